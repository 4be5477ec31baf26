"""Arranging the stretches of the two articles in rows.

Each article keeps its own reading order. A passage in place is level with its match. A stretch without a match in place
(moved, or separated from the rest of its passage) has blank space beside it, so that it does not look matched.
Sentences without a match are grouped, with those on the left opposite those on the right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsdiff.comparing.side_by_side import Stretch, level
from newsdiff.model import Comparison, Passage


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Row:
    """A row, with a stretch on each side or on one side only."""

    passage: Passage
    left: Stretch | None
    right: Stretch | None

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of the row, left before right."""
        return tuple(stretch for stretch in (self.left, self.right) if stretch is not None)

    @property
    def unmatched(self) -> bool:
        """Whether its passage is in one article only."""
        return not (self.passage.a and self.passage.b)


def rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return all rows. Each stretch is in one row, and each article keeps its order.

    Between two rows with stretches on both sides, unmatched stretches on the left come before those on the right, which
    the page shows opposite them.
    """
    passages = {passage.id: passage for passage in comparison.passages}
    found: list[Row] = []
    for left, right in level(comparison):
        if left and right and left.passage == right.passage:
            found.append(Row(passages[left.passage], left, right))
            continue
        if left:
            found.append(Row(passages[left.passage], left, None))
        if right:
            found.append(Row(passages[right.passage], None, right))
    arranged: list[Row] = []
    for is_level, group in groupby(found, lambda row: len(row.stretches) == 2):
        together = list(group)
        arranged.extend(together if is_level else _opposite(together))
    return tuple(arranged)


def _opposite(alone: Sequence[Row]) -> Iterator[Row]:
    """Yield one-sided rows, with each run of unmatched rows on the left followed by the run on the right."""
    sides = [_runs([row for row in alone if row.left]), _runs([row for row in alone if row.right])]
    at = [0, 0]
    while any(at[side] < len(sides[side]) for side in (0, 1)):
        heads = [sides[side][at[side]] if at[side] < len(sides[side]) else None for side in (0, 1)]
        others = [side for side in (0, 1) if (head := heads[side]) and not head[0].unmatched]
        for side in others[:1] or [0, 1]:
            if head := heads[side]:
                yield from head
                at[side] += 1


def _runs(side: Sequence[Row]) -> list[list[Row]]:
    """Divide the rows of one side into runs of unmatched rows and runs of other rows."""
    return [list(run) for _, run in groupby(side, lambda row: row.unmatched)]
