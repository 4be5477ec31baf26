"""CSV output (RFC 4180) for spreadsheets, with one row per passage.

A byte order mark identifies the encoding as UTF-8. An apostrophe is put before text that a spreadsheet would take for a
formula, at the start of a cell or after a semicolon, at which some spreadsheets split cells. Cells are truncated to
the length that spreadsheets allow; the JSON has the whole text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.comparing.corrections import pairs_of
from newsdiff.model import Comparison, Passage
from newsdiff.model.discrepancy_labels import dismissed, displayed
from newsdiff.model.labels import content
from newsdiff.outputs.counterparts import counterparts
from newsdiff.outputs.discrepancies import statement
from newsdiff.outputs.inline_edits import inline_edits
from newsdiff.outputs.wording import outlet_names, passage_text
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from newsdiff.model import Note
    from newsdiff.outputs.formats import RenderOptions


@dataclass(frozen=True, slots=True)
class _Row:
    """The data of one row.

    Attributes:
        comparison: The comparison.
        passage: The passage.
        names: The names of the two articles.
        note: The reader's note on the passage, if any.
        corrections: The number of corrections that concern its sentences in A.
        others: The passage's also-links and possible matches, as two cells.
    """

    comparison: Comparison
    passage: Passage
    names: tuple[str, str]
    note: Note | None
    corrections: int
    others: tuple[str, str]


_LONGEST = 32_000
"""Maximum number of characters in a cell; spreadsheets allow 32,767."""

_FORMULA = frozenset("=+-@＝＋－＠\t\r\n|%")
"""Characters that must not start a cell, because a spreadsheet might take the rest for a formula."""

_LATER_FORMULA = re.compile(r"(;[\s\"'“”]*)(?=[=+\-@＝＋－＠|%])")
"""Matches the start of a formula in spreadsheets that separate cells with semicolons, as is usual in much of Europe."""


def render(comparison: Comparison, options: RenderOptions) -> str:
    """Render the table as CSV; the entry point for `FORMATS`."""
    return table(comparison, shown=options.shown)


def table(comparison: Comparison, *, shown: frozenset[int] | None = None) -> str:
    """Return all passages, or those in `shown`, as CSV with a byte order mark, a header and lines that end in CR LF."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    names = outlet_names(comparison)
    titles = {"A": f"A: {names[0]}", "B": f"B: {names[1]}"}
    writer.writerow([cell(titles.get(name, name)) for name in COLUMNS])
    others = counterparts(comparison)
    notes = {note.passage: note for note in comparison.notes}
    corrected = [pair.a for pair in pairs_of(comparison)]
    for passage in comparison.passages:
        if shown is None or passage.id in shown:
            corrections = sum(sentence in passage.a for sentence in corrected)
            row = _Row(comparison, passage, names, notes.get(passage.id), corrections, others.cells(passage))
            writer.writerow([value(row) for value in COLUMNS.values()])
    return "\ufeff" + stream.getvalue()


def _places(indexes: tuple[int, ...]) -> str:
    """Return sentence numbers from 1, separated by semicolons, such as `3; 4`."""
    return "; ".join(str(index + 1) for index in indexes)


def _discrepancies(row: _Row) -> str:
    """Return the displayed discrepancies of a passage in words."""
    return "; ".join(statement(row.comparison, one, row.names) for one in displayed(row.passage))


def cell(text: str) -> str:
    """Return text for a cell: on one line, truncated, and not interpreted as a formula."""
    line = _LATER_FORMULA.sub(r"\1'", " ".join(sanitize(text).split()))
    if len(line) > _LONGEST:
        line = line[: _LONGEST - 1] + "…"
    return "'" + line if line[:1] in _FORMULA else line


COLUMNS: Mapping[str, Callable[[_Row], str | int]] = {
    "passage": lambda row: row.passage.id,
    "content": lambda row: cell(content(row.passage).named(*row.names)),
    "position": lambda row: "moved" if row.passage.position == "moved" else "in place",
    # A spreadsheet would turn 1:2 into a time of day.
    "shape": lambda row: f"{len(row.passage.a)} to {len(row.passage.b)}",
    "score": lambda row: f"{row.passage.score:.2f}" if row.passage.a and row.passage.b else "",
    "sentences A": lambda row: _places(row.passage.a),
    "sentences B": lambda row: _places(row.passage.b),
    "A": lambda row: cell(passage_text(row.comparison.a, row.passage.a, gap=" ")),
    "B": lambda row: cell(passage_text(row.comparison.b, row.passage.b, gap=" ")),
    "edits": lambda row: cell(inline_edits(row.comparison, row.passage)) if row.passage.edited else "",
    "bookmark": lambda row: "yes" if row.note and row.note.bookmarked else "",
    "note": lambda row: cell(row.note.text) if row.note else "",
    "corrections": lambda row: row.corrections,
    "discrepancies": lambda row: cell(_discrepancies(row)),
    "also": lambda row: cell(row.others[0]),
    "possible matches": lambda row: cell(row.others[1]),
    "dismissed": lambda row: len(dismissed(row.passage)),
}
"""The heading of each column, and a function for its value in a row. The outlets' names are added to headings A and B.
"""
