"""Lines of a file, and whether they were wrapped to a width.

Text pasted from mail or printed by an agency's system is wrapped at some 60 to 80 columns; text saved from the web has
one line per paragraph. The breaks show which it is: a line that stops in the middle of a sentence, near the width that
no line exceeds.
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
"""Maximum number of lines in a text, including blank ones: ten for each sentence that an article may have.

Each line costs about 15 microseconds, and a file of a few megabytes may have millions.
"""

_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Line ends as in `str.splitlines`."""

WIDEST = 132
"""Maximum width of wrapped text: that of old line printers, twice that of typewriters."""

NARROWEST = 30
"""Minimum width: newspaper columns have about thirty characters; shorter lines are headings, names, verse."""

_CLOSING = QUOTES + CLOSING_BRACKETS + INVISIBLE

NEAR = 0.85
"""A line that fills this share of the width may be full although the next word would have fitted, because wrapping
varies.
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file without surrounding white space.

    Attributes:
        start: Its first visible character.
        end: The end of its last visible character.
        follows: Whether it directly follows the line before, without a blank line or boilerplate between them.
        indent: The number of white-space characters before it.
    """

    start: int
    end: int
    follows: bool
    indent: int


def too_many_lines(text: str) -> bool:
    """Return whether a text has more than `MOST_LINES`, by counting alone."""
    return sum(text.count(end) for end in _LINE_ENDS) - text.count("\r\n") > MOST_LINES


def find_lines(text: str, regions: list[Span]) -> list[Line]:
    """Return the non-blank lines of the given regions of `text`.

    Every line break of `str.splitlines` counts (CR, LF, both, form feed, NEL, U+2028); U+2029 counts as a blank line.
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
    """Return whether a line ends with a full stop or the like, ignoring closing marks, or with a colon."""
    index = line.end - 1
    while index > line.start and text[index] in _CLOSING:
        index -= 1
    return text[index] in TERMINATORS or text[index] in ":："


def goes_on(text: str, line: Line) -> bool:
    """Return whether a line clearly continues the one before: it starts with a lower-case letter."""
    letter = first_letter(text, line.start)
    return is_cased(letter) and letter.islower() and text[line.start] not in "-–—*•"


def wrap_width(text: str, lines: list[Line]) -> int | None:
    """Return the width that the lines were wrapped to, or None if each line is a paragraph.

    Lines that stop within a sentence show wrapping. They must be at least a third of the lines followed by another
    (which the last line of each wrapped paragraph is not), and none may be wider than `WIDEST`.
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
    """Return whether `line` was broken because it was full: the first word of the next line would not, or barely, have
    fitted.
    """
    length = line.end - line.start
    word = text[after.start : min(after.end, after.start + width)].split(maxsplit=1)[0]
    return length + 1 + len(word) > width or length >= width * NEAR
