"""CSV output (RFC 4180) for spreadsheets, with one row per passage.

A byte order mark identifies the encoding as UTF-8. Cells that a spreadsheet would take for a formula start with an
apostrophe, including cells in which a formula would start if semicolons separated cells. Cells are truncated to the
length that spreadsheets allow; the JSON has the whole text.
"""

from __future__ import annotations

import csv
import io
import re
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
    from newsdiff.outputs.formats import RenderOptions

COLUMNS = (
    "passage", "content", "position", "shape", "score", "sentences A", "sentences B", "A", "B", "edits",
    "bookmark", "note", "corrections", "discrepancies", "also", "possible matches",
    "dismissed",
)  # fmt: skip
"""The header; A and B are followed by the outlets' names. Corrections are listed with the passage of their sentence in
A."""

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
    a, b = outlet_names(comparison)
    titles = {"A": f"A: {a}", "B": f"B: {b}"}
    writer.writerow([cell(titles.get(name, name)) for name in COLUMNS])
    others = counterparts(comparison)
    notes = {note.passage: note for note in comparison.notes}
    corrected = [pair.a for pair in pairs_of(comparison)]
    for passage in comparison.passages:
        if shown is not None and passage.id not in shown:
            continue
        note = notes.get(passage.id)
        by_hand = [
            "yes" if note and note.bookmarked else "",
            cell(note.text) if note else "",
            sum(sentence in passage.a for sentence in corrected),
        ]
        found = "; ".join(statement(comparison, one, (a, b)) for one in displayed(passage))
        more = [cell(found), *map(cell, others.cells(passage)), len(dismissed(passage))]
        writer.writerow([*_row(comparison, passage, (a, b)), *by_hand, *more])
    return "\ufeff" + stream.getvalue()


def _row(comparison: Comparison, passage: Passage, names: tuple[str, str]) -> list[str | int]:
    return [
        passage.id,
        cell(content(passage).named(*names)),
        "moved" if passage.position == "moved" else "in place",
        f"{len(passage.a)} to {len(passage.b)}",  # a spreadsheet would turn 1:2 into a time of day
        f"{passage.score:.2f}" if passage.a and passage.b else "",
        _places(passage.a),
        _places(passage.b),
        cell(passage_text(comparison.a, passage.a, gap=" ")),
        cell(passage_text(comparison.b, passage.b, gap=" ")),
        cell(inline_edits(comparison, passage)) if passage.edited else "",
    ]


def _places(indexes: tuple[int, ...]) -> str:
    """Return sentence numbers from 1, separated by semicolons, such as `3; 4`."""
    return "; ".join(str(index + 1) for index in indexes)


def cell(text: str) -> str:
    """Return text for a cell: on one line, truncated, and not interpreted as a formula."""
    line = _LATER_FORMULA.sub(r"\1'", " ".join(sanitize(text).split()))
    if len(line) > _LONGEST:
        line = line[: _LONGEST - 1] + "…"
    return "'" + line if line[:1] in _FORMULA else line
