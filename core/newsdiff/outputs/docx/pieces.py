"""Merging both articles into one series of pieces, each kept, deleted or inserted.

Apart from white space, the series is the left article if the inserted pieces are left out, and the right article if the
deleted pieces are. A run of white space becomes one space, and the end of a paragraph becomes `MARK`. Level passages
contribute their edits (see `newsdiff.comparing.side_by_side`). Any other stretch is deleted as a whole if it is on the
left, and inserted if it is on the right.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal
from unicodedata import normalize

from newsdiff.comparing.side_by_side import Stretch, level
from newsdiff.model import Article, Comparison, Edit, Kind, Passage, Span
from newsdiff.outputs.docx.cleaning import cleaned

Change = Literal["kept", "deleted", "inserted"]

MARK = "\n"
"""The text of a piece that ends a paragraph."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, the white space before it, or the end of a paragraph.

    Attributes:
        change: Whether it is kept, deleted or inserted.
        text: The text, or `MARK`.
        passage: The passage that the word belongs to.
        moved: Whether its passage is verbatim, but in a different place in the other article.
        kind: The kind of its paragraph.
    """

    change: Change
    text: str
    passage: int
    moved: bool = False
    kind: Kind = "prose"


class _Reader:
    """Reads the words of one article in order, with the separator before each."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._starts = [paragraph.start for paragraph in article.paragraphs]
        self._text = cleaned(article.text)
        self._at: int | None = None
        self._paragraph = -1

    def words(self, span: Span | None) -> list[Span]:
        """Return the spans of the words in a span, without white space."""
        found: list[Span] = []
        if span is None:
            return found
        at, text = span[0], self._article.text
        for word in text[slice(*span)].split():
            start = text.index(word, at)
            at = start + len(word)
            found.append((start, at))
        return found

    def spelled(self, word: Span) -> str:
        """Return a word in the form written to the document."""
        return "".join(self._text[slice(*word)])

    def gap(self, word: Span) -> str:
        """Return the separator before a word, and advance past the word."""
        last, self._at = self._at, word[1]
        before, self._paragraph = self._paragraph, bisect_right(self._starts, word[0])
        if last is None:
            return ""
        if before != self._paragraph:
            return MARK
        between = self._article.text[last : word[0]]
        return between if between in _SPACES else " " if between else ""

    @property
    def kind(self) -> Kind:
        """The kind of the paragraph of the last word."""
        return self._article.paragraphs[self._paragraph - 1].kind


_SPACES = frozenset("\xa0\u202f\u2009")
"""White space that is kept unchanged, mostly no-break spaces."""


def pieces(comparison: Comparison) -> Iterator[Piece]:
    """Yield the pieces of a comparison in the order of the document."""
    left, right = _Reader(comparison.a), _Reader(comparison.b)
    passages = {passage.id: passage for passage in comparison.passages}
    for a, b in level(comparison):
        if a and b and a.passage == b.passage:
            yield from _edited(passages[a.passage], a, b, left, right)
            continue
        if a:
            yield from _alone("deleted", passages[a.passage], a, left)
        if b:
            yield from _alone("inserted", passages[b.passage], b, right)


def _alone(change: Change, passage: Passage, stretch: Stretch, reader: _Reader) -> Iterator[Piece]:
    moved = passage.position == "moved" and passage.content == "verbatim"
    for span in stretch.pieces:
        yield from _changed(change, passage.id, reader.words(span), reader, moved=moved)


def _changed(
    change: Change, passage: int, words: Iterable[Span], reader: _Reader, *, moved: bool = False
) -> Iterator[Piece]:
    for word in words:
        gap = reader.gap(word)
        if gap:
            yield Piece(change, gap, passage, moved, reader.kind)
        yield Piece(change, reader.spelled(word), passage, moved, reader.kind)


def _edited(passage: Passage, a: Stretch, b: Stretch, left: _Reader, right: _Reader) -> Iterator[Piece]:
    """Yield the pieces of two level stretches, using the edits of their passage."""
    bounds = (a.pieces[0][0], a.pieces[-1][1]), (b.pieces[0][0], b.pieces[-1][1])
    for edit in _refined(passage.edits):
        old, new = left.words(_inside(edit.a, bounds[0])), right.words(_inside(edit.b, bounds[1]))
        if edit.op == "equal" and len(old) == len(new):
            for word, other in zip(old, new, strict=True):
                yield from _kept(passage.id, word, other, left, right)
        else:  # equal text has more words on one side if a word is broken at the end of a line
            yield from _changed("deleted", passage.id, old, left)
            yield from _changed("inserted", passage.id, new, right)


def _refined(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield each edit, or its character edits if it has any."""
    for edit in edits:
        if edit.chars:
            yield from edit.chars
        else:
            yield edit


def _inside(span: Span | None, bounds: Span) -> Span | None:
    return span if span and bounds[0] <= span[0] and span[1] <= bounds[1] else None


def _kept(passage: int, word: Span, other: Span, left: _Reader, right: _Reader) -> Iterator[Piece]:
    """Yield a word that both articles have, preceded by the separators in each."""
    old, new = left.gap(word), right.gap(other)
    if old and new and (old == MARK) == (new == MARK):
        yield Piece("kept", old, passage, kind=left.kind)
    else:
        if old:
            yield Piece("deleted", old, passage, kind=left.kind)
        if new:
            yield Piece("inserted", new, passage, kind=right.kind)
    spelled, respelled = left.spelled(word), right.spelled(other)
    if normalize("NFC", spelled) == normalize("NFC", respelled):
        yield Piece("kept", spelled, passage, kind=left.kind)
    else:
        yield Piece("deleted", spelled, passage, kind=left.kind)
        yield Piece("inserted", respelled, passage, kind=right.kind)
