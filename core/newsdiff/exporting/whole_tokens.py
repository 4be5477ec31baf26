"""Edits over whole words with the signs that stand at them, as `wdiff` and git's word diff count them.

The comparison itself is finer: where a comma is added, the comma is the edit. A program that counts or marks words
wants `travel` against `travel,` instead, and finds the finer edits in `chars`. Scripts without spaces have no such
words: there an edit ends where it ended.

    A  high speed travel.               finer   high speed travel{+ is normal+}.
    B  high speed travel is normal.     whole   high speed [-travel.-]{+travel is normal.+}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.diffing.runs import ISLAND_CHARACTERS
from newsdiff.model import Edit, Span
from newsdiff.patterns import lazily
from newsdiff.words import SPACELESS

_NOT_SPACELESS = lazily(rf"[^{SPACELESS}]*")


def whole_tokens(edits: Sequence[Edit], a: str, b: str) -> list[Edit]:
    """The edits of a passage of the texts `a` and `b`, each change grown to the white space around it on both sides."""
    groups: list[list[Edit]] = []
    for piece in _pieces(edits, a):
        groups.append([piece])
        while len(groups) > 1 and _one_word(groups[-2], groups[-1], a, b):
            groups[-2:] = [groups[-2] + groups[-1]]
    out: list[Edit] = []
    for edit in map(_one_edit, groups):
        if out and out[-1].op == edit.op == "equal" and _adjoin(out[-1:], [edit]):
            out[-1] = Edit("equal", _span((out[-1], edit), 0), _span((out[-1], edit), 1))
        elif len(out) > 1 and _is_island(out[-2], out[-1], edit, a):
            out[-2:] = [_one_edit((*out[-2:], edit))]
        else:
            out.append(edit)
    return out


def _pieces(edits: Sequence[Edit], text: str) -> Iterator[Edit]:
    """The edits, with the first and the last word of every equal stretch cut off; `text` is the left one."""
    for edit in edits:
        if edit.op != "equal" or edit.a is None or edit.b is None:
            yield edit
            continue
        (start_a, end_a), (start_b, end_b) = edit.a, edit.b
        head, tail = _word_length(text[start_a:end_a]), _word_length(text[start_a:end_a][::-1])
        if head + tail >= end_a - start_a:
            yield edit
            continue
        if head:
            yield Edit("equal", (start_a, start_a + head), (start_b, start_b + head))
        yield Edit("equal", (start_a + head, end_a - tail), (start_b + head, end_b - tail))
        if tail:
            yield Edit("equal", (end_a - tail, end_a), (end_b - tail, end_b))


def _word_length(text: str) -> int:
    """How many characters of a word the text begins with."""
    word = text.split(maxsplit=1)[0] if text[:1].strip() else ""
    if max(word, default="") >= SPACELESS[0] and (found := _NOT_SPACELESS().match(word)):
        return found.end()
    return len(word)


def _one_word(left: Sequence[Edit], right: Sequence[Edit], a: str, b: str) -> bool:
    """Whether a word goes on from one group into the next, on either side."""
    ends = ((_span(left, side), _span(right, side), text) for side, text in ((0, a), (1, b)))
    return _adjoin(left, right) and any(
        before and after and _word_length(text[after[0] - 1 : after[0] + 1]) == 2 for before, after, text in ends
    )


def _is_island(before: Edit, edit: Edit, after: Edit, text: str) -> bool:
    """Whether no more than a letter or two stays equal between two changes; `text` is the left one."""
    return (
        edit.op == "equal" != before.op
        and after.op != "equal"
        and edit.a is not None
        and 0 < len(text[slice(*edit.a)].strip()) <= ISLAND_CHARACTERS
        and _adjoin([before], [edit])
        and _adjoin([edit], [after])
    )


def _adjoin(left: Sequence[Edit], right: Sequence[Edit]) -> bool:
    """Whether nothing lies between two groups on a side where both have text."""
    ends = ((_span(left, side), _span(right, side)) for side in (0, 1))
    return all(before is None or after is None or before[1] == after[0] for before, after in ends)


def _span(group: Sequence[Edit], side: int) -> Span | None:
    """What a group covers of one side."""
    found = [span for edit in group if (span := (edit.a, edit.b)[side])]
    return (found[0][0], found[-1][1]) if found else None


def _one_edit(group: Sequence[Edit]) -> Edit:
    """A group as one edit, with its parts as `chars`."""
    if len(group) == 1:
        return group[0]
    a, b = _span(group, 0), _span(group, 1)
    if a and b:
        return Edit("replace", a, b, tuple(part for edit in group for part in edit.chars or (edit,)))
    return Edit("delete" if a else "insert", a, b)
