"""Finding words of opposite meaning in the same place of two otherwise similar statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quantities_compared import rounds
from newsdiff.discrepancies.words import Word
from newsdiff.languages.certainty import certainty_words
from newsdiff.languages.opposites import Sides, are_opposites, opposites
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import gaps

ALIKE = 0.5
"""Minimum share of equal words in two statements."""

AROUND = 2
"""Minimum number of equal content words directly around two opposites if the statements are less similar than `ALIKE`.
"""

LONGEST = 4
"""Maximum number of consecutive differing words, including the opposite, as in "rose sharply" for "fell"."""


def opposed(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find words of opposite meaning, such as "rose" and "fell", in the same place of two linked sentences."""
    (a, i), (b, j) = pair.sides
    table = opposites(a.language)
    if not table or a.language != b.language:
        return
    mine, theirs = a.words(i), b.words(j)
    known = table.keys()
    if not _may_be_opposed(known & mine.spelled - theirs.spelled, known & theirs.spelled - mine.spelled, table):
        return
    left, right = mine.all, theirs.all
    common = pair.common
    places = list(gaps(common.blocks, len(left), len(right)))
    found = []
    for gap in places:
        around = common.around(gap, left)
        if common.share < ALIKE and sum(not word.small for word in around) < AROUND:
            continue
        one, two = _opposed(left[gap[0] : gap[1]], right[gap[2] : gap[3]], table, a.language)
        if one and two and not _is_compared_elsewhere(pair, one, two):
            found.append((gap, one, two))
    telling = [gap for gap in places if _is_about_others(pair, gap)] if found else []
    for gap, one, two in found:
        if not any(other is not gap for other in telling):
            spans = (one.start, one.end), (two.start, two.end)
            yield Discrepancy("negation", pair.link, *spans, a.text[slice(*spans[0])], b.text[slice(*spans[1])])


def _may_be_opposed(left: Set[str], right: Set[str], table: dict[str, Sides]) -> bool:
    """Return whether words of only one sentence have an opposite in the other."""
    return any(are_opposites(table[one], table[two]) for one in left for two in right)


def _opposed(
    left: Sequence[Word], right: Sequence[Word], table: dict[str, Sides], language: str
) -> tuple[Word, Word] | tuple[None, None]:
    """Return the only pair of opposites among words that differ, or `(None, None)`.

    There is no result if one of the words is a negation, or if either side has more than `LONGEST` words.
    """
    if not left or not right or max(len(left), len(right)) > LONGEST:
        return None, None
    certainty = certainty_words(language)
    if certainty and any(word.plain in certainty.negations for word in (*left, *right)):
        return None, None
    mine, theirs = ([word for word in words if word.plain in table] for words in (left, right))
    pairs = [(one, two) for one in mine for two in theirs if are_opposites(table[one.plain], table[two.plain])]
    return pairs[0] if len(pairs) == 1 else (None, None)


def _is_compared_elsewhere(pair: LinkedPair, one: Word, two: Word) -> bool:
    """Return whether one of two words is part of a figure or rounds one, or both are quoted."""
    sides = [(reader, at, word) for (reader, at), word in zip(pair.sides, (one, two), strict=True)]
    if all(any(word in part for part in reader.words(at).quoted) for reader, at, word in sides):
        return True
    return any(
        rounds(reader, at, word) or any(q.start <= word.start < q.end for q in reader.quantities(at))
        for reader, at, word in sides
    )


def _is_about_others(pair: LinkedPair, gap: tuple[int, int, int, int]) -> bool:
    """Return whether names or dates in a gap were replaced, so that the statements may be about different things."""
    (a, i), (b, j) = pair.sides
    sides = (a, i, a.words(i).all[gap[0] : gap[1]]), (b, j, b.words(j).all[gap[2] : gap[3]])
    return all(any(_is_telling(reader, at, word) for word in words) for reader, at, words in sides)


def _is_telling(reader: Reader, sentence: int, word: Word) -> bool:
    """Return whether a word is written like a name, or is part of a date."""
    if not word.small and reader.text[word.start].isupper():
        return True
    return any(q.start <= word.start < q.end and q.kind in _DATES for q in reader.quantities(sentence))


_DATES = frozenset({"date", "year"})
