"""Dividing a text into paragraphs, headings and list items.

Blank lines separate paragraphs. Adjacent lines are judged by their content: headings and list items are paragraphs of
their own, a line that was wrapped to a width continues in the next one, and any other line is a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from heapq import merge

from newsdiff.languages.punctuation import CLOSING_MARKS, OPENING_MARKS, is_cased
from newsdiff.model import Kind, Paragraph, Span
from newsdiff.segmenting.lines import Line, ends_sentence, find_lines, goes_on, is_full, single_spaced, wrap_width

LONGEST_HEADING = 120
"""Maximum length of a heading in code points. Headlines stay below a hundred; longer lines without a full stop are
prose.
"""

_ITEM = r"(?:[-*•–—‣▪●◦·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S"
_BULLETS = frozenset("-*•–—‣▪●◦·(")
_NUMBER_SIGN = r"#{1,6}\s+\S"
_BYLINE_WORDS = (
    "By", "Von", "Par", "Por", "De notre", "Di", "Door", "Av", "Af", "Autor:", "От", "Автор:", "文/", "記者", "记者",
)  # fmt: skip
_BYLINE = rf"(?:By:|{'|'.join(_BYLINE_WORDS)})\s*[A-ZÀ-ÝА-Я\u3400-\u9fff]"


def find_paragraphs(text: str, boilerplate: tuple[Span, ...] = ()) -> Iterator[Paragraph]:
    """Yield the paragraphs of `text` in order; together they cover every character that is not white space.

    Each span of `boilerplate` (in order, not overlapping) becomes a paragraph of that kind, and separates the text
    around it like a blank line.
    """
    carved = [span for span in (_trim(text, *span) for span in boilerplate) if span[0] < span[1]]
    edges = [0, *(edge for span in carved for edge in span), len(text)]
    lines = single_spaced(text, find_lines(text, list(zip(edges[::2], edges[1::2], strict=True))))
    paragraphs = (_paragraph(text, group) for group in _groups(text, lines))
    around = (Paragraph(start, end, "boilerplate") for start, end in carved)
    return merge(paragraphs, around, key=lambda paragraph: paragraph.start)


def _trim(text: str, start: int, end: int) -> Span:
    """Return a span without the white space at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _groups(text: str, lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the groups of lines that form paragraphs."""
    width = wrap_width(text, lines)
    group: list[Line] = []
    for line in lines:
        if group and not (line.follows and _continues(text, group, line, width)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _continues(text: str, group: list[Line], line: Line, width: int | None) -> bool:
    """Return whether a line belongs to the same paragraph as the lines directly before it."""
    last = group[-1]
    if _starts_with_number_sign(text, line) or _starts_with_number_sign(text, last):
        return False
    ended = ends_sentence(text, last)
    if _starts_item(text, line) and (ended or width is None or _is_item(text, group)):
        return False
    if not ended and goes_on(text, line):
        return True
    if width is None:
        return _is_item(text, group) and line.indent > group[0].indent
    if len(group) > 1 and not ended:
        return True
    return is_full(text, last, line, width, exactly=not text[: group[0].start].strip())


def _starts_with(pattern: str, text: str, line: Line) -> bool:
    """Return whether a line starts with a pattern."""
    return re.match(pattern, text[line.begin : min(line.end, line.begin + 40)]) is not None


def _starts_with_number_sign(text: str, line: Line) -> bool:
    """Return whether a line is a heading that starts with number signs."""
    return text[line.begin] == "#" and _starts_with(_NUMBER_SIGN, text, line)


def _starts_item(text: str, line: Line) -> bool:
    """Return whether a line starts a list item."""
    first = text[line.begin]
    return (first in _BULLETS or first.isdecimal() or first.islower()) and _starts_with(_ITEM, text, line)


def _is_item(text: str, group: list[Line]) -> bool:
    """Return whether a paragraph is a list item."""
    return _starts_item(text, group[0])


def _paragraph(text: str, group: list[Line]) -> Paragraph:
    """Return the paragraph formed by a group of lines."""
    return Paragraph(group[0].start, group[-1].end, _kind(text, group))


def _kind(text: str, group: list[Line]) -> Kind:
    """Return the kind of paragraph formed by a group of lines."""
    first = group[0]
    if _starts_with_number_sign(text, first):
        return "heading"
    if _is_item(text, group):
        return "list-item"
    short = len(group) == 1 and first.end - first.begin <= LONGEST_HEADING
    if not short or ends_sentence(text, first) or text[first.end - 1] in ",;，；、،":
        return "prose"
    has_words = any(char.isalpha() for char in text[first.start : first.end])
    if not has_words or goes_on(text, first) or _is_byline(text, first) or _has_full_stop(text, first):
        return "prose"
    return "heading"


_FULL_STOP = rf"(?<![\w.-])([^\W\d_]{{2,}})[{CLOSING_MARKS})]?(?:\.\s+[{OPENING_MARKS}(]?(?=[^\W\d_])|。(?=.))"
_ABBREVIATIONS = frozenset("vs no nos st sen gov gen col rep prof capt sept corp supt insp approx ca bzw evtl".split())


def _has_full_stop(text: str, line: Line) -> bool:
    """Return whether a sentence ends within a line, as in posts and alerts without a final full stop.

    The word before the full stop must be in lower case, or too long for an abbreviation in a headline.
    """
    if not any(stop in text[line.begin : line.end] for stop in ".。"):
        return False
    for stop in re.compile(_FULL_STOP).finditer(text, line.begin, line.end):
        word, following = stop[1], text[stop.end() : stop.end() + 1]
        plain = word.islower() or len(word) > 4 or not is_cased(word[0])
        if plain and not following.islower() and word.lower() not in _ABBREVIATIONS:
            return True
    return False


def _is_byline(text: str, line: Line) -> bool:
    """Return whether a line starts like a byline. The pattern is compiled on first use, because it is rarely needed."""
    return text.startswith(_BYLINE_WORDS, line.start) and _starts_with(_BYLINE, text, line)
