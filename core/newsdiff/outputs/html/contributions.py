"""Who contributed what: the figures of one article, as bars, as a table and as a sentence.

The sentence says what the texts share and nothing about how that came about: newsdiff does not know who had
what from whom.
"""

from __future__ import annotations

from typing import NamedTuple

from newsdiff.model import Comparison, Share, Side
from newsdiff.outputs import wording


class Figure(NamedTuple):
    """One kind of words: its label, its name, how many, per cent, where its bar begins and how long that is."""

    label: str
    words: str
    number: int
    percent: str
    start: float
    length: float


class Contribution(NamedTuple):
    """One article's figures, and the parts of its sentence that hold numbers."""

    side: Side
    words: int
    figures: tuple[Figure, ...]
    moved: str
    shared: str
    verbatim: str
    cosmetic: str
    reworded: str
    own: str
    only: str


def contributions(comparison: Comparison) -> tuple[Contribution, Contribution]:
    """The figures of both articles."""
    return _contribution(comparison.provenance.a, "a"), _contribution(comparison.provenance.b, "b")


def percent(part: int, whole: int) -> str:
    """A share in per cent that no line break tears apart."""
    return wording.percent(part, whole).replace(" ", "\xa0")


def _contribution(share: Share, side: Side) -> Contribution:
    shared = share.verbatim + share.cosmetic + share.reworded_shared
    return Contribution(
        side=side,
        words=share.words,
        figures=_figures(share, side),
        moved=percent(share.moved, share.words) if share.moved else "",
        shared=percent(shared, share.words),
        verbatim=percent(share.verbatim, share.words),
        cosmetic=percent(share.cosmetic, share.words),
        reworded=percent(share.reworded_shared, share.words),
        own=percent(share.reworded_own, share.words),
        only=percent(share.only_here, share.words),
    )


def _figures(share: Share, side: Side) -> tuple[Figure, ...]:
    kinds = (
        ("verbatim", "verbatim", share.verbatim),
        ("cosmetic", "cosmetic", share.cosmetic),
        ("reworded", "reworded, words of both", share.reworded_shared),
        ("own", "reworded, words only here", share.reworded_own),
        ("removed" if side == "a" else "added", "only here", share.only_here),
    )
    found: list[Figure] = []
    start = 0.0
    for label, words, count in kinds:
        length = round(100 * count / share.words, 2) if share.words else 0.0
        found.append(Figure(label, words, count, percent(count, share.words), round(start, 2), length))
        start += length
    return tuple(found)
