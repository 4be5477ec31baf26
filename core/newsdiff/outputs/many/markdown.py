"""Markdown output of a collation, for an issue or a chat: families and shares, then the statements with their readings.

Articles are escaped as in the Markdown of two articles (`newsdiff.outputs.markdown`). In further readings, text that
only the first reading has is struck out, and text that it lacks is bold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsdiff.model.collation_counts import outlet_counts
from newsdiff.outputs.many.readings import ShownReading, shown_readings
from newsdiff.outputs.many.wording import (
    capitalized,
    carried_by,
    counted,
    family_sentences,
    listed,
    notices,
    outlet_names,
    percentage,
    reading_outlets,
    selection,
)
from newsdiff.outputs.markdown import edited_parts, escaped

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation, Statement
    from newsdiff.outputs import RenderOptions

MOST_COLUMNS = 15
"""Maximum number of outlets for which the matrix of shares is written; a wider table would be unreadable."""


def render(collation: Collation, options: RenderOptions) -> str:
    """Return a collation as Markdown (GitHub's table form), ending in a line feed."""
    names = outlet_names(collation)
    blocks = ["\n".join(_head(collation, names, options)), "\n".join(_outlets(collation, names))]
    if len(names) <= MOST_COLUMNS:
        blocks.append("\n".join(_shares(collation, names)))
    first = "the first one" if options.base is None else f"that of {escaped(names[options.base])}"
    blocks.append(
        f"Further readings are compared with {first}, unless another is named: ~~struck-out text~~ is only there, "
        "**bold text** is not."
    )
    blocks += ["\n".join(_statement(collation, one, names, options.base)) for one in listed(collation, options)]
    return "\n\n".join(blocks) + "\n"


def _head(collation: Collation, names: Sequence[str], options: RenderOptions) -> Iterator[str]:
    yield f"## {len(names)} articles on one story"
    yield ""
    selected = filter(None, [selection(collation, options)])
    for sentence in (counted(collation), *selected, *notices(collation), *family_sentences(collation, names)):
        yield f"- {escaped(sentence)}"


def _outlets(collation: Collation, names: Sequence[str]) -> Iterator[str]:
    yield "| Statements | carried | only here | only lacking |"
    yield "|---|---:|---:|---:|"
    counts = outlet_counts(collation)
    for at in collation.order_of_outlets:
        yield f"| {escaped(names[at])} | {counts[at].carried:,} | {counts[at].alone:,} | {counts[at].lacked:,} |"


def _shares(collation: Collation, names: Sequence[str]) -> Iterator[str]:
    order = collation.order_of_outlets
    yield f"| % of the words of … also in … | {' | '.join(escaped(names[at]) for at in order)} |"
    yield f"|---|{'---:|' * len(order)}"
    for row in order:
        cells = [percentage(collation.shares[row][column]) or "–" for column in order]
        yield f"| {escaped(names[row])} | {' | '.join(cells)} |"


def _statement(collation: Collation, statement: Statement, names: Sequence[str], base: int | None) -> Iterator[str]:
    yield f"**{statement.id}. {escaped(capitalized(carried_by(collation, statement, names)))}**"
    for shown in shown_readings(collation, statement, names, base):
        yield ""
        if len(statement.readings) > 1:
            listed = escaped(reading_outlets(collation, shown.reading, names))
            against = f"; compared with _{shown.against}_" if shown.against else ""
            yield f"> _{shown.reading.letter}_ ({listed}{against}): {_words(shown, starts_line=False)}"
        else:
            yield f"> {_words(shown, starts_line=True)}"
        for found in shown.discrepancies:
            yield ">"
            yield f"> {escaped(found)}"


def _words(shown: ShownReading, *, starts_line: bool) -> str:
    return edited_parts(shown.parts, starts_line=starts_line) if shown.parts else escaped(shown.text)
