"""How much the neighbourhood speaks for a pair: sentences that tell one story in one order support each other.

Works on the probabilities of a first look at each pair alone. A pair gains where the sentences before and after it
match too, and where a sentence next to its own already matches the same partner (split, merged); it loses where one
of its sentences has a better partner far away.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.aligning.evidence import Pair

CONTEXT = (
    "alone", "better neighbour", "other neighbour", "wide neighbour",
    "near rival", "other near rival", "far rival", "other far rival",
)  # fmt: skip
"""The names of the measures of context, in the order of `context`'s values."""

_WIDE = [(d, e) for d in (-2, -1, 1, 2) for e in (-2, -1, 1, 2)]
_CERTAIN = 1e-4


def log_odds(probability: float) -> float:
    """The natural logarithm of the odds, kept finite."""
    bounded = min(max(probability, _CERTAIN), 1 - _CERTAIN)
    return math.log(bounded / (1 - bounded))


def context(alone: dict[Pair, float]) -> dict[Pair, list[float]]:
    """The measures of CONTEXT for every pair, from the probability of each pair alone."""
    rows, columns = _best_partners(alone)
    out: dict[Pair, list[float]] = {}
    get = alone.get
    for (a, b), probability in alone.items():
        before, after = get((a - 1, b - 1), 0.0), get((a + 1, b + 1), 0.0)
        wide = max([get((a + d, b + e), 0.0) for d, e in _WIDE])
        near_row, far_row = _rivals(rows[a], b)
        near_column, far_column = _rivals(columns[b], a)
        out[a, b] = [
            log_odds(probability),
            max(before, after),
            min(before, after),
            wide,
            max(near_row, near_column),
            min(near_row, near_column),
            max(far_row, far_column),
            min(far_row, far_column),
        ]
    return out


def _best_partners(
    alone: dict[Pair, float],
) -> tuple[dict[int, list[tuple[float, int]]], dict[int, list[tuple[float, int]]]]:
    """For each sentence of either side its three most probable partners."""
    rows: dict[int, list[tuple[float, int]]] = {}
    columns: dict[int, list[tuple[float, int]]] = {}
    for (a, b), probability in alone.items():
        rows.setdefault(a, []).append((-probability, b))
        columns.setdefault(b, []).append((-probability, a))
    for side in (rows, columns):
        for index, partners in side.items():
            side[index] = sorted(partners)[:3]
    return rows, columns


def _rivals(partners: list[tuple[float, int]], me: int) -> tuple[float, float]:
    """The best of a sentence's other partners that stand next to this one, and of those that stand farther away."""
    near = far = 0.0
    for negative, other in partners:
        if abs(other - me) == 1:
            near = max(near, -negative)
        elif other != me:
            far = max(far, -negative)
    return near, far
