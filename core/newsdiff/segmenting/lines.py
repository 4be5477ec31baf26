"""Lines of a file, and whether they were broken to fit a width.

Text pasted from mail or printed by an agency's system breaks its lines at some 60 to 80 columns; text saved
from the web has one line for each paragraph. Which it is shows in the breaks themselves: a line that stops in
the middle of a sentence, near the width that no line exceeds.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from newsdiff.languages.punctuation import (
    CLOSING_BRACKETS,
    INVISIBLE,
    QUOTES,
    TERMINATORS,
    first_letter,
    is_cased,
)
from newsdiff.model import Span

MOST_LINES = 1_000_000
"""Lines of the largest text that is read, blank ones among them: ten for each sentence that an article may have. Each
costs some 15 microseconds, and a file of a few megabytes may hold millions."""

_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What `str.splitlines` takes for one."""

WIDEST = 132
"""No wrap is wider: that of old line printers, twice that of typewriters."""

NARROWEST = 30
"""Columns of a newspaper have some thirty characters; shorter lines are headings, names, verse."""

_CLOSING = QUOTES + CLOSING_BRACKETS + INVISIBLE

NEAR = 0.85
"""A line that fills this part of the width may be full although the next word would have fitted: wraps
differ.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file without the white space around it.

    Attributes:
        start: Where its first visible character is.
        end: Where its last visible character ends.
        follows: Whether it comes right after the line before: no blank line, no boilerplate between.
        indent: How many characters of white space it begins with.
    """

    start: int
    end: int
    follows: bool
    indent: int


def too_many_lines(text: str) -> bool:
    """Whether a text has more than `MOST_LINES`, found out by counting alone."""
    return sum(text.count(end) for end in _LINE_ENDS) - text.count("\r\n") > MOST_LINES


def find_lines(text: str, regions: list[Span]) -> list[Line]:
    """The lines of the given regions of `text` that are not blank.

    Every line break that `str.splitlines` knows counts (CR, LF, both, form feed, NEL, U+2028); U+2029 counts
    as a blank line.
    """
    lines: list[Line] = []
    for start, end in regions:
        follows, position = False, start
        for raw in text[start:end].splitlines(keepends=True):
            visible = raw.strip()
            if visible:
                indent = len(raw) - len(raw.lstrip())
                lines.append(Line(position + indent, position + indent + len(visible), follows, indent))
            follows = bool(visible) and not raw.endswith("\u2029")
            position += len(raw)
    return lines


def ends_sentence(text: str, line: Line) -> bool:
    """Whether a line ends with a full stop or the like, closing marks aside, or with a colon."""
    index = line.end - 1
    while index > line.start and text[index] in _CLOSING:
        index -= 1
    return text[index] in TERMINATORS or text[index] in ":："


def goes_on(text: str, line: Line) -> bool:
    """Whether a line plainly continues the one before: it begins with a small letter."""
    letter = first_letter(text, line.start)
    return is_cased(letter) and letter.islower() and text[line.start] not in "-–—*•"


def wrap_width(text: str, lines: list[Line]) -> int | None:
    """The width the lines were broken to fit, or None if each line is a paragraph of its own.

    Looked for are lines that break off within a sentence. They must be at least a third of the lines that
    another follows (the last line of each wrapped paragraph is not among them), and none may be wider than
    `WIDEST`.
    """
    pairs = [(line, after) for line, after in pairwise(lines) if after.follows]
    broken = [
        line.end - line.start
        for line, after in pairs
        if not ends_sentence(text, line)
        and (goes_on(text, after) or not is_cased(first_letter(text, after.start)))
    ]
    if not broken or len(broken) * 3 < len(pairs):
        return None
    width = max(line.end - line.start for line, _ in pairs)
    typical = sorted(broken)[len(broken) // 2]
    return width if NARROWEST <= width <= WIDEST and typical >= width * 0.6 else None


def is_full(text: str, line: Line, after: Line, width: int) -> bool:
    """Whether `line` was broken because it was full: the first word of the next line would not have fitted,
    or nearly.
    """
    length = line.end - line.start
    word = text[after.start : min(after.end, after.start + width)].split(maxsplit=1)[0]
    return length + 1 + len(word) > width or length >= width * NEAR
