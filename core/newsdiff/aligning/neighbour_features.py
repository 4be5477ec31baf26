"""Computing the features of a pair's neighbours, so that matches in the same order support each other.

They are computed from the probability of each pair on its own. The score of a pair rises if the sentences before and
after it match too, or if an adjacent sentence matches the same partner (split, merged); it falls if one of its
sentences has a better partner elsewhere. Sentences unrelated to the other article are skipped.
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
    "alone", "better neighbour", "other neighbour", "wide neighbour",
    "near rival", "other near rival", "far rival", "other far rival", "near verbatim",
)  # fmt: skip
"""The names of the neighbour features, in the order of their values."""

Sides = tuple[list[int], list[int]]
"""A value for each sentence of the left article, and for each of the right article."""

_CERTAIN = 1e-4


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
        near_verbatim: The share of the two articles that is nearly the same, from 0 to 1. Two versions of one text keep
            most sentences, so one that differs is more likely to be new than in two independent reports.
    """
    rows, columns = _best_partners(alone)
    near_a, near_b = _neighbours(related[0], {a for a, _ in alone}), _neighbours(related[1], {b for _, b in alone})
    by_row: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), probability in alone.items():
        by_row[a][b] = probability
    nothing: dict[int, float] = {}
    rows_around = {a: [by_row.get(i, nothing) for i in around] for a, around in near_a.items()}
    best_around = {a: _best_of(rows) for a, rows in rows_around.items()}
    out: dict[Pair, list[float]] = {}
    for (a, b), probability in alone.items():
        around_a, around_b, those = near_a[a], near_b[b], rows_around[a]
        before, after = those[1].get(around_b[1], 0.0), those[2].get(around_b[2], 0.0)
        best = best_around[a]
        wide = max([best.get(j, 0.0) for j in around_b])
        near_row, far_row = _rivals(rows[a], b, around_b, copies[1])
        near_column, far_column = _rivals(columns[b], a, around_a, copies[0])
        out[a, b] = [
            log_odds(probability),
            max(before, after),
            min(before, after),
            wide,
            max(near_row, near_column),
            min(near_row, near_column),
            max(far_row, far_column),
            min(far_row, far_column),
            near_verbatim,
        ]
    return out


def _best_of(rows: list[dict[int, float]]) -> dict[int, float]:
    """Return the highest probability that some rows have for each column."""
    best: dict[int, float] = {}
    for row in rows:
        for column, probability in row.items():
            if probability > best.get(column, 0.0):
                best[column] = probability
    return best


def _neighbours(related: list[int], sentences: Iterable[int]) -> dict[int, tuple[int, int, int, int]]:
    """Return, for each sentence, the two related sentences before it and the two after it, or -1 if missing."""
    padded = [-1, -1, *related, -1, -1]
    out = {}
    for sentence in sentences:
        at = bisect_left(related, sentence)
        after = at + (at < len(related) and related[at] == sentence)
        out[sentence] = padded[at], padded[at + 1], padded[after + 2], padded[after + 3]
    return out


def _best_partners(
    alone: dict[Pair, float],
) -> tuple[dict[int, list[tuple[float, int]]], dict[int, list[tuple[float, int]]]]:
    """Return the three most probable partners of each sentence on either side."""
    rows: dict[int, list[tuple[float, int]]] = {}
    columns: dict[int, list[tuple[float, int]]] = {}
    for (a, b), probability in alone.items():
        rows.setdefault(a, []).append((-probability, b))
        columns.setdefault(b, []).append((-probability, a))
    for side in (rows, columns):
        for index, partners in side.items():
            side[index] = sorted(partners)[:3]
    return rows, columns


def _rivals(
    partners: list[tuple[float, int]], me: int, around: tuple[int, int, int, int], copies: list[int]
) -> tuple[float, float]:
    """Return the best rival of a partner among the sentences next to it, and the best one farther away.

    `partners` must be sorted from best to worst.
    """
    near = far = 0.0
    _, before, after, _ = around
    for negative, other in partners:
        if copies[other] == copies[me]:
            continue
        if other in (before, after):
            near = near or -negative
        else:
            far = far or -negative
    return near, far
