"""Measuring the likeness of sentences with a language model.

Embedding a sentence takes a thousand times as long as all other steps, so only relevant sentences are embedded: those
without a match, their candidates, and both sentences of every doubtful pair. In short articles, every sentence without
a match is also compared with all sentences of the other article, and the nearest become candidates. This finds matches
that share no rare word.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nsmallest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdiff.aligning import Alignment
    from newsdiff.model import Article, Pair
    from newsdiff.reranking.embedding import Embedded, Embedder

Likenesses = dict["Pair", float]
"""The likenesses of pairs of sentences, on a scale where identical sentences have 1 and unrelated ones 0.
"""

DOUBT = (0.005, 0.995)
"""The range of scores of doubtful pairs; outside it, the likeness rarely changes whether a pair is linked."""

NEAREST = 4
"""Number of partners that become candidates by likeness alone, for each sentence without a link (as many as `RIVALS`).
"""

MOST_COMPARED = 3_000
"""Maximum number of sentences per side for comparing each with all others. The work grows with the product of the two
numbers.
"""

UNRELATED = (
    "The council approved a new bridge over the river on Tuesday.",
    "Heavy snow closed schools across the northern counties.",
    "Shares of the chip maker fell seven percent after its forecast.",
    "The striker scored twice before half-time and was then injured.",
    "Doctors said the vaccine had prevented most serious infections.",
    "A jury found the former banker guilty of fraud.",
    "The museum bought two paintings from a private collection.",
    "Farmers blocked the motorway with tractors to protest the tax.",
    "She won the election with a majority of eleven votes.",
    "Police found the missing hiker alive in a mountain hut.",
    "The airline cancelled forty flights because of a strike.",
    "Scientists recorded the call of a whale never heard before.",
)
"""Unrelated sentences, whose mean cosine counts as 0. Some models give unrelated sentences a cosine of 0.7, others 0.
"""

_PLACES = 3
"""Number of decimal places of likenesses; further ones may differ between machines."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """The sentences and pairs to compare by means of a model.

    Attributes:
        sides: The relevant sentences of each side, ascending.
        pairs: The scored pairs of these sentences.
        alone: For each side, the sentences of the story without a link, ascending.
        story: For each side, the relevant sentences that belong to the story.
    """

    sides: tuple[list[int], list[int]]
    pairs: list[Pair]
    alone: tuple[list[int], list[int]]
    story: tuple[list[int], list[int]]


def likenesses(
    alignment: Alignment,
    a: Article,
    b: Article,
    embedder: Embedder,
    *,
    on_progress: Callable[[float], None] = lambda _: None,
) -> Likenesses:
    """Return the likenesses of all relevant pairs. `on_progress` is called with the share done, from 0 to 1."""
    asked = _asked(alignment, a, b)
    left, right = asked.sides
    if not left or not right:
        return {}
    texts = [*UNRELATED, *map(a.sentence_text, left), *map(b.sentence_text, right)]
    placed = embedder.embed(texts, lambda part: on_progress(0.9 * part))
    chance = _chance(placed)
    cosines = _cosines(asked, placed, lambda part: on_progress(0.9 + 0.1 * part))
    return {pair: _likeness(cosine, chance) for pair, cosine in sorted(cosines.items())}


def _likeness(cosine: float, chance: float) -> float:
    """Convert a cosine to a likeness, relative to the mean cosine of unrelated sentences."""
    return round(min(max((cosine - chance) / (1 - chance), -1.0), 1.0), _PLACES)


def _asked(alignment: Alignment, a: Article, b: Article) -> _Asked:
    """Return the relevant sentences and pairs, without identical sentences and boilerplate."""
    linked = {link.a for link in alignment.links}, {link.b for link in alignment.links}
    stories = _story(a), _story(b)
    alone = [[i for i in story if i not in known] for story, known in zip(stories, linked, strict=True)]
    free = frozenset(alone[0]), frozenset(alone[1])
    low, high = DOUBT
    scored = {pair: score for pair, score in alignment.scores.items() if score < 1.0}
    doubtful = [(i, j) for (i, j), score in scored.items() if low <= score <= high or i in free[0] or j in free[1]]
    matter = free[0].union(i for i, _ in doubtful), free[1].union(j for _, j in doubtful)
    return _Asked(
        sides=(sorted(matter[0]), sorted(matter[1])),
        pairs=[(i, j) for i, j in scored if i in matter[0] and j in matter[1]],
        alone=(alone[0], alone[1]),
        story=([i for i in stories[0] if i in matter[0]], [j for j in stories[1] if j in matter[1]]),
    )


def _story(article: Article) -> list[int]:
    """Return the sentences of the story itself, without headings, which are similar to every sentence below them."""
    return [i for i in range(len(article.sentences)) if article.kind(i) in {"prose", "list-item"}]


def _chance(placed: Embedded) -> float:
    """Return the mean cosine of unrelated sentences."""
    size = len(UNRELATED)
    cosines = [float(cosine) for i in range(size - 1) for cosine in placed.cosines(i, range(i + 1, size))]
    return min(sum(cosines) / len(cosines), _MOST_BY_CHANCE)


_MOST_BY_CHANCE = 0.99
"""Maximum for the mean cosine of unrelated sentences, which keeps likenesses finite if a model finds all sentences
equal."""


def _cosines(asked: _Asked, placed: Embedded, on_progress: Callable[[float], None]) -> dict[Pair, float]:
    """Return the cosines of the scored pairs, and of each unlinked sentence with the nearest ones on the other side."""
    (left, right), first = asked.sides, len(UNRELATED)
    places = (
        {sentence: first + k for k, sentence in enumerate(left)},
        {sentence: first + len(left) + k for k, sentence in enumerate(right)},
    )

    def row(side: int, sentence: int, others: list[int]) -> list[tuple[float, int]]:
        found = placed.cosines(places[side][sentence], [places[1 - side][other] for other in others])
        return [(float(cosine), other) for cosine, other in zip(found, others, strict=True)]

    partners: dict[int, list[int]] = {}
    for i, j in asked.pairs:
        partners.setdefault(i, []).append(j)
    out = {(i, j): cosine for i, those in partners.items() for cosine, j in row(0, i, those)}
    if max(map(len, asked.story)) <= MOST_COMPARED:
        for done, i in enumerate(asked.alone[0]):
            on_progress(0.5 * done / len(asked.alone[0]))
            for cosine, j in _nearest(row(0, i, asked.story[1])):
                out.setdefault((i, j), cosine)
        for done, j in enumerate(asked.alone[1]):
            on_progress(0.5 + 0.5 * done / len(asked.alone[1]))
            for cosine, i in _nearest(row(1, j, asked.story[0])):
                out.setdefault((i, j), cosine)
    return out


def _nearest(found: list[tuple[float, int]]) -> list[tuple[float, int]]:
    """Return the nearest sentences, at most `NEAREST`; ties go to the earlier sentence."""
    return nsmallest(NEAREST, found, key=lambda one: (-round(one[0], _PLACES), one[1]))
