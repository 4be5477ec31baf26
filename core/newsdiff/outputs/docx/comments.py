"""The comments of the document: instructions, the reader's notes, and discrepancies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsdiff.model import Comparison, Passage
from newsdiff.outputs import discrepancies, wording
from newsdiff.outputs.docx.cleaning import cleaned_text
from newsdiff.outputs.notices import notices

NOTE, PROGRAM = "Note", "newsdiff"
"""The authors of comments, for the reader's notes and for everything else."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a passage, with its author and its lines."""

    passage: int
    author: str
    lines: tuple[str, ...]


def comments(comparison: Comparison, names: tuple[str, str]) -> list[Comment]:
    """Return the comments in the order of the passages; the first comment explains how to read the document."""
    found = [one for passage in comparison.passages for one in _comments(comparison, passage, names)]
    if not comparison.passages:
        return found
    introduction = tuple(map(cleaned_text, _introduction(comparison, names)))
    return [Comment(comparison.passages[0].id, PROGRAM, introduction), *found]


def _comments(comparison: Comparison, passage: Passage, names: tuple[str, str]) -> Iterator[Comment]:
    if found := tuple(map(cleaned_text, discrepancies.statements(comparison, passage, names))):
        yield Comment(passage.id, PROGRAM, found)
    if lines := tuple(map(cleaned_text, wording.note_lines(comparison, passage))):
        yield Comment(passage.id, NOTE, tuple(line.removeprefix("Note: ") for line in lines))


def _introduction(comparison: Comparison, names: tuple[str, str]) -> Iterator[str]:
    yield legend(names)
    yield f"Reject all changes for the text of {names[0]}, accept all for that of {names[1]}."
    for line in (*notices(comparison), wording.corrected(comparison)):
        if line:
            yield line


def legend(names: tuple[str, str]) -> str:
    """Return sentences that explain the tracked changes."""
    a, b = names
    return f"Deleted text is only in {a}, inserted text only in {b}. This does not imply which came first."
