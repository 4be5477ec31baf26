"""The content label of a passage (verbatim, cosmetic or reworded) and its shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.text.plain_form import plain_form
from newsdiff.text.spelling import sentence_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Article, Content, Shape


def content(
    a: Article, sentences_a: Sequence[int], b: Article, sentences_b: Sequence[int], score: float | None
) -> Content:
    """Return the content label of a passage, `removed` or `added` if one side is empty.

    Only sentences with equal keys have the score 1, so a passage of one sentence on each side need not be compared
    again. The score of a link made by hand is None, because it says nothing about spelling.
    """
    if not sentences_b:
        return "removed"
    if not sentences_a:
        return "added"
    left = " ".join(plain_form(" ".join(a.sentence_text(i) for i in sentences_a)).split())
    right = " ".join(plain_form(" ".join(b.sentence_text(j) for j in sentences_b)).split())
    if left == right:
        return "verbatim"
    if score is not None and len(sentences_a) == len(sentences_b) == 1:
        return "cosmetic" if score == 1.0 else "reworded"
    language = a.language if a.language == b.language else ""
    key = sentence_key(left, language)
    return "cosmetic" if key and key == sentence_key(right, language) else "reworded"


def shape(count_a: int, count_b: int) -> Shape:
    """Return the shape for the given numbers of sentences on each side."""
    if not count_a or not count_b:
        return "1:0" if count_a else "0:1"
    if count_a == 1:
        return "1:1" if count_b == 1 else "1:n"
    return "n:1" if count_b == 1 else "n:m"
