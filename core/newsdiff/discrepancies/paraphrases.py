"""Direct quotations that the other article reports without quotation marks.

The link shows that two sentences say the same. The question here is whether the words in quotation marks on one side
are among those that the other side puts in its own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import LinkedPair, Reader, Word, cover
from newsdiff.discrepancies.quotes import quoted_words, shared_words
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy

LEAST_SHARED = 2
"""Minimum number of a quotation's content words in the other sentence, not counting names, which all sentences about
one person share.
"""

COVERED = 0.25
"""Minimum share of a quotation's content words in the other sentence."""

CERTAIN = 0.5
"""Minimum score of the link, unless the other sentence has exactly the words of the quotation."""


def paraphrases(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find quotations whose content is in the other sentence without quotation marks."""
    (a, i), (b, j) = pair.sides
    left, right = quoted_words(pair)
    for part in a.words(i).quoted:
        if not any(shared_words(part, other) for other in right) and (told := _retold(pair, part, a, b, j)):
            yield Discrepancy("quote-paraphrased", pair.link, cover(part), told, value_a=_quoted(a, part))
    for part in b.words(j).quoted:
        if not any(shared_words(other, part) for other in left) and (told := _retold(pair, part, b, a, i)):
            yield Discrepancy("quote-paraphrased", pair.link, told, cover(part), value_b=_quoted(b, part))


def _quoted(reader: Reader, part: Sequence[Word]) -> str:
    """Return the words of a quotation, on one line."""
    return " ".join(reader.text[slice(*cover(part))].split())


def _retold(pair: LinkedPair, part: Sequence[Word], here: Reader, there: Reader, other: int) -> Span | None:
    """Return where the other sentence says what a quotation says; None if it does not seem to."""
    free = there.words(other).free
    if exact := _exact(part, free):
        return cover(exact) if any(not word.small for word in part) else None
    stems = {word.stem for word in part if not word.small}
    names = {word.stem for word in part[1:] if here.text[word.start].isupper()}
    told = [word for word in free if word.stem in stems]
    shared = {word.stem for word in told}
    if pair.score < CERTAIN or len(shared - names) < LEAST_SHARED or len(shared) < COVERED * len(stems):
        return None
    return cover(told)


def _exact(part: Sequence[Word], free: Sequence[Word]) -> Sequence[Word] | None:
    """Return the words of a quotation if the other sentence has all of them in a row."""
    keys = [word.key for word in part]
    for at in range(len(free) - len(keys) + 1):
        if [word.key for word in free[at : at + len(keys)]] == keys:
            return free[at : at + len(keys)]
    return None
