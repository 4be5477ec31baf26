"""From features to one score: the probability that two sentences match.

There are two stacked logistic models. The first considers each pair by itself, the second adds what the first found for
its neighbours. Their coefficients (`coefficients.py`) were fitted to hand-labelled links of real reports, of invented
stories in four languages (tests/gold/stories) and of essay revisions (ArgRewrite V.2, Kashefi et al. 2022), whole and
in excerpts, because news comes in all lengths. One set of coefficients serves all articles.
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
"""Pairs with a lower score are not linked; here precision and recall balance on the sets the models were fitted to."""


def scores(
    lexicon: Lexicon, articles: tuple[Article, Article], pairs: Iterable[Pair], anchors: Iterable[Pair]
) -> dict[Pair, float]:
    """Return the score, 0 to 1, of every pair; anchors score 1."""
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
"""Maximum score of two sentences that share only common words, however few rivals they have: "The judge said it was
clear" and "The coach said it was hard".
"""

_DICE, _LEAD = MEASURES.index("dice"), MEASURES.index("lead over best rival")
"""A pair whose lead over every rival exceeds its distance from being identical scores at least what it shares.

Lists of results are all alike except for names and figures, and no labelled set has any. (In the existing sets, 66 such
pairs of news sentences are links and none is not.)
"""

_HIGHEST = 0.9999
"""Maximum score of other pairs; only sentences that are identical apart from spelling are certain."""


def _probability(bias: float, coefficients: tuple[float, ...], values: list[float]) -> float:
    total = bias + sum(map(mul, coefficients, values))
    return 1 / (1 + math.exp(-total)) if total > -60 else 0.0


_ALONE_VALUES = tuple(ALONE.get(name, 0.0) for name in MEASURES)
_TOGETHER_VALUES = tuple(TOGETHER.get(name, 0.0) for name in MEASURES + CONTEXT)
