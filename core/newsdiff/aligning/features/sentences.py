"""Features of two sentences by themselves: their shared words, figures, quotations and roles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.aligning.features.sides import Side, Sides

WORDS = (
    "names shared", "other words shared", "unique terms", "with neighbours", "other with neighbours",
)  # fmt: skip
"""The names of the values of `word_features`, in order."""

CONTENT = ("figures shared", "quotation shared")
"""The names of the values of `content_features`, in order."""

ROLES = ("headlines", "leads", "headline and lead", "lead and sentence", "distance", "copied elsewhere")
"""The names of the values of `role_features`, in order."""

QUOTED = 0.5
"""Minimum weight of quoted words that count as a quotation."""


def word_features(sides: Sides, a: int, b: int) -> tuple[float, ...]:
    """Return the features of the words that two sentences share.

    They measure the weight of shared names, of other shared words, and of shared words found nowhere else. They also
    measure how much of each sentence is in the other or in the sentences around it.
    """
    left, right, worth = sides.left, sides.right, sides.weight.__getitem__
    shared = left.terms[a] & right.terms[b]
    named = math.fsum(map(worth, shared & sides.names))
    other = math.fsum(map(worth, shared)) - named
    around_a = math.fsum(map(worth, right.around(b, left.terms[a], shared))) / (left.masses[a] or 1.0)
    around_b = math.fsum(map(worth, left.around(a, right.terms[b], shared))) / (right.masses[b] or 1.0)
    return (
        math.log1p(named),
        math.log1p(max(other, 0.0)),
        math.log1p(math.fsum(map(worth, shared & sides.unique))),
        max(around_a, around_b),
        min(around_a, around_b),
    )


def content_features(sides: Sides, a: int, b: int) -> tuple[float, ...]:
    """Return the features of the figures and the quotations in two sentences."""
    left, right = sides.left, sides.right
    quoted_a, quoted_b = left.quoted_masses[a], right.quoted_masses[b]
    both = quoted_a > QUOTED and quoted_b > QUOTED
    common = left.facets.quoted[a] & right.facets.quoted[b] if both else ()
    return (
        float(len(left.figures[a] & right.figures[b])),
        math.fsum([sides.weight[term] for term in common if term in sides.weight]) / max(min(quoted_a, quoted_b), 1.0),
    )


def role_features(left: Side, a: int, right: Side, b: int) -> tuple[float, ...]:
    """Return the features of the roles and positions of two sentences in their articles."""
    headline_a, headline_b = a in left.facets.headline, b in right.facets.headline
    lead_a, lead_b = a == left.facets.lead, b == right.facets.lead
    place_a, place_b = left.facets.place[a], right.facets.place[b]
    return (
        float(headline_a and headline_b),
        float(lead_a and lead_b),
        float((headline_a and lead_b) or (lead_a and headline_b)),
        float(lead_a != lead_b),
        abs(place_a - place_b),
        float(left.copied[a] + right.copied[b]),
    )
