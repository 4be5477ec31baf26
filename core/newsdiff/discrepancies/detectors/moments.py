"""Finding events on different days or at different times."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.replaced import replaced
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quantities_compared import BESIDE, differ, quantities_of, unit_group, unmatched
from newsdiff.discrepancies.words import STEM
from newsdiff.languages.quantities import Quantity
from newsdiff.languages.reporting import reporting
from newsdiff.model.discrepancy import Discrepancy

ONE_STATEMENT = 0.4
"""Minimum share of the shorter sentence's content words that the other must contain before days of the week are
compared.
"""

CERTAIN = 0.87
"""Minimum score of a link whose days are compared, because sentences on one subject are often about different days."""


HOUR, HALF_DAY = 60, 720
"""Durations in minutes."""

_ZONE = r"\b(?!AM\b|PM\b)[A-Z]{2,5}\b|\blocal\b"
_HALF = r"(?i)[ap]\.?\s?m\b"
_ZONE_REACH = 12
"""Number of characters after a time of day that are searched for its zone."""


def dates(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find an event for which two linked sentences give different days of the week or month, or different years."""
    found = [each for each in replaced(pair, "date", "year") if _compatible(*each)]
    if found:
        yield from (differ(pair, "date", *each) for each in found)
        return
    left, right = quantities_of(pair, "date")
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
            yield differ(pair, "date", one[0], two[0])


def times(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find an event for which two linked sentences give different times of day."""
    found = [(one, two) for one, two in replaced(pair, "clock") if _another_time(pair, one, two)]
    for one, two in found:
        yield differ(pair, "figure", one, two)
    left, right = ([], []) if found else quantities_of(pair, "clock")
    if not len(left) == len(right) == 1:
        return
    one, two = left[0], right[0]
    if _zone(pair.a, one) == _zone(pair.b, two) and not _same_time(one.value, two.value) and _one_event(pair, one, two):
        yield differ(pair, "figure", one, two)


def _another_time(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two times in the same place of nearly identical sentences differ, even if only by a.m. and p.m."""
    if _zone(pair.a, one) != _zone(pair.b, two):
        return False
    written = pair.a.text[one.start : one.end], pair.b.text[two.start : two.end]
    halves = {re.search(_HALF, time) is not None for time in written}
    return not _same_time(one.value, two.value) or (halves == {True} and abs(one.value - two.value) == HALF_DAY)


def _same_time(one: float, two: float) -> bool:
    """Return whether two times, in minutes, may be the same one.

    A full hour may be rounded, and "9:30" may be 9:30 p.m.
    """
    apart = abs(one - two) % HALF_DAY
    apart = min(apart, HALF_DAY - apart)
    return apart == 0 or (apart < HOUR / 2 and not (one % HOUR and two % HOUR))


def _zone(reader: Reader, quantity: Quantity) -> str:
    """Return the time zone of a time of day, such as "GMT", or an empty string."""
    zone = re.search(_ZONE, reader.text[quantity.start : quantity.end + _ZONE_REACH])
    return zone[0] if zone else ""


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

    Different values of a quantity show that they are about two measurements instead.
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
    left, right = quantities_of(pair, "quantity")
    mine, theirs = unmatched(left, right), unmatched(right, left)
    return not {unit_group(one) for one in mine if one.unit}.isdisjoint(unit_group(two) for two in theirs if two.unit)
