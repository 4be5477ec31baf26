"""Combining the score of a pair and its likeness into a new score.

A likeness by itself means little: some stories keep to one theme, and some models find all sentences similar. So it is
measured by its lead over the next candidates of either sentence, and relative to the mean likeness in the two articles.
A logistic model combines these values with the score.
"""

from __future__ import annotations

import math
from heapq import nsmallest
from operator import mul
from typing import TYPE_CHECKING

from newsdiff.aligning.features.neighbours import log_odds
from newsdiff.aligning.features.pairs import RIVALS
from newsdiff.aligning.features.rankings import trust
from newsdiff.reranking.coefficients import BIAS, JUDGED

if TYPE_CHECKING:
    from newsdiff.aligning import Alignment
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Pair
    from newsdiff.reranking.likeness import Likenesses

JUDGING = ("words", "lead over best rival", "lead over other rival", "lead over crowd", "mean", "no words")
"""The names of the features, in the order of the values returned by `measured`."""

USUAL_RIVALS = (0.41, 0.32, 0.26, 0.22)
"""Usual likenesses of the four best rivals of a linked pair, used in place of rivals that short articles lack.

They are medians from tests/gold/stories with all-MiniLM-L6-v2.
"""

USUAL_MEAN = 0.2
"""Usual mean likeness of the pairs of two articles: the median of the same stories."""

HIGHEST = 0.9999
"""Maximum score of pairs that differ in more than spelling."""


def judged(alignment: Alignment, likenesses: Likenesses) -> dict[Pair, float]:
    """Return the scores of all pairs with a known likeness."""
    values = tuple(JUDGED[name] for name in JUDGING)
    return {
        pair: min(HIGHEST, round(1 / (1 + math.exp(-BIAS - sum(map(mul, values, found)))), 4))
        for pair, found in measured(alignment.lexicon, alignment.scores, likenesses).items()
    }


def measured(lexicon: Lexicon, scores: dict[Pair, float], likenesses: Likenesses) -> dict[Pair, list[float]]:
    """Return the `JUDGING` features of every pair with a known likeness."""
    copies_a, copies_b = lexicon.copies
    rows, columns = _best_partners(likenesses, lexicon.copies)
    known = trust(lexicon)
    supposed = [(1 - known) * usual for usual in USUAL_RIVALS]
    mean = known * (sum(likenesses.values()) / (len(likenesses) or 1)) + (1 - known) * USUAL_MEAN
    out = {}
    for (a, b), likeness in likenesses.items():
        row = _rivals(rows[a], copies_b[b], supposed)
        column = _rivals(columns[b], copies_a[a], supposed)
        out[a, b] = [
            log_odds(scores[a, b]) if (a, b) in scores else 0.0,
            likeness - max(row[0], column[0]),
            likeness - min(row[0], column[0]),
            likeness - (sum(row) + sum(column)) / (2 * RIVALS),
            mean,
            float((a, b) not in scores),
        ]
    return out


Partners = dict[int, list[tuple[float, int]]]
"""The most similar partners of each sentence, best first, as tuples of the negated likeness and the partner.

Identical partners are represented by the first of them.
"""


def _best_partners(likenesses: Likenesses, copies: tuple[list[int], list[int]]) -> tuple[Partners, Partners]:
    """Return the most similar partners of each sentence, up to `RIVALS` + 1, for the left and the right side."""
    rows: dict[int, dict[int, float]] = {}
    columns: dict[int, dict[int, float]] = {}
    for (a, b), likeness in likenesses.items():
        rows.setdefault(a, {})[copies[1][b]] = likeness
        columns.setdefault(b, {})[copies[0][a]] = likeness
    best_of_rows, best_of_columns = (
        {
            index: nsmallest(RIVALS + 1, [(-likeness, partner) for partner, likeness in partners.items()])
            for index, partners in side.items()
        }
        for side in (rows, columns)
    )
    return best_of_rows, best_of_columns


def _rivals(partners: list[tuple[float, int]], mine: int, supposed: list[float]) -> list[float]:
    """Return the likenesses of the `RIVALS` best partners of a sentence, except for partner `mine`.

    Each is raised to the value in `supposed` if it is lower.
    """
    found = [-negative for negative, partner in partners if partner != mine][:RIVALS]
    return [*map(max, found, supposed), *supposed[len(found) :]]
