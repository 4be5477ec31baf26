"""Which pairs of sentences are worth scoring: found through an index of terms, so that cost grows with the text.

For every sentence the partners with which it shares the most weight are kept, from both sides. Terms that stand in a
great many sentences are not looked up: they would make the cost grow with the square of the text and find little.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter

    from newsdiff.aligning.terms import Lexicon

PARTNERS = 8
"""Candidates kept for each sentence, the best and enough others to know what agreement by chance looks like."""

POSTINGS = 64
"""A term that stands in more sentences of the other side is not looked up (in short articles every term is)."""


def candidates(lexicon: Lexicon) -> dict[tuple[int, int], float]:
    """Pairs `(a, b)` with the weight that they share, ascending."""
    kept = _partners(lexicon, 0)
    for (j, i), shared in _partners(lexicon, 1).items():
        kept[i, j] = shared
    return dict(sorted(kept.items()))


def _partners(lexicon: Lexicon, side: int) -> dict[tuple[int, int], float]:
    mine, other = lexicon.bags[side], lexicon.bags[1 - side]
    postings = _postings(other, lexicon.frequency[1 - side])
    weight = lexicon.weight
    kept: dict[tuple[int, int], float] = {}
    for index, bag in enumerate(mine):
        shared: defaultdict[int, float] = defaultdict(float)
        for term, count in bag.items():
            one = weight[term]
            for partner, times in postings.get(term, ()):
                shared[partner] += one * (count if count < times else times)
        best = sorted(shared.items(), key=lambda item: (-_relative(item[1], lexicon, side, item[0]), item[0]))
        for partner, amount in best[:PARTNERS]:
            kept[index, partner] = amount
    return kept


def _relative(shared: float, lexicon: Lexicon, side: int, partner: int) -> float:
    """Shared weight, discounted for long partners, which share something with everything."""
    return shared / math.sqrt(1.0 + lexicon.masses[1 - side][partner])


def _postings(bags: list[Counter[str]], frequency: Counter[str]) -> dict[str, list[tuple[int, int]]]:
    """For each term that is not too common the sentences it stands in, with its count there."""
    out: dict[str, list[tuple[int, int]]] = {}
    for index, bag in enumerate(bags):
        for term, count in bag.items():
            if frequency[term] <= POSTINGS:
                out.setdefault(term, []).append((index, count))
    return out
