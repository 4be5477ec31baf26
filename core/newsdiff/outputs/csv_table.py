"""The comparison as a table, one row a passage, that a spreadsheet opens right: CSV as RFC 4180 has it.

A byte order mark tells the spreadsheet that this is UTF-8. A cell that a spreadsheet would take for a formula
begins with an apostrophe instead, and so does what would be one where semicolons part the cells. No cell is longer than
a spreadsheet takes; the JSON has everything.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from newsdiff.comparing.corrections import pairs_of
from newsdiff.model import Article, Comparison, Passage
from newsdiff.outputs.inline_edits import inline_edits
from newsdiff.outputs.wording import outlet_names
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

COLUMNS = (
    "passage", "content", "position", "shape", "score", "sentences A", "sentences B", "A", "B", "edits",
    "bookmark", "note", "corrections",
)  # fmt: skip
"""The header; in it A and B are followed by the outlets' names. A correction is counted where its sentence of A is."""

_LONGEST = 32_000
"""Characters in a cell; spreadsheets take 32,767."""

_FORMULA = frozenset("=+-@＝＋－＠\t\r\n|%")
"""What a cell of text does not begin with, since a spreadsheet might run what follows."""

_LATER_FORMULA = re.compile(r"(;[\s\"'“”]*)(?=[=+\-@＝＋－＠|%])")
"""Where a formula would begin in a spreadsheet that takes semicolons for what parts cells, as many in Europe do."""


def render(comparison: Comparison, options: RenderOptions) -> str:  # noqa: ARG001 - every format has this form
    """CSV as a format of `FORMATS`."""
    return table(comparison)


def table(comparison: Comparison) -> str:
    """All passages as CSV with a header, lines ending in CR LF, and a byte order mark before it."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    a, b = outlet_names(comparison)
    titles = {"A": f"A: {a}", "B": f"B: {b}"}
    writer.writerow([cell(titles.get(name, name)) for name in COLUMNS])
    notes = {note.passage: note for note in comparison.notes}
    corrected = [pair.a for pair in pairs_of(comparison)]
    for passage in comparison.passages:
        note = notes.get(passage.id)
        by_hand = [
            "yes" if note and note.bookmarked else "",
            cell(note.text) if note else "",
            sum(sentence in passage.a for sentence in corrected),
        ]
        writer.writerow([*_row(comparison, passage), *by_hand])
    return "\ufeff" + stream.getvalue()


def _row(comparison: Comparison, passage: Passage) -> list[str | int]:
    edited = passage.content in {"cosmetic", "reworded"}
    return [
        passage.id,
        passage.content,
        passage.position,
        f"{len(passage.a)} to {len(passage.b)}",  # as 1:2 it would become a time of day
        f"{passage.score:.2f}" if passage.a and passage.b else "",
        _places(passage.a),
        _places(passage.b),
        cell(_text(comparison.a, passage.a)),
        cell(_text(comparison.b, passage.b)),
        cell(inline_edits(comparison, passage)) if edited else "",
    ]


def _places(indexes: tuple[int, ...]) -> str:
    """Sentences as a reader counts them, apart by semicolons: `3; 4`."""
    return "; ".join(str(index + 1) for index in indexes)


def _text(article: Article, indexes: tuple[int, ...]) -> str:
    return " ".join(article.sentence_text(index) for index in indexes)


def cell(text: str) -> str:
    """Text as one line that no spreadsheet runs, cut where it would not fit."""
    line = _LATER_FORMULA.sub(r"\1'", " ".join(sanitize(text).split()))
    if len(line) > _LONGEST:
        line = line[: _LONGEST - 1] + "…"
    return "'" + line if line[:1] in _FORMULA else line
