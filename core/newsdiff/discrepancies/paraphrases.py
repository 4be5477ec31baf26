"""Direct quotations that the other article gives without quotation marks.

The link shows that two sentences say the same. The question here is whether the words in quotation marks on one side
are among those that the other side puts in its own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import LinkedPair, Reader, Word, cover
from newsdiff.discrepancies.quotes import shared_words
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy

LEAST_SHARED = 2
"""Minimum number of a quotation's content words in the other sentence."""

COVERED = 0.4
"""Minimum share of a quotation's content words in the other sentence."""

COVERED_IF_MOST = 0.2
"""The same if the quotation is most of its sentence, so that the link must be about it."""

MOST = 0.35
"""The share of a sentence's words that is most of it, ignoring the attribution."""


def paraphrases(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find quotations whose content is in the other sentence without quotation marks."""
    (a, i), (b, j) = pair.sides
    left, right = a.words(i).quoted, b.words(j).quoted
    for part in left:
        if not any(shared_words(part, other) for other in right) and (told := _retold(part, a, i, b, j)):
            yield Discrepancy("quote-paraphrased", pair.link, cover(part), told, value_a=_quoted(a, part))
    for part in right:
        if not any(shared_words(other, part) for other in left) and (told := _retold(part, b, j, a, i)):
            yield Discrepancy("quote-paraphrased", pair.link, told, cover(part), value_b=_quoted(b, part))


def _quoted(reader: Reader, part: Sequence[Word]) -> str:
    """The words of a quotation, as one line."""
    return " ".join(reader.text[slice(*cover(part))].split())


def _retold(part: tuple[Word, ...], here: Reader, sentence: int, there: Reader, other: int) -> Span | None:
    """Where the other sentence says what a quotation says; None if it does not seem to."""
    free = there.words(other).free
    if exact := _exact(part, free):
        return cover(exact) if any(not word.small for word in part) else None
    stems = {word.stem for word in part if not word.small}
    told = [word for word in free if word.stem in stems]
    shared = len({word.stem for word in told})
    most = len(part) >= MOST * len(here.words(sentence).all)
    if shared < LEAST_SHARED or shared < (COVERED_IF_MOST if most else COVERED) * len(stems):
        return None
    return cover(told)


def _exact(part: Sequence[Word], free: Sequence[Word]) -> Sequence[Word] | None:
    """The words of a quotation if the other sentence has all of them in a row."""
    keys = [word.key for word in part]
    for at in range(len(free) - len(keys) + 1):
        if [word.key for word in free[at : at + len(keys)]] == keys:
            return free[at : at + len(keys)]
    return None
