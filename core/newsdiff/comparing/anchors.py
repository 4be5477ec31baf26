"""Anchors, which identify a sentence even after other parts of its article have changed."""

from __future__ import annotations

import hashlib
from bisect import bisect_left

from newsdiff.model import Anchor, Article, Sentence
from newsdiff.text.words import words

_DIGITS = 16
"""Number of hexadecimal digits of a hash; 64 bits are enough to distinguish the sentences of two articles."""


class Locator:
    """Creates and finds the anchors of one article, hashing each sentence only once.

    Args:
        article: The article.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self._hashes = [_hash(article, index) for index in range(len(article.sentences))]
        self._places: dict[str, list[int]] = {}
        for index, words_hash in enumerate(self._hashes):
            self._places.setdefault(words_hash, []).append(index)

    def anchor(self, index: int) -> Anchor:
        """Return the anchor of a sentence, like the function `anchor`."""
        sentence = self._article.sentences[index]
        return _anchor(sentence, self._hashes[index])

    def locate(self, anchored: Anchor) -> int | None:
        """Return the sentence that an anchor identifies, like the function `locate`."""
        places = self._places.get(anchored.words)
        if not places:
            return None
        sentences = self._article.sentences
        at = bisect_left(places, anchored.start, key=lambda index: sentences[index].start)
        # the nearest is one of the two beside that offset; of two equally near, the first
        return min(places[max(0, at - 1) : at + 1], key=lambda index: abs(sentences[index].start - anchored.start))


Locators = tuple[Locator, Locator]
"""The locators of the left and the right article."""


def anchor(article: Article, index: int) -> Anchor:
    """Return the anchor of a sentence."""
    sentence = article.sentences[index]
    return _anchor(sentence, _hash(article, index))


def _anchor(sentence: Sentence, words: str) -> Anchor:
    return Anchor(sentence.start, sentence.end, words)


def locate(article: Article, anchored: Anchor) -> int | None:
    """Return the sentence that an anchor identifies: the nearest one with the same words, or None.

    For several anchors of one article use a `Locator`.
    """
    return Locator(article).locate(anchored)


def _hash(article: Article, index: int) -> str:
    """Return a hash of a sentence's words."""
    return hashed(article.sentence_text(index))


def hashed(text: str) -> str:
    """Return a hash of a text's words, or of its visible characters if it has no words."""
    parts = words(text) or text.split()
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
