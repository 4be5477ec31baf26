"""Computing the score of each pair, the probability that its two sentences match.

There are two logistic models. The first considers each pair by itself; the second combines the first one's results for
the pair, its rivals and its neighbours. Their coefficients (`coefficients.py`) were fitted to hand-labelled links of
real reports by different outlets, of invented stories in four languages (tests/gold/stories) and of essay revisions
(ArgRewrite V.2, Kashefi et al. 2022). One set of coefficients serves all articles. One feature describes the two
articles as a whole: the share of their sentences that are nearly the same, which is close to 1 in two versions of one
text. Articles with hardly any related sentences are about different events, and all their scores are lower.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from operator import mul
from typing import TYPE_CHECKING

from newsdiff.aligning.coefficients import ALONE, ALONE_BIAS, TOGETHER, TOGETHER_BIAS
from newsdiff.aligning.features.neighbours import NEIGHBOUR_FEATURES, neighbour_features
from newsdiff.aligning.features.pairs import PAIR_FEATURES, pair_features

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Article, Pair

THRESHOLD = 0.25
"""Minimum score of a link, at which precision and recall balance over all labelled sets."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Logistic:
    """A logistic model, with a bias and a coefficient for each feature."""

    bias: float
    coefficients: tuple[float, ...]

    def __call__(self, values: Sequence[float]) -> float:
        """Return the probability."""
        total = self.bias + sum(map(mul, self.coefficients, values))
        return 1 / (1 + math.exp(-total)) if total > _LEAST_LOG_ODDS else 0.0


_LEAST_LOG_ODDS = -60


def logistic(bias: float, coefficients: Mapping[str, float], names: Iterable[str]) -> Logistic:
    """Return the model with these coefficients; features without a coefficient are ignored."""
    return Logistic(bias, tuple(coefficients.get(name, 0.0) for name in names))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Model:
    """The two models that score pairs, one after the other.

    Attributes:
        alone: Scores each pair on its own, from `PAIR_FEATURES`.
        together: Scores it again in view of its neighbours and rivals, from `TOGETHER_FEATURES`.
    """

    alone: Logistic
    together: Logistic


REUSED_FEATURES = (
    "length", "length ratio", "names shared", "other words shared", "quotation shared", "headlines",
    "lead and sentence",
)  # fmt: skip
"""Features of a pair that the second model uses again, because their weight changes once neighbours and rivals are
known.
"""

TOGETHER_FEATURES = (*NEIGHBOUR_FEATURES, *REUSED_FEATURES)
"""The names of the features of the second model, in the order of their values."""

_REUSED = [PAIR_FEATURES.index(name) for name in REUSED_FEATURES]


def together_features(
    neighbours: dict[Pair, list[float]], features: dict[Pair, list[float]]
) -> dict[Pair, list[float]]:
    """Return the values of `TOGETHER_FEATURES` for every pair."""
    return {pair: neighbours[pair] + [values[at] for at in _REUSED] for pair, values in features.items()}


FITTED = Model(logistic(ALONE_BIAS, ALONE, PAIR_FEATURES), logistic(TOGETHER_BIAS, TOGETHER, TOGETHER_FEATURES))
"""The model with the coefficients of `coefficients.py`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Scored:
    """The scores of all candidate pairs, and the features from which they were computed.

    Attributes:
        scores: From 0 to 1; those of identical sentences are 1.
        features: The values of `PAIR_FEATURES` for every other pair.
        around: The values of `TOGETHER_FEATURES` for these pairs.
    """

    scores: dict[Pair, float]
    features: dict[Pair, list[float]]
    around: dict[Pair, list[float]]


def scored(
    lexicon: Lexicon,
    articles: tuple[Article, Article],
    pairs: Iterable[Pair],
    identical: Iterable[Pair],
    model: Model = FITTED,
) -> Scored:
    """Score every pair; identical sentences score 1."""
    certain = dict.fromkeys(identical, 1.0)
    known = pair_features(lexicon, articles, pairs, certain)

    def bounded(pair: Pair, probability: float) -> float:
        if pair in known.certain:
            return max(probability, known.certain[pair])
        return probability if probability <= NOTHING_RARE or lexicon.share_rare(*pair) else NOTHING_RARE

    alone = {pair: bounded(pair, model.alone(values)) for pair, values in known.features.items()}
    neighbours = neighbour_features(alone | certain, known.related, lexicon.copies, known.near_verbatim)
    around = together_features(neighbours, known.features)
    one, odds = _one_story(lexicon, known.related), _odds(lexicon)
    together = {}
    for pair, values in around.items():
        probability = bounded(pair, model.together(values))
        together[pair] = min(_HIGHEST, round(one * probability * odds / (1 - probability + probability * odds), 4))
    return Scored(together | certain, known.features, around)


def _one_story(lexicon: Lexicon, related: tuple[list[int], list[int]]) -> float:
    """Return a factor for all scores: 1 for two articles on one story, less if they are about different events."""
    shares = (len(found) / max(1, len(bags)) for found, bags in zip(related, lexicon.bags, strict=True))
    return min(1.0, max(shares) / ONE_STORY)


def _odds(lexicon: Lexicon) -> float:
    """Return a factor for the odds of all matches: 1, or less if one article is very short."""
    return 1.0 if min(map(len, lexicon.bags)) >= FEW else ODDS_OF_FEW


FEW = 3
"""Minimum number of sentences in each article for the full odds of a match."""

ODDS_OF_FEW = 0.5
"""Factor for the odds of a match if an article has fewer than `FEW` sentences. With one sentence there is nothing to
show that the articles are about one event: "It rained all day in town" would match any sentence that names a town.
"""

ONE_STORY = 0.45
"""Minimum share of related sentences in two articles on one story, in the article where this share is larger. Three of
96 pairs of real reports of one event are below it. So are nearly all pairs of reports of different events, which match
only by chance.
"""

NOTHING_RARE = 0.2
"""Maximum score of two sentences that share only common words, such as "The judge said it was clear" and "The coach
said it was hard". It does not apply to pairs far ahead of all rivals, whose Dice coefficient is their minimum score
(`PairFeatures.certain`). This helps with lists of results, which differ only in names and figures and are missing from
the labelled sets.
"""

_HIGHEST = 0.9999
"""Maximum score of pairs that are not identical apart from spelling."""
