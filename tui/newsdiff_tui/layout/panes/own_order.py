"""The layout in which each article has its own rows, without gaps, scrolled together by landmarks.

Landmarks are passages in the same order in both articles. Between two landmarks the longer article scrolls row by row,
and the shorter one more slowly. In this way both sides of a landmark reach the line a third of the way down the screen
at the same time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsdiff.comparing.side_by_side import Stretch
from newsdiff.model import Comparison, Side
from newsdiff_tui.layout.panes.levelling import Band
from newsdiff_tui.layout.panes.planning import Plan, Texts
from newsdiff_tui.layout.panes.slots import Slot


class OwnOrder:
    """The rows of both articles, and the common scale for scrolling.

    Attributes:
        columns: Always 2.
        left: The rows of the left article.
        right: The rows of the right article.
        bands: The bands from which the rows are built.
        height: The length of the scale in rows, at least that of the longer article.
    """

    columns = 2

    def __init__(
        self, comparison: Comparison, bands: Sequence[Band], texts: Texts, widths: tuple[int, int]
    ) -> None:
        self.bands = tuple(bands)
        lefts = [_one_sided(band, band.left, None) for band in bands if band.left or band.folded]
        rights = [_one_sided(band, None, band.right) for band in bands if band.right or band.folded]
        self.left = Plan(comparison, lefts, texts, widths, 2)
        self.right = Plan(comparison, rights, texts, widths, 2)
        level = [band.left.passage for band in bands if band.linked and band.left]
        self._scale, self._lefts, self._rights = [0], [0], [0]
        for passage in dict.fromkeys(level):
            self._advance(self.left.top(passage, "a") or 0, self.right.top(passage, "b") or 0)
        self._advance(self.left.height, self.right.height)
        self.height = self._scale[-1]

    def _advance(self, left: int, right: int) -> None:
        by = max(left - self._lefts[-1], right - self._rights[-1])
        if left >= self._lefts[-1] and right >= self._rights[-1] and by:
            self._scale.append(self._scale[-1] + by)
            self._lefts.append(left)
            self._rights.append(right)

    def at(self, top: int, y: int, height: int) -> tuple[int, int]:
        """Return the left and right row shown in row `y` of a screen of `height` rows scrolled to `top`."""
        sight = height // 3
        return (
            y + _clamped(_mapped(self._scale, self._lefts, top + sight) - sight, self.left.height - height),
            y + _clamped(_mapped(self._scale, self._rights, top + sight) - sight, self.right.height - height),
        )

    def slots(self, rows: tuple[int, int]) -> tuple[Slot, ...]:
        """Return the contents of a pair of rows."""
        return self.left.row(rows[0])[0], self.right.row(rows[1])[1]

    def extents(self) -> Iterator[tuple[Side, int, int, Stretch]]:
        """Yield every stretch with its side, and its start and end on the scale."""
        for plan, rows in ((self.left, self._lefts), (self.right, self._rights)):
            for side, top, end, stretch in plan.extents():
                yield side, _mapped(rows, self._scale, top), _mapped(rows, self._scale, end), stretch

    def top(self, passage: int, side: Side) -> int | None:
        """Return the start of a passage on the scale, in the article on `side` if possible, else in the other."""
        rows = self.rows_of(passage, side)
        return rows.start if rows else None

    def rows_of(self, passage: int, side: Side) -> range:
        """Return the part of the scale that shows a passage, on `side` if possible."""
        sides = ((self.left, self._lefts), (self.right, self._rights))
        for plan, known in sides if side == "a" else reversed(sides):
            rows = plan.rows_of(passage, side)
            if rows:
                start = _mapped(known, self._scale, rows.start)
                return range(start, max(start + 1, _mapped(known, self._scale, rows.stop)))
        return range(0)

    def place(self, y: int) -> tuple[Side, int] | None:
        """Return the side and offset of the first text from `y` on."""
        return self.left.place(_mapped(self._scale, self._lefts, y)) or self.right.place(
            _mapped(self._scale, self._rights, y)
        )

    def row_of(self, side: Side, offset: int) -> int:
        """Return the scroll position, on the common scale, of the character at `offset` of a side."""
        if side == "a":
            return _mapped(self._lefts, self._scale, self.left.row_of(side, offset))
        return _mapped(self._rights, self._scale, self.right.row_of(side, offset))


def _one_sided(band: Band, left: Stretch | None, right: Stretch | None) -> Band:
    opens = any(stretch is not None and stretch.opens for stretch in (left, right))
    return Band(left, right, opens, band.folded)


def _clamped(row: int, last: int) -> int:
    return max(0, min(row, last))


def _mapped(known: Sequence[int], wanted: Sequence[int], value: int) -> int:
    """Map `value` between two scales by corresponding marks, `known` on the first and `wanted` on the second."""
    at = min(bisect_right(known, value), len(known) - 1)
    if at == 0:
        return wanted[0] + value - known[0]
    before, width = known[at - 1], known[at] - known[at - 1]
    share = (value - before) / width if width else 0.0
    return wanted[at - 1] + round(share * (wanted[at] - wanted[at - 1]))
