"""Which pairs of sentences are worth scoring: found through an index of terms, so that cost grows with the text.

For every sentence the partners with which it shares the most weight are kept, from both sides. Terms that stand in a
great many sentences are not looked up: they would make the cost grow with the square of the text and find little.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import document_frequency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Pair

PARTNERS, MORE_PARTNERS = 8, 12
"""Candidates kept for each sentence, the best and enough others to know what agreement by chance looks like; more in
articles of few sentences, where they cost nothing."""

FEW_SENTENCES = 120
"""Sentences of both articles together up to which more candidates are kept, and a sentence whose copy stands in the
other article is looked up, too: something else there may say the same once more."""

POSTINGS = 64
"""A term that stands in more sentences of the other side is not looked up (in short articles every term is)."""


def candidates(lexicon: Lexicon, same: Iterable[Pair]) -> list[Pair]:
    """Pairs `(a, b)` worth scoring, ascending: none of the pairs `same` and, in long articles, of their sentences."""
    known = set(same)
    few = sum(map(len, lexicon.bags)) <= FEW_SENTENCES
    taken: tuple[set[int], set[int]] = (set(), set()) if few else ({a for a, _ in known}, {b for _, b in known})
    free = [
        [index for index in range(len(bags)) if index not in gone]
        for bags, gone in zip(lexicon.bags, taken, strict=True)
    ]
    most = MORE_PARTNERS if few else PARTNERS
    kept = set(_partners(lexicon, 0, free, most))
    kept.update((i, j) for j, i in _partners(lexicon, 1, free, most))
    return sorted(kept - known)


def _partners(lexicon: Lexicon, side: int, free: list[list[int]], most: int) -> Iterator[tuple[int, int]]:
    """For each free sentence of a side its best partners, with which it shares the most for their length."""
    postings = _postings(lexicon, 1 - side, free[1 - side])
    weight = lexicon.weight
    length = [1 / math.sqrt(1.0 + mass) for mass in lexicon.masses[1 - side]]
    for index in free[side]:
        shared: defaultdict[int, float] = defaultdict(float)
        for term, count in lexicon.bags[side][index].items():
            one = weight[term]
            for partner, times in postings.get(term, ()):
                shared[partner] += one * (count if count < times else times)
        ranked = [(-amount * length[partner], partner) for partner, amount in shared.items()]
        for _, partner in sorted(ranked)[:most]:
            yield index, partner


def _postings(lexicon: Lexicon, side: int, free: list[int]) -> dict[str, list[tuple[int, int]]]:
    """For each term that is not too common the free sentences it stands in, with its count there."""
    out: dict[str, list[tuple[int, int]]] = {}
    frequency = document_frequency(lexicon.bags[side])
    for index in free:
        for term, count in lexicon.bags[side][index].items():
            if frequency[term] <= POSTINGS:
                out.setdefault(term, []).append((index, count))
    return out
