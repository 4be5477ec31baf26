"""A second opinion on doubtful links: how similar a language model finds two sentences.

    embedding       the interface of such a model
    likeness        which sentences it is asked about, and how similar it finds them
    judging         one score from the likeness and the score of the words
    sentence_model  a sentence-transformers model; nothing else here depends on that library

Nothing of this is imported unless a model is requested. The likenesses are stored with the comparison, so that it can
be explained and corrected without the model.
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
    """Ask a language model about the doubtful pairs of an alignment, and choose the links again.

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
    """Choose the links of an alignment again, given the likenesses of some pairs."""
    scores = {**alignment.scores, **judged(alignment, likenesses)}
    same = [pair for pair, score in alignment.scores.items() if score == 1.0]
    return Alignment(choose(alignment.lexicon, scores, same), scores, alignment.lexicon)
