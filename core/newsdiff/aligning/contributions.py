"""What speaks for and against a match of two sentences, in words for a reader.

The score is the sum of a few terms, put through a logistic curve. Each term is compared with its mean over all
candidate pairs; the difference speaks for or against the match. Contributions are in log-odds; one of 1 makes a
match about 2.7 times as likely.

    >>> from newsdiff.reading import document_of
    >>> from newsdiff.segmenting import segment
    >>> a = segment(document_of("The dam burst on Friday. Nobody was hurt.", name="A"), language="en")
    >>> b = segment(document_of("On Friday the old dam burst. It rained.", name="B"), language="en")
    >>> contributions(a, b, [(0, 0)])[0, 0][0].words
    'words in common'
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.candidates import comparable_pairs
from newsdiff.aligning.coefficients import USUAL
from newsdiff.aligning.identical import identical_pairs
from newsdiff.aligning.neighbour_features import NEIGHBOUR_FEATURES
from newsdiff.aligning.pair_features import PAIR_FEATURES
from newsdiff.aligning.scoring import FITTED, scored
from newsdiff.aligning.terms import lexicon
from newsdiff.text.order import right_first

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.aligning.scoring import Scored
    from newsdiff.model import Article, Pair

OTHERWISE = {"near verbatim": 0.3}
"""Values of neighbour features that speak neither for nor against a match, where these are not 0: reports of different
outlets rarely have more than this in common.
"""

LEAST = 0.1
"""Contributions smaller than this are left out."""

WORDS = {
    "length": ("short sentences", "long sentences, which need more in common"),
    "length ratio": ("sentences of one length", "one sentence is much longer"),
    "lead over best rival": ("far better than the next candidate", "another sentence fits better"),
    "names shared": ("names in common", "hardly any name in common"),
    "other words shared": ("words in common", "few words in common besides names"),
    "unique terms": ("words that occur nowhere else", "no word that occurs only here"),
    "with neighbours": ("most of one is in the other or beside it", "little of either is in the other or beside it"),
    "other with neighbours": ("much of both is in the other or beside it", "one says much that the other does not"),
    "figures shared": ("the same figures", "no figure in common"),
    "quotation shared": ("the same words quoted", "no words quoted by both"),
    "headlines": ("both are headlines", "not both headlines"),
    "leads": ("both open the story", "not both the first sentence"),
    "headline and lead": ("a headline and a first sentence", "not a headline and a first sentence"),
    "lead and sentence": ("a first sentence and one it may sum up", "neither is a first sentence"),
    "distance": ("in the same part of both articles", "in different parts of the articles"),
    "copied elsewhere": ("", "one is copied elsewhere"),
    "better neighbour": ("the sentence before or after matches too", ""),
    "other neighbour": ("the sentences before and after match too", ""),
    "wide neighbour": ("sentences nearby match", ""),
    "near rival": ("the sentence next to it matches too", ""),
    "other near rival": ("", "sentences next to both match others"),
    "far rival": ("", "one has a better match elsewhere"),
    "other far rival": ("both have matches elsewhere too", ""),
    "near verbatim": ("", "the two articles are nearly the same, these sentences are not"),
}
"""For each feature, what is said where it speaks for a match and where it speaks against one; nothing where only the
other features give it a meaning.
"""


@dataclass(frozen=True, slots=True)
class Contribution:
    """One reason for or against a match.

    Attributes:
        name: The feature, as in `scoring`.
        words: The reason in words.
        weight: In log-odds: above 0 it speaks for a match.
    """

    name: str
    words: str
    weight: float


def contributions(a: Article, b: Article, pairs: Iterable[Pair]) -> dict[Pair, tuple[Contribution, ...]]:
    """Return what spoke for and against each of these pairs, the weightiest first.

    Pairs that were not looked at have none, and so have sentences that are the same but for spelling: they needed none.

    Args:
        a: The left article.
        b: The right article.
        pairs: Indexes of a sentence on the left and one on the right.
    """
    if right_first(a, b):
        swapped = contributions(b, a, [(j, i) for i, j in pairs])
        return {(i, j): found for (j, i), found in swapped.items()}
    terms, same = lexicon(a, b), identical_pairs(a, b)
    known = scored(terms, (a, b), comparable_pairs(terms, same, a, b), same)
    return {pair: _contributions(known, pair) if pair in known.features else () for pair in pairs}


def _contributions(known: Scored, pair: Pair) -> tuple[Contribution, ...]:
    alone = FITTED.together.coefficients[NEIGHBOUR_FEATURES.index("alone")]
    weights = [
        (name, alone * coefficient * (value - USUAL[name]))
        for name, coefficient, value in zip(PAIR_FEATURES, FITTED.alone.coefficients, known.features[pair], strict=True)
    ]
    around = zip(NEIGHBOUR_FEATURES, FITTED.together.coefficients, known.around[pair], strict=True)
    weights += [
        (name, coefficient * (value - OTHERWISE.get(name, 0.0)))
        for name, coefficient, value in around
        if name != "alone"
    ]
    found = [Contribution(name, WORDS[name][weight < 0], weight) for name, weight in weights if abs(weight) >= LEAST]
    return tuple(sorted((one for one in found if one.words), key=lambda one: (-abs(one.weight), one.name)))
