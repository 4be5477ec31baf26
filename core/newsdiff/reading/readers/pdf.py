"""Reader for PDF documents; it uses PDFium, an optional dependency (`pip install 'newsdiff[pdf]'`).

A PDF contains positioned letters, not paragraphs. Lines are built from the positions, and paragraphs from the lines.
Words broken at line ends are joined, and text repeated at the top or bottom of pages is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import MEGABYTE
from newsdiff.languages.punctuation import CLOSING_MARKS
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.metadata import metadata

MOST_PAGES = 500
MOST_CHARACTERS = 8 * MEGABYTE

_HYPHENS = "-\xad\u2010\x02\ufffe"
"""Characters that represent a hyphen at a line end; the last two are PDFium's own marks for soft hyphens."""

_PRINTED = r"\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d\d.*|(?:https?|file)://\S+(?: \d+/\d+)?"
"""Matches text that browsers print at the edges of a page: date and title, address and page number."""

_PAGE_NUMBER = r"(?:page |seite |p\. ?)?[-–— ]*\d{1,4}[-–— ]*(?:(?:/|of|von|sur|de) *\d{1,4})?"

_FROM_THE_RIGHT = r"[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]{2,}"
"""Matches a word in right-to-left letters, or part of one, without digits."""

_ENDS = ".!?…:;。！？)" + CLOSING_MARKS


@dataclass(frozen=True, slots=True)
class Line:
    """A line on a page. Positions are in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    page: int

    @property
    def height(self) -> float:
        """The height of its letters."""
        return self.top - self.bottom


def extract(source: Source) -> Extracted:
    """Return the text of a PDF without page headers and page numbers."""
    try:
        import pypdfium2
    except ImportError as error:
        raise NewsdiffError(
            f"{source.where} is a PDF, which needs an extra: install it with pip install 'newsdiff[pdf]'."
        ) from error
    try:
        document = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        raise NewsdiffError(_refusal(source.where, str(error))) from error
    try:
        if len(document) > MOST_PAGES:
            many = f"{source.where} has more than {MOST_PAGES} pages, too many for an article: keep those of one."
            raise NewsdiffError(many)
        lines = [line for number in range(len(document)) for line in _lines(document, number)]
        title = document.get_metadata_dict().get("Title")
    except pypdfium2.PdfiumError as error:
        raise NewsdiffError(f"{source.where} is a damaged PDF: save its text as plain text.") from error
    finally:
        document.close()
    if not lines:
        raise NewsdiffError(
            f"{source.where} contains no text: it is a scan, so use a program that recognises text in images."
        )
    story = _without_note_marks(_without_page_heads(lines))
    text = "\n\n".join(_paragraphs(story))
    return Extracted(text, known=metadata(title=title))


def _refusal(where: str, error: str) -> str:
    if "password" in error.lower():
        return f"{where} is protected by a password: save a copy without one."
    return f"{where} is a damaged PDF: open it in another program, and save it again."


def _lines(document: Any, number: int) -> Iterator[Line]:
    """Yield the lines of a page in the order in which they are stored, one column after the other."""
    page = document[number]
    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        if count > MOST_CHARACTERS:
            return
        text = text_page.get_text_range() if count > 0 else ""
        position = 0
        for piece in re.split(r"(\r\n|\n|\r)", text):
            bare = _in_reading_order(text_page, position, piece, count).strip()
            if bare and (box := _box(text_page, position, len(piece), count)):
                yield Line(bare, *box, page=number)
            position += len(piece)
    finally:
        text_page.close()
        page.close()


def _in_reading_order(text_page: Any, start: int, piece: str, count: int) -> str:
    """Return a line with its Arabic and Hebrew words in reading order; some programs store them from left to right."""

    def in_order(word: re.Match[str]) -> str:
        first, last = start + word.start(), start + word.end() - 1
        if last >= count:
            return word[0]
        from_left = text_page.get_charbox(first)[0] < text_page.get_charbox(last)[0]
        return word[0][::-1] if from_left else word[0]

    return re.sub(_FROM_THE_RIGHT, in_order, piece) if re.search(_FROM_THE_RIGHT, piece) else piece


def _box(text_page: Any, start: int, length: int, count: int) -> tuple[float, float, float, float] | None:
    """Return the left, bottom, right and top edges of a line, from its first and last letters."""
    boxes = []
    for index in (*range(start, start + 12), *range(start + length - 3, start + length)):
        if start <= index < min(start + length, count):
            left, bottom, right, top = text_page.get_charbox(index, loose=True)
            if right > left and top > bottom:
                boxes.append((left, bottom, right, top))
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    return (
        min(box[0] for box in boxes),
        median(box[1] for box in boxes),
        max(box[2] for box in boxes),
        median(box[3] for box in boxes),
    )


def _without_page_heads(lines: list[Line]) -> list[Line]:
    """Return the lines without headers and footers, which recur on most pages and differ at most in digits."""
    pages = max(line.page for line in lines) + 1
    pitch = _pitch(lines)
    edges: dict[int, list[Line]] = {}
    for line in lines:
        edges.setdefault(line.page, []).append(line)
    outer: list[Line] = []
    for found in edges.values():
        by_height = sorted(found, key=lambda line: -line.bottom)
        beside = list(pairwise(by_height))
        inwards = beside[:3] + [(lower, upper) for upper, lower in beside[-3:]]
        outer += dict.fromkeys(line for line, inner in inwards if _is_apart(line, inner, pitch))
    alike: dict[tuple[str, int], list[Line]] = {}
    for line in outer:
        alike.setdefault(_bare(line), []).append(line)
    doomed = {line for line in outer if _is_number(line)}
    for group in alike.values():
        if len(group) * 2 > pages > 1 and _differ_in_page_number(group):
            doomed.update(group)
    return [line for line in lines if line not in doomed] or lines


def _is_apart(line: Line, beside: Line, pitch: float) -> bool:
    """Return whether a line is set off from its neighbour, by space or by size, like a page header."""
    gap = abs(line.bottom - beside.bottom)
    return gap > 1.3 * pitch or abs(line.height - beside.height) > 0.1 * max(line.height, beside.height)


def _differ_in_page_number(lines: list[Line]) -> bool:
    """Return whether the lines of several pages differ only in numbers that increase with the page.

    If their numbers differ in another way, the lines may be part of a story.
    """
    numbers = [(line.page, [int(number[:9]) for number in re.findall(r"\d+", line.text)]) for line in lines]
    first_page, first = numbers[0]
    return all(
        value in (start, start + page - first_page)
        for page, values in numbers
        for start, value in zip(first, values, strict=True)
    )


def _without_note_marks(lines: list[Line]) -> list[Line]:
    """Return the lines without footnote marks, which appear as separate lines because they are raised."""
    usual = median(line.height for line in lines)
    return [
        line for line in lines if not (line.text.isdigit() and len(line.text) < 4 and line.height < 0.85 * usual)
    ] or lines


def _bare(line: Line) -> tuple[str, int]:
    """Return a key shared by all copies of a page header: its position, and its text without numbers."""
    return re.sub(r"\d+", "#", line.text), round(line.bottom / 6)


def _is_number(line: Line) -> bool:
    """Return whether a line at the edge of a page is a page number, or was printed by a browser."""
    return re.fullmatch(f"{_PAGE_NUMBER}|{_PRINTED}", line.text, re.IGNORECASE) is not None


def _paragraphs(lines: list[Line]) -> Iterator[str]:
    """Join lines into paragraphs."""
    words = frozenset(re.findall(r"\w+-\w+", " ".join(line.text for line in lines)))
    pitch, usual = _pitch(lines), median(line.height for line in lines) or 1.0
    right = _right_edges(lines)
    paragraph = ""
    for line, after in pairwise([*lines, None]):
        assert line is not None  # noqa: S101 - only the last is None
        paragraph = _joined(paragraph, line.text, words)
        if after is None or _is_end(line, after, pitch * max(1.0, min(line.height, after.height) / usual), right):
            yield re.sub(r"[\x02\ufffe\xad]", "", re.sub(r"\s+", " ", paragraph)).strip()
            paragraph = ""


def _pitch(lines: list[Line]) -> float:
    """Return the usual distance between two lines of a paragraph."""
    steps = sorted(
        before.bottom - after.bottom
        for before, after in pairwise(lines)
        if before.page == after.page and 0.7 * before.height < before.bottom - after.bottom < 3 * max(before.height, 1)
    )
    return steps[len(steps) // 5] if steps else 0.0


def _right_edges(lines: list[Line]) -> dict[tuple[int, int], float]:
    """Return the right edge of each column, keyed by page and left edge."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        key = _column(line)
        edges[key] = max(edges.get(key, 0.0), line.right)
    return edges


def _column(line: Line) -> tuple[int, int]:
    return line.page, round(line.left / 40)


def _is_end(line: Line, after: Line, pitch: float, right: dict[tuple[int, int], float]) -> bool:
    """Return whether a paragraph ends between two lines."""
    width = right[_column(line)] - line.left
    short = line.right < right[_column(line)] - 0.12 * width
    ended = line.text[-1:] in _ENDS
    step = line.bottom - after.bottom
    if line.text[-1] in _HYPHENS:
        return False
    if line.page != after.page or step <= 0:  # the next page or column: prose continues unless the paragraph has ended
        return ended and (short or not after.text[:1].islower()) and (short or _indented(line, after))
    if abs(line.height - after.height) > 0.15 * max(line.height, after.height, 1) and not after.text[:1].islower():
        return True  # a heading
    if pitch and step > 1.25 * pitch:
        return True
    return ended and short


def _indented(line: Line, after: Line) -> bool:
    return after.left % 40 > line.left % 40 + 4


def _joined(paragraph: str, line: str, words: frozenset[str]) -> str:
    """Append a line to a paragraph, joining a broken word, and keeping its hyphen if it is spelled with one."""
    if not paragraph:
        return line
    if paragraph[-1] not in _HYPHENS or len(paragraph) < 2 or not paragraph[-2].isalpha():
        return f"{paragraph} {line}"
    first, second = re.search(r"\w*$", paragraph[:-1]), re.match(r"\w*", line)
    compound = f"{first[0] if first else ''}-{second[0] if second else ''}"
    if not line[:1].islower() or compound in words:
        return f"{paragraph[:-1]}-{line}"
    return paragraph[:-1] + line
