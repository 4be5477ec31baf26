"""The features of a pair of sentences and of its rivals.

Similarity alone says little: sentences of two essays on one subject share words by chance, while two reports of one
event share few but rare words. So a pair is measured by what it shares, by how much of one sentence (or of one of its
clauses) is in the other, by its lead over the next candidates on either side (the margin criterion of bitext mining,
Artetxe and Schwenk 2019), and by the roles of the two sentences in their articles. No feature depends on the order of
the articles.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.overlaps import LongRuns, Overlap, overlap
from newsdiff.aligning.pairs import PLAYING, SHARING, STATING, Alike, playing, sharing, stating
from newsdiff.aligning.sides import both_sides
from newsdiff.aligning.whole import rankings, related_sentences, trust

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newsdiff.aligning.sides import Sides
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.aligning.whole import Rankings
    from newsdiff.model import Article, Pair

MEASURES = (
    "dice", "overlap", "run of shorter", "run of longer", "shared weight", "resemblance", "resemblance squared",
    "characters", "length", "length ratio", "lead over best rival", "lead over other rival", "lead over crowd",
    *SHARING, *STATING, *PLAYING,
)  # fmt: skip
"""The names of the features, in the order of their values."""

RIVALS = 4
"""How many of the next candidates a pair's lead is measured against."""

USUAL_RIVALS = (0.13, 0.083, 0.055, 0.041)
"""The medians of the next candidates' similarities in tests/gold/stories, which a pair must exceed in articles too
short to have rivals.
"""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The features of all pairs.

    Attributes:
        measures: The MEASURES of every pair.
        related: For each side the sentences related to the other article, ascending.
    """

    measures: dict[Pair, list[float]]
    related: tuple[list[int], list[int]]


def evidence(
    lexicon: Lexicon, articles: tuple[Article, Article], pairs: Iterable[Pair], anchors: Collection[Pair]
) -> Evidence:
    """Return the features of all pairs except anchors, which need none."""
    long_runs = LongRuns()
    overlaps = {pair: overlap(lexicon, *pair, long_runs) for pair in pairs}
    ranked = rankings(overlaps, lexicon.copies)
    related = related_sentences(ranked, anchors)
    sides = both_sides(lexicon, articles, anchors)
    return Evidence(_measures(lexicon, overlaps, ranked, sides), related)


def _measures(
    lexicon: Lexicon, overlaps: dict[Pair, Overlap], ranked: Rankings, sides: Sides
) -> dict[Pair, list[float]]:
    """Return the MEASURES of every pair."""
    rows, columns = ranked
    own_part = trust(lexicon)
    supposed = [(1 - own_part) * usual for usual in USUAL_RIVALS] if own_part < 1 else []
    alike = Alike()
    out: dict[Pair, list[float]] = {}
    for (a, b), found in overlaps.items():
        mass_a, mass_b = lexicon.masses[0][a], lexicon.masses[1][b]
        shorter, longer = min(mass_a, mass_b) or 1.0, max(mass_a, mass_b) or 1.0
        lead_a = _lead(rows[a], found.resemblance, supposed)
        lead_b = _lead(columns[b], found.resemblance, supposed)
        out[a, b] = [
            2 * found.shared / (shorter + longer),
            found.shared / shorter,
            found.run / shorter,
            found.run / longer,
            math.log1p(found.shared),
            found.resemblance,
            found.resemblance * found.resemblance,
            alike(sides.left.spelled[a], sides.right.spelled[b]),
            math.log1p(shorter),
            math.log(longer / shorter),
            min(lead_a[0], lead_b[0]),
            max(lead_a[0], lead_b[0]),
            (lead_a[1] + lead_b[1]) / 2,
            *sharing(sides, a, b),
            *stating(sides, a, b),
            *playing(sides.left, a, sides.right, b),
        ]
    return out


def _lead(ranking: list[float], value: float, supposed: list[float]) -> tuple[float, float]:
    """Return a candidate's lead over its best rival, and over the mean of the next RIVALS, none lower than the usual
    ones.
    """
    found = ranking[: RIVALS + 1]  # a sentence of common words has thousands, most of them far ahead of a weak one
    found.remove(value if value in found else found[-1])
    rivals = [*map(max, found, supposed), *supposed[len(found) :]] if supposed else found
    return value - (rivals[0] if rivals else 0.0), value - sum(rivals) / RIVALS
