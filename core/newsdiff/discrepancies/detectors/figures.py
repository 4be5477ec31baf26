"""Finding quantities and ages with different values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.replaced import replaced, rounded_alike
from newsdiff.discrepancies.in_place import Replacement
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.outcomes import same_outcome
from newsdiff.discrepancies.quantities_compared import (
    BESIDE,
    NEAR,
    counted_word,
    differ,
    quantities_of,
    rounding_of,
    same,
    unit_group,
    unmatched,
)
from newsdiff.discrepancies.sources import find_sources
from newsdiff.languages.measures import are_converted, contradict
from newsdiff.languages.quantities import Quantity
from newsdiff.model.discrepancy import Discrepancy

ROUNDED = 0.15
"""Maximum relative difference between a rounded figure and a value that agrees with it. The value must differ in the
direction of the rounding.
"""

REPORTED = 6
"""Maximum distance of a day after a reporting verb whose clause it belongs to, in characters ("said on Monday")."""

SURROUNDED = 3
"""Minimum total number of equal words directly before and after two figures that are in the same place."""


def figures(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find quantities with different values in two linked sentences."""
    found = _replaced(pair)
    for one, two in found:
        yield differ(pair, "figure", one, two)
    left, right = quantities_of(pair, "quantity")
    left = [q for q in left if all(q is not one for one, _ in found)]
    right = [q for q in right if all(q is not two for _, two in found)]
    if not left or not right:
        return
    yield from _compared(pair, left, right)


def _replaced(pair: LinkedPair) -> list[Replacement]:
    """Return the quantities and ordinals replaced by others in nearly identical sentences about the same day."""
    return [
        (one, two)
        for one, two in replaced(pair, "quantity", "ordinal")
        if not (rounded_alike(pair, one, two) or _on_other_days(pair))
    ]


def _compared(pair: LinkedPair, left: Sequence[Quantity], right: Sequence[Quantity]) -> Iterator[Discrepancy]:
    """Find quantities with different values, apart from those found by `_replaced`."""
    mine, theirs = unmatched(left, right), unmatched(right, left)
    for first, second in _in_one_place(pair, left, right):
        if _is_stated(first, right) or _is_stated(second, left):
            continue  # the other sentence has this figure elsewhere
        if _values_of_other_days(pair, first) or _agree(pair, first, second):
            continue
        yield differ(pair, "figure", first, second)
        mine, theirs = [q for q in mine if q is not first], [q for q in theirs if q is not second]
    for one, two in _alone(pair, mine, theirs):
        if _values_of_other_days(pair, one) or _agree(pair, one, two):
            continue
        if _one_thing(pair, one, two) and not _stated_elsewhere(pair, one, two):
            yield differ(pair, "figure", one, two)
            mine, theirs = [q for q in mine if q is not one], [q for q in theirs if q is not two]
    for one, two in same_outcome(pair, left, right):
        new = any(q is one for q in mine) and any(q is two for q in theirs)
        if new and not _agree(pair, one, two) and not _stated_elsewhere(pair, one, two):
            yield differ(pair, "figure", one, two)
    yield from _other_units(pair, left, right)


def _is_stated(quantity: Quantity, others: Sequence[Quantity]) -> bool:
    """Return whether a figure is among those of a sentence, with the same unit."""
    return any(other.unit == quantity.unit and same(other, quantity) for other in others)


def _other_units(pair: LinkedPair, left: Sequence[Quantity], right: Sequence[Quantity]) -> Iterator[Discrepancy]:
    """Find equal figures with contradictory units, such as "six years" and "six months", in a shared context."""
    (a, i), (b, j) = pair.sides
    numbers_a, numbers_b = (Counter(one.value for one in side) for side in (left, right))
    equal = {two.value: two for two in right if numbers_a[two.value] == numbers_b[two.value] == 1}
    for one in left:
        two = equal.get(one.value)
        if two and are_converted(one.unit, two.unit) and contradict(one.value, one.unit, two.value, two.unit):
            around = a.around(i, (one.start, one.end), NEAR) & b.around(j, (two.start, two.end), NEAR)
            if len(around) >= SURROUNDED and not _in_place(pair, one, two):
                yield differ(pair, "figure", one, two)


def _in_place(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two figures are between the same words, where `_in_one_place` compares them."""
    (a, i), (b, j) = pair.sides
    return _surroundings(a, i, one) == _surroundings(b, j, two)


def _alone(
    pair: LinkedPair, left: Sequence[Quantity], right: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield pairs of figures if each is the only one of its unit in its sentence.

    Figures without a unit are also paired if each is the only one that counts its word and the contexts agree, as in
    "seven people were killed and 30 injured".
    """
    (a, i), (b, j) = pair.sides
    mine, theirs = _by_group(a, i, left), _by_group(b, j, right)
    units = [Counter(map(unit_group, side)) for side in (left, right)]
    for group in sorted(mine.keys() & theirs.keys()):
        if len(mine[group]) == len(theirs[group]) == 1:
            one, two = mine[group][0], theirs[group][0]
            alone = all(count[group[0]] == 1 for count in units)
            if alone or (group[1] and _in_shared_context(pair, one, two)):
                yield one, two


def _by_group(reader: Reader, sentence: int, figures: Sequence[Quantity]) -> dict[tuple[str, str], list[Quantity]]:
    """Return figures by their unit and, without a unit, by the word that they count."""
    groups: dict[tuple[str, str], list[Quantity]] = {}
    for one in figures:
        counted = None if one.unit else counted_word(reader, sentence, one)
        groups.setdefault((unit_group(one), counted.stem if counted else ""), []).append(one)
    return groups


def ages(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a person with different ages in two linked sentences.

    Unless the sentences are nearly identical, each must state exactly one age that is not among the other's numbers,
    and both ages must be next to the same words.
    """
    if found := replaced(pair, "age"):
        for one, two in found:
            yield differ(pair, "figure", one, two)
        return
    (a, i), (b, j) = pair.sides
    left, right = quantities_of(pair, "age")
    if not left:
        return
    mine, theirs = unmatched(left, b.quantities(j)), unmatched(right, a.quantities(i))
    if len(mine) == len(theirs) == 1:
        one, two = mine[0], theirs[0]
        if _in_shared_context(pair, one, two):
            yield differ(pair, "figure", one, two)


def _in_one_place(
    pair: LinkedPair, left: Sequence[Quantity], right: Sequence[Quantity]
) -> list[tuple[Quantity, Quantity]]:
    """Return pairs of different figures between the same words, such as two numbers of a tram line."""
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
        if alone and sum(map(bool, place)) >= SURROUNDED and _differ(one, there[0]):
            found.append((one, there[0]))
    return found


def _differ(one: Quantity, two: Quantity) -> bool:
    """Return whether two figures are different amounts, in the same unit or in two units."""
    if one.unit == two.unit:
        return not same(one, two)
    return contradict(one.value, one.unit, two.value, two.unit)


def _surroundings(reader: Reader, sentence: int, quantity: Quantity) -> tuple[str, ...]:
    """Return the keys of the two words on each side of a figure, or of the three words after one that starts a
    sentence.
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
    return _in_shared_context(pair, one, two)


def _in_shared_context(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether enough content words near two figures are the same."""
    (a, i), (b, j) = pair.sides
    return len(a.around(i, (one.start, one.end), NEAR) & b.around(j, (two.start, two.end), NEAR)) >= BESIDE


def _agree(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two values agree after rounding, such as "more than 2 million" and "2.1 million"."""
    (a, i), (b, j) = pair.sides
    mine, its = rounding_of(a, i, one), rounding_of(b, j, two)
    small, large = sorted((one.value, two.value))
    if one.unit != two.unit or mine == its or large - small > ROUNDED * large:
        return False
    below, above = (mine, its) if one.value < two.value else (its, mine)
    return below in ("", "down", "about") and above in ("", "up", "about")


def _stated_elsewhere(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether a neighbouring sentence of the other article contains either figure."""
    (a, i), (b, j) = pair.sides
    return any(_near(b, j, one)) or any(_near(a, i, two))


def _values_of_other_days(pair: LinkedPair, quantity: Quantity) -> bool:
    """Return whether two values with a unit, such as prices, were measured on different days of the week."""
    return quantity.unit is not None and _on_other_days(pair)


def _on_other_days(pair: LinkedPair) -> bool:
    """Return whether two sentences name different days of the week, or a day or year was replaced by another.

    The days on which sources said something do not count.
    """
    if replaced(pair, "date", "year"):
        return True
    dates = zip(pair.sides, quantities_of(pair, "date"), strict=True)
    left, right = (
        {q.value for q in found if q.unit == "weekday" and not _of_source(reader, at, q)}
        for (reader, at), found in dates
    )
    return bool(left and right) and left.isdisjoint(right)


def _of_source(reader: Reader, sentence: int, date: Quantity) -> bool:
    """Return whether a date belongs to a reporting clause, as in "police said on Monday"."""
    return any(
        source.span[0] <= date.start <= source.span[1] + REPORTED for source in find_sources(reader, sentence)
    )


def _near(reader: Reader, sentence: int, quantity: Quantity) -> Iterator[bool]:
    """Yield, for each figure in the sentences before and after, whether it is the same as the given one."""
    for at in (sentence - 1, sentence + 1):
        if 0 <= at < len(reader.article.sentences):
            yield from (
                other.kind == "quantity" and unit_group(other) == unit_group(quantity) and same(other, quantity)
                for other in reader.quantities(at)
            )
