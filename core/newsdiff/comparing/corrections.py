"""What a reader knows better than the alignment: links taken out and links put in, on top of the aligned ones.

A correction names its two sentences by anchors, so that it can be kept in a file and still holds when an article has
changed elsewhere. It is applied after aligning and never fed back into it: an unpaired link cannot come back by another
way, and what a correction does not touch stays exactly as it was.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from newsdiff.model import Anchor, Correction, Link
from newsdiff.text.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsdiff.model import Article, Comparison, Pair

BY_HAND = 1.0
"""The score of a link that a reader made: there is nothing to weigh."""

_DIGITS = 16
"""Hexadecimal digits of a hash that are kept: 64 bits tell the sentences of any two articles apart."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The links after all corrections.

    Attributes:
        links: Ordered by `(a, b)`.
        by_hand: The pairs among them that a reader made.
        applied: The corrections whose two sentences were found, in their order, with anchors as they are now.
    """

    links: tuple[Link, ...]
    by_hand: frozenset[Pair]
    applied: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class CorrectedPair:
    """A correction of one comparison: what was done to sentence `a` of the left article and `b` of the right."""

    kind: Literal["pair", "unpair"]
    a: int
    b: int


def anchor(article: Article, index: int) -> Anchor:
    """The anchor of a sentence."""
    sentence = article.sentences[index]
    return Anchor(sentence.start, sentence.end, _hash(article, index))


def locate(article: Article, anchored: Anchor) -> int | None:
    """The sentence that an anchor names: the one of the same words, of several the nearest; None if there is none."""
    found = Locator(article)
    return found.locate(anchored)


class Locator:
    """Finds many anchors in one article; the hashes are worked out once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._hashes = [_hash(article, index) for index in range(len(article.sentences))]
        self._places: dict[str, list[int]] = {}
        for index, hashed in enumerate(self._hashes):
            self._places.setdefault(hashed, []).append(index)

    def anchor(self, index: int) -> Anchor:
        """As `newsdiff.comparing.corrections.anchor`."""
        sentence = self._article.sentences[index]
        return Anchor(sentence.start, sentence.end, self._hashes[index])

    def locate(self, anchored: Anchor) -> int | None:
        """As `newsdiff.comparing.corrections.locate`."""
        sentences = self._article.sentences
        return min(
            self._places.get(anchored.words, ()),
            key=lambda index: (abs(sentences[index].start - anchored.start), index),
            default=None,
        )


def apply(
    links: Sequence[Link], corrections: Iterable[Correction], locators: Callable[[], tuple[Locator, Locator]]
) -> Corrected:
    """The links with all corrections applied one after the other, so that of two about one pair the later holds.

    `locators` gives those of the two articles; it is asked only if there is something to locate.
    """
    corrections = tuple(corrections)
    if not corrections:
        return Corrected(tuple(links), frozenset(), ())
    left, right = locators()
    scores = {(link.a, link.b): link.score for link in links}
    by_hand: set[Pair] = set()
    applied: list[Correction] = []
    for correction in corrections:
        i, j = left.locate(correction.a), right.locate(correction.b)
        if i is None or j is None:
            continue
        applied.append(Correction(correction.kind, left.anchor(i), right.anchor(j)))
        if correction.kind == "pair":
            scores[i, j] = BY_HAND
            by_hand.add((i, j))
        else:
            scores.pop((i, j), None)
            by_hand.discard((i, j))
    kept = tuple(Link(i, j, score) for (i, j), score in sorted(scores.items()))
    return Corrected(kept, frozenset(by_hand), tuple(applied))


def pairs_of(comparison: Comparison) -> tuple[CorrectedPair, ...]:
    """The corrections of a comparison by the indexes of their sentences."""
    starts = [{sentence.start: i for i, sentence in enumerate(side.sentences)} for side in comparison.articles]
    return tuple(
        CorrectedPair(one.kind, starts[0][one.a.start], starts[1][one.b.start]) for one in comparison.corrections
    )


def mirrored(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """The same corrections where the articles have changed sides."""
    return tuple(Correction(one.kind, one.b, one.a) for one in corrections)


def _hash(article: Article, index: int) -> str:
    """A hash of a sentence's words; of one without words, of its characters but for white space."""
    text = article.sentence_text(index)
    parts = words(text) or text.split()
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
