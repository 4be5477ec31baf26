"""Rescoring doubtful pairs with a language model.

    embedding       the interface of a language model
    likeness        chooses the sentences to embed and measures how similar they are
    judging         combines a pair's likeness and score into a new score
    sentence_model  loads a sentence-transformers model; no other module depends on that library

This package is imported only if a model is requested. The likenesses are stored in the comparison, so that it can be
explained and corrected without the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.aligning import Alignment
from newsdiff.aligning.choosing import choose
from newsdiff.model import Likeness
from newsdiff.reranking.judging import judged
from newsdiff.reranking.likeness import likenesses
from newsdiff.text.order import right_first

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdiff.model import Article
    from newsdiff.reranking.embedding import Embedder
    from newsdiff.reranking.likeness import Likenesses

__all__ = ["rerank", "reranked"]


def rerank(
    a: Article,
    b: Article,
    alignment: Alignment,
    embedder: Embedder,
    *,
    on_progress: Callable[[float], None] = lambda _: None,
) -> tuple[Alignment, tuple[Likeness, ...]]:
    """Rescore the doubtful pairs of an alignment with a language model, and choose the links again.

    Swapping the articles swaps the result.

    Returns:
        The new alignment, and the likenesses, ordered by `(a, b)`.
    """
    if right_first(a, b):
        swapped, said = rerank(b, a, alignment.swapped(), embedder, on_progress=on_progress)
        return swapped.swapped(), tuple(sorted((one.swapped() for one in said), key=lambda one: (one.a, one.b)))
    found = likenesses(alignment, a, b, embedder, on_progress=on_progress)
    return reranked(alignment, found), tuple(Likeness(i, j, value) for (i, j), value in found.items())


def reranked(alignment: Alignment, likenesses: Likenesses) -> Alignment:
    """Choose the links of an alignment again, given known likenesses."""
    scores = {**alignment.scores, **judged(alignment, likenesses)}
    same = [pair for pair, score in alignment.scores.items() if score == 1.0]
    return Alignment(choose(alignment.lexicon, scores, same), scores, alignment.lexicon)
