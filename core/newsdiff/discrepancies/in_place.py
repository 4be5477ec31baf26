"""Aligning the words and figures of two nearly identical sentences, to find figures in the same place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.words import Words
from newsdiff.languages.measures import are_converted, contradict, measure
from newsdiff.languages.quantities import Quantity
from newsdiff.text.sequences import common_in_order

ALIKE = 0.8
"""Minimum share of the longer sentence's words and figures that the other must have in the same order."""

FEWEST = 3
"""Minimum number of equal words, because shorter sentences, such as cells of a table, are too often alike by chance."""

Replacement = tuple[Quantity, Quantity]
"""A figure of the left sentence, and the one in its place in the right sentence."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Item:
    """A word or figure of a sentence.

    Attributes:
        start: The offset of its first character.
        key: The key by which it is aligned: that of a word, or the kind and measure of a figure, whatever its value.
        content: Whether it is a figure or a content word.
        figure: The figure, or None for a word.
    """

    start: int
    key: tuple[str, ...]
    content: bool
    figure: Quantity | None


def find_replaced(a: Reader, i: int, b: Reader, j: int) -> list[Replacement]:
    """Return the figures with different values, or contradictory units, in the same place of two similar sentences.

    The words directly before and after both figures must be the same. No word after them needs to be a unit or a
    counted word: "at 1,100." and "at 2,100." differ.
    """
    left, right = a.quantities(i), b.quantities(j)
    if not left or not right or [(q.value, q.unit) for q in left] == [(q.value, q.unit) for q in right]:
        return []
    if not _may_be_alike(a.words(i), b.words(j), 4 * max(len(left), len(right))):
        return []
    mine, theirs = _items(a, i), _items(b, j)
    places = _aligned(mine, theirs)
    found = []
    for at, there in places:
        one, two = mine[at].figure, theirs[there].figure
        if one is None or two is None or not _differ(one, two):
            continue
        starts, ends = at == there == 0, (at + 1, there + 1) == (len(mine), len(theirs))
        before, after = (at - 1, there - 1) in places, (at + 1, there + 1) in places
        numbered = one.kind == "ordinal" and starts  # an item of a list
        if (starts or before) and (ends or after) and not numbered:
            found.append((one, two))
    return found


def _may_be_alike(a: Words, b: Words, in_figures: int) -> bool:
    """Return whether the longer of two sentences lacks so few words of the other that they may be nearly identical.

    Args:
        a: The words of one sentence.
        b: The words of the other one.
        in_figures: Maximum number of words in figures, which may all be different.
    """
    longer, shorter = (a, b) if len(a.all) > len(b.all) else (b, a)
    known = shorter.spelled
    missing = len([word for word in longer.all if word.key not in known])
    return missing - in_figures <= (1 - ALIKE) * len(longer.all)


def _differ(one: Quantity, two: Quantity) -> bool:
    """Return whether two figures have different values, or units in which they cannot be the same amount."""
    if are_converted(one.unit, two.unit) or one.value == two.value:
        return contradict(one.value, one.unit, two.value, two.unit)
    return True


def _items(reader: Reader, sentence: int) -> list[_Item]:
    """Return the words and figures of a sentence, in order."""
    figures = reader.quantities(sentence)
    items = [_Item(one.start, (one.kind, measure(one.unit)), True, one) for one in figures]
    at = 0
    for word in reader.words(sentence).all:
        while at < len(figures) and figures[at].end <= word.start:
            at += 1
        if at == len(figures) or word.end <= figures[at].start:
            items.append(_Item(word.start, (word.key,), not word.small, None))
    return sorted(items, key=lambda item: item.start)


def _aligned(left: Sequence[_Item], right: Sequence[_Item]) -> set[tuple[int, int]]:
    """Return the places of equal keys in two nearly identical sentences; none if the sentences differ too much.

    Words may be missing on one side, but if a content word was replaced by another, as in "in the first quarter" and
    "in the second quarter", the figures may be about different things.
    """
    enough = ALIKE * max(len(left), len(right))
    mine, theirs = [item.key for item in left], [item.key for item in right]
    if (Counter(mine) & Counter(theirs)).total() < enough:
        return set()
    places = common_in_order(mine, theirs)
    words = sum(left[at].figure is None for at, _ in places)
    if len(places) < enough or words < FEWEST:
        return set()
    at = there = 0
    for end, its_end in (*places, (len(left), len(right))):
        if _has_content(left[at:end]) and _has_content(right[there:its_end]):
            return set()
        at, there = end + 1, its_end + 1
    return set(places)


def _has_content(items: Sequence[_Item]) -> bool:
    return any(item.content for item in items)
