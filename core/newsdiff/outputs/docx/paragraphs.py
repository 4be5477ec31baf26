"""Grouping pieces into Word's paragraphs and runs.

Accepting the deletion of a paragraph mark joins the paragraph to the next one, and so does rejecting an insertion. A
paragraph in only one article should therefore be followed by its own mark: `kept mark, text, changed mark` reads better
than `changed mark, text, kept mark`, and means the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from newsdiff.model import Kind
from newsdiff.outputs.docx.pieces import MARK, Change, Piece


@dataclass(frozen=True, slots=True)
class TextRun:
    """Consecutive text of one passage that was inserted, deleted or kept as a whole."""

    change: Change
    text: str
    passage: int
    moved: bool


@dataclass(frozen=True, slots=True)
class DocxParagraph:
    """A paragraph, with its runs, the change of its mark, and its kind."""

    runs: tuple[TextRun, ...]
    mark: Change
    kind: Kind


def paragraphs(pieces: Iterable[Piece]) -> Iterator[DocxParagraph]:
    """Yield the paragraphs; the mark of the last one is always kept."""
    line: list[Piece] = []
    for piece in _arranged(pieces):
        if piece.text == MARK:
            yield _paragraph(line, piece.change)
            line = []
        else:
            line.append(piece)
    yield _paragraph(line, "kept")


def _paragraph(line: Sequence[Piece], mark: Change) -> DocxParagraph:
    kind: Kind = next((piece.kind for piece in line if piece.text.strip()), "prose")
    return DocxParagraph(tuple(_runs(line)), mark, kind)


def _runs(line: Sequence[Piece]) -> Iterator[TextRun]:
    for (change, passage, moved), group in groupby(line, lambda one: (one.change, one.passage, one.moved)):
        if text := "".join(piece.text for piece in group):
            yield TextRun(change, text, passage, moved)


def _arranged(pieces: Iterable[Piece]) -> list[Piece]:
    """Return the pieces with paragraph marks and spaces in the most readable order."""
    done: list[Piece] = []
    for change, group in groupby(pieces, lambda piece: piece.change):
        run = list(group)
        if change == "kept":
            run = _marks_behind(done, run)
        elif _both_start_with_space(done, run):
            start = _start_of_run(done)
            done[start] = replace(run[0], change="kept")
            run = run[1:]
        done.extend(run)
    return done


def _start_of_run(done: Sequence[Piece]) -> int:
    """Return the start of the last run of pieces with the same change."""
    start = len(done)
    while start and done[start - 1].change == done[-1].change:
        start -= 1
    return start


def _both_start_with_space(done: Sequence[Piece], run: Sequence[Piece]) -> bool:
    """Return whether a deleted run and the inserted run after it both start with a space, which can then be kept."""
    if not done or done[-1].change == "kept":
        return False
    return all(piece.text.isspace() and piece.text != MARK for piece in (done[_start_of_run(done)], run[0]))


def _marks_behind(done: list[Piece], run: list[Piece]) -> list[Piece]:
    """Put paragraph marks after changed paragraphs instead of before them, if the kept run starts with a mark.

    Return the kept run without that mark.
    """
    if run[0].text != MARK:
        return run
    end = len(done)
    while end and done[end - 1].change != "kept":
        start = end
        while start and done[start - 1].change == done[end - 1].change:
            start -= 1
        if done[start].text != MARK:
            break
        first, last = done[start], done[end - 1]
        done[start:end] = [*done[start + 1 : end], replace(first, kind=last.kind)]
        end = start
    if end == len(done):
        return run
    done.insert(end, run[0])
    return run[1:]
