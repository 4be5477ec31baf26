"""The word counts of each article, shown as a bar, a table and a sentence.

The counts come from `model.counts`; here percentages and positions in the bars are added. The sentence says how much
the articles share but not why, because newsdiff does not know who copied from whom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsdiff.model import Comparison, Share, Side
from newsdiff.model.counts import shared_words, word_counts
from newsdiff.outputs.wording import capitalized, percent


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Figure:
    """The count of one kind of words.

    Attributes:
        role: The role of its colour; `own` is the pale form of `reworded`.
        sign: The sign of its label.
        name: Its name.
        number: The number of words.
        percent: Their share of the article.
        start: The start of its segment, in percent of the bar.
        length: The length of its segment, in percent of the bar.
    """

    role: str
    sign: str
    name: str
    number: int
    percent: str
    start: float
    length: float


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Contribution:
    """One article's figures, and the percentages in its sentence."""

    side: Side
    words: int
    matching: int
    figures: tuple[Figure, ...]
    rest: str
    shared: str
    moved: str
    possible: str


def contributions(comparison: Comparison) -> tuple[Contribution, Contribution]:
    """Return the figures of both articles."""
    return _contribution(comparison.provenance.a, "a"), _contribution(comparison.provenance.b, "b")


def _contribution(share: Share, side: Side) -> Contribution:
    figures = _figures(share, side)
    possible = percent(share.possible, share.words) if share.possible else ""
    return Contribution(
        side=side,
        words=share.words,
        matching=share.words - share.only_here,
        figures=figures,
        rest=_rest(figures, possible),
        shared=percent(shared_words(share), share.words),
        moved=percent(share.moved, share.words) if share.moved else "",
        possible=possible,
    )


def _rest(figures: Sequence[Figure], possible: str) -> str:
    """Return the rest of the sentence that starts with the share of words in both articles.

    It breaks this share down by kind of sentence, and says where the other words are.
    """
    verbatim, cosmetic, reworded, own, only = figures
    where = (
        (verbatim, "in sentences that are identical word for word"),
        (cosmetic, "in sentences that differ only in spelling, case or punctuation"),
        (reworded, "in reworded sentences"),
    )
    both = ", ".join(f"{figure.percent} {words}" for figure, words in where if figure.number)
    others = []
    if own.number:
        others.append(f"another {own.percent} are the other words of these reworded sentences")
    if only.number:
        with_possible = f" ({possible} with a possible match)" if possible else ""
        others.append(f"{only.percent} are in sentences with no match{with_possible}")
    return (f": {both}" if both else "") + (f". {capitalized('; '.join(others))}" if others else "")


def _figures(share: Share, side: Side) -> tuple[Figure, ...]:
    found: list[Figure] = []
    start = 0.0
    for kind in word_counts(share, side):
        role = "own" if kind.kind == "reworded_own" else kind.label.role
        length = round(100 * kind.words / share.words, 2) if share.words else 0.0
        share_of = percent(kind.words, share.words)
        found.append(Figure(role, kind.label.sign, kind.name, kind.words, share_of, round(start, 2), length))
        start += length
    return tuple(found)
