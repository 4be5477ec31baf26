"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -1.614
ALONE = {
    "dice": -5.263,
    "overlap": 1.510,
    "run of shorter": -1.797,
    "run of longer": -2.775,
    "shared weight": 4.119,
    "unique terms": 0.709,
    "resemblance": -1.943,
    "lead over best rival": 2.096,
    "lead over other rival": 2.345,
    "lead over crowd": 3.144,
    "figures shared": 1.509,
    "figures disagree": 0.564,
    "length": -2.918,
    "length ratio": -1.066,
    "characters": 3.241,
    "agreement by chance": -40.307,
    "best matches": -5.288,
    "sharpness": 7.340,
    "rare terms shared": 5.165,
}

TOGETHER_BIAS = -0.068
TOGETHER = {
    "dice": -1.851,
    "overlap": 1.400,
    "run of shorter": 0.191,
    "run of longer": 1.614,
    "shared weight": 1.721,
    "unique terms": 0.066,
    "resemblance": -0.352,
    "lead over best rival": 1.169,
    "lead over other rival": -0.078,
    "lead over crowd": -3.209,
    "figures shared": 0.501,
    "figures disagree": 0.823,
    "length": -0.919,
    "length ratio": -0.061,
    "characters": 1.253,
    "agreement by chance": -26.794,
    "best matches": -3.097,
    "sharpness": 1.056,
    "rare terms shared": 2.265,
    "alone": 0.637,
    "better neighbour": 1.308,
    "other neighbour": 1.637,
    "wide neighbour": 1.663,
    "near rival": 0.798,
    "other near rival": -0.034,
    "far rival": -1.300,
    "other far rival": -1.618,
}
