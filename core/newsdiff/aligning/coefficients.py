"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -1.095
ALONE = {
    "dice": -4.744,
    "overlap": 1.704,
    "run of shorter": -1.371,
    "run of longer": -3.148,
    "shared weight": 3.880,
    "unique terms": 0.746,
    "resemblance": -1.635,
    "lead over best rival": 2.387,
    "lead over other rival": 2.495,
    "lead over crowd": 1.369,
    "figures shared": 1.393,
    "figures disagree": 0.617,
    "length": -2.845,
    "length ratio": -0.939,
    "characters": 3.909,
    "distance": -4.662,
    "agreement by chance": -45.339,
    "best matches": -5.963,
    "sharpness": 7.418,
    "rare terms shared": 5.984,
}

TOGETHER_BIAS = -1.116
TOGETHER = {
    "dice": -1.465,
    "overlap": 1.317,
    "run of shorter": 0.277,
    "run of longer": 0.978,
    "shared weight": 1.841,
    "unique terms": 0.130,
    "resemblance": -0.212,
    "lead over best rival": 1.308,
    "lead over other rival": 0.035,
    "lead over crowd": -3.295,
    "figures shared": 0.440,
    "figures disagree": 0.548,
    "length": -1.047,
    "length ratio": -0.105,
    "characters": 1.589,
    "distance": 1.489,
    "agreement by chance": -28.793,
    "best matches": -3.402,
    "sharpness": 2.512,
    "rare terms shared": 2.684,
    "alone": 0.605,
    "better neighbour": 1.301,
    "other neighbour": 1.859,
    "wide neighbour": 1.141,
    "near rival": 1.073,
    "other near rival": -0.444,
    "far rival": -1.419,
    "other far rival": -1.327,
}
