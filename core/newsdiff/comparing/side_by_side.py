"""Arranging two articles side by side, with matching stretches level.

Each article keeps its own reading order. A passage in place is level with its match. A stretch without a match in place
(removed, added, moved, or separated from the rest of its passage) is alone, so that it does not look matched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdiff.model import Article, Comparison, Side, Span
from newsdiff.text.sequences import heaviest_increasing


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive sentences of one passage in one article.

    Most passages have one stretch on each side; a passage whose sentences are interrupted by others has several.

    Attributes:
        side: The article that it is in.
        passage: The id of its passage.
        pieces: Spans into the article's text, one for each paragraph that the stretch extends into.
        opens: Whether it starts a paragraph other than the article's first.
        leads: Whether it is the first stretch of its passage on this side.
    """

    side: Side
    passage: int
    pieces: tuple[Span, ...]
    opens: bool
    leads: bool

    @property
    def length(self) -> int:
        """The length in code points."""
        return sum([end - start for start, end in self.pieces])


Level = tuple[Stretch | None, Stretch | None]
"""Two stretches that are level with each other, one on each side; one of them may be missing."""


def stretches(comparison: Comparison, side: Side) -> tuple[Stretch, ...]:
    """Return the stretches of an article in reading order; each sentence is in exactly one."""
    article = comparison.article(side)
    owner = [0] * len(article.sentences)
    for passage in comparison.passages:
        for index in passage.sentences(side):
            owner[index] = passage.id
    found: list[Stretch] = []
    met: set[int] = set()
    first = 0
    while first < len(owner):
        stop = first + 1
        while stop < len(owner) and owner[stop] == owner[first]:
            stop += 1
        opens = first > 0 and _starts_paragraph(article, first)
        found.append(Stretch(side, owner[first], pieces(article, first, stop), opens, owner[first] not in met))
        met.add(owner[first])
        first = stop
    return tuple(found)


def pieces(article: Article, first: int, stop: int) -> tuple[Span, ...]:
    """Return the text of the sentences `first` to `stop` (exclusive), one span for each paragraph."""
    spans: list[Span] = []
    for index in range(first, stop):
        sentence = article.sentences[index]
        if index > first and not _starts_paragraph(article, index):
            spans[-1] = (spans[-1][0], sentence.end)
        else:
            spans.append((sentence.start, sentence.end))
    return tuple(spans)


def _starts_paragraph(article: Article, index: int) -> bool:
    return article.sentences[index].paragraph != article.sentences[index - 1].paragraph


def level(comparison: Comparison) -> Iterator[Level]:
    """Yield all stretches of both articles, with matching ones level; each article keeps its own order."""
    lefts, rights = stretches(comparison, "a"), stretches(comparison, "b")
    order = {passage.id: at for at, passage in enumerate(comparison.passages)}
    added = {passage.id for passage in comparison.passages if not passage.a}
    done_left = done_right = 0
    for left, right in [*_level_pairs(comparison, lefts, rights), (len(lefts), len(rights))]:
        yield from _alone(lefts[done_left:left], rights[done_right:right], added, order)
        if left < len(lefts):
            yield lefts[left], rights[right]
        done_left, done_right = left + 1, right + 1


def _level_pairs(
    comparison: Comparison, lefts: Sequence[Stretch], rights: Sequence[Stretch]
) -> list[tuple[int, int]]:
    """Return index pairs of the stretches to put level.

    They are in the same order on both sides, and contain as much text as possible.
    """
    in_place = {passage.id for passage in comparison.passages if passage.position == "in-place"}
    right_at: dict[int, list[int]] = {}
    for index, stretch in enumerate(rights):
        right_at.setdefault(stretch.passage, []).append(index)
    pairs = [
        (index, right)
        for index, stretch in enumerate(lefts)
        if stretch.passage in in_place
        for right in reversed(right_at.get(stretch.passage, ()))  # descending: each left one is chosen once
    ]
    weights = [lefts[left].length + rights[right].length for left, right in pairs]
    return [pairs[at] for at in heaviest_increasing([right for _, right in pairs], weights)]


def _alone(
    lefts: Sequence[Stretch], rights: Sequence[Stretch], added: set[int], order: Mapping[int, int]
) -> Iterator[Level]:
    """Yield the stretches between two level pairs, each side in its own order.

    Each added passage on the right comes after the left stretches that precede it in the order of passages. Moved
    passages on the right are ignored in this, because their place in that order depends only on the left article.
    """
    at_left = 0
    for right in rights:
        if right.passage in added:
            while at_left < len(lefts) and order[lefts[at_left].passage] < order[right.passage]:
                yield lefts[at_left], None
                at_left += 1
        yield None, right
    for left in lefts[at_left:]:
        yield left, None
