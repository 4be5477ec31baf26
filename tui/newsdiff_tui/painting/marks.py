"""Marking words that are on one side only, and characters that differ within words.

Marks are for passages that are in both articles and differ. A passage in only one article is coloured as a whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from newsdiff.model import Comparison, Edit, Passage, Side, Span
from newsdiff.model.discrepancy_labels import displayed
from newsdiff_tui.layout.cells import ONE_CELL_EACH, clusters

Strength = Literal["", "word", "char", "hit", "selected", "discrepancy", "discrepancy-word", "discrepancy-char"]
Mark = tuple[int, int, Strength]
"""A mark: start and end in the article's text, and its strength."""


def marks(passage: Passage, side: Side, fine: bool) -> tuple[Mark, ...]:
    """Return the marks of a passage on one side, in order; with `fine`, also those of characters inside words."""
    if not passage.edited:
        return ()
    found: list[Mark] = []
    for edit in passage.edits:
        span = edit.span(side)
        if edit.op == "equal" or span is None or span[0] == span[1]:
            continue
        if fine and edit.chars:
            found += _refined(edit.chars, side, span)
        else:
            found.append((*span, "word"))
    return tuple(found)


def _refined(chars: Sequence[Edit], side: Side, span: Span) -> Iterator[Mark]:
    """Mark the differing characters of a replaced word strongly, and the rest of the word weakly."""
    at = span[0]
    for edit in chars:
        inner = edit.span(side)
        if edit.op == "equal" or inner is None or inner[0] == inner[1]:
            continue
        if at < inner[0]:
            yield at, inner[0], "word"
        yield *inner, "char"
        at = inner[1]
    if at < span[1]:
        yield at, span[1], "word"


_DISCREPANT: Mapping[Strength, Strength] = {
    "": "discrepancy",
    "word": "discrepancy-word",
    "char": "discrepancy-char",
}


def discrepant_spans(comparison: Comparison, side: Side) -> tuple[Span, ...]:
    """Return the spans of the discrepancies on one side, in order, joining overlapping ones."""
    found = [one.a if side == "a" else one.b for passage in comparison.passages for one in displayed(passage)]
    joined: list[Span] = []
    for start, end in sorted(span for span in found if span):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def discrepant(pieces: Iterable[Mark], spans: Sequence[Span]) -> Iterator[Mark]:
    """Add the marks of discrepancies to those of `pieces`; both must be in order."""
    for piece in pieces:
        for start, end, strength in cut((piece[0], piece[1]), [(*span, "discrepancy") for span in spans]):
            yield start, end, _DISCREPANT[piece[2]] if strength else piece[2]


def over(pieces: Iterable[Mark], hits: Sequence[Span], laid: Strength = "hit") -> Iterator[Mark]:
    """Overlay pieces with search hits or the selection, as marks of strength `laid`; both must be in order."""
    for start, end, strength in pieces:
        at = start
        for hit_start, hit_end in hits:
            first, last = max(hit_start, at), min(hit_end, end)
            if first >= last:
                continue
            if at < first:
                yield at, first, strength
            yield first, last, laid
            at = last
        if at < end:
            yield at, end, strength


def unbroken(pieces: Iterable[Mark], text: str) -> Iterator[Mark]:
    """Yield pieces of a row of `text` without splitting characters of several code points.

    A search hit may be part of such a character, and terminals may separate parts with different styles.
    """
    found = list(pieces)
    if not found or ONE_CELL_EACH.match(text, found[0][0], found[-1][1]):
        yield from found
        return
    first, last = found[0][0], found[-1][1]
    starts = [first + start for start, _, _ in clusters(text[first:last])] + [last]
    at = first
    for _, end, strength in found:
        stop = starts[bisect_left(starts, end)]
        if at < stop:
            yield at, stop, strength
        at = max(at, stop)


def cut(span: Span, found: Sequence[Mark]) -> Iterator[Mark]:
    """Cut `span` into pieces, marked and unmarked, in order and without gaps."""
    at, end = span
    for first, last, strength in found:
        start, stop = max(first, at), min(last, end)
        if start >= stop:
            continue
        if at < start:
            yield at, start, ""
        yield start, stop, strength
        at = stop
    if at < end:
        yield at, end, ""
