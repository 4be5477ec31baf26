"""Matching the figures that two articles share: equal figures about the same thing."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.quantities_compared import counted_words
from newsdiff.languages.quantities import Quantity
from newsdiff.model import Link

Figure = tuple[int, Quantity]
"""A figure and the index of its sentence."""

Keys = list[tuple[float, str | None, str | int]]
"""Keys by which figures are matched: value, unit, and the stem of a counted word or the index of a right sentence."""


@dataclass(frozen=True, slots=True)
class SameFigures:
    """The figures that both articles have.

    Attributes:
        pairs: Maps each matched figure of the left article to its match on the right, both by index.
        known_a: The figures of the left article that the right one also has, including unmatched repetitions.
        known_b: The same for the right article.
    """

    pairs: dict[int, int]
    known_a: frozenset[int]
    known_b: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Keyed:
    """The keys of a figure.

    Attributes:
        best: A key with the linked sentence on the right, if the link is the best one of both sentences.
        linked: One key for each linked sentence on the right.
        bare: The same as `linked` if the figure counts no word; otherwise empty.
        counted: A key with the counted word.
        noun: A key with the counted word, and one with the noun after it, as in "17 young men".
    """

    best: Keys
    linked: Keys
    bare: Keys
    counted: Keys
    noun: Keys


_STEPS = (("best", "best"), ("bare", "linked"), ("linked", "bare"), ("counted", "noun"), ("noun", "counted"))
"""The kinds of keys by which left and right figures are matched, in order of preference."""


def same_figures(
    a: Reader, b: Reader, left: Sequence[Figure], right: Sequence[Figure], links: Sequence[Link]
) -> SameFigures:
    """Match figures of equal value and unit, each at most once.

    Figures are matched first in sentences whose link is the best one of both, whatever the figures count. In other
    sentences, figures without a unit must count the same word: "17 passengers" is not "17 employees", and a weaker link
    may be based on nothing but the number.
    """
    linked: dict[int, list[int]] = {}
    for link in links:
        linked.setdefault(link.a, []).append(link.b)
    best = _best(links)
    mine = [_keyed(a, figure, linked.get(figure[0], []), best.get(figure[0])) for figure in left]
    theirs = [_keyed(b, figure, [figure[0]], figure[0]) for figure in right]
    pairs: dict[int, int] = {}
    for here, there in _STEPS:
        _match([getattr(one, here) for one in mine], [getattr(two, there) for two in theirs], pairs)
    values = {(left[i][1].value, left[i][1].unit) for i in pairs}
    return SameFigures(
        pairs,
        frozenset(pairs) | _repeated(left, mine, theirs, _STEPS, values),
        frozenset(pairs.values()) | _repeated(right, theirs, mine, [step[::-1] for step in _STEPS], values),
    )


def _best(links: Sequence[Link]) -> dict[int, int]:
    """Map left sentences to right ones by the links that have the highest score for both sentences."""
    best_a: dict[int, Link] = {}
    best_b: dict[int, Link] = {}
    for link in sorted(links, key=lambda one: one.score):
        best_a[link.a] = best_b[link.b] = link
    return {link.a: link.b for link in best_a.values() if best_b[link.b] is link}


def _keyed(reader: Reader, figure: Figure, linked: Sequence[int], best: int | None) -> _Keyed:
    """Return the keys of a figure, given the linked sentences and the one whose link is the best of both.

    A figure with a unit needs no counted word, and can be matched in any sentence.
    """
    sentence, one = figure
    words = [""] if one.unit else [word.stem for word in counted_words(reader, sentence, one)]
    noun: Keys = [(one.value, one.unit, word) for word in words]
    near: Keys = [(one.value, one.unit, at) for at in linked]
    mutual: Keys = [] if best is None else [(one.value, one.unit, best)]
    return _Keyed(mutual, near, [] if words else near, noun[:1], noun)


def _match(left: Sequence[Keys], right: Sequence[Keys], pairs: dict[int, int]) -> None:
    """Add pairs of figures that share a key and are in no pair yet, in the order of the text."""
    places: dict[tuple[float, str | None, str | int], list[int]] = {}
    for j, keys in enumerate(right):
        for key in keys:
            places.setdefault(key, []).append(j)
    waiting = {key: iter(found) for key, found in places.items()}
    taken = set(pairs.values())
    for i, keys in enumerate(left):
        free = (j for key in keys for j in waiting.get(key, ()) if j not in taken)
        if i not in pairs and (match := next(free, None)) is not None:
            pairs[i] = match
            taken.add(match)


def _repeated(
    figures: Sequence[Figure],
    here: Sequence[_Keyed],
    there: Sequence[_Keyed],
    steps: Iterable[Sequence[str]],
    matched: Container[tuple[float, str | None]],
) -> frozenset[int]:
    """Return the figures that could be matched if those of the other article were still free.

    A figure that counts no word, as in "the toll of 17", is taken for a repetition of a matched one.
    """
    known = [(mine, {key for keyed in there for key in getattr(keyed, its)}) for mine, its in steps]
    return frozenset(
        k
        for k, keyed in enumerate(here)
        if any(not keys.isdisjoint(getattr(keyed, mine)) for mine, keys in known)
        or (not keyed.counted and (figures[k][1].value, figures[k][1].unit) in matched)
    )
