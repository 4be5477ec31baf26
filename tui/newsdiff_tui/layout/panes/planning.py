"""Planning the rows of the screen, and mapping rows to text and back.

A plan is made for a width. It wraps the whole text once and stores the first row of each band. The rows themselves are
built on demand, so that a long article scrolls as fast as a short one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from newsdiff.comparing.side_by_side import Stretch
from newsdiff.model import Comparison, Side, Span
from newsdiff_tui.layout.panes.levelling import Band
from newsdiff_tui.layout.panes.opposing import opposed
from newsdiff_tui.layout.panes.slots import Cell, Fold, Reference, Slot, Towards
from newsdiff_tui.layout.panes.unifying import unified
from newsdiff_tui.layout.wrapping import wrap
from newsdiff_tui.state.navigation import homes_of, places_of


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Texts:
    """The texts of both articles, as returned by `shown`."""

    a: str
    b: str

    def of(self, side: Side) -> str:
        """Return the text of one side."""
        return self.a if side == "a" else self.b


Lines = list[Span | None]


def lines(stretch: Stretch, texts: Texts, width: int) -> Lines:
    """Return the rows of a stretch at a width, with None for the blank row between two paragraphs."""
    text = texts.of(stretch.side)
    found: Lines = []
    for start, end in stretch.pieces:
        if found:
            found.append(None)
        found.extend(wrap(text, start, end, width))
    return found


class Plan:
    """All rows of a comparison at one width, side by side (two columns) or unified (one).

    Attributes:
        columns: Number of panes side by side, 1 or 2.
        height: Number of rows.
        bands: The bands from which the rows are built; in one column every band has only one side.
        tops: The first row of each band, including its blank row.
    """

    def __init__(
        self, comparison: Comparison, bands: Sequence[Band], texts: Texts, widths: tuple[int, int], columns: int
    ) -> None:
        self.columns = columns
        known = {passage for passage, _ in _ends(bands)} | _folds(bands).keys()
        partly, self._possible = _also(comparison, known), _possible(comparison, known)
        self._also = self._possible | partly
        self._level = {stretch for band in bands if band.linked for stretch in band.stretches}
        self.bands = opposed(bands) if columns == 2 else unified(comparison, bands)
        self._ends, self._folds = _ends(self.bands), _folds(self.bands)
        self._lines: list[tuple[Lines, Lines]] = []
        self.tops: list[int] = []
        self.height = 0
        for band in self.bands:
            left = lines(band.left, texts, widths[0]) if band.left else []
            right = lines(band.right, texts, widths[1]) if band.right else []
            self._lines.append((left, right))
            self.tops.append(self.height)
            refers = self._refers_below(band)
            self.height += band.spaced + max(len(left) + refers[0], len(right) + refers[1], 1)

    def _refers_below(self, band: Band) -> tuple[bool, bool]:
        """Return, for each side of a band, whether its reference needs an extra row.

        It needs one if there is no blank space opposite.
        """
        if band.linked or (self.columns == 2 and len(band.stretches) == 1):
            return False, False
        return self._apart(band.left), self._apart(band.right)

    def _apart(self, stretch: Stretch | None) -> bool:
        """Return whether another band has the match of a stretch, parts of it, or a possible match."""
        if stretch is None or stretch in self._level:
            return False
        counterpart = (stretch.passage, _other(stretch.side)) in self._ends
        return counterpart or (stretch.leads and stretch.passage in self._also)

    def band_at(self, y: int) -> int:
        """Return the index of the band that contains row `y`."""
        return bisect_right(self.tops, y) - 1

    def extents(self) -> Iterator[tuple[Side, int, int, Stretch]]:
        """Yield every stretch with its rows (end exclusive)."""
        for index, band in enumerate(self.bands):
            top = self.tops[index] + band.spaced
            for stretch in band.stretches:
                yield stretch.side, top, top + len(self._lines[index][stretch.side == "b"]), stretch

    def spans(self, stretch: Stretch, top: int) -> Lines:
        """Return the spans of the rows of a stretch that starts in row `top`."""
        return self._lines[self.band_at(top)][stretch.side == "b"]

    def at(self, top: int, y: int, height: int) -> tuple[int, int]:  # noqa: ARG002 - as OwnOrder.at
        """Return the left and right row, here always the same, shown in row `y` of a screen scrolled to `top`."""
        return top + y, top + y

    def slots(self, rows: tuple[int, int]) -> tuple[Slot, ...]:
        """Return the contents of a pair of rows."""
        return self.row(rows[0])

    def row(self, y: int) -> tuple[Slot, ...]:
        """Return the contents of row `y`, one slot per column."""
        index = self.band_at(y)
        if index < 0 or y >= self.height:
            return (None,) * self.columns
        band = self.bands[index]
        at = y - self.tops[index] - band.spaced
        if at < 0:
            return (None,) * self.columns
        if band.folded:
            return (Fold(band.folded),) * self.columns
        left, right = (self._slot(index, stretch, at) for stretch in (band.left, band.right))
        if self.columns == 1:
            return (left if band.left else right,)
        alone = band.stretches[0] if len(band.stretches) == 1 else None
        if alone and at == 0 and self._apart(alone):
            reference = self._reference(index, alone)
            return (left, reference) if band.left else (reference, right)
        return left, right

    def _slot(self, index: int, stretch: Stretch | None, at: int) -> Slot:
        """Return the content of one side of a band in its row `at`.

        Blank space below a matched side belongs to that side.
        """
        if stretch is None:
            return None
        band, right = self.bands[index], stretch.side == "b"
        spans = self._lines[index][right]
        if at < len(spans) or band.linked:
            return Cell(stretch, spans[at] if at < len(spans) else None, at)
        refers = at == len(spans) and self._refers_below(band)[right]
        return self._reference(index, stretch, below=self.columns == 2) if refers else None

    def _reference(self, index: int, stretch: Stretch, *, below: bool = False) -> Reference:
        other = _other(stretch.side)
        also = () if (stretch.passage, other) in self._ends else self._also[stretch.passage]
        passage = also[0] if also else stretch.passage
        near = self._ends.get((passage, stretch.side), self._folds.get(passage, index))
        at = self._ends.get((passage, other), near)
        towards: Towards = "up" if at < index else "down" if at > index else "beside"
        possible = bool(also) and also is self._possible.get(stretch.passage)
        return Reference(stretch.passage, passage, other, towards, also, below, possible)

    def top(self, passage: int, side: Side) -> int | None:
        """Return the row in which a passage starts, on `side` or else on the other."""
        index = self._ends.get((passage, side), self._ends.get((passage, _other(side))))
        return None if index is None else self.tops[index] + self.bands[index].spaced

    def rows_of(self, passage: int, side: Side) -> range:
        """Return the rows of a passage on `side` or else on the other; empty if it is on neither."""
        top = self.top(passage, side)
        if top is None:
            return range(0)
        stop = self.band_at(top) + 1
        while stop < len(self.bands) and self._continues(self.bands[stop - 1], self.bands[stop]):
            stop += 1
        return range(top, self.tops[stop] if stop < len(self.tops) else self.height)

    def _continues(self, band: Band, after: Band) -> bool:
        """Return whether two bands of one column are the two versions of one passage."""
        versions = {stretch.passage for stretch in (*band.stretches, *after.stretches) if stretch in self._level}
        return self.columns == 1 and after.left is None and band.left is not None and len(versions) == 1

    def place(self, y: int) -> tuple[Side, int] | None:
        """Return the side and offset of the first text from row `y` on, which identify the place at any width."""
        for row in range(max(y, 0), self.height):
            for slot in self.row(row):
                if isinstance(slot, Cell) and slot.span:
                    return slot.stretch.side, slot.span[0]
        return None

    def row_of(self, side: Side, offset: int) -> int:
        """Return the row that shows the character at `offset` of a side. For white space, it is the row before."""
        best = 0
        for index, band in enumerate(self.bands):
            stretch = band.left if side == "a" else band.right
            if stretch is None or stretch.pieces[0][0] > offset:
                continue
            for at, span in enumerate(self._lines[index][0 if side == "a" else 1]):
                if span and span[0] <= offset:
                    best = self.tops[index] + band.spaced + at
        return best


def _other(side: Side) -> Side:
    return "b" if side == "a" else "a"


def _also(comparison: Comparison, known: Container[int]) -> dict[int, tuple[int, ...]]:
    """For each unmatched passage, return the `known` passages that contain parts of it, keyed by its id."""
    found: dict[int, tuple[int, ...]] = {}
    partly = [one for one in comparison.passages if one.also and one.content in ("removed", "added")]
    homes = homes_of(comparison) if partly else {}
    for passage in partly:
        ids = (one for one, _ in places_of(passage, homes)[1:])
        if shown := tuple(one for one in ids if one in known):
            found[passage.id] = shown
    return found


def _possible(comparison: Comparison, known: Container[int]) -> dict[int, tuple[int, ...]]:
    """For each unmatched passage, return the `known` passages with possible matches of it, keyed by its id."""
    found: dict[int, dict[int, None]] = {}
    homes = homes_of(comparison) if comparison.possible else {}
    alone = {one.id for one in comparison.passages if one.content in ("removed", "added")} if homes else set()
    for one in comparison.possible:
        a, b = homes["a", one.a], homes["b", one.b]
        for here, there in ((a, b), (b, a)):
            if here in alone and there in known:
                found.setdefault(here, {})[there] = None
    return {here: tuple(there) for here, there in found.items()}


def _folds(bands: Sequence[Band]) -> dict[int, int]:
    """Return the index of the band that stands for each hidden passage, keyed by passage id."""
    return {passage: index for index, band in enumerate(bands) for passage in band.folded}


def _ends(bands: Sequence[Band]) -> dict[tuple[int, Side], int]:
    """Return the index of the band in which each passage starts, keyed by passage id and side."""
    found: dict[tuple[int, Side], int] = {}
    for index, band in enumerate(bands):
        for stretch in band.stretches:
            if stretch.leads:
                found.setdefault((stretch.passage, stretch.side), index)
    return found
