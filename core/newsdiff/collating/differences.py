"""Finding the edits and discrepancies between two readings of a statement, on demand."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.diffing import diff
from newsdiff.discrepancies import find_discrepancies
from newsdiff.languages.function_words import function_words
from newsdiff.model import Link

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


def against(statement: Statement, reading: Reading) -> Iterator[tuple[Member, Member]]:
    """Yield a sentence of one reading with a sentence of each other reading, in different articles."""
    for other in statement.readings:
        if other is not reading:
            pairs = ((one, two) for two in other.members for one in reading.members if one.article != two.article)
            yield from ([found] if (found := next(pairs, None)) else [])


def discrepant(collation: Collation) -> Iterator[int]:
    """Yield the ids of statements in which a reading differs in substance from the most common one.

    Sentences of the same two articles are examined together. An id may be yielded several times.
    """
    pairs: defaultdict[tuple[int, int], dict[tuple[int, int], int]] = defaultdict(dict)
    for statement in collation.statements:
        for left, right in against(statement, statement.readings[0]):
            pairs[left.article, right.article][left.sentence, right.sentence] = statement.id
    for (a, b), owners in pairs.items():
        links = [Link(*pair, 1.0) for pair in sorted(owners)]
        for found in find_discrepancies(collation.articles[a], collation.articles[b], links):
            if not found.weak:
                yield owners[found.link]
