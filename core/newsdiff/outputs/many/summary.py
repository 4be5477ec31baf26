"""Plain-text summary of a collation: families, statement counts of the outlets, and how many words they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsdiff.model.collation_counts import outlet_counts
from newsdiff.outputs.many.wording import (
    SHARES,
    SHARES_OF_MANY,
    counted,
    family_sentences,
    notices,
    outlet_names,
    percentage,
)
from newsdiff.text.wrapping import cell_width, wrap

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation
    from newsdiff.outputs import RenderOptions

_INDENT = "    "
_LONGEST = 24
"""Maximum width of a name in a table in cells; longer names are cut."""

_COLUMN = 4
"""Width of a column of percentages in cells."""

_FIGURES = ("carried", "only here", "only lacking")
"""The headings of the table of outlets."""


def render(collation: Collation, options: RenderOptions) -> str:
    """Return small tables in lines of at most `options.width` cells, or 60 if that is more."""
    names = outlet_names(collation)
    head = [counted(collation), *notices(collation), *family_sentences(collation, names)]
    blocks = [
        [line for sentence in head for line in wrap(sentence, options.width, rest=_INDENT)],
        [*_outlets(collation, names)],
        *(list(block) for block in _shares(collation, names, options.width)),
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _outlets(collation: Collation, names: Sequence[str]) -> Iterator[str]:
    """Yield the table of outlets: how many statements each carries, and how many only it carries or lacks."""
    room = _room(collation, names)
    yield "Statements".ljust(room) + "".join(f"{title:>13}" for title in _FIGURES)
    counts = outlet_counts(collation)
    for number, at in _numbered(collation):
        figures = counts[at].carried, counts[at].alone, counts[at].lacked
        yield _named(number, names[at], room) + "".join(f"{figure:>13,}" for figure in figures)


def _shares(collation: Collation, names: Sequence[str], width: int) -> Iterator[Iterator[str]]:
    """Yield the matrix of shares in blocks of columns that fit into a line."""
    room, order = _room(collation, names), collation.order_of_outlets
    columns = max(1, (width - room) // _COLUMN)
    for start in range(0, len(order), columns):
        yield _block(collation, names, room, width, range(start, min(start + columns, len(order))))


def _block(collation: Collation, names: Sequence[str], room: int, width: int, columns: range) -> Iterator[str]:
    order = collation.order_of_outlets
    if columns.start == 0:
        yield from wrap(SHARES, width, rest=_INDENT)
        if len(collation.articles) > 2:
            yield from wrap(SHARES_OF_MANY, width, rest=_INDENT)
    yield " " * room + "".join(f"{column + 1:>{_COLUMN}}" for column in columns)
    for number, row in _numbered(collation):
        figures = [percentage(collation.shares[row][order[column]]) or "–" for column in columns]
        yield _named(number, names[row], room) + "".join(f"{figure:>{_COLUMN}}" for figure in figures)


def _room(collation: Collation, names: Sequence[str]) -> int:
    """Return the width of the column of names with their numbers."""
    digits = len(str(len(collation.articles)))
    return digits + 1 + min(_LONGEST, max(map(cell_width, names), default=0)) + 1


def _numbered(collation: Collation) -> Iterator[tuple[str, int]]:
    """Yield the articles in the order of the columns, with their padded numbers."""
    width = len(str(len(collation.articles)))
    for number, at in enumerate(collation.order_of_outlets, 1):
        yield f"{number:>{width}}", at


def _named(number: str, name: str, room: int) -> str:
    """Return a number and a name, truncated or padded to a width."""
    line = f"{number} {name}"
    while cell_width(line) >= room and len(line) > len(number) + 2:
        line = f"{line.removesuffix('…')[:-1]}…"
    return line + " " * max(room - cell_width(line), 1)
