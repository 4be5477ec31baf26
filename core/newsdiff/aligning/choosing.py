"""From scores to links: the best pairs first, and further links of a linked sentence only for what they add."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.aligning.scoring import THRESHOLD

if TYPE_CHECKING:
    from collections import Counter

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Pair

SECOND_LINK = 1.3
"""A further link of a linked sentence must score this many times the threshold."""

UNCOVERED = 0.5
"""A further link must have at least this share of its weight in terms not shared with the sentence's other links."""


def choose(lexicon: Lexicon, scores: dict[Pair, float], anchors: list[Pair]) -> list[Pair]:
    """Return the pairs to link, ascending. Ties go to the pair that comes first."""
    partners: tuple[defaultdict[int, list[int]], defaultdict[int, list[int]]] = defaultdict(list), defaultdict(list)
    chosen = list(anchors)
    for a, b in anchors:
        partners[0][a].append(b)
        partners[1][b].append(a)
    taken = set(anchors)
    passing = [(-score, pair) for pair, score in scores.items() if score >= THRESHOLD and pair not in taken]
    for negative, (a, b) in sorted(passing):
        others_a, others_b = partners[0][a], partners[1][b]
        if (others_a or others_b) and -negative < SECOND_LINK * THRESHOLD:
            continue
        if _adds(lexicon, a, b, others_a, lexicon.bags[1]) and _adds(lexicon, a, b, others_b, lexicon.bags[0]):
            chosen.append((a, b))
            partners[0][a].append(b)
            partners[1][b].append(a)
    return sorted(chosen)


def _adds(lexicon: Lexicon, a: int, b: int, others: list[int], bags: list[Counter[str]]) -> bool:
    """Return whether a pair shares enough that the sentence does not already share with its other partners."""
    if not others:
        return True
    shared = lexicon.shared(a, b)
    weight = lexicon.weight
    fresh = sum([weight[term] for term in shared if not any(term in bags[other] for other in others)])
    return fresh >= UNCOVERED * sum([weight[term] for term in shared])
