"""Fit the coefficients of `newsdiff.reranking.coefficients` to hand-labelled links, and print that module.

    python benchmarks/fit_reranking.py MODEL tests/gold/stories/gold.json ... > core/newsdiff/reranking/coefficients.py

MODEL is a value for `newsdiff --semantic`. The files are those of `fit_scoring.py`, equally weighted. Cross-validated
precision, recall and F1 of links between differing sentences are printed to stderr, for whole articles and excerpts,
with words only and with the model. For this the pairs of articles are divided into `FOLDS` parts, and each part is
scored with coefficients fitted to the other parts. Needs numpy.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from excerpts import excerpts
from fit_scoring import WHOLE, Fitted, fit, fit_both, targets
from gold import Case, Tally, load, stands_for

from newsdiff.aligning import Alignment, align
from newsdiff.aligning.scoring import FITTED, Model
from newsdiff.model import Link, Pair
from newsdiff.reading import document_of
from newsdiff.reranking import judging, reranked
from newsdiff.reranking.embedding import Embedded, Embedder
from newsdiff.reranking.likeness import likenesses
from newsdiff.reranking.sentence_model import sentence_model
from newsdiff.segmenting import segment

FOLDS = 7
"""Number of cross-validation folds, each with two stories."""


class Remembered:
    """A model that caches its embeddings, because texts occur in many excerpts."""

    def __init__(self, embedder: Embedder) -> None:
        self.name, self.sha256 = embedder.name, embedder.sha256
        self._embedder = embedder
        self._known: dict[str, Any] = {}

    def embed(self, texts: Sequence[str], on_progress: Callable[[float], None]) -> Embedded:
        """Embed the texts that have not been embedded yet."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            placed: Any = self._embedder.embed(new, on_progress)
            self._known.update(zip(new, placed.vectors, strict=True))
        return _Places(np.array([self._known[text] for text in texts]))


class _Places:
    def __init__(self, vectors: Any) -> None:
        self._vectors = vectors

    def cosines(self, text: int, others: Sequence[int]) -> Sequence[float]:
        return list(self._vectors[list(others)] @ self._vectors[text])


class Judged:
    """A labelled pair of articles, or an excerpt of one, with the features of the pairs compared by the model."""

    def __init__(self, case: Case, weight: float, *, embedder: Embedder, words: Model) -> None:
        self.case, self.weight = case, weight
        self.a, self.b = segment(document_of(case.a, name="a")), segment(document_of(case.b, name="b"))
        self.alignment: Alignment = align(self.a, self.b, model=words)
        self.likenesses = likenesses(self.alignment, self.a, self.b, embedder)
        self.measures = judging.measured(self.alignment.lexicon, self.alignment.scores, self.likenesses)
        self.left = stands_for([(s.start, s.end) for s in self.a.sentences], case.spans_a)
        self.right = stands_for([(s.start, s.end) for s in self.b.sentences], case.spans_b)
        self.linked: dict[Pair, bool] = {}
        for pair in self.measures:
            said = self.said([pair])
            if said & case.links or not said & case.disputed:
                self.linked[pair] = bool(said & case.links)

    def said(self, pairs: Sequence[Pair]) -> set[Pair]:
        """Translate links between newsdiff's sentences into links between labelled sentences."""
        return {(i, j) for a, b in pairs for i in self.left[a] for j in self.right[b]}

    def count(self, tally: Tally, links: Sequence[Link]) -> None:
        """Tally the links between differing sentences."""
        said = self.said([(link.a, link.b) for link in links])
        tally.add(self.case.differing(said), self.case.differing(self.case.links))


def with_excerpts(case: Case, make: Callable[[Case, float], Any]) -> list[Any]:
    """Apply a function to a case and to each of its excerpts."""
    return [make(case, WHOLE), *(make(part, 1.0) for _, part in excerpts(case))]


Judging = tuple[float, Any]
"""Bias and coefficients."""


def use_model(fitted: Judging) -> None:
    """Use these coefficients to judge similarities."""
    judging.BIAS = fitted[0]
    judging.JUDGED.update(zip(judging.JUDGING, map(float, fitted[1]), strict=True))


def fit_judging(files: list[list[Judged]]) -> Judging:
    """Fit the model that combines words and similarities."""
    rows = np.array([judged.measures[pair] for group in files for judged in group for pair in judged.linked])
    return fit(rows, *targets(files))


def cross_validate(files: dict[str, list[Case]], embedder: Embedder) -> None:
    """Print cross-validated accuracy with words alone and with the model."""
    words = {name: [with_excerpts(case, Fitted) for case in cases] for name, cases in files.items()}
    judged: dict[str, list[list[Judged]]] = {name: [] for name in files}
    for part in range(FOLDS):
        fitted = fit_both([_flat(_others(cases, part)) for cases in words.values()])
        for name, cases in files.items():
            judged[name] += [
                with_excerpts(case, partial(Judged, embedder=embedder, words=fitted)) for case in cases[part::FOLDS]
            ]
    parts = {name: _parts(len(cases)) for name, cases in files.items()}
    tallies = {(name, whole, model): Tally() for name in files for whole in (True, False) for model in (False, True)}
    for part in range(FOLDS):
        others = [
            _flat([one for one, at in zip(judged[name], parts[name], strict=True) if at != part]) for name in files
        ]
        use_model(fit_judging(others))
        for name in files:
            for group in (one for one, at in zip(judged[name], parts[name], strict=True) if at == part):
                for place, one in enumerate(group):
                    one.count(tallies[name, place == 0, False], one.alignment.links)
                    one.count(tallies[name, place == 0, True], reranked(one.alignment, one.likenesses).links)
    for (name, whole, model), t in tallies.items():
        row = f"{name}, {'whole' if whole else 'excerpts'}, {'with the model' if model else 'words alone'}"
        print(f"{row:<60} P {t.precision:.3f}  R {t.recall:.3f}  F1 {t.f1:.3f}", file=sys.stderr)


def _flat(groups: list[list[Any]]) -> list[Any]:
    return [one for group in groups for one in group]


def _others(groups: list[Any], part: int) -> list[Any]:
    return [group for place, group in enumerate(groups) if place % FOLDS != part]


def _parts(size: int) -> list[int]:
    """Return a fold for each of `size` pairs of articles, ordered by fold."""
    return [part for part in range(FOLDS) for _ in range(part, size, FOLDS)]


def main(model: Embedder, paths: list[str]) -> None:
    """Cross-validate, fit to everything, and print the module."""
    files = {path: load(Path(path)) for path in paths}
    embedder = Remembered(model)
    cross_validate(files, embedder)
    judge = partial(Judged, embedder=embedder, words=FITTED)
    judged = [[with_excerpts(case, judge) for case in cases] for cases in files.values()]
    bias, values = fit_judging(list(map(_flat, judged)))
    print('"""The coefficients of the logistic model of `judging`, printed by `benchmarks/fit_reranking.py`."""\n')
    print(f"from __future__ import annotations\n\nBIAS = {bias}\nJUDGED = {{")
    for name, value in zip(judging.JUDGING, values, strict=True):
        print(f'    "{name}": {value:.3f},')
    print("}")


if __name__ == "__main__":
    main(sentence_model(sys.argv[1]), sys.argv[2:])
