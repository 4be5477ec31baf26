"""Finding figures that were replaced by others in two nearly identical sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsdiff.discrepancies.context import LinkedPair, Reader
from newsdiff.discrepancies.quantities_compared import rounding_of, same
from newsdiff.languages.quantities import Kind, Quantity
from newsdiff.text.sequences import common_in_order

ALIKE = 0.8
"""Minimum share of the longer sentence's words and figures that the other must have in the same order."""

FEWEST = 3
"""Minimum number of equal words, because shorter sentences, such as cells of a table, are too often alike by chance."""

_KINDS = frozenset[Kind](["quantity", "age", "clock", "ordinal"])
"""The kinds of numbers that are aligned by their place. Dates and years are compared as words."""

_FIGURE = re.compile(r"\d[\d.,'’\s]*")
_ROUND = re.compile(r"00+$")

Replacement = tuple[Quantity, Quantity]
"""A figure of the left sentence, and the one in its place in the right sentence."""


class _Item(NamedTuple):
    """A word or figure of a sentence.

    Attributes:
        start: The offset of its first character.
        key: The key by which it is aligned: that of a word, or the kind and unit of a figure, whatever its value.
        content: Whether it is a figure or a content word.
        figure: The figure, or None for a word.
    """

    start: int
    key: tuple[str, ...]
    content: bool
    figure: Quantity | None


def replaced(pair: LinkedPair, *kinds: Kind) -> list[Replacement]:
    """Return the figures of some kinds with different values in the same place of two nearly identical sentences.

    The words directly before and after both figures must be the same. No word after them needs to be a unit or a
    counted word: "at 1,100." and "at 2,100." differ.
    """
    (a, i), (b, j) = pair.sides
    left, right = ([q for q in reader.quantities(at) if q.kind in kinds] for reader, at in pair.sides)
    if not left or not right or [(q.value, q.unit) for q in left] == [(q.value, q.unit) for q in right]:
        return []
    mine, theirs = _items(a, i), _items(b, j)
    places = _aligned(mine, theirs)
    found = []
    for at, there in places:
        one, two = mine[at].figure, theirs[there].figure
        if one is None or two is None or one.kind not in kinds or one.value == two.value:
            continue
        starts, ends = at == there == 0, (at + 1, there + 1) == (len(mine), len(theirs))
        before, after = (at - 1, there - 1) in places, (at + 1, there + 1) in places
        numbered = one.kind == "ordinal" and starts  # an item of a list
        if (starts or before) and (ends or after) and not numbered:
            found.append((one, two))
    return found


def equally_exact(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether neither of two figures is rounded, so that even a small difference counts.

    They must have no word such as "about" before them, and the same number of significant digits. One zero at the end
    of a whole number is significant (410), more are not (2,000).
    """
    (a, i), (b, j) = pair.sides
    if rounding_of(a, i, one) or rounding_of(b, j, two):
        return False
    return _digits(a, one) == _digits(b, two)


def rounded_alike(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two figures in the same place may be one value, rounded differently."""
    return same(one, two) and not equally_exact(pair, one, two)


def _digits(reader: Reader, quantity: Quantity) -> int:
    """Return the number of significant digits of a figure as written, or of its value if it is written out."""
    figure = _FIGURE.search(reader.text, quantity.start, quantity.end)
    digits = re.sub(r"\D", "", figure[0] if figure else f"{quantity.value:.0f}").lstrip("0")
    return len(_ROUND.sub("", digits))


def _items(reader: Reader, sentence: int) -> list[_Item]:
    """Return the words and figures of a sentence, in order."""
    figures = [one for one in reader.quantities(sentence) if one.kind in _KINDS]
    items = [_Item(one.start, (one.kind, one.unit or ""), True, one) for one in figures]
    at = 0
    for word in reader.words(sentence).all:
        while at < len(figures) and figures[at].end <= word.start:
            at += 1
        if at == len(figures) or word.end <= figures[at].start:
            items.append(_Item(word.start, (word.key,), not word.small, None))
    return sorted(items, key=lambda item: item.start)


def _aligned(left: Sequence[_Item], right: Sequence[_Item]) -> set[tuple[int, int]]:
    """Return the places of equal keys in two nearly identical sentences, or none if the sentences differ more.

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
