"""Reducing a comparison to the rows of the overview, each with the predominant label on each side."""

from __future__ import annotations

from collections import Counter

from newsdiff.model import Comparison
from newsdiff.model.discrepancy_labels import sign
from newsdiff.model.labels import Role
from newsdiff_tui.layout.panes.own_order import OwnOrder
from newsdiff_tui.layout.panes.planning import Plan
from newsdiff_tui.state.labels import kept_signs, label

Glance = tuple[Role | None, Role | None]
"""The labels of the left and the right article in one row of the overview; None where an article has no text."""


def rows_each(plan: Plan | OwnOrder, height: int) -> float:
    """Return how many rows of the plan one row of the overview stands for, at least 1.

    Args:
        plan: The rows of the comparison.
        height: The height of the overview in rows.
    """
    return max(1.0, plan.height / max(height, 1))


def glances(comparison: Comparison, plan: Plan | OwnOrder, height: int) -> tuple[Glance, ...]:
    """Return the rows of the overview: `height` rows, or fewer if the plan has fewer."""
    labels = {passage.id: label(passage) for passage in comparison.passages}
    each = rows_each(plan, height)
    counts = [(Counter[Role](), Counter[Role]()) for _ in range(min(height, plan.height))]
    for side, start, stop, stretch in plan.extents() if counts else ():
        for at in range(int(start / each), min(int((stop - 1) / each) + 1, len(counts))):
            within = min(stop, (at + 1) * each) - max(start, at * each)
            counts[at][side == "b"][labels[stretch.passage]] += max(1, round(within * 100))
    return tuple((_most(left), _most(right)) for left, right in counts)


def signs_kept(comparison: Comparison, plan: Plan | OwnOrder, height: int) -> dict[int, str]:
    """Return the signs of notes, bookmarks and corrections, keyed by the row of the overview where their passage
    starts.
    """
    each = rows_each(plan, height)
    tops = ((plan.top(passage, "a"), sign) for passage, sign in kept_signs(comparison).items())
    return {int(top / each): sign for top, sign in tops if top is not None}


def rows_with_discrepancies(comparison: Comparison, plan: Plan | OwnOrder, height: int) -> frozenset[int]:
    """Return the rows of the overview where passages with discrepancies start."""
    each = rows_each(plan, height)
    tops = (plan.top(passage.id, "a") for passage in comparison.passages if sign(passage))
    return frozenset(int(top / each) for top in tops if top is not None)


def _most(counts: Counter[Role]) -> Role | None:
    return counts.most_common(1)[0][0] if counts else None
