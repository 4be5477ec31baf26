"""Finding quantities and ages with different values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import LinkedPair, Reader
from newsdiff.discrepancies.quantities_compared import (
    BESIDE,
    NEAR,
    counted_word,
    differ,
    quantities_of,
    same,
    unit_group,
    unmatched,
)
from newsdiff.languages.quantities import Quantity
from newsdiff.languages.rounding import LONGEST, Rounding, rounding
from newsdiff.model.discrepancy import Discrepancy

ROUNDED = 0.15
"""Maximum relative difference of a value and a rounded one that agree, in the direction of the rounding."""

SURROUNDED = 3
"""Minimum number of equal words, of those directly before and after each figure, that show that both are in the same
context."""


def figures(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a quantity with different values in two linked sentences."""
    left, right = quantities_of(pair, "quantity")
    if not left:
        return
    mine, theirs = unmatched(left, right), unmatched(right, left)
    for first, second in _in_one_place(pair, left, right):
        if _on_other_days(pair, first) or _agree(pair, first, second):
            continue
        yield differ(pair, "figure", first, second)
        mine, theirs = [q for q in mine if q is not first], [q for q in theirs if q is not second]
    for group in sorted({unit_group(one) for one in mine}):
        one = [q for q in mine if unit_group(q) == group]
        two = [q for q in theirs if unit_group(q) == group]
        if len(one) != 1 or len(two) != 1 or _on_other_days(pair, one[0]) or _agree(pair, one[0], two[0]):
            continue
        if _one_thing(pair, one[0], two[0]) and not _told_elsewhere(pair, one[0], two[0]):
            yield differ(pair, "figure", one[0], two[0])


def ages(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a person with different ages in two linked sentences.

    Each sentence must have one age that is no number at all in the other one, next to the same words.
    """
    (a, i), (b, j) = pair.sides
    left, right = quantities_of(pair, "age")
    if not left:
        return
    mine, theirs = unmatched(left, b.quantities(j)), unmatched(right, a.quantities(i))
    if len(mine) == len(theirs) == 1:
        one, two = mine[0], theirs[0]
        beside = a.around(i, (one.start, one.end), NEAR) & b.around(j, (two.start, two.end), NEAR)
        if len(beside) >= BESIDE:
            yield differ(pair, "figure", one, two)


def _in_one_place(
    pair: LinkedPair, left: Sequence[Quantity], right: Sequence[Quantity]
) -> list[tuple[Quantity, Quantity]]:
    """Return different figures between the same words, such as items of a list or the number of a tram."""
    (a, i), (b, j) = pair.sides
    places: dict[tuple[str, ...], list[Quantity]] = {}
    for two in right:
        places.setdefault(_surroundings(b, j, two), []).append(two)
    found = []
    own = [_surroundings(a, i, one) for one in left]
    number = Counter(own)
    for one, place in zip(left, own, strict=True):
        there = places.get(place, [])
        alone = number[place] == len(there) == 1
        if alone and sum(map(bool, place)) >= SURROUNDED and not same(one, there[0]) and one.unit == there[0].unit:
            found.append((one, there[0]))
    return found


def _surroundings(reader: Reader, sentence: int, quantity: Quantity) -> tuple[str, ...]:
    """Return the keys of the two words on each side of a figure, three after one that starts the sentence; empty where
    there is none.
    """
    before = [word.key for word in reader.before(sentence, quantity.start)[-BESIDE:]]
    reach = BESIDE if before else SURROUNDED
    after = [word.key for word in reader.after(sentence, quantity.end)[:reach]]
    missing = [""] * SURROUNDED
    return (*(missing + before)[-BESIDE:], *(after + missing)[:SURROUNDED])


def _one_thing(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether the words next to two figures show that both count the same thing."""
    (a, i), (b, j) = pair.sides
    if one.unit is None:
        mine, its = counted_word(a, i, one), counted_word(b, j, two)
        return mine is not None and its is not None and mine.stem == its.stem
    return len(a.around(i, (one.start, one.end), NEAR) & b.around(j, (two.start, two.end), NEAR)) >= BESIDE


def _agree(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two values agree after rounding, such as "more than 2 million" and "2.1 million"."""
    (a, i), (b, j) = pair.sides
    mine, its = _rounding(a, i, one), _rounding(b, j, two)
    small, large = sorted((one.value, two.value))
    if one.unit != two.unit or mine == its or large - small > ROUNDED * large:
        return False
    below, above = (mine, its) if one.value < two.value else (its, mine)
    return below in ("", "down", "about") and above in ("", "up", "about")


def _rounding(reader: Reader, sentence: int, quantity: Quantity) -> Rounding:
    """Return the direction in which a figure is rounded, according to the words before it."""
    before = reader.before(sentence, quantity.start)[-LONGEST:]
    return rounding([word.plain for word in before], reader.language)


def _told_elsewhere(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether a neighbouring sentence of the other article contains either figure."""
    (a, i), (b, j) = pair.sides
    return any(_near(b, j, one)) or any(_near(a, i, two))


def _on_other_days(pair: LinkedPair, quantity: Quantity) -> bool:
    """Return whether two values with a unit, such as prices, were measured on different days of the week."""
    left, right = ({q.value for q in dates if q.unit == "weekday"} for dates in quantities_of(pair, "date"))
    return quantity.unit is not None and bool(left and right) and left.isdisjoint(right)


def _near(reader: Reader, sentence: int, quantity: Quantity) -> Iterator[bool]:
    """Yield whether each figure of the sentences before and after is the same."""
    for at in (sentence - 1, sentence + 1):
        if 0 <= at < len(reader.article.sentences):
            yield from (
                other.kind == "quantity" and unit_group(other) == unit_group(quantity) and same(other, quantity)
                for other in reader.quantities(at)
            )
