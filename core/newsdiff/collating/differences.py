"""Finding the edits and discrepancies between two readings of a statement, on demand."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdiff.diffing import diff
from newsdiff.discrepancies import find_discrepancies
from newsdiff.languages.function_words import function_words
from newsdiff.model import Link
from newsdiff.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Discrepancy, Edit
    from newsdiff.model.collation import Collation, Member, Reading, Statement


def edits(collation: Collation, left: Member, right: Member) -> tuple[Edit, ...]:
    """Return the edits that turn one sentence into another, as in a comparison of their articles."""
    a, b = collation.articles[left.article], collation.articles[right.article]
    small = function_words(a.language)
    return diff(a, [left.sentence], b, [right.sentence], lambda word: word.casefold() in small)


def discrepancies(collation: Collation, left: Member, right: Member) -> tuple[Discrepancy, ...]:
    """Return the discrepancies between two sentences, without the kinds that are often false alarms."""
    a, b = collation.articles[left.article], collation.articles[right.article]
    found = find_discrepancies(a, b, [Link(left.sentence, right.sentence, 1.0)])
    return tuple(one for one in found if not one.weak)


@dataclass(frozen=True, slots=True)
class ReadingPair:
    """A reading with which a given one is compared, and a sentence of each.

    Attributes:
        reading: The reading with which the given one is compared.
        left: A sentence of this reading.
        right: A sentence of the given reading, from another article.
    """

    reading: Reading
    left: Member
    right: Member


def first_reading(statement: Statement, base: int | None = None) -> Reading:
    """Return the reading of the base or, if there is none, the most common one."""
    return (statement.reading_of(base) if base is not None else None) or statement.readings[0]


def compared_with(
    collation: Collation, statement: Statement, reading: Reading, base: int | None = None
) -> ReadingPair | None:
    """Return the reading with which to compare a given one.

    It is the first reading, unless another is much closer to the given one. That other reading must occur in the base,
    or be more common than the given one. The exception is made because a statement may include both the headline and
    the lead of each article, and comparing a lead with a headline would not show how the lead was reworded.

    Args:
        collation: The collation.
        statement: One of its statements.
        reading: One of its readings.
        base: The article whose reading is the first; if None, the first is the most common one.

    Returns:
        The reading, with a sentence of each; None if the given reading is the first, or if no other article has a
            different one.
    """
    first = first_reading(statement, base)
    if reading is first:
        return None
    before = statement.readings[: min(statement.readings.index(reading), CANDIDATES)]
    of_base = (one for one in statement.readings if any(member.article == base for member in one.members))
    others = [one for one in dict.fromkeys((first, *of_base, *before)) if one is not reading]
    known = [ReadingPair(other, *pair) for other in others if (pair := _apart(other, reading, base))]
    shares = [_shared(collation, one) for one in known]
    if not known:
        return None
    closest = max(shares)
    return known[shares.index(closest) if closest >= max(IN_COMMON, shares[0] + MUCH_CLOSER) else 0]


IN_COMMON, MUCH_CLOSER = 0.6, 0.2
"""Thresholds for comparing a reading with one other than the first.

The Dice coefficient of these two must be at least `IN_COMMON`, and must exceed the Dice coefficient with the first
reading by at least `MUCH_CLOSER`.
"""


CANDIDATES = 24
"""Number of the most common readings considered for comparison, so that the work stays linear."""


def _apart(one: Reading, other: Reading, base: int | None) -> tuple[Member, Member] | None:
    """Return one sentence of each reading, in different articles; the first is from the base if possible."""
    known = sorted(one.members, key=lambda member: member.article != base)
    return next(((left, right) for right in other.members for left in known if left.article != right.article), None)


def _shared(collation: Collation, pair: ReadingPair) -> float:
    """Return the Dice coefficient of two sentences, the share of words that they have in common.

    Function words are ignored.
    """
    language = collation.articles[pair.right.article].language
    left, right = (_content(collation.text(one), language) for one in (pair.left, pair.right))
    return 2 * (left & right).total() / max(left.total() + right.total(), 1)


@lru_cache(maxsize=1024)
def _content(text: str, language: str) -> Counter[str]:
    """Count the words of a text without function words. Do not change the result."""
    small = function_words(language)
    return Counter(word for word in words(text.casefold()) if word not in small)


def discrepant(collation: Collation) -> Iterator[int]:
    """Yield the ids of statements with a substantive difference between a reading and the one that it is compared with.

    Sentences of the same two articles are examined together. Two sentences may be in several statements. An id may be
    yielded several times.
    """
    pairs: defaultdict[tuple[int, int], dict[tuple[int, int], list[int]]] = defaultdict(dict)
    for statement in collation.statements:
        for reading in statement.readings[1:]:
            if other := compared_with(collation, statement, reading):
                left, right = other.left, other.right
                owners = pairs[left.article, right.article]
                owners.setdefault((left.sentence, right.sentence), []).append(statement.id)
    for (a, b), owners in pairs.items():
        links = [Link(*pair, 1.0) for pair in sorted(owners)]
        for found in find_discrepancies(collation.articles[a], collation.articles[b], links):
            if not found.weak:
                yield from owners[found.link]
