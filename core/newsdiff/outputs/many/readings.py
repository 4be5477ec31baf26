"""The displayed readings of a statement, each with its edits and discrepancies compared with another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from newsdiff.collating.differences import compared_with, discrepancies, edits, first_reading
from newsdiff.model.discrepancy_labels import SIGN
from newsdiff.outputs.discrepancies import TwoArticles
from newsdiff.outputs.discrepancies import statement as words
from newsdiff.outputs.inline_edits import Where
from newsdiff.outputs.inline_edits import parts as spelled_parts
from newsdiff.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.collating.differences import ReadingPair
    from newsdiff.model.collation import Collation, Member, Reading, Statement

Parts = tuple[tuple[Where, str], ...]

SHARED = 0.5
"""Minimum share of a reading's words that the other reading must have for its edits to be displayed."""


@dataclass(frozen=True, slots=True)
class ShownReading:
    """A displayed reading.

    Attributes:
        reading: The reading.
        text: Its text in one of its articles.
        parts: The text in parts that are in both readings, only in the other (`a`) or only in this one (`b`); empty for
            the first reading and for one that has little in common with the other.
        discrepancies: The discrepancies with the other reading, one sentence each.
        against: The letter of the reading that it is compared with, if that is not the first one.
    """

    reading: Reading
    text: str
    parts: Parts = ()
    discrepancies: tuple[str, ...] = ()
    against: str = ""


def shown_readings(
    collation: Collation, statement: Statement, names: Sequence[str], base: int | None = None
) -> list[ShownReading]:
    """Return the displayed readings of a statement, starting with that of the base if it carries the statement."""
    first = first_reading(statement, base)
    others = (reading for reading in statement.readings if reading is not first)
    return [
        ShownReading(first, collation.text(first.members[0])),
        *(
            _compared(collation, reading, compared_with(collation, statement, reading, base), first, names)
            for reading in others
        ),
    ]


def _compared(
    collation: Collation, reading: Reading, other: ReadingPair | None, first: Reading, names: Sequence[str]
) -> ShownReading:
    """Return a displayed reading, with its differences from another one if that is given."""
    if other is None:
        return ShownReading(reading, collation.text(reading.members[0]))
    return ShownReading(
        reading,
        collation.text(other.right),
        _parts(collation, other.left, other.right),
        tuple(f"{SIGN} {one}" for one in worded_discrepancies(collation, other.left, other.right, names)),
        "" if other.reading is first else other.reading.letter,
    )


def _parts(collation: Collation, left: Member, right: Member) -> Parts:
    a, b = collation.articles[left.article].text, collation.articles[right.article].text
    spelled = spelled_parts(edits(collation, left, right), a, b)
    found = tuple((where, "".join(text for _, text in run)) for where, run in groupby(spelled, lambda part: part[0]))
    shared = sum(count_words(text) for where, text in found if where == "both")
    return found if shared >= SHARED * count_words(collation.text(right)) else ()


def worded_discrepancies(
    collation: Collation, left: Member, right: Member, names: Sequence[str]
) -> tuple[str, ...]:
    """Return the discrepancies between two sentences, in words."""
    two = TwoArticles(collation.articles[left.article], collation.articles[right.article])
    named = names[left.article], names[right.article]
    return tuple(words(two, one, named) for one in discrepancies(collation, left, right))
