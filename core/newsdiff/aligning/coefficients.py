"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -1.633
ALONE = {
    "dice": -5.264,
    "overlap": 1.520,
    "run of shorter": -1.798,
    "run of longer": -2.764,
    "shared weight": 4.118,
    "unique terms": 0.709,
    "resemblance": -1.941,
    "lead over best rival": 2.099,
    "lead over other rival": 2.343,
    "lead over crowd": 3.130,
    "figures shared": 1.509,
    "figures disagree": 0.563,
    "length": -2.918,
    "length ratio": -1.066,
    "characters": 3.244,
    "agreement by chance": -40.212,
    "best matches": -5.300,
    "sharpness": 7.383,
    "rare terms shared": 5.146,
}

TOGETHER_BIAS = -0.079
TOGETHER = {
    "dice": -1.842,
    "overlap": 1.409,
    "run of shorter": 0.190,
    "run of longer": 1.623,
    "shared weight": 1.720,
    "unique terms": 0.066,
    "resemblance": -0.347,
    "lead over best rival": 1.170,
    "lead over other rival": -0.085,
    "lead over crowd": -3.221,
    "figures shared": 0.502,
    "figures disagree": 0.824,
    "length": -0.917,
    "length ratio": -0.060,
    "characters": 1.251,
    "agreement by chance": -26.862,
    "best matches": -3.100,
    "sharpness": 1.087,
    "rare terms shared": 2.248,
    "alone": 0.637,
    "better neighbour": 1.309,
    "other neighbour": 1.638,
    "wide neighbour": 1.663,
    "near rival": 0.795,
    "other near rival": -0.036,
    "far rival": -1.301,
    "other far rival": -1.625,
}
