"""Fits the coefficients of `newsdiff.aligning.coefficients` to hand-labelled sentence links, and prints that module.

    python benchmarks/fit_scoring.py tests/gold/stories/gold.json ... > core/newsdiff/aligning/coefficients.py

A labelled file is a list of cases {"a", "b": texts, "a_sentences", "b_sentences": [[start, end]], "links": [[i, j]],
"disputed": [[i, j]] or missing}. Each file has the same weight. Needs numpy, which newsdiff itself does not.

Ridge-penalised logistic regression over standardised measures, by Newton's method (iteratively reweighted least
squares).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from newsdiff.aligning import comparable_pairs
from newsdiff.aligning.anchors import anchors
from newsdiff.aligning.context import CONTEXT, context
from newsdiff.aligning.evidence import MEASURES, Pair, evidence
from newsdiff.aligning.terms import lexicon
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

PENALTY = 1.0
"""Strength of the ridge penalty: between 1 and 100 cross-validation finds no difference beyond half a point of F1."""

WEIGHT = 1000.0
"""The total weight of the linked pairs of each file."""


class Case:
    """One labelled pair of articles: the measures of its candidate pairs, and which of them are links."""

    def __init__(self, labelled: dict[str, Any]) -> None:
        a, b = (segment(document_of(labelled[side], name=side)) for side in "ab")
        terms = lexicon(a, b)
        self.anchors = anchors(a, b)
        self.measures, self.related = evidence(terms, comparable_pairs(terms, self.anchors, a, b), self.anchors)
        self.copies = terms.copies
        gold = [_covered(article, labelled[f"{side}_sentences"]) for side, article in (("a", a), ("b", b))]
        links = {tuple(link) for link in labelled["links"]}
        disputed = {tuple(link) for link in labelled.get("disputed", ())}
        self.linked: dict[Pair, bool] = {}
        for i, j in self.measures:
            said = {(x, y) for x in gold[0][i] for y in gold[1][j]}
            if said & links or not said & disputed:
                self.linked[i, j] = bool(said & links - disputed)


def _covered(article: Any, gold: list[list[int]]) -> list[set[int]]:
    """For each sentence the gold sentences of which it covers half, or which cover half of it."""
    out = []
    for sentence in article.sentences:
        hit = set()
        for index, (start, end) in enumerate(gold):
            common = min(sentence.end, end) - max(sentence.start, start)
            if common > 0 and common * 2 >= min(sentence.end - sentence.start, end - start):
                hit.add(index)
        out.append(hit)
    return out


def fit(rows: Any, linked: Any, weights: Any) -> tuple[float, Any]:
    """Bias and coefficients of a logistic model."""
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


def main(paths: list[str]) -> None:
    """Fit both models and print them as a module."""
    files = [[Case(labelled) for labelled in json.loads(Path(path).read_text("utf-8"))] for path in paths]
    linked, weights = [], []
    for cases in files:
        labels = [label for case in cases for label in case.linked.values()]
        linked += labels
        weights += [WEIGHT / max(1, sum(labels))] * len(labels)
    target, scale = np.array(linked, float), np.array(weights) / np.mean(weights)
    cases = [case for group in files for case in group]

    alone = fit(np.array([case.measures[pair] for case in cases for pair in case.linked]), target, scale)
    rows = []
    for case in cases:
        first = {pair: float(1 / (1 + np.exp(-alone[0] - alone[1] @ values))) for pair, values in case.measures.items()}
        around = context(first | dict.fromkeys(case.anchors, 1.0), case.related, case.copies)
        rows += [case.measures[pair] + around[pair] for pair in case.linked]
    together = fit(np.array(rows), target, scale)

    print('"""The coefficients of the two logistic models of `scoring`, printed by `benchmarks/fit_scoring.py`."""\n')
    print("from __future__ import annotations")
    for name, names, (bias, values) in (("ALONE", MEASURES, alone), ("TOGETHER", MEASURES + CONTEXT, together)):
        print(f"\n{name}_BIAS = {bias}\n{name} = {{")
        for measure_name, value in zip(names, values, strict=True):
            print(f'    "{measure_name}": {value:.3f},')
        print("}")


if __name__ == "__main__":
    main(sys.argv[1:])
