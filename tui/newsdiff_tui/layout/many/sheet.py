"""The table of statements at one width: the columns that fit, and the contents of headings and cells.

A sheet is a pure function of a collation, the reader's state and a width. The column headings are the names of the
outlets if these fit, and otherwise numbers, with a key. If even numbers do not fit, only the columns around the current
one are shown.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from rich.cells import cell_len

from newsdiff.model.collation import Collation, Statement
from newsdiff_tui.layout.view import fitted, without_common_start
from newsdiff_tui.state.many.outlets import UNCREDITED, family_name, outlet_names
from newsdiff_tui.state.many.table import Column, TableState, column_of, columns

LACKING, AS_BASE, SEVERAL = "·", "=", "+"
"""Signs for an outlet that lacks a statement, one that has the base's wording, and a family with several wordings."""

NO_BASE = "+"
"""The sign for a statement that the base lacks."""

LONGEST_NAME, SHORTEST_NAME = 13, 7
"""Maximum and minimum width of a column headed by a name, in cells."""

TEXT_BESIDE_NAMES, TEXT_BESIDE_NUMBERS = 40, 22
"""Minimum width of the text of a statement in cells, beside columns headed by names, and by numbers."""

SHARE_OF_TEXT = 0.4
"""Share of the width that the text gets before columns with names are made wider than their minimum."""

NAME_ROWS, KEY_ROWS = 2, 3
"""Maximum number of rows for names in the headings, and for the key to numbers."""

KEY_ENTRY = 12
"""Minimum width of an entry in the key, in cells. Entries may be truncated to it to save a row."""


@dataclass(frozen=True)  # no slots: cached properties need a `__dict__`
class Sheet:
    """The layout of the table at one width.

    Attributes:
        collation: The collation.
        state: The reader's place.
        width: The width of a row in cells.
        columns: All columns.
        cell: The width of a column in cells, with the space or rule before it.
        named: Whether the column headings are names.
        shown: Indexes of the columns that fit.
    """

    collation: Collation
    state: TableState
    width: int
    columns: tuple[Column, ...]
    cell: int
    named: bool
    shown: range

    @cached_property
    def names(self) -> list[str]:
        """The names of all outlets."""
        return outlet_names(self.collation)

    @cached_property
    def digits(self) -> int:
        """The width of a statement's number in cells."""
        return max(2, len(str(len(self.collation.statements))))

    @cached_property
    def gutter(self) -> int:
        """The width of the cells before the text, for signs and the number."""
        return 3 + self.digits + 1 + (2 if self.state.base is not None else 0)

    @cached_property
    def counted(self) -> int:
        """The width of the cell that counts the outlets with a statement, including the spaces around it."""
        return len(str(len(self.collation.articles))) + 2

    @cached_property
    def text(self) -> int:
        """The width of the text of a statement in cells."""
        used = self.gutter + self.counted + sum(self.column_width(at) for at in self.shown)
        return max(1, self.width - used)

    @cached_property
    def current(self) -> int:
        """The index of the current column."""
        return column_of(self.columns, self.state.outlet)

    def column_width(self, at: int) -> int:
        """Return the width of a column in cells, with the space or rule before it."""
        column = self.columns[at]
        return max(self.cell, len(f" {SEVERAL} {len(column.articles)}")) if column.is_folded else self.cell

    def ruled(self, at: int) -> bool:
        """Return whether a rule precedes a column. Rules are at the edges of families of several outlets."""
        if at == self.shown.start:
            return True
        left, right = self.columns[at - 1].family, self.columns[at].family
        return left != right and any(len(self.collation.families[one].articles) > 1 for one in (left, right))

    def column_at(self, x: int) -> int | None:
        """Return the index of the column at cell `x` of a row, or None if there is none."""
        edge = self.gutter + self.text + self.counted
        for at in self.shown if x >= edge else ():
            edge += self.column_width(at)
            if x < edge:
                return at
        return None

    def name(self, at: int) -> str:
        """Return the name of a column's outlet or family."""
        column = self.columns[at]
        if column.is_folded:
            return family_name(self.collation, column.family)
        (article,) = column.articles
        uncredited = article in self.collation.families[column.family].uncredited
        return self.names[article] + UNCREDITED * uncredited

    def contents(self, statement: Statement) -> list[str]:
        """Return the contents of a statement's cells, which are letters of readings or signs."""
        letters: dict[int, dict[str, None]] = {}
        for reading in statement.readings:
            for member in reading.members:
                letters.setdefault(member.article, {})[reading.letter] = None
        return [self._content(self.columns[at], letters, self.column_width(at) - 1) for at in self.shown]

    def _content(self, column: Column, letters: Mapping[int, Collection[str]], room: int) -> str:
        found = [self._cell(article, letters, room if not column.is_folded else 1) for article in column.articles]
        carried = [letter for letter in found if letter != LACKING]
        if not carried:
            return LACKING
        letter = carried[0] if len(set(carried)) == 1 else SEVERAL
        return letter if len(carried) == len(found) else f"{letter} {len(carried)}"

    def _cell(self, article: int, letters: Mapping[int, Collection[str]], room: int) -> str:
        own, base = letters.get(article), self.state.base
        if not own:
            return LACKING
        if base is not None and base != article and next(iter(letters.get(base, ())), None) in own:
            return AS_BASE
        spelled = " ".join(own)
        if len(spelled) <= room:
            return spelled
        first = next(iter(own))
        return first if len(first) <= room else SEVERAL

    def not_in_base(self, statement: Statement) -> bool:
        """Return whether there is a base and it lacks a statement."""
        return self.state.base is not None and self.state.base not in statement.carriers


def sheet(collation: Collation, state: TableState, width: int) -> Sheet:
    """Lay out the table for a width, with all columns and names if there is room."""
    found = columns(collation, state)
    everything = range(len(found))
    wide = min(LONGEST_NAME, max(SHORTEST_NAME, *(cell_len(name) + 1 for name in outlet_names(collation))))
    narrow = 2 if len(found) < 10 else 3
    text = max(TEXT_BESIDE_NAMES, round(width * SHARE_OF_TEXT))
    tries = [(cell, True, text) for cell in range(wide, SHORTEST_NAME, -1)]
    tries.append((SHORTEST_NAME, True, TEXT_BESIDE_NAMES))
    tries += [(cell, False, TEXT_BESIDE_NUMBERS) for cell in (narrow, 2)]
    for cell, named, text in tries:
        made = Sheet(collation, state, width, found, cell, named, everything)
        if made.text >= text:
            return made
    return _paged(Sheet(collation, state, width, found, narrow, False, everything))


def _paged(whole: Sheet) -> Sheet:
    """Return the sheet with as many columns as fit, including the current one."""
    room = max(whole.cell, whole.width - whole.gutter - whole.counted - TEXT_BESIDE_NUMBERS)
    first, used = 0, 0
    for at in range(len(whole.columns)):
        if used + whole.column_width(at) > room:
            if at > whole.current:
                return _with_columns(whole, range(first, at))
            first, used = at, 0
        used += whole.column_width(at)
    return _with_columns(whole, range(first, len(whole.columns)))


def _with_columns(whole: Sheet, shown: range) -> Sheet:
    return Sheet(whole.collation, whole.state, whole.width, whole.columns, whole.cell, whole.named, shown)


def head_rows(made: Sheet) -> list[list[str]]:
    """Return the rows of the headings, each with a text for every displayed column, fitted to the column's width."""
    if made.named:
        names, rooms = [made.name(at) for at in made.shown], [made.column_width(at) - 1 for at in made.shown]
        alike = [tuple(_wrapped(name, room)) for name, room in zip(names, rooms, strict=True)]
        wrapped = [_wrapped(*one) for one in zip(without_common_start(names, alike), rooms, strict=True)]
        height = max((len(rows) for rows in wrapped), default=1)
        return [[([""] * (height - len(rows)) + rows)[y] for rows in wrapped] for y in range(height)]
    numbers = [str(at + 1) for at in made.shown]
    longest = max((len(number) for number in numbers), default=1)
    if all(len(number) < made.column_width(at) for at, number in zip(made.shown, numbers, strict=True)):
        return [numbers]
    return [[number.rjust(longest)[y] for number in numbers] for y in range(longest)]


def _wrapped(name: str, width: int) -> list[str]:
    """Wrap a name to at most two rows, truncating it if necessary."""
    words = fitted(name, 200).split()
    rows: list[str] = []
    for at, word in enumerate(words):
        if rows and cell_len(f"{rows[-1]} {word}") <= width:
            rows[-1] = f"{rows[-1]} {word}"
        elif len(rows) == NAME_ROWS:
            rows[-1] = fitted(" ".join([rows[-1], *words[at:]]), width)
            break
        else:
            rows.append(word)
    return [fitted(row, width) for row in rows] or [""]


def family_row(made: Sheet) -> list[tuple[str, int]]:
    """Return the row with the names of families, each with its width in cells.

    The name is empty for a single outlet and for a folded family. If all names are empty, there is no row.
    """
    blocks: list[tuple[int, int]] = []
    for at in made.shown:
        family, width = made.columns[at].family, made.column_width(at)
        if blocks and blocks[-1][0] == family:
            blocks[-1] = (family, blocks[-1][1] + width)
        else:
            blocks.append((family, width))
    named = [(_block_name(made, family), width) for family, width in blocks]
    return named if any(name for name, _ in named) else []


def _block_name(made: Sheet, family: int) -> str:
    found = made.collation.families[family]
    if len(found.articles) == 1 or family in made.state.folded:
        return ""
    return found.name or "same copy"


def mark_row(made: Sheet) -> list[str]:
    """Return the row of signs below the headings; empty if there are no signs.

    A and B are the marked outlets, and = is the base.
    """
    signs = dict(zip(made.state.marked, "AB", strict=False))
    found = []
    for at in made.shown:
        own = made.columns[at].articles
        letters = "".join(signs.get(article, "") for article in own)
        found.append(letters + (AS_BASE if made.state.base in own else ""))
    return found if any(found) else []


def heads(made: Sheet) -> int:
    """Return the number of rows above the statements."""
    return len(key_rows(made)) + bool(family_row(made)) + len(head_rows(made)) + bool(mark_row(made))


def key_rows(made: Sheet) -> list[list[tuple[int, str]]]:
    """Return the rows of the key to the numbers, with the index, number and truncated name of each column."""
    if made.named or not made.shown:
        return []
    names = [made.name(at) for at in made.shown]
    longest = max(cell_len(f"{at + 1} {name}") for at, name in zip(made.shown, names, strict=True)) + 2
    across = max(1, (made.width - 1) // longest)
    for rows in range(1, KEY_ROWS + 1):
        needed = -(-len(names) // rows)
        enough = rows > 1 and (made.width - 1) // needed >= KEY_ENTRY
        if needed <= across or enough or rows == KEY_ROWS:
            across = needed
            break
    room = max(1, (made.width - 1) // across - 2)
    names = without_common_start(names, [fitted(name, max(1, room - len(str(made.shown[-1])) - 1)) for name in names])
    entries = [(at, fitted(f"{at + 1} {name}", room) + "  ") for at, name in zip(made.shown, names, strict=True)]
    return [entries[first : first + across] for first in range(0, len(entries), across)]
