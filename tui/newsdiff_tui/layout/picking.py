"""Finding the character in a cell, and the text to copy."""

from __future__ import annotations

from newsdiff.model import Article, Passage, Side, Span
from newsdiff_tui.layout.cells import clusters
from newsdiff_tui.layout.shown import HIDDEN

Selection = tuple[Side, int, int]
"""A span of one article's text."""


def offset_at(text: str, span: Span, x: int) -> int:
    """Return the offset of the character in cell `x` of a row that shows `span`, clamped to the span."""
    at, cells = span[0], 0
    while at < span[1]:
        stop = next((end for end in range(at, span[1]) if text[end] == HIDDEN), span[1])
        for start, _, width in clusters(text[at:stop]):
            if cells + width > x:
                return at + start if x >= 0 else span[0]
            cells += width
        at = stop
        while at < span[1] and text[at] == HIDDEN:
            at += 1
    return span[1]


def passage_text(article: Article, passage: Passage, side: Side) -> str:
    """Return the text of a passage on one side. Sentences that are not adjacent are on separate lines."""
    own = passage.sentences(side)
    runs: list[tuple[int, int]] = []
    for index in own:
        sentence = article.sentences[index]
        if runs and index - 1 in own:
            runs[-1] = (runs[-1][0], sentence.end)
        else:
            runs.append((sentence.start, sentence.end))
    return "\n".join(article.text[start:end] for start, end in runs)
