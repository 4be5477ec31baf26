"""Dividing the screen between the table of statements and the readings.

The readings are beside the table if its columns keep their width there. Otherwise they are below it. They then take a
third of the rows or, if that is more, all rows that the table does not need.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model.collation import Collation
from newsdiff_tui.layout.many.readings import WIDEST
from newsdiff_tui.layout.many.sheet import TEXT_BESIDE_NAMES, Sheet, head_rows, heads, key_rows, sheet
from newsdiff_tui.state.many.table import TableState

READINGS_BESIDE = 56
"""Minimum width of the readings beside the table, in cells."""

SHARE_OF_READINGS = 0.4
"""Share of the width for the readings, if the table can spare it."""

FEWEST_ROWS = 4
"""Minimum height of the readings below the table, in rows."""

FEWEST_STATEMENTS = 2
"""Minimum number of rows below the headings of the table. A message takes them if there are no statements."""

SCROLLBAR = 1


@dataclass(frozen=True, slots=True)
class Division:
    """The division of the screen.

    Attributes:
        beside: Whether the readings are beside the table, not below it.
        size: The width of the readings in cells if they are beside the table, otherwise their height in rows.
    """

    beside: bool
    size: int


def division(collation: Collation, state: TableState, width: int, height: int, statements: int) -> Division:
    """Divide the part of the screen between header and footer.

    Args:
        collation: The collation.
        state: The reader's place.
        width: The width in cells.
        height: The height in rows.
        statements: The number of displayed statements.
    """
    whole = sheet(collation, state, width - SCROLLBAR)
    most = min(WIDEST, round(width * SHARE_OF_READINGS))
    for size in sorted({max(READINGS_BESIDE, most), READINGS_BESIDE}, reverse=True):
        room = width - size - SCROLLBAR
        if room >= TEXT_BESIDE_NAMES and _loses_nothing(sheet(collation, state, room), whole):
            return Division(beside=True, size=size)
    needed = heads(whole) + max(statements, FEWEST_STATEMENTS)
    return Division(beside=False, size=max(FEWEST_ROWS, (height + 2) // 3, height - needed))


def _loses_nothing(narrow: Sheet, whole: Sheet) -> bool:
    """Return whether a narrower table still has all columns, with complete headings and enough room for the text."""
    same = (narrow.named, narrow.shown, _cut(narrow)) == (whole.named, whole.shown, _cut(whole))
    return same and narrow.text >= TEXT_BESIDE_NAMES


def _cut(made: Sheet) -> int:
    """Count the truncated names in the headings and the key."""
    named = sum(name.rstrip().endswith("…") for row in head_rows(made) for name in row)
    return named + sum(name.rstrip().endswith("…") for row in key_rows(made) for _, name in row)
