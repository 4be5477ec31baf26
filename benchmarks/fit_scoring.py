"""Fit the coefficients of `newsdiff.aligning.coefficients` to hand-labelled sentence links, and print that module.

    python benchmarks/fit_scoring.py tests/gold/stories/gold.json ... > core/newsdiff/aligning/coefficients.py

A labelled file is a list of cases {"a", "b": texts, "a_sentences", "b_sentences": [[start, end]], "links": [[i, j]],
"disputed": [[i, j]] or missing}. All files have the same weight; a whole pair of articles has that of three of its
excerpts (`excerpts.py`). Needs numpy, which newsdiff itself does not.

Ridge-penalised logistic regression over standardised features, by Newton's method (iteratively reweighted least
squares).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from excerpts import excerpts
from gold import Case, load, stands_for

from newsdiff.aligning.candidates import comparable_pairs
from newsdiff.aligning.features.neighbours import neighbour_features
from newsdiff.aligning.features.pairs import PAIR_FEATURES, pair_features
from newsdiff.aligning.identical import identical_pairs
from newsdiff.aligning.scoring import TOGETHER_FEATURES, Logistic, Model, together_features
from newsdiff.aligning.terms import lexicon
from newsdiff.model import Pair
from newsdiff.reading import document_of
from newsdiff.segmenting import languages_of, segment

PENALTY = 30.0
"""Strength of the ridge penalty; in cross-validation, values from 1 to 100 differ by at most half a point of F1."""

WEIGHT = 1000.0
"""The total weight of the linked pairs of each file."""

WHOLE = 6.0
"""Weight of a whole pair of articles compared with one excerpt."""


class Fitted:
    """A labelled pair of articles, or an excerpt of one, with the features and labels of its candidate pairs."""

    def __init__(self, case: Case, weight: float) -> None:
        documents = document_of(case.a, name="a"), document_of(case.b, name="b")
        languages = languages_of(*documents, None)
        a, b = (segment(one, language=language) for one, language in zip(documents, languages, strict=True))
        self.articles = a, b
        terms = lexicon(a, b)
        self.identical = identical_pairs(a, b)
        known = pair_features(terms, (a, b), comparable_pairs(terms, self.identical, a, b), self.identical)
        self.features, self.related, self.near_verbatim = known.features, known.related, known.near_verbatim
        self.copies = terms.copies
        self.weight = weight
        left = stands_for([(s.start, s.end) for s in a.sentences], case.spans_a)
        right = stands_for([(s.start, s.end) for s in b.sentences], case.spans_b)
        self.linked: dict[Pair, bool] = {}
        for i, j in self.features:
            said = {(x, y) for x in left[i] for y in right[j]}
            if said & case.links or not said & case.disputed:
                self.linked[i, j] = bool(said & case.links)


def fitted(path: Path) -> list[Fitted]:
    """Return all cases of a file and their excerpts, so that the fit holds for texts of all lengths."""
    return [one for case in load(path) for one in excerpts_of(case)]


def excerpts_of(case: Case) -> list[Fitted]:
    """Yield a case, and then its excerpts."""
    return [Fitted(case, WHOLE), *(Fitted(part, 1.0) for _, part in excerpts(case))]


def fit(rows: Any, linked: Any, weights: Any) -> tuple[float, Any]:
    """Return bias and coefficients of a logistic model."""
    mean, spread = rows.mean(0), rows.std(0) + 1e-9
    x = np.column_stack([np.ones(len(rows)), (rows - mean) / spread])
    penalty = np.diag([0.0] + [PENALTY] * rows.shape[1])
    beta = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ beta))
        curvature = weights * np.maximum(p * (1 - p), 1e-9)
        step = np.linalg.solve((x.T * curvature) @ x + penalty, x.T @ (weights * (linked - p)) - penalty @ beta)
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    coefficients = beta[1:] / spread
    return round(float(beta[0] - coefficients @ mean), 3), np.round(coefficients, 3)


def fit_both(files: list[list[Fitted]]) -> Model:
    """Fit both models, giving each file the same weight."""
    target, importance = targets(files)
    cases = [case for group in files for case in group]
    rows = np.array([case.features[pair] for case in cases for pair in case.linked])
    bias, coefficients = fit(rows, target, importance)
    alone = Logistic(bias, tuple(map(float, coefficients)))
    looked_at = []
    for case in cases:
        first = {pair: alone(values) for pair, values in case.features.items()}
        certain = dict.fromkeys(case.identical, 1.0)
        neighbours = neighbour_features(first | certain, case.related, case.copies, case.near_verbatim)
        around = together_features(neighbours, case.features)
        looked_at += [around[pair] for pair in case.linked]
    bias, coefficients = fit(np.array(looked_at), target, importance)
    return Model(alone, Logistic(bias, tuple(map(float, coefficients))))


def targets(files: list[list[Any]]) -> tuple[Any, Any]:
    """Return whether each candidate pair of all cases is a link, and its weight."""
    linked, weights = [], []
    for cases in files:
        scale = WEIGHT / sum(case.weight * sum(case.linked.values()) for case in cases)
        for case in cases:
            linked += case.linked.values()
            weights += [scale * case.weight] * len(case.linked)
    return np.array(linked, float), np.array(weights) / np.mean(weights)


def usual(files: list[list[Fitted]]) -> Any:
    """Return the mean of each feature over the candidate pairs of all files, giving each the same weight."""
    _, importance = targets(files)
    rows = np.array([case.features[pair] for group in files for case in group for pair in case.linked])
    return importance @ rows / importance.sum()


def main(paths: list[str]) -> None:
    """Fit both models and print them as a module."""
    files = [fitted(Path(path)) for path in paths]
    model = fit_both(files)
    print('"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""\n')
    print("from __future__ import annotations")
    for name, names, one in (("ALONE", PAIR_FEATURES, model.alone), ("TOGETHER", TOGETHER_FEATURES, model.together)):
        print(f"\n{name}_BIAS = {one.bias}")
        _print_table(name, names, one.coefficients)
    print()
    _print_table("USUAL", PAIR_FEATURES, usual(files))
    print('"""The mean of each feature over the candidate pairs: what explanations are held against."""')


def _print_table(name: str, names: Iterable[str], values: Iterable[float]) -> None:
    print(f"{name} = {{")
    for feature_name, value in zip(names, values, strict=True):
        print(f'    "{feature_name}": {value:.3f},')
    print("}")


if __name__ == "__main__":
    main(sys.argv[1:])
