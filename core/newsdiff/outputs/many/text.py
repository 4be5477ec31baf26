"""Plain-text listing of a collation, suitable for reading aloud: every statement, with its carriers and readings.

A statement has the same number, its `id`, in the JSON, the app and the report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsdiff.model.collation_counts import collation_counts
from newsdiff.outputs.inline_edits import marked
from newsdiff.outputs.many.readings import shown_readings
from newsdiff.outputs.many.wording import (
    capitalized,
    carried_by,
    counted,
    family_sentences,
    listed,
    notices,
    outlet_names,
    reading_outlets,
    selection,
)
from newsdiff.outputs.wording import count
from newsdiff.text.wrapping import wrap

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation, Statement
    from newsdiff.outputs import RenderOptions

INDENT = "    "
"""The indentation of text under a heading."""


def render(collation: Collation, options: RenderOptions) -> str:
    """Return a collation as plain text in lines of at most `options.width` cells."""
    names = outlet_names(collation)
    blocks = [_heading(collation, names, options)]
    blocks += [_statement(collation, one, names, options) for one in listed(collation, options)]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _heading(collation: Collation, names: Sequence[str], options: RenderOptions) -> Iterator[str]:
    for sentence in _sentences(collation, names, options):
        yield from wrap(sentence, options.width, rest=INDENT)


def _sentences(collation: Collation, names: Sequence[str], options: RenderOptions) -> Iterator[str]:
    """Yield introductory sentences: the contents, the families, and how to read the listing."""
    yield counted(collation)
    yield from filter(None, [selection(collation, options)])
    yield from notices(collation)
    yield from family_sentences(collation, names)
    if collation.identical:
        yield "The articles are identical apart from spacing."
    boilerplate = collation_counts(collation).boilerplate
    if boilerplate and not options.everything and options.shown is None:
        yield f"Not listed: {count(boilerplate, 'statement')} in lines that are not part of the story."
    first = "the first reading" if options.base is None else f"that of {names[options.base]}"
    yield (
        f"Further readings are compared with {first}, unless another is named: [-…-] is only there, {{+…+}} only "
        "in the further one."
    )


def _statement(
    collation: Collation, statement: Statement, names: Sequence[str], options: RenderOptions
) -> Iterator[str]:
    """Yield the lines of one statement: its number and carriers, then each reading with its outlets."""
    carriers = capitalized(carried_by(collation, statement, names))
    several = f" ({count(len(statement.readings), 'reading')})" if len(statement.readings) > 1 else ""
    yield from wrap(f"{carriers}{several}", options.width, first=f"{statement.id}. ", rest=INDENT)
    for shown in shown_readings(collation, statement, names, options.base):
        words = marked(shown.parts) if shown.parts else shown.text
        lead = ""
        if len(statement.readings) > 1:
            against = f"; compared with {shown.against}" if shown.against else ""
            lead = f"{shown.reading.letter} ({reading_outlets(collation, shown.reading, names)}{against}): "
        yield from wrap(f"{lead}{words}", options.width, first=INDENT, rest=INDENT)
        for found in shown.discrepancies:
            yield from wrap(found, options.width, first=INDENT * 2, rest=INDENT * 2)
