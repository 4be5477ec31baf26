"""Computing the features of a pair's neighbours and rivals, so that matches in the same order support each other.

They are computed from the probability of each pair on its own. The score of a pair rises if there is a likely match
nearby, if the sentences before or after it match too, or if an adjacent sentence matches the same partner (split,
merged); it falls if its sentences have more probable partners. Sentences unrelated to the other article are skipped.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.model import Pair

NEIGHBOUR_FEATURES = (
    "alone", "better neighbour", "near rival", "other far rival", "rank", "other rank", "nearby match",
    "new in version",
)  # fmt: skip
"""The names of the neighbour features, in the order of their values."""

Sides = tuple[list[int], list[int]]
"""A value for each sentence of the left article, and for each of the right article."""

_CERTAIN = 1e-4

LIKELY, NEARBY = 0.7, 4
"""Minimum probability of a likely match, and maximum distance of a nearby one, counted in related sentences."""


def log_odds(probability: float) -> float:
    """Return the log-odds of a probability, limited to finite values."""
    bounded = min(max(probability, _CERTAIN), 1 - _CERTAIN)
    return math.log(bounded / (1 - bounded))


def neighbour_features(
    alone: dict[Pair, float], related: Sides, copies: Sides, near_verbatim: float
) -> dict[Pair, list[float]]:
    """Return the neighbour features of every pair.

    Args:
        alone: The probability of each pair on its own.
        related: For each side, the sentences related to the other article, ascending; only these count as neighbours.
        copies: For each side and sentence, the first sentence with the same words; copies are not rivals.
        near_verbatim: The share of the two articles that is nearly the same, from 0 to 1. Two versions of one text have
            most sentences in common. So if a sentence differs and has no likely match nearby, it is more likely to be
            new than in two independent reports.
    """
    rows, columns = _partners(alone)
    near_a, near_b = _neighbours(related[0], rows), _neighbours(related[1], columns)
    likely = _likely_matches(alone, near_a, near_b)
    out: dict[Pair, list[float]] = {}
    for (a, b), probability in alone.items():
        (at_a, before_a, after_a), (at_b, before_b, after_b) = near_a[a], near_b[b]
        near_row, far_row = _rivals(rows[a], b, before_b, after_b, copies[1])
        near_column, far_column = _rivals(columns[b], a, before_a, after_a, copies[0])
        ranks = _rank(rows[a], probability), _rank(columns[b], probability)
        nearby = _nearby(likely, at_a, at_b, (a, b))
        out[a, b] = [
            log_odds(probability),
            max(alone.get((before_a, before_b), 0.0), alone.get((after_a, after_b), 0.0)),
            max(near_row, near_column),
            min(far_row, far_column),
            max(ranks),
            min(ranks),
            nearby,
            near_verbatim * (1 - nearby),
        ]
    return out


Places = dict[int, tuple[int, int, int]]
"""For each sentence, its place among the related sentences, and its related neighbours."""


def _neighbours(related: list[int], sentences: Iterable[int]) -> Places:
    """Return the places and related neighbours of the given sentences, with -1 for a missing neighbour."""
    padded = [-1, *related, -1]
    out = {}
    for sentence in sentences:
        at = bisect_left(related, sentence)
        after = at + (at < len(related) and related[at] == sentence)
        out[sentence] = at, padded[at], padded[after + 1]
    return out


Partners = dict[int, list[tuple[float, int]]]
"""For each sentence of a side, its partners with their negated probabilities, the most probable first."""


def _partners(alone: dict[Pair, float]) -> tuple[Partners, Partners]:
    rows: Partners = {}
    columns: Partners = {}
    for (a, b), probability in alone.items():
        rows.setdefault(a, []).append((-probability, b))
        columns.setdefault(b, []).append((-probability, a))
    for side in (rows, columns):
        for partners in side.values():
            partners.sort()
    return rows, columns


def _rank(partners: list[tuple[float, int]], probability: float) -> float:
    """Return the reciprocal rank of a partner of a sentence: 1 for the most probable, 1/2 for the next, and so on."""
    return 1 / (1 + bisect_left(partners, (-probability,)))


def _rivals(
    partners: list[tuple[float, int]], me: int, before: int, after: int, copies: list[int]
) -> tuple[float, float]:
    """Return the probabilities of the best rival next to a partner (`me`) and of the best one farther away, or 0.

    `partners` must be sorted from best to worst. Only the best three can be rivals.
    """
    near = far = 0.0
    for negative, other in partners[:3]:
        if copies[other] == copies[me]:
            continue
        if other in (before, after):
            near = near or -negative
        else:
            far = far or -negative
    return near, far


Likely = dict[int, list[tuple[int, "Pair"]]]
"""For each place on the left, the likely matches there, with their places on the right."""


def _likely_matches(alone: dict[Pair, float], near_a: Places, near_b: Places) -> Likely:
    likely: Likely = defaultdict(list)
    for (a, b), probability in alone.items():
        if probability > LIKELY:
            likely[near_a[a][0]].append((near_b[b][0], (a, b)))
    return likely


def _nearby(likely: Likely, at_a: int, at_b: int, pair: Pair) -> float:
    """Return how near the nearest likely match is to a pair of places: 1/2 if adjacent, 0 if none is nearby."""
    nearest = NEARBY + 1
    for away in _OUTWARDS:
        if abs(away) >= nearest:
            break
        for place, other in likely.get(at_a + away, ()):
            distance = max(1, abs(away), abs(place - at_b))
            if distance < nearest and other != pair:
                nearest = distance
    return 1 / (1 + nearest) if nearest <= NEARBY else 0.0


_OUTWARDS = sorted(range(-NEARBY, NEARBY + 1), key=abs)
"""Distances from a place, nearest first."""
