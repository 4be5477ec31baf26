"""How the width of the screen is shared out: gutters, texts and the rule between the panes."""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model import Comparison

RULE = 1
"""Cells of the rule between two panes."""

UNIFIED_BELOW = 100
"""Screens narrower than this, in cells, get one column."""

TOO_NARROW = 40
"""Screens narrower than this, in cells, get a message instead."""

TOO_LOW = 10
"""Screens lower than this, in rows, get a message instead."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """The columns of the panes.

    Attributes:
        width: Cells of all panes together.
        columns: 1 (unified) or 2.
        digits: Cells that the longest passage number takes.
    """

    width: int
    columns: int
    digits: int

    @property
    def gutter(self) -> int:
        """Bar, three signs, number, in one column the side's letter, and the spaces between."""
        return 1 + 3 + 1 + self.digits + 1 + (2 if self.columns == 1 else 0)

    @property
    def panes(self) -> tuple[int, ...]:
        """The width of each pane, gutter included."""
        if self.columns == 1:
            return (self.width,)
        return halves(self.width)

    @property
    def text(self) -> int:
        """The width of the text in every pane, one cell of air at its right."""
        return max(1, min(self.panes) - self.gutter - 1)

    def column_at(self, x: int) -> int:
        """Which pane a cell of a row belongs to."""
        return int(self.columns == 2 and x > self.panes[0])


def geometry(comparison: Comparison, width: int, columns: int) -> Geometry:
    """The geometry of a comparison on a screen that leaves `width` cells for the panes."""
    last = comparison.passages[-1].id if comparison.passages else 0
    return Geometry(width, columns, max(2, len(str(last))))


def halves(width: int) -> tuple[int, int]:
    """A width shared out between two panes and the rule between them."""
    left = (width - RULE) // 2
    return left, width - RULE - left
