"""The displayed readings of a statement, each with its edits and discrepancies compared with the first."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from newsdiff.collating.differences import discrepancies, edits
from newsdiff.model.discrepancy_labels import SIGN
from newsdiff.outputs.discrepancies import statement as words
from newsdiff.outputs.inline_edits import Where
from newsdiff.outputs.inline_edits import parts as spelled_parts
from newsdiff.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Article, Side
    from newsdiff.model.collation import Collation, Member, Reading, Statement

Parts = tuple[tuple[Where, str], ...]

SHARED = 0.5
"""Minimum share of a reading's words in the first reading; below it, the text is displayed without edits."""


@dataclass(frozen=True, slots=True)
class ShownReading:
    """A displayed reading.

    Attributes:
        reading: The reading.
        text: Its text in one of its articles.
        parts: The text in parts that are in both readings, only in the first (`a`) or only in this one (`b`); empty for
            the first reading and for one that has little in common with it.
        discrepancies: The discrepancies with the first reading, one sentence each.
    """

    reading: Reading
    text: str
    parts: Parts = ()
    discrepancies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Two:
    """Two of the articles, for the words of discrepancies."""

    a: Article
    b: Article

    def article(self, side: Side) -> Article:
        return self.a if side == "a" else self.b


def shown_readings(
    collation: Collation, statement: Statement, names: Sequence[str], base: int | None = None
) -> list[ShownReading]:
    """Return the displayed readings of a statement, starting with that of the base if it carries the statement."""
    first = (statement.reading_of(base) if base is not None else None) or statement.readings[0]
    out = [ShownReading(first, collation.text(first.members[0]))]
    for reading in statement.readings:
        if reading is not first:
            left, right = _members(first, reading)
            parts, found = _parts(collation, left, right), _discrepancies(collation, left, right, names)
            out.append(ShownReading(reading, collation.text(right), parts, found))
    return out


def _members(first: Reading, reading: Reading) -> tuple[Member, Member]:
    """Return a sentence of each of two readings, from different articles if possible."""
    pairs = ((one, other) for other in reading.members for one in first.members if one.article != other.article)
    return next(pairs, (first.members[0], reading.members[0]))


def _parts(collation: Collation, left: Member, right: Member) -> Parts:
    a, b = collation.articles[left.article].text, collation.articles[right.article].text
    spelled = spelled_parts(edits(collation, left, right), a, b)
    found = tuple((where, "".join(text for _, text in run)) for where, run in groupby(spelled, lambda part: part[0]))
    shared = sum(count_words(text) for where, text in found if where == "both")
    return found if shared >= SHARED * count_words(collation.text(right)) else ()


def _discrepancies(collation: Collation, left: Member, right: Member, names: Sequence[str]) -> tuple[str, ...]:
    if left.article == right.article:
        return ()
    two = _Two(collation.articles[left.article], collation.articles[right.article])
    named = names[left.article], names[right.article]
    return tuple(f"{SIGN} {words(two, one, named)}" for one in discrepancies(collation, left, right))
