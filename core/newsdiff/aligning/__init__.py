"""Linking the matching sentences of two articles, in these steps:

    identical           pairs of sentences that are identical apart from spelling
    candidates          pairs that share rare terms, found with an index
    pair_features       the features of each pair
    neighbour_features  the features of its neighbours
    scoring             a score from 0 to 1 for each pair
    choosing            main links, also-links and possible matches, best pairs first
    crossheads          links for headings inside the story, taken from the sentence below them

Sentences are aligned across paragraphs, because outlets divide their text differently. The order of the two articles
does not matter: `align(b, a)` is `align(a, b)` with its sides swapped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.candidates import comparable_pairs
from newsdiff.aligning.choosing import choose, possible_matches
from newsdiff.aligning.crossheads import crosshead_links
from newsdiff.aligning.identical import identical_pairs
from newsdiff.aligning.scoring import FITTED, THRESHOLD, scored
from newsdiff.aligning.terms import Lexicon, lexicon
from newsdiff.text.order import right_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsdiff.aligning.scoring import Model
    from newsdiff.model import Article, Link, Pair, PossibleMatch

__all__ = ["THRESHOLD", "Alignment", "align"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The links between two articles, and the scores from which they were chosen.

    Attributes:
        links: Main and also-links, ordered by `(a, b)`.
        scores: The scores of all candidate pairs, linked or not.
        lexicon: The terms of both articles with their weights.
    """

    links: tuple[Link, ...]
    scores: dict[Pair, float]
    lexicon: Lexicon

    @property
    def possible(self) -> tuple[PossibleMatch, ...]:
        """The possible matches of sentences without a link, best first."""
        return possible_matches(self.scores, self.links)

    def swapped(self) -> Alignment:
        """Return the same alignment with left and right exchanged."""
        links = sorted((link.swapped() for link in self.links), key=lambda link: (link.a, link.b))
        scores = {(j, i): score for (i, j), score in self.scores.items()}
        return Alignment(tuple(links), scores, self.lexicon.swapped())


def align(
    a: Article, b: Article, *, model: Model = FITTED, on_progress: Callable[[float], None] = lambda _: None
) -> Alignment:
    """Link the matching sentences of two articles.

    Ties are broken by the order of the two texts, so that swapping the articles swaps the result.

    Args:
        a: The left article.
        b: The right article.
        model: The model that computes the scores.
        on_progress: Called with the share done, from 0 to 1; may raise to cancel.
    """
    if right_first(a, b):
        return _align(b, a, model, on_progress).swapped()
    return _align(a, b, model, on_progress)


def _align(a: Article, b: Article, model: Model, on_progress: Callable[[float], None]) -> Alignment:
    terms = lexicon(a, b)
    on_progress(0.15)
    same = identical_pairs(a, b)
    on_progress(0.2)
    pairs = comparable_pairs(terms, same, a, b)
    on_progress(0.4)
    found = scored(terms, (a, b), _with_progress(pairs, on_progress), same, model).scores
    on_progress(0.9)
    links = choose(terms, found, same)
    further = crosshead_links(a, b, terms, found, links)
    scores = found | {(link.a, link.b): link.score for link in further}
    return Alignment(tuple(sorted((*links, *further), key=lambda link: (link.a, link.b))), scores, terms)


def _with_progress(pairs: list[Pair], on_progress: Callable[[float], None]) -> Iterator[Pair]:
    """Yield the pairs, reporting progress every `PROGRESS_EVERY` pairs."""
    for index, pair in enumerate(pairs):
        if index % PROGRESS_EVERY == 0:
            on_progress(0.4 + 0.4 * index / len(pairs))
        yield pair


PROGRESS_EVERY = 512
"""Number of pairs scored between two progress reports; scoring them takes a few hundredths of a second."""
