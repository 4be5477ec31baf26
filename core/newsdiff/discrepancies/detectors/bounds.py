"""Finding equal figures that one sentence gives as a minimum and the other as a maximum."""

from __future__ import annotations

from collections.abc import Iterator

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quantities_compared import bound, counted_word, quantities_of
from newsdiff.languages.quantities import Quantity
from newsdiff.languages.rounding import bound_words
from newsdiff.model.discrepancy import Discrepancy

_OPPOSED = frozenset({"down", "up"})


def bounds(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find figures such as "at least 40" and "at most 40", or "more than a third" and "less than a third"."""
    (a, i), (b, j) = pair.sides
    words = bound_words(a.language)
    if a.language != b.language or any(words.isdisjoint(reader.words(at).spelled) for reader, at in pair.sides):
        return
    left, right = quantities_of(pair, "quantity")
    for one in left:
        others = [two for two in right if (two.value, two.unit) == (one.value, one.unit)]
        alone = len(others) == 1 == sum((q.value, q.unit) == (one.value, one.unit) for q in left)
        if not alone or not _count_one_thing(pair, one, others[0]):
            continue
        (mine, start), (its, there) = bound(a, i, one), bound(b, j, others[0])
        if {mine, its} == _OPPOSED:
            spans = (start, one.end), (there, others[0].end)
            yield Discrepancy("figure", pair.link, *spans, _written(a, spans[0]), _written(b, spans[1]))


def _count_one_thing(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two figures count the same thing. Figures without a unit must count the same word."""
    (a, i), (b, j) = pair.sides
    mine, its = counted_word(a, i, one), counted_word(b, j, two)
    return one.unit is not None or (mine is not None and its is not None and mine.stem == its.stem)


def _written(reader: Reader, span: tuple[int, int]) -> str:
    return " ".join(reader.text[slice(*span)].split())
