"""The list of notes and bookmarks, one line each, in the order of the passages."""

from __future__ import annotations

from newsdiff.model import Comparison, Note, Side
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.labels import note_sign
from newsdiff_tui.state.navigation import passage_of

WIDTH = 64
"""Cells available in the dialog for the number and the words of a line."""


def kept(comparison: Comparison) -> tuple[str, ...]:
    """Return the lines: sign, passage number, and the note, or for a bookmark without one the beginning of the passage.

    `§  3 Ask Kim whether she vowed`, `*  5 “I am tired,” she said.`
    """
    digits = len(str(comparison.notes[-1].passage)) if comparison.notes else 1
    return tuple(
        f"{note_sign(note)} {note.passage:>{digits}} {fitted(_words(comparison, note), WIDTH - digits).rstrip()}"
        for note in comparison.notes
    )


def _words(comparison: Comparison, note: Note) -> str:
    passage = passage_of(comparison, note.passage)
    if note.text or passage is None:
        return note.text
    side: Side = "a" if passage.a else "b"
    article, own = comparison.article(side), passage.sentences(side)
    return article.sentence_text(own[0])
