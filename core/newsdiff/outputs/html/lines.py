"""The rows of the page with everything in them: texts, addresses, and links to other places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdiff.comparing.side_by_side import Stretch
from newsdiff.model import Comparison, Passage, Side, Span
from newsdiff.outputs.html.rows import Row, columns
from newsdiff.outputs.html.runs import Run, found_spans, runs
from newsdiff.text.sanitize import sanitize


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of both articles as displayed, and the words that discrepancies are about, by passage and side."""

    a: str
    b: str
    found: Mapping[tuple[int, Side], Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch as displayed: its paragraphs, each a list of runs."""

    side: Side
    paragraphs: list[list[Run]]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A link to the place of a passage in the other article.

    Attributes:
        side: The other article.
        element_id: The id of the element that it links to.
        towards: `up` or `down`.
        text: The text there, if it is quoted for comparison.
    """

    side: Side
    element_id: str
    towards: str
    text: Cell | None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the page.

    Attributes:
        passage: The passage that it belongs to.
        element_id: The id of its element in the page; empty if it only continues a passage.
        left: Its left cell, if it has one.
        right: Its right cell, if it has one.
        elsewhere: The link beside it, if there is one.
        opens: Whether a paragraph starts with it.
    """

    passage: Passage
    element_id: str
    left: Cell | None
    right: Cell | None
    elsewhere: Elsewhere | None
    opens: bool


def lines(comparison: Comparison) -> Iterator[list[Line]]:
    """Yield the lines of the page, one column at a time."""
    texts = Texts(sanitize(comparison.a.text), sanitize(comparison.b.text), found_spans(comparison))
    for rows in columns(comparison):
        yield list(_lines(rows, texts))


def _lines(rows: Sequence[Row], texts: Texts) -> Iterator[Line]:
    starts = _starts(rows)
    for index, row in enumerate(rows):
        yield Line(
            row.passage,
            _element_id(row.passage, index, starts),
            _cell(row.passage, row.left, texts),
            _cell(row.passage, row.right, texts),
            _elsewhere(row, index, rows, starts, texts),
            index == 0 or any(stretch.opens for stretch in row.stretches),
        )


def _element_id(passage: Passage, index: int, starts: dict[tuple[int, Side], int]) -> str:
    """Return the id of a row: `p12` where a passage starts, `p12b` where it starts on the right in another row."""
    on_left, on_right = starts.get((passage.id, "a")), starts.get((passage.id, "b"))
    if index == (on_right if on_left is None else on_left):
        return f"p{passage.id}"
    return f"p{passage.id}b" if index == on_right else ""


def _starts(rows: Sequence[Row]) -> dict[tuple[int, Side], int]:
    """Return the row in which each passage starts, on each side."""
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
    return Cell(side, [runs(text, piece, passage, side, found) for piece in stretch.pieces])


def _elsewhere(
    row: Row, index: int, rows: Sequence[Row], starts: dict[tuple[int, Side], int], texts: Texts
) -> Elsewhere | None:
    """Return the link from a stretch with nothing beside it to its match; where a moved passage is met first, the match
    is quoted.
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
