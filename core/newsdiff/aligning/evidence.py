"""How much speaks for two sentences saying the same: measures of one pair, and of the two articles as a whole.

Similarity alone is no yardstick: sentences of two essays on one theme share their words by chance, while two reports of
one event share few words but rare ones. So a pair is measured by what it shares, by how much better it is than the next
candidates on either side (the margin criterion of bitext mining, Artetxe and Schwenk 2019), and against what the two
articles share anyway. All measures are the same when the articles change places.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from newsdiff.aligning.overlaps import LongRuns, Overlap, overlap
from newsdiff.aligning.whole import article_measures, rankings, related_sentences, trust

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.aligning.whole import Rankings
    from newsdiff.model import Pair

MEASURES = (
    "dice", "overlap", "run of shorter", "run of longer", "shared weight", "unique terms", "resemblance",
    "lead over best rival", "lead over other rival", "lead over crowd", "figures shared", "figures disagree",
    "length", "length ratio", "characters", "resemblance squared", "both leads", "weight in common",
    "agreement by chance", "best matches", "sharpness", "rare terms shared",
)  # fmt: skip
"""The names of the measures, in the order of their values; the last four are those of the article pair."""

RIVALS = 4
"""How many of the next candidates make the crowd that a pair must lead."""

USUAL_RIVALS = (0.13, 0.083, 0.055, 0.041)
"""The medians of the next candidates' resemblances over the same stories: in articles that are too short to hold rivals
a pair must lead those that it would have had."""


@dataclass(frozen=True, slots=True)
class Evidence:
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
    ranked = rankings(overlaps, lexicon.copies)
    related = related_sentences(ranked, anchors)
    whole = article_measures(lexicon, ranked, related, len(anchors))
    return Evidence(_measures(lexicon, overlaps, ranked, whole), related)


def _measures(
    lexicon: Lexicon, overlaps: dict[Pair, Overlap], ranked: Rankings, whole: tuple[float, ...]
) -> dict[Pair, list[float]]:
    """The MEASURES of every pair; `whole` are those of the two articles."""
    rows, columns = ranked
    own_part = trust(lexicon)
    supposed = [(1 - own_part) * usual for usual in USUAL_RIVALS] if own_part < 1 else []
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
        dice, weight = 2 * found.shared / (shorter + longer), math.log1p(found.shared)
        out[a, b] = [
            dice,
            found.shared / shorter,
            found.run / shorter,
            found.run / longer,
            weight,
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
            found.resemblance * found.resemblance,
            leads[0][0] * leads[1][0],
            weight * dice,
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


def _lead(ranking: list[float], value: float, supposed: list[float]) -> tuple[float, float]:
    """How far a candidate leads its best rival, and the mean of the next RIVALS, none weaker than those supposed."""
    found = ranking[: RIVALS + 1]  # a sentence of common words has thousands, most of them far ahead of a weak one
    found.remove(value if value in found else found[-1])
    rivals = [*map(max, found, supposed), *supposed[len(found) :]] if supposed else found
    return value - (rivals[0] if rivals else 0.0), value - sum(rivals) / RIVALS


