"""How the width of the screen is divided: gutters, texts, and the rule between the panes."""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model import Comparison
from newsdiff.model.discrepancy_labels import displayed

RULE, NARROW_RULE = 5, 3
"""Cells between two panes: a rule or connector lines, with a blank cell on each side."""

LEAST_SHARE = 0.25
"""Minimum share of the width for each pane."""

UNIFIED_BELOW = 80
"""Screens narrower than this, in cells, get one column."""

NARROW_BELOW = {1: 60, 2: 100}
"""Screens narrower than this, in cells, get narrow gutters, in one and in two columns."""

OVERVIEW_WIDTH = 4
"""Width of the overview in cells."""

TOO_NARROW = 40
"""Screens narrower than this, in cells, get a message instead."""

TOO_LOW = 10
"""Screens lower than this, in rows, get a message instead."""

TOO_SMALL = f"newsdiff needs a terminal of at least\n{TOO_NARROW} columns and {TOO_LOW} rows"
"""The message for a terminal that is too small."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """The columns of the panes.

    Attributes:
        width: Cells of all panes together.
        columns: 1 (unified) or 2.
        digits: Cells of the longest passage number.
        share: Share of the width of the left pane.
        apart: Whether each article has its own rows, instead of matching passages being level.
        discrepancies: Whether the gutter has a cell for the sign of discrepancies.
        narrow: Whether gutters are narrow: two signs in the first row of a passage, the others in its second.
    """

    width: int
    columns: int
    digits: int
    share: float = 0.5
    apart: bool = False
    discrepancies: bool = False
    narrow: bool = False

    @property
    def rule(self) -> int:
        """The width of what is between two panes."""
        return NARROW_RULE if self.narrow and self.columns == 2 else RULE

    @property
    def signs(self) -> int:
        """The cells for signs and the sign of a note, in the first row of a passage."""
        return 2 if self.narrow else 3 + self.discrepancies + 1

    @property
    def gutter(self) -> int:
        """The width of the bar, the signs, the number, in one column the side's letter, and the spaces between them."""
        return 1 + self.signs + self.digits + 1 + (2 if self.columns == 1 else 0)

    @property
    def halves(self) -> tuple[int, int]:
        """The left and the right part of the width, with the rule between them."""
        left = max(0, int((self.width - self.rule) * self.share))
        return left, max(0, self.width - self.rule - left)

    @property
    def panes(self) -> tuple[int, ...]:
        """The width of each pane, including the gutter."""
        return (self.width,) if self.columns == 1 else self.halves

    @property
    def text(self) -> tuple[int, int]:
        """The width of the left and the right text; one blank cell is on the right of each, unless the rule has one."""
        blank = not (self.narrow and self.columns == 2)
        left, right = (max(1, pane - self.gutter - blank) for pane in (self.panes[0], self.panes[-1]))
        return (min(left, right), min(left, right)) if self.share == 0.5 else (left, right)

    def column_at(self, x: int) -> int:
        """Return which pane a cell of a row belongs to."""
        return int(self.columns == 2 and x >= self.panes[0] + self.rule // 2 + 1)

    def on_rule(self, x: int) -> bool:
        """Return whether a cell belongs to neither pane."""
        return self.columns == 2 and self.panes[0] <= x < self.panes[0] + self.rule

    def text_at(self, x: int) -> int:
        """Return how far into the text of its pane a cell is; negative in the gutter."""
        return x - (self.panes[0] + self.rule if self.column_at(x) else 0) - self.gutter


def geometry(comparison: Comparison, width: int, columns: int, share: float = 0.5, *, apart: bool = False) -> Geometry:
    """Return the geometry of a comparison on a screen that leaves `width` cells for the panes."""
    last = max((passage.id for passage in comparison.passages), default=0)
    bounded = min(1 - LEAST_SHARE, max(LEAST_SHARE, share))
    found = any(displayed(passage) for passage in comparison.passages)
    narrow = width < NARROW_BELOW[columns] - OVERVIEW_WIDTH
    return Geometry(width, columns, max(2, len(str(last))), bounded, apart and columns == 2, found, narrow)
