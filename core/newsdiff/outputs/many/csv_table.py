"""CSV output (RFC 4180) of a collation, with a row per statement and a column per outlet for its readings.

The conventions are those of the table of two articles (`newsdiff.outputs.csv_table`).
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from newsdiff.collating.differences import compared_with
from newsdiff.model.collation_counts import spread
from newsdiff.outputs.csv_table import cell
from newsdiff.outputs.many.readings import worded_discrepancies
from newsdiff.outputs.many.wording import listed, outlet_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model.collation import Collation, Statement
    from newsdiff.outputs import RenderOptions

COLUMNS = (
    "statement", "carried by", "outlets", "readings", "part of the story", "text", "further readings", "discrepancies",
)  # fmt: skip
"""The first columns of the header; the names of the outlets follow, by family."""


def render(collation: Collation, options: RenderOptions) -> str:
    """Return all statements, or those selected, as CSV with a byte order mark, a header and lines that end in CR LF."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    names, order = outlet_names(collation), collation.order_of_outlets
    writer.writerow([*COLUMNS, *(cell(names[at]) for at in order)])
    for statement in collation.statements if options.shown is None else listed(collation, options):
        letters = [_letters(statement, at) for at in order]
        writer.writerow([*_row(collation, statement, names), *letters])
    return "\ufeff" + stream.getvalue()


def _row(collation: Collation, statement: Statement, names: list[str]) -> list[str | int]:
    first, *further = statement.readings
    others = [f"{reading.letter}: {collation.text(reading.members[0])}" for reading in further]
    return [
        statement.id,
        spread(collation, statement),
        len(statement.carriers),
        len(statement.readings),
        "no" if collation.is_boilerplate(statement) else "yes",
        cell(collation.text(first.members[0])),
        cell(" | ".join(others)),
        cell(" | ".join(_discrepancies(collation, statement, names))),
    ]


def _discrepancies(collation: Collation, statement: Statement, names: list[str]) -> Iterator[str]:
    """Yield the discrepancies between each reading and the one that it is compared with, as in the other outputs."""
    for reading in statement.readings[1:]:
        if other := compared_with(collation, statement, reading):
            for found in worded_discrepancies(collation, other.left, other.right, names):
                yield f"{other.reading.letter} / {reading.letter}: {found}"


def _letters(statement: Statement, article: int) -> str:
    """Return the letters of an article's readings, such as `a` or `b, d`; empty if it lacks the statement."""
    found = [one.letter for one in statement.readings if any(member.article == article for member in one.members)]
    return ", ".join(found)
