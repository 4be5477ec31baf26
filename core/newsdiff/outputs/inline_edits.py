"""Writing a passage's edits as one line of plain text, such as `hospitali[-s-]{+z+}ed`.

The marks are those of `wdiff`. Screen readers read them aloud, and they can be pasted into an email.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

from newsdiff.model import Comparison, Edit, Passage, Span

_NEXT, _ELSEWHERE = " ", " … "

Where = Literal["both", "a", "b"]
"""The articles that contain a part of the text: both, or only one."""


def inline_edits(comparison: Comparison, passage: Passage) -> str:
    """Return the passage with `[-…-]` around text only on the left and `{+…+}` around text only on the right.

    Common text is spelled as on the left. An ellipsis marks sentences of other passages in between. White space and
    control characters are kept.
    """
    return marked(_parts(comparison, passage))


def marked(spelled: Iterable[tuple[Where, str]]) -> str:
    """Join parts of a text, with the marks of `inline_edits` around those in only one article."""
    marks: dict[Where, str] = {"both": "%s", "a": "[-%s-]", "b": "{+%s+}"}
    return "".join(marks[where] % text for where, text in spelled)


def edit_parts(comparison: Comparison, passage: Passage) -> Iterator[tuple[Where, str]]:
    """Yield the text of `inline_edits` in parts, each with the articles that contain it.

    Consecutive parts with the same articles are joined.
    """
    for where, run in groupby(_parts(comparison, passage), lambda part: part[0]):
        yield where, "".join(text for _, text in run)


def _parts(comparison: Comparison, passage: Passage) -> Iterator[tuple[Where, str]]:
    yield from parts(passage.edits, comparison.a.text, comparison.b.text)


def parts(edits: Sequence[Edit], a: str, b: str) -> Iterator[tuple[Where, str]]:
    """Yield the text of edits in parts, each with the articles that contain it; `a` and `b` are the articles' texts."""
    last_a: int | None = None
    last_b: int | None = None
    for edit in edits:
        gap = max(_gap(a, last_a, edit.a), _gap(b, last_b, edit.b), key=len)
        if gap:
            yield "both", gap
        yield from _spelled(edit, a, b)
        last_a = edit.a[1] if edit.a else last_a
        last_b = edit.b[1] if edit.b else last_b


def has_edits(passage: Passage) -> bool:
    """Return whether both articles have a passage and differ there in more than spacing."""
    return passage.edited and any(edit.op != "equal" for edit in passage.edits)


def _gap(text: str, last: int | None, span: Span | None) -> str:
    """Return the text between two edits: nothing, a space, or an ellipsis for whole sentences."""
    if last is None or span is None or span[0] == last:
        return ""
    return _NEXT if span[0] > last and not text[last : span[0]].strip() else _ELSEWHERE


def _spelled(edit: Edit, a: str, b: str) -> Iterator[tuple[Where, str]]:
    if edit.chars:
        for part in edit.chars:
            yield from _spelled(part, a, b)
        return
    left = a[slice(*edit.a)] if edit.a else ""
    right = b[slice(*edit.b)] if edit.b else ""
    if edit.op == "equal":
        yield "both", left
        return
    if left:
        yield "a", left
    if right:
        yield "b", right
