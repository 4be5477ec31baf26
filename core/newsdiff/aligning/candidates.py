"""Finding pairs of sentences worth scoring, with an index of terms.

Each sentence keeps the partners that share the most weight with it. Very frequent terms are not looked up: they say
little, and they would make the cost quadratic in the length of the text.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import document_frequency

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Article, Pair

PARTNERS, MORE_PARTNERS = 8, 12
"""Number of candidates kept for each sentence, in long and in short articles.

They are enough to show how much sentences agree by chance. In short articles, more candidates cost almost nothing.
"""

FEW_SENTENCES = 120
"""Maximum total number of sentences for two articles to count as short.

In short articles, more candidates are kept. Even sentences that have a copy in the other article are looked up, because
another sentence there may repeat them.
"""

POSTINGS = 64
"""Maximum number of sentences of the other article that contain a term that is looked up (its document frequency)."""


def comparable_pairs(lexicon: Lexicon, same: Collection[Pair], a: Article, b: Article) -> list[Pair]:
    """Return the candidate pairs that may be linked.

    Boilerplate is linked only to its own copies. Two sentences that both have copies elsewhere are not linked to each
    other.
    """
    noise = [
        {index for index in range(len(article.sentences)) if article.kind(index) == "boilerplate"} for article in (a, b)
    ]
    copied = {i for i, _ in same}, {j for _, j in same}
    inner = inner_headings(a), inner_headings(b)
    return [
        (i, j)
        for i, j in candidates(lexicon, same)
        if i not in noise[0]
        and j not in noise[1]
        and (i not in copied[0] or j not in copied[1])
        and ((i in inner[0]) == (j in inner[1]) or len(lexicon.rare(i, j)) >= HEADING_TERMS)
    ]


HEADING_TERMS = 3
"""Minimum number of rare terms that a heading inside the story must share with a sentence. Fewer show only that both
are about the same story.
"""


def inner_headings(article: Article) -> set[int]:
    """Return the headings inside the story, below its first sentence."""
    kinds = [article.kind(index) for index in range(len(article.sentences))]
    lead = kinds.index("prose") if "prose" in kinds else 0
    return {index for index in range(lead, len(kinds)) if kinds[index] == "heading"}


def candidates(lexicon: Lexicon, same: Iterable[Pair]) -> list[Pair]:
    """Return the pairs `(a, b)` worth scoring, ascending.

    Args:
        lexicon: The terms of both articles.
        same: Pairs of identical sentences, which need no scoring. In long articles, these sentences are in no other
            pair either.
    """
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
    """Yield pairs of a sentence of one side and a candidate on the other.

    Each sentence has at most `most` candidates, those that share the most weight with it relative to their length.
    `free` contains the sentences to consider on each side.
    """
    postings = _postings(lexicon, 1 - side, free[1 - side])
    weight = lexicon.weight
    length = [1 / math.sqrt(1.0 + mass) for mass in lexicon.masses[1 - side]]
    for index in free[side]:
        shared: defaultdict[int, float] = defaultdict(float)
        for term, count in lexicon.bags[side][index].items():
            one, found = weight[term], postings.get(term, ())
            if count == 1:
                for partner, _ in found:
                    shared[partner] += one
                continue
            for partner, times in found:
                shared[partner] += one * (count if count < times else times)
        ranked = [(-amount * length[partner], partner) for partner, amount in shared.items()]
        for _, partner in sorted(ranked)[:most]:
            yield index, partner


def _postings(lexicon: Lexicon, side: int, free: list[int]) -> dict[str, list[tuple[int, int]]]:
    """Map each term to the sentences that contain it, with its count in each. Too frequent terms are left out."""
    out: dict[str, list[tuple[int, int]]] = {}
    frequency = document_frequency(lexicon.bags[side])
    for index in free:
        for term, count in lexicon.bags[side][index].items():
            if frequency[term] <= POSTINGS:
                out.setdefault(term, []).append((index, count))
    return out
