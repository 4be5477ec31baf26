"""Measures of one pair of sentences: what the two share, what of one stands in the other, and the parts they play."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.aligning.sides import Clause, Side, Sides

SHARING = (
    "names shared", "other words shared", "other words contained", "unique terms", "rarity",
    "with neighbours", "other with neighbours", "clause contained", "other clause contained",
)  # fmt: skip
"""The names of the values of `sharing`, in their order."""

STATING = ("figures shared", "figures disagree", "both quoted", "one quoted", "quotation shared")
"""The names of the values of `stating`, in their order."""

PLAYING = (
    "headlines", "leads", "headline and lead", "headline and sentence", "lead and sentence", "distance", "how late",
    "copied elsewhere",
)  # fmt: skip
"""The names of the values of `playing`, in their order."""

FEW = 0.7
"""What few words weigh: fewer count as so many, for one or two are soon contained."""

SHORT_CLAUSE = 0.25
"""How much heavier a clause counts than it is, as a part of the mean sentence, for the same reason."""

QUOTED = 0.5
"""The weight from which on words in quotation marks are a quotation."""


def sharing(sides: Sides, a: int, b: int) -> tuple[float, ...]:
    """What the two sentences share, and how much of the one that is from one clause of it or the sentences around."""
    left, right, weight, names = sides.left, sides.right, sides.weight, sides.names
    shared = left.terms[a] & right.terms[b]
    named = sum([weight[term] for term in shared if term in names])
    other = sum([weight[term] for term in shared if term not in names])
    fewest = min(left.other_masses[a], right.other_masses[b])
    rarity = sides.rarity
    around_a = sum([weight[term] for term in left.terms[a] & right.around[b]]) / (left.masses[a] or 1.0)
    around_b = sum([weight[term] for term in right.terms[b] & left.around[a]]) / (right.masses[b] or 1.0)
    least = SHORT_CLAUSE * sides.mean_mass
    clause_a = _best_contained(left.clauses[a], shared, weight, least)
    clause_b = _best_contained(right.clauses[b], shared, weight, least)
    return (
        math.log1p(named),
        math.log1p(other),
        other / max(fewest, FEW),
        math.log1p(sum([weight[term] for term in shared if term in sides.unique])),
        sum([rarity[term] for term in shared]) / 10,
        max(around_a, around_b),
        min(around_a, around_b),
        max(clause_a, clause_b),
        min(clause_a, clause_b),
    )


def _best_contained(clauses: Sequence[Clause], shared: frozenset[str], weight: dict[str, float], least: float) -> float:
    """How much of one clause the two sentences share, at best."""
    return max([sum([weight[term] for term in terms & shared]) / (mass + least or 1.0) for terms, mass in clauses])


def stating(sides: Sides, a: int, b: int) -> tuple[float, ...]:
    """What the two sentences say in figures and in quotation marks."""
    left, right = sides.left, sides.right
    figures_a, figures_b = left.figures[a], right.figures[b]
    agreeing = len(figures_a & figures_b)
    quoted_a, quoted_b = left.quoted_masses[a], right.quoted_masses[b]
    both = quoted_a > QUOTED and quoted_b > QUOTED
    common = left.facets.quoted[a] & right.facets.quoted[b] if both else ()
    return (
        float(agreeing),
        float(bool(figures_a and figures_b) and not agreeing),
        float(both),
        float((quoted_a > QUOTED) != (quoted_b > QUOTED)),
        sum([sides.weight[term] for term in common if term in sides.weight]) / max(min(quoted_a, quoted_b), 1.0),
    )


def playing(left: Side, a: int, right: Side, b: int) -> tuple[float, ...]:
    """The parts the two sentences play in their articles, and their places."""
    headline_a, headline_b = a in left.facets.headline, b in right.facets.headline
    lead_a, lead_b = a == left.facets.lead, b == right.facets.lead
    place_a, place_b = left.facets.place[a], right.facets.place[b]
    return (
        float(headline_a and headline_b),
        float(lead_a and lead_b),
        float((headline_a and lead_b) or (lead_a and headline_b)),
        float(headline_a != headline_b),
        float(lead_a != lead_b),
        abs(place_a - place_b),
        min(place_a, place_b),
        float(left.copied[a] + right.copied[b]),
    )


LONG = 20_000
"""Code points of both sentences together. The ratio's cost grows with the product of their lengths: 30 s for two of a
megabyte, 2 ms at this limit, which no sentence of an article comes near."""


class Alike:
    """What two sentences, their terms sorted, have in common of their characters.

    In long ones only whole terms count: of sorted sequences they are what stands on both sides in the same order. The
    terms of a sentence are counted once.
    """

    def __init__(self) -> None:
        self._counted: dict[str, Counter[str]] = {}

    def __call__(self, a: str, b: str) -> float:
        """Return a share from 0 to 1."""
        if len(a) + len(b) <= LONG:
            return ratio(a, b) / 100
        few, many = sorted((self._count(a), self._count(b)), key=len)
        shared = sum([(len(term) + 1) * min(count, many[term]) for term, count in few.items() if term in many])
        return 2 * shared / (len(a) + len(b) + 2)

    def _count(self, sentence: str) -> Counter[str]:
        if sentence not in self._counted:
            self._counted[sentence] = Counter(sentence.split())
        return self._counted[sentence]
