"""Lines of the dialogs that list notes and bookmarks, corrections, and possible matches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsdiff.comparing.corrections import pairs_of
from newsdiff.model import Comparison, PossibleMatch, Side
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.labels import CORRECTED_SIGN, note_sign
from newsdiff_tui.state.navigation import passage_of
from newsdiff_tui.state.pairing import spelled

if TYPE_CHECKING:
    from newsdiff.model import Note

WIDTH = 64
"""Width in cells for the number and the words of a line."""


def kept(comparison: Comparison) -> tuple[str, ...]:
    """Return a line for each note or bookmark.

    It has the sign, the number of the passage, and the text of the note or else the start of the passage.

    Examples: `§  3 Ask Kim whether she vowed`, `*  5 “I am tired,” she said.`
    """
    digits = _digits(comparison)
    return tuple(
        f"{note_sign(note)} {note.passage:>{digits}} {fitted(_words(comparison, note), WIDTH - digits).rstrip()}"
        for note in comparison.notes
    )


def corrections(comparison: Comparison) -> tuple[tuple[int, str], ...]:
    """Return the lines that list corrections, each with the id of its passage, in the order of the corrections.

    Example: `✓  3 paired A 4 “The mayor …” with B 5 “The head …”`
    """
    homes = {i: passage.id for passage in comparison.passages for i in passage.a}
    pairs = pairs_of(comparison)
    digits = _digits(comparison)
    heads = [f"{CORRECTED_SIGN} {homes[one.a]:>{digits}} {one.kind}ed " for one in pairs]
    return tuple(
        (homes[one.a], f"{head}{spelled(comparison, (one.a, one.b), brief=True)}")
        for head, one in zip(heads, pairs, strict=True)
    )


def _digits(comparison: Comparison) -> int:
    """Return the width to which numbers are padded in lists of notes and corrections."""
    return len(str(max((passage.id for passage in comparison.passages), default=1)))


def possible_matches(comparison: Comparison, side: Side, possible: Sequence[PossibleMatch]) -> tuple[str, ...]:
    """Return a line for each possible match on one side, with its number, its score, and its first words.

    Example: `B  7  0.24  The head of the council has`
    """
    places = [one.a if side == "a" else one.b for one in possible]
    digits = len(str(max(places) + 1))
    heads = [f"{side.upper()} {at + 1:>{digits}}  {one.score:.2f}  " for at, one in zip(places, possible, strict=True)]
    texts = [fitted(comparison.article(side).sentence_text(at), WIDTH - len(heads[0])).rstrip() for at in places]
    return tuple(head + text for head, text in zip(heads, texts, strict=True))


def _words(comparison: Comparison, note: Note) -> str:
    passage = passage_of(comparison, note.passage)
    if note.text or passage is None:
        return note.text
    side: Side = "a" if passage.a else "b"
    article, own = comparison.article(side), passage.sentences(side)
    return article.sentence_text(own[0])
