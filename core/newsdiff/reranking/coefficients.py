"""The coefficients of the logistic model of `judging`, printed by `benchmarks/fit_reranking.py`."""

from __future__ import annotations

BIAS = 0.764
JUDGED = {
    "words": 0.790,
    "lead over best rival": 2.014,
    "lead over other rival": 2.158,
    "lead over crowd": 0.463,
    "mean": -2.868,
    "no words": -4.640,
}
