"""A second opinion on doubtful links: how alike a language model finds two sentences.

    embedding       what such a model has to offer, whatever it is
    likeness        which sentences are shown to it, and how alike it finds them
    judging         one score of the likeness and of what the words said
    sentence_model  a model of the library sentence-transformers; nothing else here knows of one

Nobody gets this unasked: without a model none of it is imported. The likenesses are kept with the comparison, so that
it can be explained and corrected without the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.aligning import Alignment
from newsdiff.aligning.choosing import choose
from newsdiff.model import Link
from newsdiff.reranking.judging import judged

if TYPE_CHECKING:
    from newsdiff.reranking.likeness import Likenesses

__all__ = ["reranked"]


def reranked(alignment: Alignment, likenesses: Likenesses) -> Alignment:
    """The alignment with the links chosen anew, now that it is known how alike some sentences are."""
    scores = {**alignment.scores, **judged(alignment, likenesses)}
    same = [pair for pair, score in alignment.scores.items() if score == 1.0]
    links = tuple(Link(i, j, scores[i, j]) for i, j in choose(alignment.lexicon, scores, same))
    return Alignment(links, scores, alignment.lexicon)
