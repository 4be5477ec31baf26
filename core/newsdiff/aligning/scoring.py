"""From measures to one score: the probability that two sentences say the same.

Two logistic models. The first looks at each pair alone, the second again at the pair and at what the first said of its
neighbourhood. Their coefficients (`coefficients.py`) were fitted to hand-labelled sentence links of 14 pairs
of news stories in four languages (tests/gold/stories) and of 82 essay revisions (ArgRewrite V.2, Kashefi et al. 2022),
both sets with the same weight, whole and in excerpts, for news comes in all lengths; fitted to four fifths of the pairs
and tried on the rest they do as well within a point. One setting serves all: what differs from pair to pair of articles
is measured, not set.
"""

from __future__ import annotations

import math
from operator import mul
from typing import TYPE_CHECKING

from newsdiff.aligning.coefficients import ALONE, ALONE_BIAS, TOGETHER, TOGETHER_BIAS
from newsdiff.aligning.context import CONTEXT, context
from newsdiff.aligning.evidence import MEASURES, evidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Article, Pair

THRESHOLD = 0.3
"""Pairs with a lower score are not linked: where precision and recall balance on the sets the models were fitted to."""


def scores(
    lexicon: Lexicon, articles: tuple[Article, Article], pairs: Iterable[Pair], anchors: Iterable[Pair]
) -> dict[Pair, float]:
    """The score, 0 to 1, of every pair; anchors are certain."""
    certain = dict.fromkeys(anchors, 1.0)
    known = evidence(lexicon, articles, pairs, certain)
    measures = known.measures
    least = {pair: values[_DICE] for pair, values in measures.items() if values[_LEAD] >= 1 - values[_DICE]}

    def score(pair: Pair, bias: float, coefficients: tuple[float, ...], values: list[float]) -> float:
        probability = _probability(bias, coefficients, values)
        if pair in least:
            return max(probability, least[pair])
        return probability if probability <= NOTHING_RARE or lexicon.share_rare(*pair) else NOTHING_RARE

    alone = {pair: score(pair, ALONE_BIAS, _ALONE_VALUES, values) for pair, values in measures.items()}
    around = context(alone | certain, known.related, lexicon.copies)
    together = {
        pair: min(_HIGHEST, round(score(pair, TOGETHER_BIAS, _TOGETHER_VALUES, values + around[pair]), 4))
        for pair, values in measures.items()
    }
    return together | certain


NOTHING_RARE = 0.2
"""The highest score of two sentences that share common words only, however few rivals they have: "The judge said it was
clear" and "The coach said it was hard"."""

_DICE, _LEAD = MEASURES.index("dice"), MEASURES.index("lead over best rival")
"""A pair that leads every rival by more than it lacks to be the same sentence scores at least what it shares, whatever
the two articles have in common otherwise: lists of results are all alike but for names and figures, and no labelled set
has any. (In the sets that there are, 66 such pairs of news sentences are links and none is not.)"""

_HIGHEST = 0.9999
"""Only sentences that are the same but for spelling are certain."""


def _probability(bias: float, coefficients: tuple[float, ...], values: list[float]) -> float:
    total = bias + sum(map(mul, coefficients, values))
    return 1 / (1 + math.exp(-total)) if total > -60 else 0.0


_ALONE_VALUES = tuple(ALONE.get(name, 0.0) for name in MEASURES)
_TOGETHER_VALUES = tuple(TOGETHER.get(name, 0.0) for name in MEASURES + CONTEXT)
