"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""

from __future__ import annotations

ALONE_BIAS = -0.738
ALONE = {
    "length": -1.994,
    "length ratio": -1.037,
    "lead over best rival": 1.514,
    "names shared": 2.412,
    "other words shared": 2.784,
    "unique terms": 1.109,
    "with neighbours": 1.664,
    "other with neighbours": 0.586,
    "figures shared": 1.413,
    "quotation shared": 2.252,
    "headlines": 4.805,
    "leads": 1.126,
    "headline and lead": 1.823,
    "lead and sentence": 0.722,
    "distance": -1.200,
    "copied elsewhere": -1.878,
}

TOGETHER_BIAS = -0.653
TOGETHER = {
    "alone": 0.928,
    "better neighbour": 0.636,
    "other neighbour": 0.896,
    "wide neighbour": 0.544,
    "near rival": 0.606,
    "other near rival": -0.599,
    "far rival": -0.313,
    "other far rival": 0.470,
}

USUAL = {
    "length": 2.119,
    "length ratio": 0.591,
    "lead over best rival": -0.498,
    "names shared": 0.069,
    "other words shared": 0.457,
    "unique terms": 0.061,
    "with neighbours": 0.224,
    "other with neighbours": 0.122,
    "figures shared": 0.018,
    "quotation shared": 0.014,
    "headlines": 0.001,
    "leads": 0.003,
    "headline and lead": 0.002,
    "lead and sentence": 0.102,
    "distance": 0.329,
    "copied elsewhere": 0.232,
}
"""The mean of each feature over the candidate pairs: what explanations are held against."""
