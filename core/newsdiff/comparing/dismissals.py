"""Dismissed discrepancies, identified so that they can be found again after an article has changed."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdiff.comparing.anchors import hashed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsdiff.comparing.anchors import Locators
    from newsdiff.model import Anchor, Comparison, Discrepancy, Passage
    from newsdiff.model.discrepancy import DiscrepancyKind


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Identifies a dismissed discrepancy.

    Attributes:
        kind: The kind of discrepancy.
        a: The anchor of its sentence on the left.
        b: The anchor of its sentence on the right.
        words_a: A hash of the words on the left that it is about, or None.
        words_b: A hash of the words on the right that it is about, or None.
    """

    kind: DiscrepancyKind
    a: Anchor
    b: Anchor
    words_a: str | None
    words_b: str | None

    def swapped(self) -> Dismissal:
        """Return the same dismissal with left and right exchanged."""
        return Dismissal(self.kind, self.b, self.a, self.words_b, self.words_a)


def dismissal(comparison: Comparison, discrepancy: Discrepancy, locators: Locators) -> Dismissal:
    """Return the dismissal that identifies a discrepancy."""
    a, b = (locator.anchor(index) for locator, index in zip(locators, discrepancy.link, strict=True))
    return Dismissal(discrepancy.kind, a, b, *_words(comparison, discrepancy))


def dismissed_only(
    comparison: Comparison, dismissals: Sequence[Dismissal], locators: Locators
) -> tuple[Comparison, tuple[Dismissal | None, ...]]:
    """Return the comparison with exactly the given discrepancies dismissed.

    A dismissal applies to the nearest discrepancy of its kind about the same words, if at least one of the two
    sentences is unchanged.

    Returns:
        The comparison, and for each dismissal a copy with updated anchors, or None if it applies to no discrepancy.
    """
    found = [one for passage in comparison.passages for one in passage.discrepancies]
    if not dismissals and not any(one.dismissed for one in found):
        return comparison, ()
    kinds = {one.kind for one in dismissals}
    places = _places(comparison, [one for one in found if one.kind in kinds], locators)
    nearest = (_nearest(one, places) for one in dismissals)
    fitting = [None if at is None else at.discrepancy for at in nearest]
    about = {_about(one) for one in fitting if one}
    passages = tuple(_marked(passage, about) for passage in comparison.passages)
    renewed = tuple(dismissal(comparison, one, locators) if one else None for one in fitting)
    return replace(comparison, passages=passages), renewed


@dataclass(frozen=True, slots=True)
class _Located:
    """A discrepancy with the offsets of its two sentences, and its position among all discrepancies."""

    starts: tuple[int, int]
    position: int
    discrepancy: Discrepancy


_Places = dict[tuple[object, ...], list[_Located]]
"""Discrepancies keyed by kind, words, side and sentence on that side, in the order of their sentences."""


def _places(comparison: Comparison, found: Iterable[Discrepancy], locators: Locators) -> _Places:
    """Index discrepancies, so that each dismissal is compared with few of them."""
    places: _Places = {}
    for position, one in enumerate(found):
        anchors = [locator.anchor(index) for locator, index in zip(locators, one.link, strict=True)]
        located = _Located((anchors[0].start, anchors[1].start), position, one)
        about = (one.kind, *_words(comparison, one))
        for side, anchored in enumerate(anchors):
            places.setdefault((*about, side, anchored.words), []).append(located)
    for key, ones in places.items():
        ones.sort(key=lambda located, side=key[-2]: located.starts[side])  # type: ignore[misc]
    return places


_NEAR = 20
"""Number of equal discrepancies before and after a dismissed one that are searched for the nearest."""


def _nearest(wanted: Dismissal, places: Mapping[tuple[object, ...], Sequence[_Located]]) -> _Located | None:
    """Return the discrepancy nearest to a dismissed one, or None if there is none with an unchanged sentence."""
    near: list[_Located] = []
    for side, anchored in enumerate((wanted.a, wanted.b)):
        ones = places.get((wanted.kind, wanted.words_a, wanted.words_b, side, anchored.words), ())
        at = bisect_left(ones, anchored.start, key=lambda located, side=side: located.starts[side])  # type: ignore[misc]
        near += ones[max(0, at - _NEAR) : at + _NEAR]

    def distance(one: _Located) -> tuple[int, int]:
        return abs(one.starts[0] - wanted.a.start) + abs(one.starts[1] - wanted.b.start), one.position

    return min(near, key=distance, default=None)


def _words(comparison: Comparison, one: Discrepancy) -> tuple[str | None, str | None]:
    """Return hashes of the words that a discrepancy is about in each article."""
    a, b = (
        hashed(article.text[slice(*span)]) if span else None
        for article, span in zip(comparison.articles, (one.a, one.b), strict=True)
    )
    return a, b


def _about(one: Discrepancy) -> tuple[object, ...]:
    """Return a key shared by discrepancies that a reader sees as one."""
    return one.kind, one.a, one.b


def _marked(passage: Passage, about: set[tuple[object, ...]]) -> Passage:
    """Return a passage with exactly the given discrepancies dismissed."""
    if not passage.discrepancies and not passage.elsewhere:
        return passage
    marked, elsewhere = (
        tuple(replace(one, dismissed=_about(one) in about) for one in found)
        for found in (passage.discrepancies, passage.elsewhere)
    )
    return replace(passage, discrepancies=marked, elsewhere=elsewhere)
