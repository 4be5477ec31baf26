"""Building the rows of the page, with texts, element ids, and links to other places.

Consecutive unmatched rows form a gap, with those of the left article opposite those of the right one. Rows of a gap
with the same label share a box, so that ten sentences left out by an outlet form one block.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsdiff.comparing.side_by_side import Stretch
from newsdiff.model import Comparison, Passage, Side, Span
from newsdiff.model.labels import content
from newsdiff.outputs.emphasis import Emphasis, emphasis
from newsdiff.outputs.html.rows import Row, rows
from newsdiff.outputs.html.runs import Run, found_spans, runs
from newsdiff.text.sanitize import sanitize


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Texts:
    """The displayed texts of both articles.

    `found` and `strong` map a passage and a side to the spans of discrepancies and of emphasised words.
    """

    a: str
    b: str
    found: Mapping[tuple[int, Side], Sequence[Span]]
    strong: Emphasis


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cell:
    """A displayed stretch, as paragraphs that are lists of runs."""

    side: Side
    paragraphs: list[list[Run]]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Elsewhere:
    """A link to the place of a passage in the other article.

    Attributes:
        side: The other article.
        element_id: The id of the element that it links to.
        towards: `up` or `down`.
        text: The text of the passage there, if it is quoted.
    """

    side: Side
    element_id: str
    towards: str
    text: Cell | None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Line:
    """A row of the page.

    Attributes:
        passage: The passage that it belongs to.
        element_id: The id of its element; empty if it only continues a passage.
        left: The left cell, if any.
        right: The right cell, if any.
        elsewhere: The link beside it, if any.
        opens: Whether it starts a paragraph.
    """

    passage: Passage
    element_id: str
    left: Cell | None
    right: Cell | None
    elsewhere: Elsewhere | None
    opens: bool

    @property
    def unmatched(self) -> bool:
        """Whether its passage is only in one article."""
        return not (self.passage.a and self.passage.b)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Box:
    """Consecutive unmatched lines of one article with the same label, either all part of the story or none."""

    side: Side
    lines: tuple[Line, ...]

    @property
    def passage(self) -> Passage:
        """The passage of the first line; those of the other lines have the same label."""
        return self.lines[0].passage


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Block:
    """A part of the page: a line, or a gap with the boxes of each side."""

    line: Line | None
    a: tuple[Box, ...] = ()
    b: tuple[Box, ...] = ()


def lines(comparison: Comparison) -> list[Line]:
    """Return the lines of the page."""
    strong = emphasis(comparison)
    texts = Texts(sanitize(comparison.a.text), sanitize(comparison.b.text), found_spans(comparison), strong)
    found = rows(comparison)
    starts = _starts(found)
    return [
        Line(
            row.passage,
            _element_id(row.passage, index, starts),
            _cell(row.passage, row.left, texts),
            _cell(row.passage, row.right, texts),
            _elsewhere(row, index, found, starts, texts),
            index == 0 or any(stretch.opens for stretch in row.stretches),
        )
        for index, row in enumerate(found)
    ]


def blocks(found: Iterable[Line], beside: Container[int] = ()) -> Iterator[Block]:
    """Yield the parts of the page, with unmatched lines grouped in gaps.

    Args:
        found: The lines.
        beside: The ids of passages that are not part of the story, which are in boxes of their own.
    """
    for unmatched, group in groupby(found, lambda line: line.unmatched):
        if unmatched:
            gap = list(group)
            yield Block(None, _boxes("a", gap, beside), _boxes("b", gap, beside))
        else:
            yield from map(Block, group)


def _boxes(side: Side, gap: Sequence[Line], beside: Container[int]) -> tuple[Box, ...]:
    own = [line for line in gap if (line.left if side == "a" else line.right)]
    alike = groupby(own, lambda line: (content(line.passage), line.passage.id in beside))
    return tuple(Box(side, tuple(group)) for _, group in alike)


def _element_id(passage: Passage, index: int, starts: dict[tuple[int, Side], int]) -> str:
    """Return the id of the element for a row, or an empty string if no passage starts there.

    Passage 12 starts at `p12`, and on the right at `p12b` if that is in another row.
    """
    on_left, on_right = starts.get((passage.id, "a")), starts.get((passage.id, "b"))
    if index == (on_right if on_left is None else on_left):
        return f"p{passage.id}"
    return f"p{passage.id}b" if index == on_right else ""


def _starts(rows: Sequence[Row]) -> dict[tuple[int, Side], int]:
    """Return the index of the row in which each passage starts on each side."""
    found: dict[tuple[int, Side], int] = {}
    for index, row in enumerate(rows):
        for stretch in row.stretches:
            found.setdefault((stretch.passage, stretch.side), index)
    return found


def _cell(passage: Passage, stretch: Stretch | None, texts: Texts) -> Cell | None:
    if stretch is None:
        return None
    side = stretch.side
    text, found = texts.a if side == "a" else texts.b, texts.found.get((passage.id, side), ())
    strong = texts.strong.get((passage.id, side), ())
    return Cell(side, [runs(text, piece, passage, side, found, strong) for piece in stretch.pieces])


def _elsewhere(
    row: Row, index: int, rows: Sequence[Row], starts: dict[tuple[int, Side], int], texts: Texts
) -> Elsewhere | None:
    """Return a link to the match of a stretch in another row, if there is one.

    At the start of a moved passage, the link quotes the match.
    """
    if len(row.stretches) != 1:
        return None
    (stretch,) = row.stretches
    other: Side = "b" if stretch.side == "a" else "a"
    at = starts.get((stretch.passage, other))
    if at is None:
        return None
    element_id = f"p{stretch.passage}"
    if other == "b" and starts[stretch.passage, "a"] != at:
        element_id += "b"
    quoted = stretch.leads and row.passage.position == "moved"
    text = _cell(row.passage, rows[at].left if other == "a" else rows[at].right, texts) if quoted else None
    return Elsewhere(other, element_id, "up" if at < index else "down", text)
