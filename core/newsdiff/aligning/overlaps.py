"""What two sentences share: the weight of their common terms, and of the longest run of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import MIN_RUN
from newsdiff.text.sequences import RunsOf

if TYPE_CHECKING:
    from newsdiff.aligning.terms import Lexicon

SAME = 1.4
"""The resemblance of two sentences that are the same: all terms shared, in one run."""

REPETITION = 16
"""Where terms stand so often in the other sentence, on average, runs are found in another way: more work for
sentences of an article, and never more than in proportion to the length of others."""

LONGER = 2_000
"""The same for sentences of more terms than this, which no sentence of an article has: a text without full stops
against one of thousands of sentences would be gone through once for each of them."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What one pair of sentences shares: weight of the shared terms, and of the longest run of them."""

    shared: float
    run: float
    resemblance: float


def overlap(lexicon: Lexicon, a: int, b: int, long_runs: LongRuns) -> Overlap:
    """What sentence a of the left and sentence b of the right share."""
    left, right, weight = lexicon.bags[0][a], lexicon.bags[1][b], lexicon.weight
    if len(right) < len(left):
        left, right = right, left
    shared = sum([weight[t] * (n if n < right[t] else right[t]) for t, n in left.items() if t in right])
    mass_a, mass_b = lexicon.masses[0][a], lexicon.masses[1][b]
    shorter = min(mass_a, mass_b) or 1.0
    run = 0.0
    if not lexicon.runs[0][a].isdisjoint(lexicon.runs[1][b]):
        run = _longest_run(lexicon.sentences[0][a], lexicon.sentences[1][b], weight, long_runs)
    dice = 2 * shared / ((mass_a + mass_b) or 1.0)
    return Overlap(shared, run, 0.7 * dice + 0.3 * shared / shorter + 0.4 * run / shorter)


def _longest_run(a: list[str], b: list[str], weight: dict[str, float], long_runs: LongRuns) -> float:
    """The weight of the heaviest run of at least MIN_RUN terms that stands in both sentences."""
    if max(len(a), len(b)) > LONGER:
        return long_runs.heaviest(a, b, weight)
    where: dict[str, list[int]] = {}
    for j, term in enumerate(b):
        where.setdefault(term, []).append(j)
    if sum([len(where[term]) for term in a if term in where]) > REPETITION * (len(a) + len(b)):
        return long_runs.heaviest(a, b, weight)
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


class LongRuns:
    """The heaviest runs in sentences of repeated terms and in long ones; of these each is read once for all others."""

    def __init__(self) -> None:
        self._known: dict[int, RunsOf] = {}

    def heaviest(self, a: list[str], b: list[str], weight: dict[str, float]) -> float:
        """As `_longest_run`: of runs that end in one place the longest is the heaviest."""
        shorter, longer = (a, b) if len(a) < len(b) else (b, a)
        runs = self._known.get(id(longer)) or RunsOf(longer)
        if len(longer) > LONGER:
            self._known[id(longer)] = runs
        sums = [0.0, *accumulate([weight[term] for term in shorter])]
        lengths = enumerate(runs.lengths(shorter), 1)
        return max([sums[end] - sums[end - length] for end, length in lengths if length >= MIN_RUN], default=0.0)
