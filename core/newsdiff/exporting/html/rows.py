"""Which stretches of the two articles stand level with each other: the rows of the report.

Each article keeps its own reading order. A passage in its place stands level with its counterpart; what has no
counterpart there (removed, added, moved, or cut off from the rest of its passage) has quiet space beside it,
so that nothing looks linked that is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdiff.model import Article, Comparison, Passage, Side, Span
from newsdiff.sequences import heaviest_increasing


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive sentences of one passage, as they stand in one article.

    Attributes:
        side: Which article.
        passage: The passage.
        pieces: Spans into the article's text, one for each paragraph that the stretch reaches into.
        opens: Whether a paragraph begins with it.
        leads: Whether it is the first of its passage on this side.
    """

    side: Side
    passage: Passage
    pieces: tuple[Span, ...]
    opens: bool
    leads: bool

    @property
    def weight(self) -> int:
        """Its length in characters."""
        return sum(end - start for start, end in self.pieces)


@dataclass(frozen=True, slots=True)
class Row:
    """What stands level: two stretches of one passage, or one with nothing beside it."""

    left: Stretch | None
    right: Stretch | None

    @property
    def passage(self) -> Passage:
        """The passage that the row belongs to."""
        return self.stretches[0].passage

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The one or two stretches, left before right."""
        return tuple(stretch for stretch in (self.left, self.right) if stretch is not None)


def columns(comparison: Comparison) -> tuple[tuple[Row, ...], ...]:
    """All rows, each stretch once and in its article's order.

    They form one column; of two articles that share nothing each forms a column of its own, as there is
    nothing to set level.
    """
    lefts, rights = stretches(comparison, "a"), stretches(comparison, "b")
    if lefts and rights and not any(passage.a and passage.b for passage in comparison.passages):
        return tuple(Row(left, None) for left in lefts), tuple(Row(None, right) for right in rights)
    return (tuple(_rows(lefts, rights)),)


def stretches(comparison: Comparison, side: Side) -> tuple[Stretch, ...]:
    """The stretches of one article in reading order; together they hold every sentence once."""
    article = comparison.a if side == "a" else comparison.b
    owner: list[Passage] = [comparison.passages[0]] * len(article.sentences) if comparison.passages else []
    for passage in comparison.passages:
        for index in passage.a if side == "a" else passage.b:
            owner[index] = passage
    found: list[Stretch] = []
    met: set[int] = set()
    first = 0
    for stop in range(1, len(owner) + 1):
        if stop < len(owner) and owner[stop] is owner[first]:
            continue
        passage = owner[first]
        opens = first == 0 or _starts_paragraph(article, first)
        found.append(Stretch(side, passage, _pieces(article, first, stop), opens, passage.id not in met))
        met.add(passage.id)
        first = stop
    return tuple(found)


def _pieces(article: Article, first: int, stop: int) -> tuple[Span, ...]:
    """The text of the sentences `first` to `stop` (exclusive), one span for each paragraph."""
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


def _rows(lefts: Sequence[Stretch], rights: Sequence[Stretch]) -> Iterator[Row]:
    """Level pairs, and between them what stands on one side only."""
    done_left = done_right = 0
    for left, right in [*_level_pairs(lefts, rights), (len(lefts), len(rights))]:
        yield from _alone(lefts[done_left:left], rights[done_right:right])
        if left < len(lefts):
            yield Row(lefts[left], rights[right])
        done_left, done_right = left + 1, right + 1


def _level_pairs(lefts: Sequence[Stretch], rights: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Indexes of stretches of the same passage in its place: the longest texts that keep their order on both sides."""
    right_at: dict[int, list[int]] = {}
    for index, stretch in enumerate(rights):
        right_at.setdefault(stretch.passage.id, []).append(index)
    pairs = [
        (index, right)
        for index, stretch in enumerate(lefts)
        if stretch.passage.position == "in-place"
        for right in reversed(right_at.get(stretch.passage.id, ()))  # falling, so that a left one is chosen only once
    ]
    weights = [lefts[left].weight + rights[right].weight for left, right in pairs]
    return [pairs[at] for at in heaviest_increasing([right for _, right in pairs], weights)]


def _alone(lefts: Sequence[Stretch], rights: Sequence[Stretch]) -> Iterator[Row]:
    """Stretches between two level pairs, in the order of the passages; each side keeps its own order.

    A stretch on the right whose passage is numbered by its place on the left goes with what stands before it.
    """
    at_left = 0
    for right in rights:
        if not right.passage.a:
            while at_left < len(lefts) and lefts[at_left].passage.id < right.passage.id:
                yield Row(lefts[at_left], None)
                at_left += 1
        yield Row(None, right)
    for left in lefts[at_left:]:
        yield Row(left, None)
