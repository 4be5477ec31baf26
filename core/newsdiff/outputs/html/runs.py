"""Dividing text into runs by its marking: words in one article only, emphasis, discrepancies.

The whole text passes through `sanitize` first, because browsers, like terminals, apply direction marks and drop control
characters. Every code point is replaced by exactly one, so the spans of the comparison stay valid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsdiff.model import Comparison, Edit, Passage, Side, Span
from newsdiff.model.discrepancy_labels import displayed


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Run:
    """A stretch of text in which all characters have the same marking.

    Attributes:
        text: The text.
        own: Whether it is only in this article.
        parts: The text in parts, each with whether its characters differ; empty if all or none differ.
        found: Whether a discrepancy is about it.
        strong: Whether it is emphasised, as a name, figure, date or negation that is only in this article.
    """

    text: str
    own: bool = False
    parts: tuple[tuple[str, bool], ...] = ()
    found: bool = False
    strong: bool = False

    @property
    def fine(self) -> bool:
        """Whether only some letters of the word differ and are marked."""
        return any(differs for _, differs in self.parts) and not any(map(str.isspace, self.text))


def runs(
    text: str, piece: Span, passage: Passage, side: Side, found: Sequence[Span] = (), strong: Sequence[Span] = ()
) -> list[Run]:
    """Return the runs of one piece of a passage, which together spell that piece of `text`.

    Passages without a match are not marked word by word, because their label is enough.

    Args:
        text: The text of the article.
        piece: The span to divide into runs.
        passage: The passage of the piece.
        side: The side of the article.
        found: The spans of words that discrepancies of this passage are about.
        strong: The spans to emphasise if they are only in this article.
    """
    return marked(edited(text, piece, passage, side), piece[0], found, strong)


def found_spans(comparison: Comparison) -> dict[tuple[int, Side], list[Span]]:
    """Return the spans of the words of all discrepancies, by passage and side.

    If the two sentences are in different passages, each passage gets the words on its own side.
    """
    owner: dict[tuple[Side, int], int] = {}
    for passage in comparison.passages:
        owner |= {("a", index): passage.id for index in passage.a} | {("b", index): passage.id for index in passage.b}
    spans: dict[tuple[int, Side], list[Span]] = {}
    for passage in comparison.passages:
        for one in displayed(passage):
            if one.a:
                spans.setdefault((owner["a", one.link[0]], "a"), []).append(one.a)
            if one.b:
                spans.setdefault((owner["b", one.link[1]], "b"), []).append(one.b)
    return spans


def marked(pieces: Sequence[Run], start: int, found: Sequence[Span], strong: Sequence[Span] = ()) -> list[Run]:
    """Split the runs where spans start and end, and mark the text inside the spans.

    Args:
        pieces: Consecutive runs.
        start: The offset of the first run.
        found: The spans of words that discrepancies are about.
        strong: The spans to emphasise, as far as their text is in one article only.
    """
    cut: list[Run] = []
    for run in pieces:
        end = start + len(run.text)
        stronger = strong if run.own else ()
        ends = (at for spans in (found, stronger) for span in spans for at in span)
        cuts = sorted({start, end, *(at for at in ends if start < at < end)})
        for first, last in pairwise(cuts):
            inside = [any(span[0] <= first and last <= span[1] for span in spans) for spans in (found, stronger)]
            cut.append(_piece(run, first - start, last - start, *inside))
        start = end
    return cut


def _piece(run: Run, first: int, last: int, found: bool, strong: bool) -> Run:
    """Return a part of a run, given by offsets into its text."""
    parts, at = [], 0
    for part, differs in run.parts:
        if kept := part[max(first - at, 0) : max(last - at, 0)]:
            parts.append((kept, differs))
        at += len(part)
    return Run(run.text[first:last], run.own, () if strong else tuple(parts), found, strong)


def edited(text: str, piece: Span, passage: Passage, side: Side) -> list[Run]:
    """Divide a piece of a passage into runs at the edits of the passage."""
    start, end = piece
    if not passage.edited:
        return [Run(text[start:end])]
    found: list[Run] = []
    at = start
    for edit in passage.edits:
        span = _trimmed(text, _clipped(edit.span(side), start, end)) if edit.op != "equal" else None
        if span is None:
            continue
        if span[0] > at:
            found.append(Run(text[at : span[0]]))
        found.append(Run(text[span[0] : span[1]], True, tuple(_parts(text, span, edit.chars, side))))
        at = span[1]
    if at < end:
        found.append(Run(text[at:end]))
    return found


def _clipped(span: Span | None, start: int, end: int) -> Span | None:
    """Return the part of a span between two offsets."""
    if span is None or span[1] <= start or span[0] >= end:
        return None
    return max(span[0], start), min(span[1], end)


def _trimmed(text: str, span: Span | None) -> Span | None:
    """Return a span without white space at its ends, because a marked space at the end of a line looks odd."""
    if span is None:
        return None
    spelled = text[span[0] : span[1]]
    start = span[0] + len(spelled) - len(spelled.lstrip())
    end = span[1] - len(spelled) + len(spelled.rstrip())
    return (start, end) if start < end else None


def _parts(text: str, span: Span, chars: Sequence[Edit], side: Side) -> Iterator[tuple[str, bool]]:
    """Split a replaced text into equal and differing characters; return nothing if there are no character edits.

    Differences longer than a word are ignored, because only letters within words are distinguished.
    """
    for edit in chars:
        whole = edit.span(side)
        part = _clipped(whole, *span)
        if whole and part:
            within_word = not any(map(str.isspace, text[whole[0] : whole[1]]))
            yield text[part[0] : part[1]], edit.op != "equal" and within_word
