"""Which stretches of the two articles are side by side: the rows of the report.

Each article keeps its own reading order. A passage in place is level with its match. A stretch without a match in place
(no match, moved, or separated from the rest of its passage) has blank space beside it, so that nothing looks matched
that is not.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.comparing.side_by_side import Stretch, level, stretches
from newsdiff.model import Comparison, Passage


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a stretch on each side, or on one side with nothing beside it."""

    passage: Passage
    left: Stretch | None
    right: Stretch | None

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The one or two stretches, left before right."""
        return tuple(stretch for stretch in (self.left, self.right) if stretch is not None)


def columns(comparison: Comparison) -> tuple[tuple[Row, ...], ...]:
    """Return all rows, each stretch once and in its article's order.

    They form one column. If no sentence matches, each article forms a separate column, because nothing can be level.
    """
    passages = {passage.id: passage for passage in comparison.passages}
    lefts, rights = stretches(comparison, "a"), stretches(comparison, "b")
    if lefts and rights and not any(passage.a and passage.b for passage in comparison.passages):
        return (
            tuple(Row(passages[left.passage], left, None) for left in lefts),
            tuple(Row(passages[right.passage], None, right) for right in rights),
        )
    found = []
    for left, right in level(comparison):
        one = left or right
        if one is not None:
            found.append(Row(passages[one.passage], left, right))
    return (tuple(found),)
