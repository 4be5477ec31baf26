"""Choosing main links, also-links and possible matches by score.

A sentence is linked to every partner with a sufficient score, starting with the best pairs. Linked sentences cannot all
be in one passage: a lead that sums up four sentences would join the beginnings of both articles. So a link is a main
link only if its passage stays small and the sentences stay close together. Also-links show where else part of a
sentence appears.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from heapq import nsmallest
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdiff.aligning.scoring import THRESHOLD
from newsdiff.model import Link, PossibleMatch

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import LinkRole, Pair

FURTHER_LINK = 1.0, 1.3, 1.45
"""Minimum ratios of a link's score to the threshold if none, one or both of its sentences already have links."""

ALIKE, BESIDE_ALIKE = 0.7, 0.6
"""Minimum Dice coefficient of linked sentences that count as alike, and minimum score of any further link from either.

Below that score, most further links are wrong, above all between two versions of one text, in which many sentences
share words because they are about the same subject.
"""

NEW_TO_BOTH, NEW_TO_ONE = 0.45, 0.15
"""Minimum shares of new content in the common content of two linked sentences.

Content is new to a sentence if none of its other partners contains it. A main link needs the first share for both
sentences. An also-link between two sentences with partners needs the second share for one of them; with less, it only
repeats other links.
"""

REPETITION = 0.6
"""Minimum score of a link that only repeats others (`NEW_TO_ONE`), such as one between a headline and a lead."""

APART = 2
"""Maximum distance between neighbouring sentences of a passage; one other sentence may come between them."""

MOST_A_SIDE, MOST_IN_ALL = 3, 4
"""Maximum numbers of sentences in a passage, on each side and in total. One sentence split in three, or two regrouped
as two, can still be read side by side.
"""

POSSIBLE = 0.03
"""Minimum score of a possible match; the threshold for a link is higher."""

MOST_POSSIBLE = 3
"""Maximum number of possible matches of one sentence."""


def choose(lexicon: Lexicon, scores: dict[Pair, float], identical: Collection[Pair]) -> tuple[Link, ...]:
    """Return the links, ordered by `(a, b)`. Pairs with equal scores are considered in this order, too.

    Args:
        lexicon: The terms of the two articles.
        scores: The scores of all candidate pairs.
        identical: Pairs of sentences identical apart from spelling; each becomes a passage of its own.
    """
    linked: Counter[tuple[int, int]] = Counter()
    chosen: dict[Pair, LinkRole] = {}
    passages = _Passages(lexicon)
    for pair in identical:
        passages.add(pair)
        passages.pair(pair)
        chosen[pair] = "main"
        linked.update(enumerate(pair))
    passages.close()
    passing = [(-score, pair) for pair, score in scores.items() if score >= THRESHOLD and pair not in chosen]
    for negative, pair in sorted(passing):
        further = [linked[end] > 0 for end in enumerate(pair)]
        if -negative < FURTHER_LINK[sum(further)] * THRESHOLD:
            continue
        if any(further) and -negative < BESIDE_ALIKE and passages.has_alike(pair):
            continue
        if all(further) and -negative < REPETITION and max(passages.new(pair)) < NEW_TO_ONE:
            continue
        main = passages.may_add(pair)
        if main:
            passages.add(pair)
        chosen[pair] = "main" if main else "also"
        passages.pair(pair)
        linked.update(enumerate(pair))
    return tuple(Link(a, b, scores[a, b], chosen[a, b]) for a, b in sorted(chosen))


class _Passages:
    """The passages formed by the main links chosen so far."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._passage: dict[tuple[int, int], tuple[set[int], set[int]]] = {}
        self._partners: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        self._closed: set[tuple[int, int]] = set()
        self._alike: set[tuple[int, int]] = set()

    def close(self) -> None:
        """Mark the existing passages as complete, so that no other sentences join them."""
        self._closed.update(self._passage)

    def add(self, pair: Pair) -> None:
        """Join the passages of two sentences."""
        left, right = self._joined(pair)
        for a in left:
            self._passage[0, a] = left, right
        for b in right:
            self._passage[1, b] = left, right

    def pair(self, pair: Pair) -> None:
        """Record a link between two sentences, whether or not they are in one passage."""
        self._partners[0, pair[0]].append(pair[1])
        self._partners[1, pair[1]].append(pair[0])
        if self._lexicon.alike(*pair) >= ALIKE:
            self._alike.update(enumerate(pair))

    def has_alike(self, pair: Pair) -> bool:
        """Return whether one of two sentences is linked to a sentence of nearly the same wording."""
        return not self._alike.isdisjoint(enumerate(pair))

    def may_add(self, pair: Pair) -> bool:
        """Return whether a passage stays readable with this link and the link adds something new."""
        ends = tuple(enumerate(pair))
        if any(end in self._closed for end in ends):
            return False
        if not any(end in self._passage for end in ends):
            return True
        joined = self._joined(pair)
        if max(map(len, joined)) > MOST_A_SIDE or sum(map(len, joined)) > MOST_IN_ALL:
            return False
        return all(map(_close_together, joined)) and min(self.new(pair)) >= NEW_TO_BOTH

    def _joined(self, pair: Pair) -> tuple[set[int], set[int]]:
        """Return the sentences of the passage that a link would create."""
        left, right = {pair[0]}, {pair[1]}
        for end in enumerate(pair):
            known = self._passage.get(end, (set(), set()))
            left, right = left | known[0], right | known[1]
        return left, right

    def new(self, pair: Pair) -> tuple[float, float]:
        """Return, for each of two sentences, the share of their common content that is new to it.

        Content is new to a sentence if none of its other partners contains it.
        """
        shared, weight = self._lexicon.shared(*pair), self._lexicon.weight
        total = sum([weight[term] for term in shared]) or 1.0
        parts = []
        for side, sentence in enumerate(pair):
            others = self._partners.get((side, sentence), [])
            bags = [self._lexicon.bags[1 - side][other] for other in others]
            new = sum([weight[term] for term in shared if not any(term in bag for bag in bags)])
            parts.append(new / total if others else 1.0)
        return parts[0], parts[1]


def _close_together(sentences: Iterable[int]) -> bool:
    ordered = sorted(sentences)
    return all(after - before <= APART for before, after in pairwise(ordered))


def possible_matches(
    scores: dict[Pair, float], links: Iterable[Link], refused: Collection[Pair] = ()
) -> tuple[PossibleMatch, ...]:
    """Return possible matches of sentences without a link, best first, at most `MOST_POSSIBLE` for each sentence.

    Args:
        scores: The scores of all candidate pairs.
        links: The links, including those made by hand.
        refused: Pairs that a reader has unpaired.
    """
    linked = {end for link in links for end in ((0, link.a), (1, link.b))}
    partners: defaultdict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    likely = {pair: score for pair, score in scores.items() if score >= POSSIBLE and pair not in refused}
    for (a, b), score in likely.items():
        partners[0, a].append((-score, b))
        partners[1, b].append((-score, a))
    best = {
        end: {partner for _, partner in nsmallest(MOST_POSSIBLE, found)}
        for end, found in partners.items()
        if end not in linked
    }
    found = [
        PossibleMatch(a, b, score)
        for (a, b), score in likely.items()
        if ((0, a) in best or (1, b) in best)
        and ((0, a) not in best or b in best[0, a])
        and ((1, b) not in best or a in best[1, b])
    ]
    return tuple(sorted(found, key=lambda one: (-one.score, one.a, one.b)))
