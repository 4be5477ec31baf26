"""Aligning any two of the articles, and counting the words that they share.

In a collation, the other articles are evidence for and against a pair of sentences (`support`). Therefore two of its
articles may have other links than in a comparison without the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdiff.aligning import Alignment, align
from newsdiff.aligning.choosing import choose
from newsdiff.aligning.terms import lexicon
from newsdiff.comparing.passages import find_passages
from newsdiff.labelling.provenance import provenance
from newsdiff.text.order import right_first

if TYPE_CHECKING:
    from newsdiff.model import Article, Link, Pair, Provenance

LEAST = 0.01
"""Minimum score of pairs that are kept. Most candidates score lower and hardly affect any mean."""

Support = Mapping["Pair", float]
"""New scores for pairs of sentences of two articles, computed from all articles of the collation."""


@dataclass(frozen=True, slots=True)
class Related:
    """The alignment of two articles.

    Attributes:
        links: Pairs of matching sentences, ordered by `(a, b)`.
        scores: The scores of candidate pairs, linked or not.
    """

    links: tuple[Link, ...]
    scores: dict[Pair, float]


def relate(a: Article, b: Article) -> Related:
    """Align two articles."""
    alignment = align(a, b)
    return Related(alignment.links, {pair: score for pair, score in alignment.scores.items() if score >= LEAST})


def supported(alignment: Alignment, a: Article, b: Article, support: Support) -> Alignment:
    """Return an alignment of two articles with the scores in `support`, which depend on all articles, and new links."""
    if not support:
        return alignment
    if right_first(a, b):
        swapped = {(j, i): score for (i, j), score in support.items()}
        return supported(alignment.swapped(), b, a, swapped).swapped()
    scores = alignment.scores | dict(support)
    identical = sorted(pair for pair, score in scores.items() if score == 1.0)
    return replace(alignment, links=choose(alignment.lexicon, scores, identical), scores=scores)


def shared_words(a: Article, b: Article, related: Related, support: Support) -> Provenance:
    """Count the words that two articles share."""
    known = Alignment(related.links, related.scores, lexicon(a, b))
    alignment = supported(known, a, b, support)
    passages = find_passages(a, b, alignment.links, alignment.lexicon, {})
    return provenance(a, b, passages, alignment.links)
