"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -0.235
ALONE = {
    "dice": -3.411,
    "overlap": 0.581,
    "run of shorter": -1.233,
    "run of longer": -3.653,
    "shared weight": 3.118,
    "unique terms": 1.281,
    "resemblance": -1.353,
    "lead over best rival": 2.187,
    "lead over other rival": 1.686,
    "lead over crowd": 2.622,
    "figures shared": 1.565,
    "figures disagree": 0.687,
    "length": -2.574,
    "length ratio": -0.466,
    "characters": 4.048,
    "distance": -4.613,
    "agreement by chance": -49.883,
    "best matches": -3.916,
    "sharpness": 5.726,
    "rare terms shared": 3.539,
}

TOGETHER_BIAS = -0.627
TOGETHER = {
    "dice": -2.446,
    "overlap": 0.677,
    "run of shorter": -0.378,
    "run of longer": 0.185,
    "shared weight": 2.159,
    "unique terms": 0.402,
    "resemblance": -0.821,
    "lead over best rival": 1.355,
    "lead over other rival": -0.079,
    "lead over crowd": -0.567,
    "figures shared": 0.763,
    "figures disagree": 0.730,
    "length": -1.376,
    "length ratio": -0.029,
    "characters": 2.426,
    "distance": 0.535,
    "agreement by chance": -35.267,
    "best matches": -2.971,
    "sharpness": 2.489,
    "rare terms shared": 1.897,
    "alone": 0.457,
    "better neighbour": 1.249,
    "other neighbour": 1.887,
    "wide neighbour": 1.174,
    "near rival": 1.173,
    "other near rival": -0.762,
    "far rival": -1.224,
    "other far rival": -1.595,
}
