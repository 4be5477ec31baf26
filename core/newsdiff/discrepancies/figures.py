"""Finding quantities with different values, and events on different days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import STEM, LinkedPair, Reader, Word
from newsdiff.languages.quantities import Quantity
from newsdiff.languages.reporting import reporting
from newsdiff.languages.rounding import LONGEST, Rounding, rounding
from newsdiff.model.discrepancy import Discrepancy, DiscrepancyKind

SAME = 0.005
"""Maximum relative difference of two values that are the same value, rounded."""

NEAR = 6
"""Number of words before and after a figure that are searched for shared words."""

BESIDE = 2
"""Minimum number of equal content words next to two figures. For figures without a unit, they must include the counted
word.
"""

ROUNDED = 0.15
"""Maximum relative difference of a value and a rounded one that agree, in the direction of the rounding."""

SURROUNDED = 3
"""Minimum number of equal words, of two before and two after each figure, that show that both are in the same
context."""

ONE_STATEMENT = 0.4
"""Minimum share of the shorter sentence's content words in the other, for comparing days of the week."""

_OF = frozenset({"de", "d"})
"""Words between a scale word and the counted word."""

CERTAIN = 0.95
"""Minimum score of a link for comparing days, because sentences on one subject are often about different days."""

_CURRENCY_LETTERS = 3


def figures(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a quantity with different values in two linked sentences."""
    left, right = _found(pair, "quantity")
    if not left:
        return
    mine, theirs = _unmatched(left, right), _unmatched(right, left)
    for first, second in _in_one_place(pair, left, right):
        if _on_other_days(pair, first) or _agree(pair, first, second):
            continue
        yield _discrepancy(pair, "figure", first, second)
        mine, theirs = [q for q in mine if q is not first], [q for q in theirs if q is not second]
    for group in sorted({_group(one) for one in mine}):
        one = [q for q in mine if _group(q) == group]
        two = [q for q in theirs if _group(q) == group]
        if len(one) != 1 or len(two) != 1 or _on_other_days(pair, one[0]) or _agree(pair, one[0], two[0]):
            continue
        if _one_thing(pair, one[0], two[0]) and not _told_elsewhere(pair, one[0], two[0]):
            yield _discrepancy(pair, "figure", one[0], two[0])


def dates(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find an event on different days of the week or month in two linked sentences."""
    left, right = _found(pair, "date")
    if not left:
        return
    for weekday in (True, False):
        one = [q for q in left if (q.unit == "weekday") == weekday and not _in_dateline(pair.a, pair.link[0], q)]
        two = [q for q in right if (q.unit == "weekday") == weekday and not _in_dateline(pair.b, pair.link[1], q)]
        if (
            len(one) == len(two) == 1
            and one[0].value != two[0].value
            and _compatible(one[0], two[0])
            and _one_event(pair, one[0], two[0])
        ):
            yield _discrepancy(pair, "date", one[0], two[0])


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
        if alone and sum(map(bool, place)) >= SURROUNDED and not _same(one, there[0]) and one.unit == there[0].unit:
            found.append((one, there[0]))
    return found


def _surroundings(reader: Reader, sentence: int, quantity: Quantity) -> tuple[str, ...]:
    """Return the keys of the two words on each side of a figure, empty where there is none."""
    before = [word.key for word in reader.before(sentence, quantity.start)[-BESIDE:]]
    after = [word.key for word in reader.after(sentence, quantity.end)[:BESIDE]]
    missing = [""] * BESIDE
    return (*(missing + before)[-BESIDE:], *(after + missing)[:BESIDE])


def _found(pair: LinkedPair, kind: str) -> tuple[list[Quantity], list[Quantity]]:
    """Return the quantities of one kind in the left and right sentence, nothing for both if one has none."""
    (a, i), (b, j) = pair.sides
    left = [q for q in a.quantities(i) if q.kind == kind]
    right = [q for q in b.quantities(j) if q.kind == kind] if left else []
    return (left, right) if right else ([], [])


def _group(quantity: Quantity) -> str:
    """Return the group of a quantity: currencies form one group, and figures without a unit another."""
    unit = quantity.unit or ""
    return "money" if len(unit) == _CURRENCY_LETTERS and unit.isupper() else unit


def _unmatched(here: Sequence[Quantity], there: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities whose value is not in the other sentence."""
    return [one for one in here if not any(_same(one, other) for other in there)]


def _same(one: Quantity, two: Quantity) -> bool:
    return abs(one.value - two.value) <= SAME * max(abs(one.value), abs(two.value))


def _one_thing(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether the words next to two figures show that both count the same thing."""
    (a, i), (b, j) = pair.sides
    if one.unit is None:
        counted = _counted(a, i, one)
        return bool(counted) and counted == _counted(b, j, two)
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
    left, right = ({q.value for q in dates if q.unit == "weekday"} for dates in _found(pair, "date"))
    return quantity.unit is not None and bool(left and right) and left.isdisjoint(right)


def _near(reader: Reader, sentence: int, quantity: Quantity) -> Iterator[bool]:
    """Yield whether each figure of the sentences before and after is the same."""
    for at in (sentence - 1, sentence + 1):
        if 0 <= at < len(reader.article.sentences):
            yield from (
                other.kind == "quantity" and _group(other) == _group(quantity) and _same(other, quantity)
                for other in reader.quantities(at)
            )


def _counted(reader: Reader, sentence: int, quantity: Quantity) -> str:
    """Return the stem of the word that a figure counts, as "boîtes" in `60 millions de boîtes`."""
    following = reader.after(sentence, quantity.end)[:2]
    if following and following[0].plain in _OF:
        following = following[1:]
    return following[0].stem if following and not following[0].small else ""


def _following(reader: Reader, sentence: int, quantity: Quantity) -> Word | None:
    """Return the word after a figure."""
    return next(iter(reader.after(sentence, quantity.end)), None)


def _in_dateline(reader: Reader, sentence: int, quantity: Quantity) -> bool:
    """Return whether a date is in a dateline such as "ALICANTE, Spain, Dec 9 (Reuters) -"."""
    start, _ = reader.span(sentence)
    return any(mark in reader.text[quantity.end : quantity.end + 20] for mark in (" - ", " – ", " — ")) and (
        quantity.start - start < 60
    )


def _compatible(one: Quantity, two: Quantity) -> bool:
    """Return whether two dates have the same parts, so that a day of a month is not compared with a year."""
    if one.unit == "weekday":
        return True
    return [bool(one.value // 10000), bool(one.value % 100)] == [bool(two.value // 10000), bool(two.value % 100)]


def _one_event(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two sentences share enough content words, or words next to the dates, to be about the same event.

    If they also have different values of a quantity, they are about two measurements.
    """
    (a, i), (b, j) = pair.sides
    mine, theirs = a.words(i).content, b.words(j).content
    shared = len(mine & theirs)
    if pair.score < CERTAIN or shared <= BESIDE or _measured_twice(pair):
        return False
    if shared >= ONE_STATEMENT * min(len(mine), len(theirs)):
        return True
    beside = a.around(i, (one.start, one.end), BESIDE) & b.around(j, (two.start, two.end), BESIDE)
    table = reporting(a.language)
    return not beside <= {verb[:STEM] for verb in (table.verbs if table else ())}


def _measured_twice(pair: LinkedPair) -> bool:
    """Return whether each sentence contains a quantity of the same kind that the other lacks."""
    left, right = _found(pair, "quantity")
    mine, theirs = _unmatched(left, right), _unmatched(right, left)
    return not {_group(one) for one in mine if one.unit}.isdisjoint(_group(two) for two in theirs if two.unit)


def _discrepancy(pair: LinkedPair, kind: DiscrepancyKind, one: Quantity, two: Quantity) -> Discrepancy:
    (a, i), (b, j) = pair.sides
    spans = (one.start, one.end), (two.start, two.end)
    return Discrepancy(kind, pair.link, *spans, _value(a, i, one), _value(b, j, two))


def _value(reader: Reader, sentence: int, quantity: Quantity) -> str:
    """Return a quantity as written, with the counted word if it has no unit, as in "40 houses"."""
    counted = _following(reader, sentence, quantity) if quantity.kind == "quantity" and not quantity.unit else None
    return " ".join(reader.text[quantity.start : counted.end if counted else quantity.end].split())
