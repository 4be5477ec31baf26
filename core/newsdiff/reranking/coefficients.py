"""The coefficients of the logistic model of `judging`, printed by `benchmarks/fit_reranking.py`."""

from __future__ import annotations

BIAS = 0.841
JUDGED = {
    "words": 0.783,
    "lead over best rival": 2.038,
    "lead over other rival": 2.204,
    "lead over crowd": 0.622,
    "mean": -3.183,
    "no words": -4.532,
}
