"""Comparing the quantities of two linked sentences by value and by the things that they count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.words import Word
from newsdiff.languages.measures import contradict, is_currency
from newsdiff.languages.quantities import Kind, Quantity
from newsdiff.languages.rounding import LONGEST, Rounding, rounding, rounding_phrase
from newsdiff.model.discrepancy import Discrepancy, DiscrepancyKind

SAME = 0.005
"""Maximum relative difference between two values that still count as the same, because one may be rounded."""

NEAR = 6
"""Number of words before and after a figure that are searched for shared words."""

BESIDE = 2
"""Minimum number of equal content words next to two figures. For figures without a unit, they must include the counted
word.
"""

_OF = frozenset("of de d des di dei delle von der av af van".split())
"""Words that may connect a figure with the counted word, as in "two of the injured"."""

_REACH = 4
"""Maximum number of words from a figure to the word that it counts, as in `of all the injured`."""

_JOINED = re.compile(r"(?:[^\W\d_]|[\s'’\u2011-])*")
"""Matches the text between a figure and the counted word, which must have no punctuation."""


def quantities_of(pair: LinkedPair, kind: Kind) -> tuple[list[Quantity], list[Quantity]]:
    """Return the quantities of one kind in the left and the right sentence, or two empty lists if either has none."""
    if not pair.may_have_quantities:
        return [], []
    (a, i), (b, j) = pair.sides
    left = [q for q in a.quantities(i) if q.kind == kind]
    right = [q for q in b.quantities(j) if q.kind == kind] if left else []
    return (left, right) if right else ([], [])


def unit_group(quantity: Quantity) -> str:
    """Return the group of a quantity: currencies form one group, and figures without a unit another."""
    return "money" if is_currency(quantity.unit) else quantity.unit or ""


def unmatched(here: Sequence[Quantity], there: Sequence[Quantity]) -> list[Quantity]:
    """Return the quantities whose value is not in the other sentence."""
    return [one for one in here if not any(same(one, other) for other in there)]


def same(one: Quantity, two: Quantity) -> bool:
    """Return whether two values are equal apart from rounding, and are not in different currencies."""
    if abs(one.value - two.value) > SAME * max(abs(one.value), abs(two.value)):
        return False
    return not (is_currency(one.unit) and contradict(one.value, one.unit, one.value, two.unit))


def rounding_of(reader: Reader, sentence: int, quantity: Quantity) -> Rounding:
    """Return the direction in which a figure is rounded, according to the words before it."""
    before = reader.before(sentence, quantity.start)[-LONGEST:]
    return rounding([word.plain for word in before], reader.language)


def bound(reader: Reader, sentence: int, quantity: Quantity) -> tuple[Rounding, int]:
    """Return the direction in which a figure is rounded, and the offset of its first word, as in "at least 40"."""
    before = reader.before(sentence, quantity.start)[-LONGEST:]
    found, size = rounding_phrase([word.plain for word in before], reader.language)
    return found, before[-size].start if size else quantity.start


def rounds(reader: Reader, sentence: int, word: Word) -> bool:
    """Return whether a word is part of a rounded figure such as "more than 40", which is compared as a whole."""
    return any(
        word.end < one.start and bound(reader, sentence, one)[1] <= word.start for one in reader.quantities(sentence)
    )


def differ(pair: LinkedPair, kind: DiscrepancyKind, one: Quantity, two: Quantity) -> Discrepancy:
    """Return the discrepancy of two quantities, with their values as written."""
    (a, i), (b, j) = pair.sides
    spans = (one.start, one.end), (two.start, two.end)
    return Discrepancy(kind, pair.link, *spans, written(a, i, one), written(b, j, two))


def written(reader: Reader, sentence: int, quantity: Quantity) -> str:
    """Return a quantity as written, with the counted word if it has no unit, as in "40 houses" or "two of the dead"."""
    if quantity.kind == "quantity" and (score := _score(reader.text, quantity)):
        return score
    end = quantity.end
    if quantity.kind == "quantity" and not quantity.unit and (counted := counted_word(reader, sentence, quantity)):
        end = counted.end
    return " ".join(reader.text[quantity.start : end].split())


def _score(text: str, quantity: Quantity) -> str:
    """Return the whole score, such as "3-1", of which a figure is a part, or an empty string."""
    start, end = quantity.start, quantity.end
    before = re.search(r"(?<!\S)\d{1,3}[-–:]$", text[max(0, start - 5) : start])
    after = re.match(r"[-–:]\d{1,3}(?!\w)", text[end : end + 5])
    if bool(before) == bool(after) or not text[start:end].isdecimal():
        return ""
    return f"{before[0] if before else ''}{text[start:end]}{after[0] if after else ''}"


def counted_word(reader: Reader, sentence: int, quantity: Quantity) -> Word | None:
    """Return the word that a figure counts, as in `60 millions de boîtes` or `two of the injured`, or None."""
    following = reader.after(sentence, quantity.end)[:_REACH]
    at = 0
    if following and following[0].plain in _OF:
        at = next((k for k, word in enumerate(following) if k and not word.small), 0)
    if at >= len(following) or following[at].small:
        return None
    between = reader.text[quantity.end : following[at].start]
    return following[at] if _JOINED.fullmatch(between) else None


def counted_words(reader: Reader, sentence: int, quantity: Quantity) -> list[Word]:
    """Return the word that a figure counts and the content word directly after it, as in `17 young men`."""
    first = counted_word(reader, sentence, quantity)
    if first is None:
        return []
    second = next(iter(reader.after(sentence, first.end)), None)
    if second is None or second.small or not _JOINED.fullmatch(reader.text[first.end : second.start]):
        return [first]
    return [first, second]
