"""The core's labels as the app shows them, and the signs of notes and bookmarks."""

from __future__ import annotations

from typing import Literal

from newsdiff.model import Comparison, Note, Passage
from newsdiff.model import labels as table
from newsdiff.model.discrepancy import DiscrepancyKind
from newsdiff.model.discrepancy_labels import DISCREPANCY_LABELS, SIGN, displayed
from newsdiff.model.labels import Role, signs

__all__ = [
    "BOOKMARK_SIGN", "BOTH_SIGN", "NOTE_SIGN", "Kind", "all_signs", "content_role", "figures", "label", "named",
    "note_sign", "of_kind", "outlets", "sign", "signs", "words",
]  # fmt: skip

Kind = Role | Literal["discrepancy"] | DiscrepancyKind
"""What can be shown alone: passages with a label, with any discrepancy, or with one kind of discrepancy."""

BOOKMARK_SIGN, NOTE_SIGN, BOTH_SIGN = "*", "¶", "§"
"""The signs of a bookmark, a note, and both."""

NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip


def note_sign(note: Note) -> str:
    """Return the sign of a note."""
    if note.bookmarked:
        return BOTH_SIGN if note.text else BOOKMARK_SIGN
    return NOTE_SIGN


def sign(kind: Kind) -> str:
    """Return the sign of a label, or that of discrepancies."""
    return table.BY_VALUE[kind].sign if kind in table.BY_VALUE else SIGN


def all_signs(passage: Passage) -> str:
    """Return the signs of a passage in four cells: its content, `≠` if it has discrepancies, its position and shape."""
    found = signs(passage)
    return f"{found[0]}{SIGN if displayed(passage) else ' '}{found[1:]}"


def label(passage: Passage) -> Role:
    """Return the label that colours a passage where there is room for only one colour."""
    return table.main(passage).role


def content_role(passage: Passage) -> Role:
    """Return the label that colours the text of a passage, wherever it is."""
    return table.content(passage).role


def named(kind: Kind) -> str:
    """Return a kind in words that fit any two articles: `no match in B`, `reworded`, `discrepancies`."""
    return _DISCREPANCIES.get(kind) or table.BY_VALUE[kind].named("A", "B")


def of_kind(passage: Passage, kind: Kind) -> bool:
    """Return whether a passage is of a kind: has this content label, has moved, or has such a discrepancy."""
    if kind in table.BY_VALUE:
        return table.carries(passage, kind)
    return any(kind in ("discrepancy", one.kind) for one in displayed(passage))


_DISCREPANCIES: dict[str, str] = {"discrepancy": "discrepancies"} | {
    label.kind: label.plural for label in DISCREPANCY_LABELS
}


def words(passage: Passage, comparison: Comparison) -> str:
    """Return the labels of a passage with its outlets, and numbers as words: `reworded, moved, split into two`."""
    numbers = _number(len(passage.a)), _number(len(passage.b))
    return ", ".join(one.detailed(*outlets(comparison), *numbers) for one in table.labels(passage))


def figures(passage: Passage) -> str:
    """Return the content and the shape of a passage in few cells: `reworded, split 1:2`, `no match in B`."""
    content = table.content(passage).named("A", "B")
    shape = table.BY_VALUE.get(passage.shape)
    return f"{content}, {shape.name} {len(passage.a)}:{len(passage.b)}" if shape else content


def outlets(comparison: Comparison) -> tuple[str, str]:
    """Return short names of the two articles: their outlets, or A and B, as in the header, if both have the same name.

    For example two files `old/story.txt` and `new/story.txt`.
    """
    a, b = comparison.a.outlet, comparison.b.outlet
    return (a, b) if a != b else ("A", "B")


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)
