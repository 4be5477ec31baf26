"""An article cut where its passages change: the pieces that the panes set level with each other.

A stretch is an unbroken run of sentences of one passage. Most passages have one on each side; a passage whose
sentences are interrupted by others has several.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model import Article, Comparison, Side, Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """Consecutive sentences of one passage, as they stand in one article.

    Attributes:
        side: Which article.
        passage: The passage's id.
        pieces: Spans into the article's text, one for each paragraph that the stretch reaches into.
        opens: Whether a paragraph break goes before it.
        leads: Whether it is the first of its passage on this side.
    """

    side: Side
    passage: int
    pieces: tuple[Span, ...]
    opens: bool
    leads: bool


def stretches(comparison: Comparison, side: Side) -> tuple[Stretch, ...]:
    """The stretches of one article in reading order; together they hold every sentence once."""
    article = comparison.a if side == "a" else comparison.b
    owner = [0] * len(article.sentences)
    for passage in comparison.passages:
        for index in passage.a if side == "a" else passage.b:
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
