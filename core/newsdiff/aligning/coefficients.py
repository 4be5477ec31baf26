"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -0.216
ALONE = {
    "dice": -4.104,
    "overlap": 0.460,
    "run of shorter": -1.117,
    "run of longer": -2.928,
    "shared weight": 3.133,
    "unique terms": 1.388,
    "resemblance": -1.607,
    "lead over best rival": 2.050,
    "lead over other rival": 0.430,
    "lead over crowd": 4.172,
    "figures shared": 1.535,
    "figures disagree": 0.651,
    "length": -2.600,
    "length ratio": -0.565,
    "characters": 3.653,
    "distance": -4.823,
    "agreement by chance": -42.990,
    "best matches": -3.715,
    "sharpness": 5.197,
    "rare terms shared": 3.866,
}

TOGETHER_BIAS = -0.947
TOGETHER = {
    "dice": -2.246,
    "overlap": 1.262,
    "run of shorter": -0.238,
    "run of longer": 0.368,
    "shared weight": 1.897,
    "unique terms": 0.517,
    "resemblance": -0.586,
    "lead over best rival": 1.091,
    "lead over other rival": -0.929,
    "lead over crowd": -0.400,
    "figures shared": 0.795,
    "figures disagree": 0.771,
    "length": -1.161,
    "length ratio": -0.091,
    "characters": 1.924,
    "distance": 0.534,
    "agreement by chance": -32.660,
    "best matches": -3.333,
    "sharpness": 2.673,
    "rare terms shared": 2.349,
    "alone": 0.459,
    "better neighbour": 1.241,
    "other neighbour": 1.936,
    "wide neighbour": 1.163,
    "near rival": 0.897,
    "other near rival": -1.058,
    "far rival": -1.457,
    "other far rival": -1.844,
}
