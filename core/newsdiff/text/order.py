"""A canonical order of two articles, for breaking ties so that swapped articles give swapped results."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Article


def right_first(a: Article, b: Article) -> bool:
    """Return whether the right article sorts before the left one, by words and then by white space."""
    for left, right in zip_longest(_words(a), _words(b), fillvalue=""):
        if left != right:
            return right < left
    return b.text < a.text


def _words(article: Article) -> Iterator[str]:
    """Yield the parts of a text between white space, lazily because most texts differ in their first sentence."""
    for index in range(len(article.sentences)):
        yield from article.sentence_text(index).split()
