"""Lines of the list of quotations and figures, those that differ first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import get_args

from rich.cells import cell_len

from newsdiff.discrepancies.listing import Listed, Status
from newsdiff.model import Comparison, Span
from newsdiff.outputs.wording import count
from newsdiff_tui.layout.view import fitted

WIDTH = 66
"""Width of a line in cells."""

STATUS: dict[Status, str] = {
    **{status: status for status in get_args(Status)},
    "unmarked-a": "no marks in A",
    "unmarked-b": "no marks in B",
    "only-a": "only in A",
    "only-b": "only in B",
}
"""The words for each status, in the order in which they are counted."""

_WORDS = max(map(len, STATUS.values()))

_LATER: dict[Status, int] = {"only-a": 1, "only-b": 1, "same": 2, "dismissed": 3}


def ordered(quotations: Sequence[Listed], figures: Sequence[Listed]) -> list[Listed]:
    """Return quotations and figures in the order of the list.

    Entries that differ come first, followed by those in only one article, by identical ones, and by dismissed ones.
    In each group, quotations come before figures, both in the order of the passages.
    """
    return sorted((*quotations, *figures), key=lambda one: _LATER.get(one.status, 0))


def lines(comparison: Comparison, listed: Sequence[Listed]) -> tuple[str, ...]:
    """Return the lines of the list, with status, passage number, and words.

    The words are those of the left article if it has them. Figures that differ are given from both articles.

    Examples: `cut          14 “If it passed in April” (said Sen. Marta Kolchak)`,
    `differs       3 8,400 people / 8,600 people`
    """
    digits = len(str(max((one.passage for one in listed), default=0)))
    heads = [f"{STATUS[one.status]:<{_WORDS}} {one.passage:>{digits}} " for one in listed]
    return tuple(
        head + fitted(_words(comparison, one, WIDTH - len(head)), WIDTH - len(head)).rstrip()
        for head, one in zip(heads, listed, strict=True)
    )


def summary(listed: Sequence[Listed], noun: str) -> str:
    """Return the number of entries by status, such as `12 quotations: 5 same, 3 cut, 4 only in A`."""
    counts = Counter(one.status for one in listed)
    kinds = ", ".join(
        f"{counts[status]:,} {'differ' if status == 'differs' and counts[status] > 1 else words}"
        for status, words in STATUS.items()
        if counts[status]
    )
    return f"{count(len(listed), noun)}: {kinds}" if listed else f"no {noun}s"


def _words(comparison: Comparison, one: Listed, width: int) -> str:
    """Return the words of an entry; the source of a quotation takes at most half of the width."""
    article, span = (comparison.a, one.a) if one.a else (comparison.b, one.b)
    start, end = span or (0, 0)
    words = article.text[start:end]
    if one.quotation:
        if not one.source:
            return f"“{words}”"
        source = f" ({fitted(one.source, width // 2).rstrip()})"
        return fitted(f"“{words}”", width - cell_len(source)).rstrip() + source
    if one.a and one.b and one.status != "same":
        return f"{words} / {_with_context(comparison.b.text, one.b)}"
    return _with_context(article.text, (start, end))


def _with_context(text: str, span: Span) -> str:
    """Return a figure with the words after it, up to the end of its sentence."""
    return re.split(r"\n|(?<=[^\W\d]{2})[.!?](?=\s)", text[span[0] : span[1] + WIDTH], maxsplit=1)[0]
