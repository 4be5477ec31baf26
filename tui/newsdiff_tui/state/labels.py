"""Labels as a reader meets them: a sign for the gutter, words for the header and the detail.

Signs carry the same information as colours, so that a screen without colour loses nothing. They are
characters that every terminal font has, one cell wide.
"""

from __future__ import annotations

from typing import Literal

from newsdiff.model import Comparison, Content, Note, Passage, Shape

Label = Literal["verbatim", "cosmetic", "reworded", "removed", "added", "moved"]
"""What has a colour of its own: the five kinds of content, and `moved` in whatever content."""

CONTENT_SIGNS: dict[Content, str] = {
    "verbatim": "=",
    "cosmetic": "≈",
    "reworded": "~",
    "removed": "−",
    "added": "+",
}
MOVED_SIGN = "↷"
SHAPE_SIGNS: dict[Shape, str] = {"1:n": "<", "n:1": ">", "n:m": "×"}
"""Split opens like `<` from one sentence on the left to several on the right, merged closes like `>`."""

BOOKMARK_SIGN, NOTE_SIGN, BOTH_SIGN = "*", "¶", "§"
"""What a reader keeps about a passage: a bookmark, a note, or a bookmark with a note."""

NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def signs(passage: Passage) -> str:
    """The three cells of the gutter: content, moved, shape; a space for what does not apply. `"~↷<"`, `"=
    "`.
    """
    moved = MOVED_SIGN if passage.position == "moved" else " "
    return CONTENT_SIGNS[passage.content] + moved + SHAPE_SIGNS.get(passage.shape, " ")


def note_sign(note: Note) -> str:
    """The sign of what is kept about a passage."""
    if note.bookmarked:
        return BOTH_SIGN if note.text else BOOKMARK_SIGN
    return NOTE_SIGN


def sign(name: Label) -> str:
    """The sign of a label."""
    return MOVED_SIGN if name == "moved" else CONTENT_SIGNS[name]


def label(passage: Passage) -> Label:
    """The label that colours a passage where there is room for one colour only."""
    return "moved" if passage.position == "moved" else passage.content


def named(kind: Label) -> str:
    """A kind of passage in words: `only in A`, `reworded`."""
    return {"removed": "only in A", "added": "only in B"}.get(kind, str(kind))


def of_kind(passage: Passage, kind: Label) -> bool:
    """Whether a passage is of a kind: that of its content, or `moved` whatever its content."""
    return passage.position == "moved" if kind == "moved" else passage.content == kind


def words(passage: Passage, comparison: Comparison) -> str:
    """The labels of a passage in words: `reworded, moved, split in two`, `only in Linda Ikeji Blog`."""
    return ", ".join([content_words(passage, comparison), *_position_words(passage), *shape_words(passage)])


def outlets(comparison: Comparison) -> tuple[str, str]:
    """How to call the two articles in passing: by their outlets; A and B, as the head of the screen does, where both
    have one name, such as two files `old/story.txt` and `new/story.txt`.
    """
    a, b = comparison.a.outlet, comparison.b.outlet
    return (a, b) if a != b else ("A", "B")


def content_words(passage: Passage, comparison: Comparison) -> str:
    """What happened to the words of a passage; outlets are named as they name themselves, not made safe."""
    if passage.content == "removed":
        return f"only in {outlets(comparison)[0]}"
    if passage.content == "added":
        return f"only in {outlets(comparison)[1]}"
    return passage.content


def _position_words(passage: Passage) -> list[str]:
    return ["moved"] if passage.position == "moved" else []


def shape_words(passage: Passage) -> list[str]:
    """The shape of a passage, where it is not one sentence to one: `split in two`, `three sentences as
    two`.
    """
    left, right = _number(len(passage.a)), _number(len(passage.b))
    if passage.shape == "1:n":
        return [f"split in {right}"]
    if passage.shape == "n:1":
        return [f"{left} merged into one"]
    if passage.shape == "n:m":
        return [f"{left} sentences as {right}"]
    return []


def shape_figures(passage: Passage) -> str:
    """The shape in a few cells: `split in 2`, `2 into 1`, `3 as 2`; empty for one sentence to one."""
    left, right = len(passage.a), len(passage.b)
    return {"1:n": f"split in {right}", "n:1": f"{left} into 1", "n:m": f"{left} as {right}"}.get(passage.shape, "")


def _number(count: int) -> str:
    return NUMBERS[count] if count < len(NUMBERS) else str(count)
