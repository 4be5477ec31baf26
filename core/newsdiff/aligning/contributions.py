"""Explaining in words why two sentences do or do not match.

The score is a logistic function of a sum. Each summand is compared with a neutral value, usually its mean over all
candidate pairs, and the difference is a reason for or against the match. Contributions are in log-odds; a contribution
of 1 makes a match about 2.7 times as likely.

Features that measure the same thing in different ways form a topic, with one statement. A statement is made only if it
is true of the two sentences: "they share fewer names than most" is no help if neither contains a name.

    >>> from newsdiff.reading import document_of
    >>> from newsdiff.segmenting import segment
    >>> a = segment(document_of("The dam burst on Friday. Nobody was hurt.", name="A"), language="en")
    >>> b = segment(document_of("On Friday the old dam burst. It rained.", name="B"), language="en")
    >>> contributions(a, b, [(0, 0)])[0, 0][0].words
    'shared words, some of them in no other sentence'
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.candidates import comparable_pairs
from newsdiff.aligning.coefficients import USUAL
from newsdiff.aligning.features.neighbours import NEIGHBOUR_FEATURES
from newsdiff.aligning.features.pairs import PAIR_FEATURES
from newsdiff.aligning.features.sides import both_sides
from newsdiff.aligning.identical import identical_pairs
from newsdiff.aligning.scoring import FITTED, TOGETHER_FEATURES, scored
from newsdiff.aligning.terms import lexicon
from newsdiff.text.order import right_first

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from newsdiff.aligning.features.sides import Sides
    from newsdiff.aligning.scoring import Scored
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Article, Pair

NEUTRAL = USUAL | dict.fromkeys(NEIGHBOUR_FEATURES, 0.0) | {
    "lead over best rival": 0.0,
    "rank": 0.5,
    "other rank": 0.5,
    "new in version": 0.3,
}
"""The neutral value of each feature, which is no reason for or against a match.

It is the mean for features of the pair itself. For the lead over the best rival, and for features of neighbours and
rivals, it is 0. There are two exceptions: for ranks it is the rank of the second candidate, and for `new in version`, a
near-verbatim share that reports by different outlets rarely exceed.
"""

LEAST = 0.1
"""Smallest contribution that is reported."""

LEAST_LENGTH = 0.25
"""Minimum difference from the mean length, as a logarithm, for calling sentences long or short."""

AROUND = 2
"""Number of sentences before and after a sentence that count as its neighbours."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """One reason for or against a match.

    Attributes:
        name: The topic, one of `TOPICS`.
        words: The reason in words.
        weight: Its effect on the log-odds of a match; positive values favour a match.
    """

    name: str
    words: str
    weight: float


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Facts:
    """Facts about two sentences on which statements depend.

    Attributes:
        values: The values of all features.
        rare: Whether the sentences share a word that is not common in the two articles.
        named: Whether both contain a name.
        before: Whether sentences shortly before both match.
        after: Whether sentences shortly after both match.
        beside: Whether a sentence next to one of them matches the other.
    """

    values: Mapping[str, float]
    rare: bool
    named: bool
    before: bool
    after: bool
    beside: bool


def contributions(
    a: Article, b: Article, pairs: Iterable[Pair], links: Collection[Pair] = ()
) -> dict[Pair, tuple[Contribution, ...]]:
    """Return the reasons for and against each pair, the most important first.

    There are none for pairs that were never candidates, or for sentences that are identical apart from spelling.

    Args:
        a: The left article.
        b: The right article.
        pairs: The pairs, each given by the indexes of its left and its right sentence.
        links: All linked pairs, for statements about neighbouring sentences.
    """
    if right_first(a, b):
        swapped = contributions(b, a, [(j, i) for i, j in pairs], [(j, i) for i, j in links])
        return {(i, j): found for (j, i), found in swapped.items()}
    terms, same = lexicon(a, b), identical_pairs(a, b)
    known = scored(terms, (a, b), comparable_pairs(terms, same, a, b), same)
    sides, linked = both_sides(terms, (a, b), same), frozenset(links)
    return {
        pair: _contributions(_weights(known, pair), _facts(known, pair, terms, sides, linked))
        if pair in known.features
        else ()
        for pair in pairs
    }


def _weights(known: Scored, pair: Pair) -> dict[str, float]:
    """Return the contribution of each feature of a pair."""
    together = dict(zip(TOGETHER_FEATURES, FITTED.together.coefficients, strict=True))
    by_itself = zip(PAIR_FEATURES, FITTED.alone.coefficients, known.features[pair], strict=True)
    weights = {
        name: (together["alone"] * coefficient + together.get(name, 0.0)) * (value - NEUTRAL[name])
        for name, coefficient, value in by_itself
    }
    around = zip(NEIGHBOUR_FEATURES, known.around[pair], strict=False)
    return weights | {name: together[name] * (value - NEUTRAL[name]) for name, value in around}


def _facts(known: Scored, pair: Pair, terms: Lexicon, sides: Sides, linked: Collection[Pair]) -> _Facts:
    a, b = pair
    near = range(1, AROUND + 1)
    values = zip((*PAIR_FEATURES, *TOGETHER_FEATURES), (*known.features[pair], *known.around[pair]), strict=True)
    return _Facts(
        dict(values),
        rare=terms.share_rare(a, b),
        named=not (sides.names.isdisjoint(sides.left.terms[a]) or sides.names.isdisjoint(sides.right.terms[b])),
        before=any((a - i, b - j) in linked for i in near for j in near),
        after=any((a + i, b + j) in linked for i in near for j in near),
        beside=any(one in linked for one in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1))),
    )


def _contributions(weights: Mapping[str, float], facts: _Facts) -> tuple[Contribution, ...]:
    found = []
    for name, (features, statement) in TOPICS.items():
        weight = math.fsum(weights[feature] for feature in features)
        if abs(weight) >= LEAST and (words := statement(facts, weight > 0)):
            found.append(Contribution(name, words, weight))
    return tuple(sorted(found, key=lambda one: (-abs(one.weight), one.name)))


def _words(facts: _Facts, speaks_for: bool) -> str:
    if not facts.rare:
        return ""  # the explanation says so in place of the shared words
    if speaks_for:
        return "shared words, some of them in no other sentence" if facts.values["unique terms"] > 0 else "shared words"
    return "few words in common besides names" if facts.values["names shared"] > 0 else "few words in common"


def _names(facts: _Facts, speaks_for: bool) -> str:
    shared = facts.values["names shared"] > 0
    if speaks_for:
        return "names in common" if shared else ""
    return "no name in common" if facts.named and not shared else ""


def _overlap(facts: _Facts, speaks_for: bool) -> str:
    less, more = facts.values["other with neighbours"], facts.values["with neighbours"]
    if speaks_for:
        which = "each" if less >= _MOST else "one" if more >= _MOST else ""
        return f"most of {which} is also in or next to the other" if which else ""
    if more <= _LITTLE:
        return "little of either is in or next to the other"
    return "one says much that the other does not" if less <= _LITTLE else ""


_MOST, _LITTLE = 0.5, 0.15
"""Minimum share of a sentence's weight that is called "most" of it, and maximum share that is called "little"."""


def _length(facts: _Facts, speaks_for: bool) -> str:
    shorter, longer = facts.values["length"], facts.values["length"] + facts.values["length ratio"]
    if not speaks_for:
        return "long sentences, which need more in common" if shorter >= USUAL["length"] + LEAST_LENGTH else ""
    if longer <= USUAL["length"] - LEAST_LENGTH:
        return "short sentences, which need less in common"
    return "one is short, and needs less in common" if shorter <= USUAL["length"] - LEAST_LENGTH else ""


def _lengths(facts: _Facts, speaks_for: bool) -> str:
    ratio = math.exp(facts.values["length ratio"])
    if speaks_for:
        return "similar in length" if ratio <= _SIMILAR_LENGTH else ""
    return "one is much longer" if ratio >= _MUCH_LONGER else ""


_SIMILAR_LENGTH, _MUCH_LONGER = 1.25, 2.0
"""Maximum ratio of the weights of two sentences of similar length, and minimum ratio if one is much longer."""


def _rivals(facts: _Facts, speaks_for: bool) -> str:
    lead = facts.values["lead over best rival"]
    if speaks_for:
        return "more similar than any other candidate" if lead > 0 else ""
    if lead < 0:
        return "another sentence is more similar to one of them"
    return "one of them has a likelier candidate" if facts.values["other rank"] < 1 else ""


def _rank(facts: _Facts, speaks_for: bool) -> str:
    lead, rank = facts.values["lead over best rival"], facts.values["rank"]
    if speaks_for:
        return "the likeliest match for one of them" if rank == 1 and lead <= 0 else ""
    return "both have likelier candidates" if rank < 1 and lead >= 0 else ""


def _neighbours(facts: _Facts, speaks_for: bool) -> str:
    if not speaks_for:
        return ""
    if facts.before and facts.after:
        return "sentences before and after them match"
    if facts.before or facts.after:
        return f"sentences {'before' if facts.before else 'after'} them match"
    return "a sentence next to one of them matches the other" if facts.beside else ""


def _distance(facts: _Facts, speaks_for: bool) -> str:
    distance = facts.values["distance"]
    if speaks_for:
        return "in the same part of both articles" if distance <= _NEAR else ""
    return "in different parts of the articles" if distance >= _FAR else ""


_NEAR, _FAR = 0.15, 0.4
"""Maximum distance of two sentences in the same part of their articles, and minimum distance in different parts.

Distances are measured between relative positions, which range from 0 to 1.
"""


def _copies(facts: _Facts, speaks_for: bool) -> str:
    copied = facts.values["copied elsewhere"]
    if speaks_for or not copied:
        return ""
    return f"{'both have' if copied > 1 else 'one has'} an identical match elsewhere"


def _versions(facts: _Facts, speaks_for: bool) -> str:
    apart = facts.values["new in version"] >= _MOST and facts.values["other with neighbours"] < _MOST
    return "most sentences of the articles are nearly the same, but not these" if apart and not speaks_for else ""


def _fact(feature: str, words: str) -> Callable[[_Facts, bool], str]:
    """Return a function that states `words` if the feature is present and counts for a match."""
    return lambda facts, speaks_for: words if speaks_for and facts.values[feature] > 0 else ""


TOPICS: Mapping[str, tuple[tuple[str, ...], Callable[[_Facts, bool], str]]] = {
    "words": (("other words shared", "unique terms"), _words),
    "names": (("names shared",), _names),
    "overlap": (("with neighbours", "other with neighbours"), _overlap),
    "figures": (("figures shared",), _fact("figures shared", "figures in common")),
    "quotations": (("quotation shared",), _fact("quotation shared", "words quoted by both")),
    "length": (("length",), _length),
    "lengths": (("length ratio",), _lengths),
    "rivals": (("lead over best rival", "other far rival", "other rank"), _rivals),
    "rank": (("rank",), _rank),
    "neighbours": (("better neighbour", "near rival", "nearby match"), _neighbours),
    "headlines": (("headlines",), _fact("headlines", "both are headlines")),
    "leads": (("leads",), _fact("leads", "both open the story")),
    "headline and lead": (
        ("headline and lead",),
        _fact("headline and lead", "one is a headline, the other opens the story"),
    ),
    "lead and sentence": (
        ("lead and sentence",),
        _fact("lead and sentence", "one opens the story, and may sum up the other"),
    ),
    "distance": (("distance",), _distance),
    "copies": (("copied elsewhere",), _copies),
    "versions": (("new in version",), _versions),
}
"""The features of each topic, and a function that makes a true statement about them.

The function takes the facts, and whether the statement should be for or against a match. It returns an empty string if
no such statement is true.
"""
