"""Finding the lines of a text, and whether they were wrapped to a width.

Text pasted from an email or printed by an agency's system is wrapped at 60 to 80 columns; text saved from the web has
one line per paragraph. In wrapped text, lines end in mid-sentence, close to a width that no line exceeds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from newsdiff.languages.punctuation import (
    CLOSING_BRACKETS,
    FOOTNOTE,
    INVISIBLE,
    QUOTES,
    RAISED_FIGURES,
    TERMINATORS,
    first_letter,
    is_cased,
)
from newsdiff.model import Span

MOST_LINES = 400_000
"""Maximum number of lines in a text, including blank ones: ten for each of the `MOST_SENTENCES`. A line takes up to 40
microseconds, and a file of a few megabytes may have millions.
"""

MOST_CHARACTERS = 4_800_000
"""Maximum length of a text in code points, half as long again as *War and Peace*: 120 for each of the `MOST_SENTENCES`.
Long sentences in which a third of the words or figures differ take up to twelve microseconds a character.
"""

_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""The characters that end lines according to `str.splitlines`."""

WIDEST = 132
"""Maximum width of wrapped text in characters, that of line printers."""

NARROWEST = 30
"""Minimum width of wrapped text in characters. Newspaper columns have about thirty; shorter lines are headings, names
or verse."""

_CLOSING = QUOTES + CLOSING_BRACKETS + INVISIBLE + RAISED_FIGURES
_FOOTNOTES = rf"(?:{FOOTNOTE})+$"

FEWEST_DOUBLED = 8
"""Minimum number of lines in a text whose blank lines may be doubled line breaks."""

NEAR = 0.85
"""Minimum length of a full line relative to the width. Such a line counts as full even if the next word would have
fitted, because programs wrap lines differently.
"""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Line:
    """A line of a file without surrounding white space.

    Attributes:
        start: The offset of its first visible character. The `>` of quoted email counts, even on preceding lines with
            nothing else.
        end: The end of its last visible character.
        follows: Whether it directly follows another line, without a blank line or boilerplate between them.
        indent: The number of white-space characters before it.
        begin: The offset of its first character after the `>` of quoted email.
        alone: Whether exactly one blank line precedes it.
    """

    start: int
    end: int
    follows: bool
    indent: int
    begin: int
    alone: bool = False


def too_many_lines(text: str) -> bool:
    """Return whether a text has more than `MOST_LINES` lines, without splitting it."""
    return sum(text.count(end) for end in _LINE_ENDS) - text.count("\r\n") > MOST_LINES


_QUOTE_MARKS = re.compile(r"(?:>[ \t]*)+")
_QUOTED_LINE = re.compile(r"^[ \t]*>", re.MULTILINE)


def find_lines(text: str, regions: list[Span]) -> list[Line]:
    """Return the non-blank lines of the given regions of `text`.

    Every line break of `str.splitlines` counts (CR, LF, both, form feed, NEL, U+2028); U+2029 counts as a blank line,
    and CR CR LF as one break. In text with quoted email, a line with nothing but `>` counts as blank.
    """
    quoted = len(_QUOTED_LINE.findall(text)) > 1
    lines: list[Line] = []
    for region in regions:
        lines += _lines_of(text, *region, quoted=quoted)
    return lines


def _lines_of(text: str, start: int, end: int, *, quoted: bool) -> list[Line]:
    """Return the non-blank lines of one region."""
    lines: list[Line] = []
    blank, position, pending, before = 2, start, -1, ""
    for raw in text[start:end].splitlines(keepends=True):
        visible = raw.strip()
        if not visible and raw == "\r\n" and before == "\r":
            position += len(raw)
            continue
        first = position + len(raw) - len(raw.lstrip())
        marks = _QUOTE_MARKS.match(visible) if quoted else None
        if visible and marks and marks.end() == len(visible):
            pending, visible = (pending if pending >= 0 else first), ""
        if visible:
            indent = first - position
            begin = first + (marks.end() if marks else 0)
            opening = pending if pending >= 0 else first
            lines.append(Line(opening, first + len(visible), blank == 0, indent, begin, blank == 1))
            pending = -1
        blank = 0 if visible and not raw.endswith("\u2029") else 2 if raw.endswith("\u2029") else blank + 1
        position += len(raw)
        before = raw[-1:]
    if pending >= 0:
        lines += _left_over(text, lines, pending, end)
    return lines


def _left_over(text: str, lines: list[Line], pending: int, end: int) -> list[Line]:
    """Return the last line of a region, extended to include the quote marks after it.

    If the region has no other lines, the marks are a line of their own.
    """
    last = pending + len(text[pending:end].rstrip())
    if not lines:
        return [Line(pending, last, False, 0, pending)]
    return [replace(lines.pop(), end=last)]


def single_spaced(text: str, lines: list[Line]) -> list[Line]:
    """Return the lines without doubled line breaks, if nearly every line is followed by a blank one.

    Text copied from PDFs and emails may have every line break doubled. Only short lines then show where paragraphs end.
    """
    doubled = sum(line.alone for line in lines)
    if len(lines) < FEWEST_DOUBLED or doubled < 0.6 * (len(lines) - 1) or any(line.follows for line in lines):
        return lines
    closed = [replace(line, follows=line.alone) for line in lines]
    return closed if wrap_width(text, closed) else lines


def ends_sentence(text: str, line: Line) -> bool:
    """Return whether a line ends with a colon, a full stop or a similar sign, ignoring closing marks."""
    index = line.end - 1
    if text[index] == "]" and (mark := re.compile(_FOOTNOTES).search(text, max(line.start, index - 40), line.end)):
        index = max(line.start, mark.start() - 1)
    while index > line.start and text[index] in _CLOSING:
        index -= 1
    return text[index] in TERMINATORS or text[index] in ":："


def goes_on(text: str, line: Line) -> bool:
    """Return whether a line continues the previous one, that is, starts with a lower-case letter."""
    letter = first_letter(text, line.begin)
    return is_cased(letter) and letter.islower() and text[line.begin] not in "-–—*•"


def wrap_width(text: str, lines: list[Line]) -> int | None:
    """Return the width to which the lines were wrapped, or None if each line is a paragraph.

    Lines that end within a sentence show that a text is wrapped. At least a third of the lines directly followed by
    another must do so, and no line may be wider than `WIDEST`.
    """
    pairs = [(line, after) for line, after in pairwise(lines) if after.follows]
    broken = [
        line.end - line.begin
        for line, after in pairs
        if not ends_sentence(text, line)
        and (goes_on(text, after) or not is_cased(first_letter(text, after.begin)))
    ]
    if not broken or len(broken) * 3 < len(pairs):
        return None
    width = max(line.end - line.begin for line, _ in pairs)
    typical = sorted(broken)[len(broken) // 2]
    return width if NARROWEST <= width <= WIDEST and typical >= width * 0.6 else None


def is_full(text: str, line: Line, after: Line, width: int, *, exactly: bool = False) -> bool:
    """Return whether `line` was broken because the next word did not fit, or barely fitted.

    Args:
        text: The text of both lines.
        line: The broken line.
        after: The next line.
        width: The width of the text.
        exactly: Require that the next word did not fit at all.
    """
    length = line.end - line.begin
    word = text[after.begin : min(after.end, after.begin + width)].split(maxsplit=1)[0]
    return length + 1 + len(word) > width or (length >= width * NEAR and not exactly)
