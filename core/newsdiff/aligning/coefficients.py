"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -1.064
ALONE = {
    "length": -2.025,
    "length ratio": -1.026,
    "lead over best rival": 1.610,
    "names shared": 3.221,
    "other words shared": 3.789,
    "unique terms": 1.387,
    "rarity": -0.688,
    "with neighbours": 1.747,
    "other with neighbours": 0.796,
    "figures shared": 1.410,
    "quotation shared": 2.208,
    "headlines": 4.732,
    "leads": 1.014,
    "headline and lead": 1.769,
    "lead and sentence": 0.640,
    "distance": -1.187,
    "copied elsewhere": -1.743,
}

TOGETHER_BIAS = -0.68
TOGETHER = {
    "alone": 0.933,
    "better neighbour": 0.644,
    "other neighbour": 0.843,
    "wide neighbour": 0.570,
    "near rival": 0.568,
    "other near rival": -0.683,
    "far rival": -0.281,
    "other far rival": 0.561,
}

USUAL = {
    "length": 2.099,
    "length ratio": 0.590,
    "lead over best rival": -0.461,
    "names shared": 0.064,
    "other words shared": 0.454,
    "unique terms": 0.054,
    "rarity": 0.368,
    "with neighbours": 0.231,
    "other with neighbours": 0.130,
    "figures shared": 0.017,
    "quotation shared": 0.013,
    "headlines": 0.001,
    "leads": 0.003,
    "headline and lead": 0.001,
    "lead and sentence": 0.099,
    "distance": 0.330,
    "copied elsewhere": 0.435,
}
"""The mean of each measure over the candidate pairs: what explanations are held against."""
