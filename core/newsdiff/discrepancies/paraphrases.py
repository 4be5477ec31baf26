"""Direct quotations that the other article tells without quotation marks.

That two linked sentences tell the same is known from their link. What is asked here is whether the words in quotation
marks on one side are among what the other side tells in its own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import LinkedPair, Reader, Word, cover
from newsdiff.discrepancies.quotes import shared_words
from newsdiff.model import Span
from newsdiff.model.discrepancy import Discrepancy

LEAST_SHARED = 2
"""Content words of a quotation that the other sentence must have, at least."""

COVERED = 0.4
"""The part of a quotation's content words that the other sentence must have."""

COVERED_IF_MOST = 0.2
"""The same where the quotation is most of its sentence, so that the link can only be about it."""

MOST = 0.35
"""The part of a sentence's words that is most of it, what introduces the speaker aside."""


def paraphrases(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find quotations whose content the other sentence tells without quotation marks."""
    (a, i), (b, j) = pair.sides
    left, right = a.words(i).quoted, b.words(j).quoted
    for part in left:
        if not any(shared_words(part, other) for other in right) and (told := _retold(part, a, i, b, j)):
            yield Discrepancy("quote-paraphrased", pair.link, cover(part), told)
    for part in right:
        if not any(shared_words(other, part) for other in left) and (told := _retold(part, b, j, a, i)):
            yield Discrepancy("quote-paraphrased", pair.link, told, cover(part))


def _retold(part: tuple[Word, ...], here: Reader, sentence: int, there: Reader, other: int) -> Span | None:
    """Where the other sentence tells what a quotation says; None if it does not seem to."""
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
    """The words of a quotation where the other sentence has all of them in a row."""
    keys = [word.key for word in part]
    for at in range(len(free) - len(keys) + 1):
        if [word.key for word in free[at : at + len(keys)]] == keys:
            return free[at : at + len(keys)]
    return None
