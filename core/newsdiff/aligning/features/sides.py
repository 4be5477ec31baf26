"""Preparing data about each sentence, from which the features of pairs are computed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.features.facets import facets, names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newsdiff.aligning.features.facets import Facets
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Article, Pair


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Side:
    """Data about one article's sentences; lists have one item per sentence.

    Attributes:
        terms: The distinct terms of each sentence.
        masses: Their total weight.
        quoted_masses: The weight of the terms inside quotation marks.
        figures: The terms that are figures.
        copied: Whether the other article contains the same sentence, apart from spelling.
        facets: Quoted words, names, and the sentence's role in the article.
    """

    terms: list[frozenset[str]]
    masses: list[float]
    quoted_masses: list[float]
    figures: list[frozenset[str]]
    copied: list[bool]
    facets: Facets

    def around(self, index: int, terms: frozenset[str], own: frozenset[str]) -> frozenset[str]:
        """Return which of the given terms are in a sentence or its neighbours; `own` are those in the sentence."""
        for near in (index - 1, index + 1):
            if 0 <= near < len(self.terms):
                own |= terms & self.terms[near]
        return own


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Sides:
    """Data about both articles, and the weight of every term.

    Attributes:
        left: The left article.
        right: The right article.
        weight: The weight of every term.
        names: The terms that are names.
        unique: The terms that occur in exactly one sentence on each side.
    """

    left: Side
    right: Side
    weight: dict[str, float]
    names: frozenset[str]
    unique: frozenset[str]


def both_sides(lexicon: Lexicon, articles: tuple[Article, Article], identical: Collection[Pair]) -> Sides:
    """Prepare the data about the sentences of both articles."""
    found = names(articles)
    left = _side(lexicon, 0, articles[0], {a for a, _ in identical})
    right = _side(lexicon, 1, articles[1], {b for _, b in identical})
    frequency_a, frequency_b = lexicon.frequency
    both = frequency_a.keys() & frequency_b.keys()
    return Sides(
        left,
        right,
        lexicon.weight,
        found,
        frozenset(term for term in both if frequency_a[term] == frequency_b[term] == 1),
    )


def _side(lexicon: Lexicon, side: int, article: Article, copied: set[int]) -> Side:
    weight = lexicon.weight

    def mass(terms: Iterable[str]) -> float:
        return math.fsum([weight[term] for term in terms if term in weight])  # exact: sets have no order

    terms = [frozenset(bag) for bag in lexicon.bags[side]]
    own = facets(article, lexicon.forms)
    figures = frozenset(term for term in weight if term[0].isdigit())
    return Side(
        terms,
        [mass(found) for found in terms],
        [mass(found) for found in own.quoted],
        [found & figures for found in terms],
        [index in copied for index in range(len(terms))],
        own,
    )
