"""Dividing the width of the screen among gutters, texts, and the rule between the panes."""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model import Comparison
from newsdiff.model.discrepancy_labels import displayed

RULE, NARROW_RULE = 5, 3
"""Width between two panes in cells: a rule or connector lines, with a blank cell on each side."""

LEAST_SHARE = 0.25
"""Minimum share of the width for each pane."""

UNIFIED_BELOW = 80
"""Minimum width for two columns, in cells."""

NARROW_BELOW = {1: 60, 2: 100}
"""Minimum widths for full gutters in cells, keyed by the number of columns."""

OVERVIEW_WIDTH = 4
"""Width of the overview in cells."""

TOO_NARROW = 40
"""Minimum width of the screen in cells. A narrower screen shows only a message."""

TOO_LOW = 10
"""Minimum height of the screen in rows. A lower screen shows only a message."""

TOO_SMALL = f"newsdiff needs a terminal of at least\n{TOO_NARROW} columns and {TOO_LOW} rows"
"""The message for a terminal that is too small."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """The widths of the panes and of their gutters and texts.

    Attributes:
        width: The width of all panes together in cells.
        columns: The number of columns, 1 or 2.
        digits: The width of the longest passage number in cells.
        share: The left pane's share of the width.
        apart: Whether each article has its own rows; otherwise, matching passages are level.
        discrepancies: Whether the gutter has a cell for the sign of discrepancies.
        narrow: Whether gutters are narrow, with two signs in the first row of a passage and the others in the second.
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
        """The width between two panes."""
        return NARROW_RULE if self.narrow and self.columns == 2 else RULE

    @property
    def signs(self) -> int:
        """The number of cells for signs in the first row of a passage, including the sign of a note."""
        return 2 if self.narrow else 3 + self.discrepancies + 1

    @property
    def gutter(self) -> int:
        """The width of the gutter.

        It contains the bar, the signs, the number, the letter of the side (in one column only), and the spaces between.
        """
        return 1 + self.signs + self.digits + 1 + (2 if self.columns == 1 else 0)

    @property
    def halves(self) -> tuple[int, int]:
        """The widths of the parts to the left and to the right of the rule."""
        left = max(0, int((self.width - self.rule) * self.share))
        return left, max(0, self.width - self.rule - left)

    @property
    def panes(self) -> tuple[int, ...]:
        """The width of each pane, including the gutter."""
        return (self.width,) if self.columns == 1 else self.halves

    @property
    def text(self) -> tuple[int, int]:
        """The widths of the left and the right text. The last cell stays blank, unless the rule contains a blank."""
        blank = not (self.narrow and self.columns == 2)
        left, right = (max(1, pane - self.gutter - blank) for pane in (self.panes[0], self.panes[-1]))
        return (min(left, right), min(left, right)) if self.share == 0.5 else (left, right)

    def column_at(self, x: int) -> int:
        """Return the index of the pane at cell `x` of a row."""
        return int(self.columns == 2 and x >= self.panes[0] + self.rule // 2 + 1)

    def on_rule(self, x: int) -> bool:
        """Return whether cell `x` of a row is between the panes."""
        return self.columns == 2 and self.panes[0] <= x < self.panes[0] + self.rule

    def text_at(self, x: int) -> int:
        """Return the distance of cell `x` from the start of the text in its pane, negative in the gutter."""
        return x - (self.panes[0] + self.rule if self.column_at(x) else 0) - self.gutter


def geometry(comparison: Comparison, width: int, columns: int, share: float = 0.5, *, apart: bool = False) -> Geometry:
    """Return the geometry for a comparison, with `width` cells for all panes together."""
    last = max((passage.id for passage in comparison.passages), default=0)
    bounded = min(1 - LEAST_SHARE, max(LEAST_SHARE, share))
    found = any(displayed(passage) for passage in comparison.passages)
    narrow = width < NARROW_BELOW[columns] - OVERVIEW_WIDTH
    return Geometry(width, columns, max(2, len(str(last))), bounded, apart and columns == 2, found, narrow)
