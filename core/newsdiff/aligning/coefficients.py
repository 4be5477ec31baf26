"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -0.733
ALONE = {
    "length": -2.014,
    "length ratio": -1.044,
    "lead over best rival": 1.502,
    "names shared": 2.425,
    "other words shared": 2.778,
    "unique terms": 1.122,
    "with neighbours": 1.535,
    "other with neighbours": 0.826,
    "figures shared": 1.480,
    "quotation shared": 2.408,
    "headlines": 4.829,
    "leads": 1.113,
    "headline and lead": 1.806,
    "lead and sentence": 0.735,
    "distance": -1.215,
    "copied elsewhere": -1.861,
}

TOGETHER_BIAS = -1.429
TOGETHER = {
    "alone": 0.560,
    "better neighbour": 0.873,
    "near rival": 0.584,
    "other far rival": 0.770,
    "rank": 0.901,
    "other rank": 0.781,
    "nearby match": 1.385,
    "new in version": -5.539,
    "length": -0.876,
    "length ratio": -0.436,
    "names shared": 0.703,
    "other words shared": 1.319,
    "quotation shared": 0.240,
    "headlines": 1.794,
    "lead and sentence": 0.144,
}

USUAL = {
    "length": 2.109,
    "length ratio": 0.593,
    "lead over best rival": -0.498,
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
    "copied elsewhere": 0.233,
}
"""The mean of each feature over the candidate pairs. Explanations compare values with it."""
