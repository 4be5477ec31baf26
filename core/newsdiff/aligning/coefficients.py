"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -1.915
ALONE = {
    "dice": -5.134,
    "overlap": 1.575,
    "run of shorter": -1.691,
    "run of longer": -2.873,
    "shared weight": 4.195,
    "unique terms": 0.709,
    "resemblance": -1.863,
    "lead over best rival": 2.181,
    "lead over other rival": 2.390,
    "lead over crowd": 2.702,
    "figures shared": 1.486,
    "figures disagree": 0.527,
    "length": -2.974,
    "length ratio": -1.091,
    "characters": 3.275,
    "agreement by chance": -41.467,
    "best matches": -5.434,
    "sharpness": 7.281,
    "rare terms shared": 5.795,
}

TOGETHER_BIAS = -0.397
TOGETHER = {
    "dice": -1.401,
    "overlap": 1.232,
    "run of shorter": 0.245,
    "run of longer": 1.035,
    "shared weight": 1.689,
    "unique terms": 0.072,
    "resemblance": -0.212,
    "lead over best rival": 1.384,
    "lead over other rival": 0.021,
    "lead over crowd": -3.446,
    "figures shared": 0.318,
    "figures disagree": 0.591,
    "length": -0.951,
    "length ratio": -0.122,
    "characters": 1.363,
    "agreement by chance": -27.682,
    "best matches": -3.041,
    "sharpness": 1.856,
    "rare terms shared": 1.938,
    "alone": 0.631,
    "better neighbour": 1.305,
    "other neighbour": 1.907,
    "wide neighbour": 1.497,
    "near rival": 1.200,
    "other near rival": -0.319,
    "far rival": -1.344,
    "other far rival": -1.329,
}
