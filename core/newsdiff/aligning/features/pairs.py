"""The features of a pair of sentences and of its rivals.

Similarity alone is not enough: sentences of two essays on one subject share words by chance, while two reports of an
event share few but rare words. So the features measure the shared words, how much of each sentence is also in the other
or its neighbours, the lead over the next candidate on either side, and the roles of the two sentences in their
articles. The lead is the margin criterion of bitext mining (Artetxe and Schwenk 2019). No feature depends on the order
of the articles.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.features.overlaps import LongRuns, Overlap, overlap, runs_of_sentences
from newsdiff.aligning.features.rankings import NEARLY_SAME, near_verbatim, rankings, related_sentences, trust
from newsdiff.aligning.features.sentences import (
    CONTENT,
    ROLES,
    WORDS,
    content_features,
    role_features,
    word_features,
)
from newsdiff.aligning.features.sides import both_sides

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newsdiff.aligning.features.rankings import Rankings
    from newsdiff.aligning.features.sides import Sides
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Article, Pair

PAIR_FEATURES = ("length", "length ratio", "lead over best rival", *WORDS, *CONTENT, *ROLES)
"""The names of the features, in the order of their values."""

RIVALS = 4
"""Number of rival candidates with which the likeness of a pair is compared (`reranking`)."""

USUAL_RIVAL = 0.13
"""The median similarity of the next candidate in tests/gold/stories, assumed for the rivals that short articles lack.
"""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PairFeatures:
    """The features of all pairs.

    Attributes:
        features: The values of `PAIR_FEATURES` for every pair.
        certain: The Dice coefficients of pairs far ahead of all rivals, in which the coefficient and the lead over the
            best rival add up to at least 1.
        related: For each side, the sentences related to the other article, ascending.
        near_verbatim: The share of the two articles that is nearly the same (`rankings.near_verbatim`).
    """

    features: dict[Pair, list[float]]
    certain: dict[Pair, float]
    related: tuple[list[int], list[int]]
    near_verbatim: float


def pair_features(
    lexicon: Lexicon, articles: tuple[Article, Article], pairs: Iterable[Pair], identical: Collection[Pair]
) -> PairFeatures:
    """Return the features of all pairs except those of identical sentences, which need none."""
    overlaps = _overlaps(lexicon, pairs)
    ranked = rankings(overlaps, lexicon.copies)
    related = related_sentences(ranked, identical)
    sides = both_sides(lexicon, articles, identical)
    features = _features(lexicon, overlaps, ranked, sides)
    certain = {pair: share for pair, (share, _) in overlaps.items() if features[pair][_LEAD] >= 1 - share}
    same = {*identical, *(pair for pair, (share, _) in overlaps.items() if share >= NEARLY_SAME)}
    return PairFeatures(features, certain, related, near_verbatim(same, related))


def _overlaps(lexicon: Lexicon, pairs: Iterable[Pair]) -> dict[Pair, Overlap]:
    runs, long_runs = runs_of_sentences(lexicon), LongRuns()
    return {pair: overlap(lexicon, *pair, runs, long_runs) for pair in pairs}


def _features(
    lexicon: Lexicon, overlaps: dict[Pair, Overlap], ranked: Rankings, sides: Sides
) -> dict[Pair, list[float]]:
    """Return the values of `PAIR_FEATURES` for every pair."""
    rows, columns = ranked
    supposed = (1 - trust(lexicon)) * USUAL_RIVAL
    out: dict[Pair, list[float]] = {}
    for (a, b), (_, similarity) in overlaps.items():
        mass_a, mass_b = lexicon.masses[0][a], lexicon.masses[1][b]
        shorter, longer = min(mass_a, mass_b) or 1.0, max(mass_a, mass_b) or 1.0
        lead_a = _lead(rows[a], similarity, supposed)
        lead_b = _lead(columns[b], similarity, supposed)
        out[a, b] = [
            math.log1p(shorter),
            math.log(longer / shorter),
            min(lead_a, lead_b),
            *word_features(sides, a, b),
            *content_features(sides, a, b),
            *role_features(sides.left, a, sides.right, b),
        ]
    return out


_LEAD = PAIR_FEATURES.index("lead over best rival")


def _lead(ranking: list[float], value: float, supposed: float) -> float:
    """Return a candidate's lead over its best rival, which is assumed to score at least `supposed`."""
    best = ranking[0] if value < ranking[0] else max(ranking[1:2], default=0.0)
    return value - max(best, supposed)
