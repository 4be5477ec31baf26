"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -0.701
ALONE = {
    "length": -2.027,
    "length ratio": -1.051,
    "lead over best rival": 1.506,
    "names shared": 2.440,
    "other words shared": 2.810,
    "unique terms": 1.111,
    "with neighbours": 1.555,
    "other with neighbours": 0.707,
    "figures shared": 1.475,
    "quotation shared": 2.390,
    "headlines": 4.819,
    "leads": 1.104,
    "headline and lead": 1.801,
    "lead and sentence": 0.733,
    "distance": -1.218,
    "copied elsewhere": -1.903,
}

TOGETHER_BIAS = -0.499
TOGETHER = {
    "alone": 0.928,
    "better neighbour": 0.724,
    "other neighbour": 1.214,
    "wide neighbour": 0.690,
    "near rival": 0.655,
    "other near rival": -0.185,
    "far rival": -0.261,
    "other far rival": 0.677,
    "near verbatim": -3.050,
}

USUAL = {
    "length": 2.111,
    "length ratio": 0.592,
    "lead over best rival": -0.499,
    "names shared": 0.069,
    "other words shared": 0.459,
    "unique terms": 0.061,
    "with neighbours": 0.227,
    "other with neighbours": 0.123,
    "figures shared": 0.018,
    "quotation shared": 0.015,
    "headlines": 0.001,
    "leads": 0.003,
    "headline and lead": 0.002,
    "lead and sentence": 0.102,
    "distance": 0.329,
    "copied elsewhere": 0.232,
}
"""The mean of each feature over the candidate pairs, with which explanations compare values."""
