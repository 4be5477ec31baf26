"""Displaying labels in the app, and the signs of notes and bookmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newsdiff.comparing.corrections import pairs_of
from newsdiff.model import Comparison, Passage
from newsdiff.model import labels as table
from newsdiff.model.discrepancy import DiscrepancyKind
from newsdiff.model.discrepancy_labels import DISCREPANCY_LABELS, SIGN, displayed
from newsdiff.model.discrepancy_labels import sign as discrepancy_sign
from newsdiff.model.labels import Role, signs
from newsdiff.outputs.naming import article_names

if TYPE_CHECKING:
    from newsdiff.model import Note

__all__ = [
    "BOOKMARK_SIGN", "BOTH_SIGN", "CORRECTED_SIGN", "NOTE_SIGN", "Kind", "all_signs", "content_role",
    "discrepancies_of", "figures", "kept_signs", "label", "letter", "named", "note_sign",
    "of_kind", "outlets", "role", "sign", "signs", "words",
]  # fmt: skip

Kind = Role | Literal["partly", "discrepancy", "quotation"] | DiscrepancyKind
"""A kind of passage by which readers can filter.

A passage is of a kind if it has a certain label, is partly in the other article, or has discrepancies: any of them,
changed quotations, or one kind of discrepancy.
"""

BOOKMARK_SIGN, NOTE_SIGN, BOTH_SIGN = "*", "¶", "§"
"""The signs of a bookmark, a note, and both."""

CORRECTED_SIGN = "✓"
"""The sign of a passage with a correction, if it has neither a note nor a bookmark."""

NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip


def kept_signs(comparison: Comparison) -> dict[int, str]:
    """Return the signs of the passages with a note, a bookmark or a correction, keyed by passage id.

    Notes and bookmarks take precedence over corrections.
    """
    notes = {note.passage: note_sign(note) for note in comparison.notes}
    if not comparison.corrections:
        return notes

    pairs = pairs_of(comparison)
    ends = {one.a for one in pairs}, {one.b for one in pairs}
    corrected = (one.id for one in comparison.passages if not (ends[0].isdisjoint(one.a) and ends[1].isdisjoint(one.b)))
    return dict.fromkeys(corrected, CORRECTED_SIGN) | notes


def note_sign(note: Note) -> str:
    """Return the sign of a note."""
    if note.bookmarked:
        return BOTH_SIGN if note.text else BOOKMARK_SIGN
    return NOTE_SIGN


def sign(kind: Kind) -> str:
    """Return the sign of a kind."""
    return _label(kind).sign if _is_label(kind) else SIGN


def role(kind: Kind) -> Role | None:
    """Return the colour role of a kind, or None for kinds of discrepancies, which have no colour."""
    return _label(kind).role if _is_label(kind) else None


def all_signs(passage: Passage) -> str:
    """Return the signs of a passage in four cells: content, `≠` for discrepancies, position, and shape."""
    found = signs(passage)
    return f"{found[0]}{discrepancy_sign(passage) or ' '}{found[1:]}"


def label(passage: Passage) -> Role:
    """Return the label that colours a passage."""
    return table.main(passage).role


def content_role(passage: Passage) -> Role:
    """Return the label that colours the text of a passage."""
    return table.content(passage).role


def named(kind: Kind, names: tuple[str, str] = ("A", "B")) -> str:
    """Return a kind in words, such as `no match in B`, `reworded` or `discrepancies`."""
    return _NAMES.get(kind) or _label(kind).named(*names)


def letter(kind: Kind) -> str:
    """Return the letter of a kind in the filter menu; empty if it is not there."""
    return _label(kind).letter if _is_label(kind) else _LETTERS[kind]


def discrepancies_of(passage: Passage, kind: Kind) -> int:
    """Count the discrepancies in a passage that belong to a kind, which may stand for several kinds."""
    kinds = {kind} if kind != "quotation" else _QUOTATIONS
    return sum(kind == "discrepancy" or one.kind in kinds for one in displayed(passage))


def of_kind(passage: Passage, kind: Kind) -> bool:
    """Return whether a passage is of a kind."""
    if kind == "partly":
        return table.content(passage) in table.PARTLY
    if _is_label(kind):
        return table.carries(passage, kind)
    return discrepancies_of(passage, kind) > 0


def _is_label(kind: Kind) -> bool:
    return kind == "partly" or kind in table.BY_VALUE


def _label(kind: Kind) -> table.Label:
    return table.PARTLY[0] if kind == "partly" else table.BY_VALUE[kind]


_QUOTATIONS = frozenset(label.kind for label in DISCREPANCY_LABELS if label.kind.startswith("quote-"))

_NAMES: dict[str, str] = {
    "partly": "partly in the other article",
    "discrepancy": "discrepancies",
    "quotation": "changed quotations",
} | {label.kind: label.plural for label in DISCREPANCY_LABELS}

_LETTERS: dict[str, str] = {"discrepancy": "d", "quotation": "q"} | {
    label.kind: label.letter for label in DISCREPANCY_LABELS
}


def words(passage: Passage, comparison: Comparison) -> str:
    """Return the labels of a passage with outlets and numbers in words, such as `reworded, moved, split into two`."""
    numbers = _number(len(passage.a)), _number(len(passage.b))
    return ", ".join(one.detailed(*outlets(comparison), *numbers) for one in table.labels(passage))


def figures(passage: Passage) -> str:
    """Return the content and shape of a passage in brief, such as `reworded, split 1:2` or `no match in B`."""
    content = table.content(passage).named("A", "B")
    shape = table.BY_VALUE.get(passage.shape)
    return f"{content}, {shape.name} {len(passage.a)}:{len(passage.b)}" if shape else content


def outlets(comparison: Comparison) -> tuple[str, str]:
    """Return short names of the two articles, or A and B if their names cannot be distinguished."""
    a, b = article_names(comparison.articles)
    return (a, b) if a != b else ("A", "B")


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)
