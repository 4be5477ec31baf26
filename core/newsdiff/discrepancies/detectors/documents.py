"""Finding documents such as "a letter seen by Reuters", if the other article names another outlet or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.sources import find_sources
from newsdiff.discrepancies.words import Word, cover
from newsdiff.languages.reporting import Reporting, reporting
from newsdiff.model.discrepancy import Discrepancy

CERTAIN = 0.5
"""Minimum score of a link whose documents are compared."""

LEAST_SHARED = 3
"""Minimum number of content words that both sentences contain."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Seen:
    """A phrase such as "seen by Reuters".

    Attributes:
        words: Its words.
        outlet: The stems of the outlet's name.
        document: The stem of the word before it, such as "letter".
    """

    words: tuple[Word, ...]
    outlet: frozenset[str]
    document: str


def documents(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Yield a discrepancy if two sentences name different outlets as having seen a document, or only one does."""
    (a, i), (b, j) = pair.sides
    table = reporting(a.language)
    if table is None or a.language != b.language or pair.score < CERTAIN:
        return
    known = a.words(i), b.words(j)
    if all(table.seen.isdisjoint(words.spelled) for words in known):
        return
    left, right = _seen(a, known[0].free, table), _seen(b, known[1].free, table)
    if any(_in_source(a, i, one.words) for one in left) or any(_in_source(b, j, two.words) for two in right):
        return
    if len(known[0].content & known[1].content) < LEAST_SHARED or len(left) > 1 or len(right) > 1:
        return
    one, two = next(iter(left), None), next(iter(right), None)
    stems = [frozenset(word.stem for word in words.all) for words in known]
    if (one and not one.outlet.isdisjoint(stems[1])) or (two and not two.outlet.isdisjoint(stems[0])):
        return
    if (one and two) or (one and one.document in stems[1]) or (two and two.document in stems[0]):
        spans = cover(one.words) if one else None, cover(two.words) if two else None
        values = (a.text[slice(*spans[0])] if spans[0] else None, b.text[slice(*spans[1])] if spans[1] else None)
        yield Discrepancy("attribution", pair.link, *spans, *values)


def _seen(reader: Reader, words: Sequence[Word], table: Reporting) -> list[_Seen]:
    """Return the phrases of a sentence that say which outlet has seen a document."""
    found = []
    for at in range(1, len(words) - 2):
        if words[at].plain not in table.seen or words[at + 1].plain != "by":
            continue
        first = at + 2 + (words[at + 2].plain in table.articles)
        last = first
        while last < len(words) and reader.text[words[last].start].isupper() and _follows(reader, words, last):
            last += 1
        if last > first:
            outlet = frozenset(word.stem for word in words[first:last])
            found.append(_Seen(tuple(words[at:last]), outlet, words[at - 1].stem))
    return found


def _in_source(reader: Reader, sentence: int, words: Sequence[Word]) -> bool:
    """Return whether words are part of a source such as "according to documents seen by Reuters"."""
    start, end = cover(words)
    return any(source.span[0] <= start and end <= source.span[1] for source in find_sources(reader, sentence))


def _follows(reader: Reader, words: Sequence[Word], at: int) -> bool:
    """Return whether only white space separates a word from the one before it."""
    return not reader.text[words[at - 1].end : words[at].start].strip()
