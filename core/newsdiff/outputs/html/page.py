"""The page: what the templates are given, and the one call of Jinja2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from newsdiff import __version__
from newsdiff.comparing.side_by_side import Stretch
from newsdiff.model import Comparison, Passage, Side
from newsdiff.model.story import story_differences
from newsdiff.outputs.html import assets
from newsdiff.outputs.html.contributions import contributions
from newsdiff.outputs.html.embedding import embedded_json
from newsdiff.outputs.html.overview import WIDTH, overview
from newsdiff.outputs.html.reasons import Reasons
from newsdiff.outputs.html.rows import Row, columns
from newsdiff.outputs.html.runs import Run, runs
from newsdiff.outputs.html.templating import rendered
from newsdiff.outputs.wording import corrected, count, outlet_names
from newsdiff.text.sanitize import sanitize

SIGNS = {"verbatim": "=", "cosmetic": "≈", "reworded": "~", "removed": "−", "added": "+", "moved": "↷"}
"""A sign for each label, so that nothing depends on colour; the same as in the terminal."""

_SHAPES = {"1:n": "split", "n:1": "merged", "n:m": "regrouped"}


class Cell(NamedTuple):
    """A stretch as it is shown: its paragraphs, each a list of runs."""

    side: Side
    paragraphs: list[list[Run]]


class Elsewhere(NamedTuple):
    """A reference to where the rest of a passage stands, and its text there for comparison."""

    side: Side
    anchor: str
    towards: str
    text: Cell | None


class Line(NamedTuple):
    """A row of the page.

    Attributes:
        passage: The passage that it belongs to.
        anchor: Its address in the page; empty where it only continues a passage.
        left: Its left cell, if it has one.
        right: Its right cell, if it has one.
        elsewhere: What stands in the quiet space beside it, if anything.
        opens: Whether a paragraph begins with it.
    """

    passage: Passage
    anchor: str
    left: Cell | None
    right: Cell | None
    elsewhere: Elsewhere | None
    opens: bool


def page(comparison: Comparison, made: str) -> str:
    """The report as one HTML file."""
    names = outlet_names(comparison)
    reasons = Reasons(comparison, names)
    counts = dict.fromkeys(SIGNS, 0)
    for passage in comparison.passages:
        counts[passage.content] += 1
        counts["moved"] += passage.position == "moved"
    walked = story_differences(comparison)
    text = rendered(
        "report.html.jinja",
        policy=assets.policy(),
        style=Markup(assets.style()),  # noqa: S704  our own file, and the policy holds its hash
        script=Markup(assets.script()),  # noqa: S704
        data=Markup(embedded_json(comparison)),  # noqa: S704  every character that HTML minds is escaped in it
        version=__version__,
        comparison=comparison,
        names=names,
        headed=_headed(comparison, names),
        count=count,
        columns=list(_columns(comparison)),
        contributions=contributions(comparison),
        overview=overview(comparison),
        width=WIDTH,
        signs=SIGNS,
        shapes=_SHAPES,
        counts=counts,
        walked=walked,
        beside={passage.id for passage in comparison.differences} - {passage.id for passage in walked},
        reasons=reasons.of,
        notes={note.passage: note for note in comparison.notes},
        corrected=corrected(comparison),
        made=made,
    )
    return text.encode("utf-8", "replace").decode("utf-8")


def _headed(comparison: Comparison, names: tuple[str, str]) -> tuple[str, ...]:
    """The two articles by outlet and headline, as a browser's tab and a list of bookmarks name them."""
    titles = (article.document.title for article in comparison.articles)
    return tuple(f"{name}: “{sanitize(title)}”" if title else name for name, title in zip(names, titles, strict=True))


def _columns(comparison: Comparison) -> Iterator[list[Line]]:
    """The rows of the page with their texts, addresses and references."""
    texts = sanitize(comparison.a.text), sanitize(comparison.b.text)
    for rows in columns(comparison):
        yield list(_lines(rows, texts))


def _lines(rows: Sequence[Row], texts: tuple[str, str]) -> Iterator[Line]:
    starts = _starts(rows)
    for index, row in enumerate(rows):
        yield Line(
            row.passage,
            _anchor(row.passage, index, starts),
            _cell(row.passage, row.left, texts),
            _cell(row.passage, row.right, texts),
            _elsewhere(row, index, rows, starts, texts),
            index == 0 or any(stretch.opens for stretch in row.stretches),
        )


def _anchor(passage: Passage, index: int, starts: dict[tuple[int, Side], int]) -> str:
    """The address of a row: `p12` where a passage begins, `p12b` where it begins on the right if that is elsewhere."""
    on_left, on_right = starts.get((passage.id, "a")), starts.get((passage.id, "b"))
    if index == (on_right if on_left is None else on_left):
        return f"p{passage.id}"
    return f"p{passage.id}b" if index == on_right else ""


def _starts(rows: Sequence[Row]) -> dict[tuple[int, Side], int]:
    """The row in which each passage begins, on each side."""
    found: dict[tuple[int, Side], int] = {}
    for index, row in enumerate(rows):
        for stretch in row.stretches:
            found.setdefault((stretch.passage, stretch.side), index)
    return found


def _cell(passage: Passage, stretch: Stretch | None, texts: tuple[str, str]) -> Cell | None:
    if stretch is None:
        return None
    text = texts[stretch.side == "b"]
    return Cell(stretch.side, [runs(text, piece, passage, stretch.side) for piece in stretch.pieces])


def _elsewhere(
    row: Row, index: int, rows: Sequence[Row], starts: dict[tuple[int, Side], int], texts: tuple[str, str]
) -> Elsewhere | None:
    """Where the counterpart of a stretch without one beside it begins; moved ones are quoted at their first end."""
    if len(row.stretches) != 1:
        return None
    (stretch,) = row.stretches
    other: Side = "b" if stretch.side == "a" else "a"
    at = starts.get((stretch.passage, other))
    if at is None:
        return None
    anchor = f"p{stretch.passage}"
    if other == "b" and starts[stretch.passage, "a"] != at:
        anchor += "b"
    quoted = stretch.leads and row.passage.position == "moved"
    text = _cell(row.passage, rows[at].left if other == "a" else rows[at].right, texts) if quoted else None
    return Elsewhere(other, anchor, "up" if at < index else "down", text)
