"""How much speaks for two sentences saying the same: measures of one pair, and of the two articles as a whole.

Similarity alone is no yardstick: sentences of two essays on one theme share their words by chance, while two reports of
one event share few words but rare ones. So a pair is measured by what it shares, by how much better it is than the next
candidates on either side (the margin criterion of bitext mining, Artetxe and Schwenk 2019), and against what the two
articles share anyway. All measures are the same when the articles change places.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.fuzz import ratio

from newsdiff.aligning.terms import FEWEST, MIN_RUN, document_frequency
from newsdiff.sequences import RunsOf

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newsdiff.aligning.terms import Lexicon

Pair = tuple[int, int]

MEASURES = (
    "dice", "overlap", "run of shorter", "run of longer", "shared weight", "unique terms", "resemblance",
    "lead over best rival", "lead over other rival", "lead over crowd", "figures shared", "figures disagree",
    "length", "length ratio", "characters",
    "agreement by chance", "best matches", "sharpness", "rare terms shared",
)  # fmt: skip
"""The names of the measures, in the order of their values; the last four are those of the article pair."""

RIVALS = 4
"""How many of the next candidates make the crowd that a pair must lead."""


class Overlap(NamedTuple):
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


USUAL = (0.046, 0.57, 0.70, 0.52)
"""The medians of the four measures of an article pair over tests/gold/stories: what is taken for granted of articles
that are too short to be measured."""

USUAL_RIVALS = (0.13, 0.083, 0.055, 0.041)
"""The medians of the next candidates' resemblances over the same stories: in articles that are too short to hold rivals
a pair must lead those that it would have had."""

REPETITION = 16
"""Where terms stand so often in the other sentence, on average, runs are found in another way: more work for
sentences of an article, and never more than in proportion to the length of others."""


LONGER = 2_000
"""The same for sentences of more terms than this, which no sentence of an article has: a text without full stops
against one of thousands of sentences would be gone through once for each of them."""


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


SAME = 1.4
"""The resemblance of two sentences that are the same: all terms shared, in one run."""


RELATED = 0.15
"""A sentence whose best resemblance is less has nothing to do with the other article: of the sentences of a paragraph
on something else 97 in 100 stay below, of those of two articles on one story 14. What the two articles share is
measured without such sentences, so that it is the same with an unrelated paragraph in between."""


def related_sentences(overlaps: dict[Pair, Overlap], anchors: Iterable[Pair]) -> tuple[list[int], list[int]]:
    """For each side the sentences that have to do with the other article, ascending."""
    found: tuple[set[int], set[int]] = set(), set()
    for a, b in anchors:
        found[0].add(a)
        found[1].add(b)
    for (a, b), overlap in overlaps.items():
        if overlap.resemblance >= RELATED:
            found[0].add(a)
            found[1].add(b)
    return sorted(found[0]), sorted(found[1])


def article_measures(
    lexicon: Lexicon, overlaps: dict[Pair, Overlap], related: tuple[list[int], list[int]], same: int
) -> tuple[float, float, float, float]:
    """What the two articles share as a whole, the last four of MEASURES; `same` pairs of sentences are the same."""
    bags = [[side[k] for k in kept] for side, kept in zip(lexicon.bags, related, strict=True)]
    mass_a, mass_b = ([side[k] for k in kept] for side, kept in zip(lexicon.masses, related, strict=True))
    size_a, size_b = (len(kept) or 1 for kept in related)
    mean = (sum(mass_a) / size_a + sum(mass_b) / size_b) / 2 or 1.0
    fa, fb = document_frequency(bags[0]), document_frequency(bags[1])
    chance = sum([lexicon.weight[t] * n * fb[t] for t, n in fa.items() if t in fb]) / (size_a * size_b) / mean
    best, second = _best_two(overlaps)
    unique_a = {term for term, count in fa.items() if count == 1}
    unique_b = {term for term, count in fb.items() if count == 1}
    rare = 2 * len(unique_a & unique_b) / ((len(unique_a) + len(unique_b)) or 1)
    measured = chance, (best + 2 * SAME * same) / (size_a + size_b), 1 - second / (best or 1.0), rare
    trust = _trust(lexicon)
    c, m, s, r = [trust * own + (1 - trust) * usual for own, usual in zip(measured, USUAL, strict=True)]
    return c, m, s, r


def _trust(lexicon: Lexicon) -> float:
    """From 0 to 1: how far what is measured over the two articles can be trusted."""
    return min(1.0, (len(lexicon.bags[0]) + len(lexicon.bags[1])) / FEWEST) ** 2


def _best_two(overlaps: dict[Pair, Overlap]) -> tuple[float, float]:
    """The sums over all related sentences of the best and of the second best resemblance."""
    tops: dict[tuple[int, int], tuple[float, float]] = {}
    for (a, b), found in overlaps.items():
        value = found.resemblance
        for place in ((0, a), (1, b)):
            first, second = tops.get(place, (0.0, 0.0))
            tops[place] = (value, first) if value > first else (first, max(second, value))
    related = [best_two for best_two in tops.values() if best_two[0] >= RELATED]
    return sum([first for first, _ in related]), sum([second for _, second in related])


class Evidence(NamedTuple):
    """What is known of the pairs.

    Attributes:
        measures: The MEASURES of every pair.
        related: For each side the sentences that have to do with the other article, ascending.
    """

    measures: dict[Pair, list[float]]
    related: tuple[list[int], list[int]]


def evidence(lexicon: Lexicon, pairs: Iterable[Pair], anchors: Collection[Pair]) -> Evidence:
    """The evidence on pairs, beside anchors, which need none."""
    long_runs = LongRuns()
    overlaps = {pair: overlap(lexicon, *pair, long_runs) for pair in pairs}
    related = related_sentences(overlaps, anchors)
    whole = article_measures(lexicon, overlaps, related, len(anchors))
    return Evidence(_measures(lexicon, overlaps, whole), related)


def _measures(
    lexicon: Lexicon, overlaps: dict[Pair, Overlap], whole: tuple[float, ...]
) -> dict[Pair, list[float]]:
    """The MEASURES of every pair; `whole` are those of the two articles."""
    rows, columns = _rankings(overlaps)
    supposed = [(1 - _trust(lexicon)) * usual for usual in USUAL_RIVALS]
    figures = [[{t for t in bag if t[0].isdigit()} for bag in side] for side in lexicon.bags]
    spelled = [[" ".join(sorted(terms)) for terms in side] for side in lexicon.sentences]
    fa, fb = lexicon.frequency
    once = [[t for t in bag if fa[t] == fb[t] == 1] for bag in lexicon.bags[0]]
    alike = _Alike()
    out: dict[Pair, list[float]] = {}
    for (a, b), found in overlaps.items():
        mass_a, mass_b = lexicon.masses[0][a], lexicon.masses[1][b]
        shorter, longer = min(mass_a, mass_b) or 1.0, max(mass_a, mass_b) or 1.0
        leads = [_lead(ranking, found.resemblance, supposed) for ranking in (rows[a], columns[b])]
        bag_b = lexicon.bags[1][b]
        unique = sum([lexicon.weight[t] for t in once[a] if t in bag_b])
        agreeing = len(figures[0][a] & figures[1][b])
        out[a, b] = [
            2 * found.shared / (shorter + longer),
            found.shared / shorter,
            found.run / shorter,
            found.run / longer,
            math.log1p(found.shared),
            math.log1p(unique),
            found.resemblance,
            min(leads[0][0], leads[1][0]),
            max(leads[0][0], leads[1][0]),
            (leads[0][1] + leads[1][1]) / 2,
            float(agreeing),
            float(bool(figures[0][a] and figures[1][b]) and not agreeing),
            math.log1p(shorter),
            math.log(longer / shorter),
            alike(spelled[0][a], spelled[1][b]),
            *whole,
        ]
    return out


LONG = 20_000
"""Code points of both sentences together. The ratio's cost grows with the product of their lengths: 30 s for two of a
megabyte, 2 ms at this limit, which no sentence of an article comes near."""


class _Alike:
    """What two sentences, their terms sorted, have in common of their characters.

    In long ones only whole terms count: of sorted sequences they are what stands on both sides in the same order. The
    terms of a sentence are counted once.
    """

    def __init__(self) -> None:
        self._counted: dict[str, Counter[str]] = {}

    def __call__(self, a: str, b: str) -> float:
        if len(a) + len(b) <= LONG:
            return ratio(a, b) / 100
        few, many = sorted((self._count(a), self._count(b)), key=len)
        shared = sum([(len(term) + 1) * min(count, many[term]) for term, count in few.items() if term in many])
        return 2 * shared / (len(a) + len(b) + 2)

    def _count(self, sentence: str) -> Counter[str]:
        if sentence not in self._counted:
            self._counted[sentence] = Counter(sentence.split())
        return self._counted[sentence]


def _rankings(overlaps: dict[Pair, Overlap]) -> tuple[dict[int, list[float]], dict[int, list[float]]]:
    """For each sentence of either side the resemblances of its candidates, best first."""
    rows: defaultdict[int, list[float]] = defaultdict(list)
    columns: defaultdict[int, list[float]] = defaultdict(list)
    for (a, b), found in overlaps.items():
        rows[a].append(found.resemblance)
        columns[b].append(found.resemblance)
    for side in (rows, columns):
        for values in side.values():
            values.sort(reverse=True)
    return rows, columns


def _lead(ranking: list[float], value: float, supposed: list[float]) -> tuple[float, float]:
    """How far a candidate leads its best rival, and the mean of the next RIVALS, none weaker than those supposed."""
    at = ranking.index(value)
    found = ranking[:at] + ranking[at + 1 : RIVALS + 1] if at < RIVALS else ranking[:RIVALS]
    rivals = [*map(max, found, supposed), *supposed[len(found) :]]
    return value - rivals[0], value - sum(rivals) / RIVALS


