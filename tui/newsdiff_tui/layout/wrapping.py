"""Wrapping text into rows of a given width in cells, as spans.

Rows break at spaces and next to wide (Chinese, Japanese, Korean) characters; closing punctuation stays with the text
before it, opening punctuation with the text after it. A word wider than a row is cut between grapheme clusters. Every
character except the spaces at a break is in a row.

In nearly all text, each character takes one cell; a row is then found by one call of `str.rfind`. Other text is
measured with Rich's cell tables, which Textual uses for its layout, and the cells added by `cells.reserved`.
(`textual.content.Content.fold` would lose code points without width.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

from newsdiff.model import Span
from newsdiff_tui.layout.cells import ONE_CELL, Unit, clusters, extra
from newsdiff_tui.layout.shown import HIDDEN

_ODD = re.compile(f"[^{ONE_CELL}]")
_TOKEN = re.compile(f"[ {HIDDEN}]+|[^ {HIDDEN}]+")

_CLOSING = frozenset(
    "、。，．・：；？！）］｝〕〉》」』】〙〗〟’”｠»ゝゞ々ー…‥,.:;?!)]}ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_OPENING = frozenset("（［｛〔〈《「『【〘〖〝‘“｟«([{")


def wrap(text: str, start: int, end: int, width: int) -> list[Span]:
    """Wrap `text[start:end]` into rows of at most `width` cells, as spans into `text`.

    `text` must have been returned by `shown`. A span of spaces has no rows. A single character wider than `width` still
    gets a row.
    """
    width = max(width, 1)
    if _ODD.search(text, start, end):
        return _wrap_measured(text, start, end, width)
    return _wrap_narrow(text, start, end, width)


def _wrap_narrow(text: str, start: int, end: int, width: int) -> list[Span]:
    """Wrap text in which every character takes one cell."""
    end = start + len(text[start:end].rstrip(" "))
    at = _skip_spaces(text, start, end)
    rows: list[Span] = []
    while end - at > width:
        space = text.rfind(" ", at, at + width + 1)
        if space < 0:
            rows.append((at, at + width))
            at += width
            continue
        stop = space
        while text[stop - 1] == " ":
            stop -= 1
        rows.append((at, stop))
        at = _skip_spaces(text, space, end)
    if at < end:
        rows.append((at, end))
    return rows


def _skip_spaces(text: str, at: int, end: int) -> int:
    while at < end and text[at] == " ":
        at += 1
    return at


def _wrap_measured(text: str, start: int, end: int, width: int) -> list[Span]:
    """Wrap any text, unit by unit."""
    rows: list[Span] = []
    row_start, row_end, used, gap = start, start, 0, 0
    for token in _TOKEN.finditer(text, start, end):
        if token[0][0] in (" ", HIDDEN):
            gap = token[0].count(" ")
            continue
        for unit_start, unit_end, cells in _units(text, *token.span(), width):
            if row_end > row_start and used + gap + cells <= width:
                used += gap + cells
            else:
                if row_end > row_start:
                    rows.append((row_start, row_end))
                row_start, used = unit_start, cells
            row_end, gap = unit_end, 0
    if row_end > row_start:
        rows.append((row_start, row_end))
    return rows


def _units(text: str, start: int, end: int, width: int) -> Iterator[Unit]:
    """Yield the units of a word. A word that fits into a row and has no wide characters is a single unit."""
    word = text[start:end]
    cells = cell_len(word) + extra(word)
    if cells <= width and cells <= len(word) and not _has_wide(word):
        yield start, end, cells
        return
    for unit_start, unit_end, unit_cells in _glued(word, clusters(word)):
        if unit_cells <= width:
            yield start + unit_start, start + unit_end, unit_cells
            continue
        for piece_start, piece_end, piece_cells in _cut(word, unit_start, unit_end, width):
            yield start + piece_start, start + piece_end, piece_cells


def _has_wide(word: str) -> bool:
    return not word.isascii() and any(cell_len(char) > 1 for char in set(word))


def _glued(word: str, parts: list[Unit]) -> Iterator[Unit]:
    """Join clusters between which a row must not break.

    Narrow clusters are joined to each other, and brackets and full stops to their neighbours.
    """
    start, end, cells = parts[0]
    for part_start, part_end, part_cells in parts[1:]:
        before, first = word[end - 1], word[part_start]
        wide = cell_len(word[part_start:part_end]) > 1 or cell_len(word[start:end][-1:]) > 1
        if wide and first not in _CLOSING and before not in _OPENING:
            yield start, end, cells
            start, cells = part_start, 0
        end, cells = part_end, cells + part_cells
    yield start, end, cells


def _cut(word: str, start: int, end: int, width: int) -> Iterator[Unit]:
    """Cut `word[start:end]` between clusters into pieces as wide as a row."""
    at, used, stop = start, 0, start
    for part_start, part_end, cells in clusters(word[start:end]):
        if stop > at and used + cells > width:
            yield at, stop, used
            at, used = start + part_start, 0
        stop, used = start + part_end, used + cells
    yield at, stop, used
