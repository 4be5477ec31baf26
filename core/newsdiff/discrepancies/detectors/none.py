"""Finding a number of people or things where the other sentence says that there were none."""

from __future__ import annotations

from collections.abc import Iterator

from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quantities_compared import written
from newsdiff.discrepancies.words import cover
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import gaps

_NONE = {
    "en": frozenset("nobody none no".split()),
    "de": frozenset("niemand keine keiner kein".split()),
    "fr": frozenset("personne aucun aucune".split()),
}
"""The words for none, by language."""

ALIKE = 0.6
"""Minimum share of equal words in two statements."""

LONGEST = 2
"""Maximum number of words that differ in the sentence with none, as in "no one" and "nobody was"."""


def none(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a number and a word for none in the same place, such as "three people" and "nobody"."""
    (a, i), (b, j) = pair.sides
    words = _NONE.get(a.language)
    if words is None or a.language != b.language:
        return
    on_left = not words.isdisjoint(a.words(i).spelled)
    if on_left == (not words.isdisjoint(b.words(j).spelled)):
        return
    there, other = pair.sides[on_left]
    if not there.may_have_quantities(other) or pair.common.share < ALIKE:
        return
    left, right = a.words(i).all, b.words(j).all
    for start, end, first, last in gaps(pair.common.blocks, len(left), len(right)):
        mine, theirs = (left[start:end], right[first:last]) if on_left else (right[first:last], left[start:end])
        if not theirs or not 0 < len(mine) <= LONGEST or mine[0].plain not in words:
            continue
        numbers = [q for q in there.quantities(other) if theirs[0].start <= q.start < theirs[-1].end]
        if len(numbers) == 1 and numbers[0].kind == "quantity":
            number = numbers[0]
            own = cover(mine[: 1 + (mine[-1].plain == "one")])
            values = (a if on_left else b).text[slice(*own)], written(there, other, number)
            spans = own, (number.start, number.end)
            if not on_left:
                values, spans = values[::-1], spans[::-1]
            yield Discrepancy("figure", pair.link, *spans, *values)
