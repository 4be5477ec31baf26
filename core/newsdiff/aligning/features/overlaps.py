"""Measuring the overlap of two sentences by their common terms and the longest run of them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import for_each
from newsdiff.text.sequences import RunsOf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.aligning.terms import Lexicon

MIN_RUN = 3
"""Minimum number of consecutive shared terms that suggests copying."""

SAME = 1.4
"""The overlap of two identical sentences, which share all terms in one run."""

REPETITION = 16
"""Maximum mean number of occurrences of a term in the other sentence. With more, `LongRuns` finds the runs. It is
slower for ordinary sentences, but always linear.
"""

SOME_REPETITION = 2
"""The same for rows of `MIN_RUN` terms, which are indexed only if single terms are frequent."""

LONGER = 2_000
"""Maximum number of terms in a sentence whose runs are found without `LongRuns`. Real sentences are shorter, but a text
without full stops would be scanned once for each sentence of the other article.
"""


Overlap = tuple[float, float]
"""The overlap of two sentences: their Dice coefficient, which is the weighted share of their terms that they have in
common; and their similarity, which also depends on the longest run of common terms and how much of the shorter sentence
is shared.
"""

Runs = tuple[list[set[tuple[str, ...]]], list[set[tuple[str, ...]]]]
"""For each side and sentence, its runs of `MIN_RUN` terms."""


def runs_of_sentences(lexicon: Lexicon) -> Runs:
    """Return the runs of all sentences. They need so much memory that they are not kept in the lexicon."""
    return for_each(_runs, lexicon.sentences)


def _runs(terms: list[str]) -> set[tuple[str, ...]]:
    return set(_rows(terms))


def overlap(lexicon: Lexicon, a: int, b: int, runs: Runs, long_runs: LongRuns) -> Overlap:
    """Return the overlap of sentence `a` on the left and sentence `b` on the right."""
    left, right, weight = lexicon.bags[0][a], lexicon.bags[1][b], lexicon.weight
    if len(right) < len(left):
        left, right = right, left
    shared = sum([weight[t] * (n if n < right[t] else right[t]) for t, n in left.items() if t in right])
    mass_a, mass_b = lexicon.masses[0][a], lexicon.masses[1][b]
    shorter = min(mass_a, mass_b) or 1.0
    run = 0.0
    if not runs[0][a].isdisjoint(runs[1][b]):
        run = longest_run(lexicon.sentences[0][a], lexicon.sentences[1][b], weight, long_runs)
    dice = 2 * shared / ((mass_a + mass_b) or 1.0)
    return dice, 0.7 * dice + 0.3 * shared / shorter + 0.4 * run / shorter


def longest_run(a: list[str], b: list[str], weight: dict[str, float], long_runs: LongRuns) -> float:
    """Return the weight of the heaviest run of at least `MIN_RUN` terms that both sentences contain."""
    if max(len(a), len(b)) > LONGER:
        return long_runs.heaviest(a, b, weight)
    where: dict[str, list[int]] = {}
    for j, term in enumerate(b):
        where.setdefault(term, []).append(j)
    occurrences = sum([len(where[term]) for term in a if term in where])
    if occurrences > REPETITION * (len(a) + len(b)):
        return long_runs.heaviest(a, b, weight)
    if occurrences > SOME_REPETITION * (len(a) + len(b)):
        return _heaviest_by_rows(a, b, weight)
    best = 0.0
    ending: dict[int, tuple[int, float]] = {}
    for term in a:
        places = where.get(term)
        if not places:
            ending = {}
            continue
        one = weight[term]
        now = {}
        for j in places:
            length, total = ending.get(j - 1, (0, 0.0))
            now[j] = (length + 1, total + one)
            if length + 1 >= MIN_RUN and total + one > best:
                best = total + one
        ending = now
    return best


def _heaviest_by_rows(a: list[str], b: list[str], weight: dict[str, float]) -> float:
    """Return the weight of the heaviest run, looking only at places where `MIN_RUN` terms in a row are the same."""
    where: dict[tuple[str, ...], list[int]] = {}
    for j, row in enumerate(_rows(b)):
        where.setdefault(row, []).append(j)
    best = 0.0
    reaching: dict[int, float] = {}  # the weight of the run up to the row that starts at each place of `b`
    for row in _rows(a):
        now = {}
        for j in where.get(row, ()):
            before = reaching.get(j - 1)
            now[j] = sum([weight[term] for term in row]) if before is None else before + weight[row[-1]]
            best = max(best, now[j])
        reaching = now
    return best


def _rows(terms: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield each `MIN_RUN` terms in a row."""
    return zip(*[terms[k:] for k in range(MIN_RUN)], strict=False)


class LongRuns:
    """Finds the heaviest common runs of long sentences, indexing each sentence only once."""

    def __init__(self) -> None:
        self._known: dict[int, RunsOf] = {}

    def heaviest(self, a: list[str], b: list[str], weight: dict[str, float]) -> float:
        """Return the weight of the heaviest run, as `longest_run` does.

        Of runs that end at the same term, the longest is the heaviest.
        """
        shorter, longer = (a, b) if len(a) < len(b) else (b, a)
        runs = self._known.get(id(longer)) or RunsOf(longer)
        if len(longer) > LONGER:
            self._known[id(longer)] = runs
        sums = [0.0, *accumulate([weight[term] for term in shorter])]
        lengths = enumerate(runs.lengths(shorter), 1)
        return max([sums[end] - sums[end - length] for end, length in lengths if length >= MIN_RUN], default=0.0)
