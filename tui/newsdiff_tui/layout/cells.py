"""Measuring text in cells, and reserving cells for characters whose width depends on the terminal.

Rich draws the spacing marks of Hindi, Tamil, Burmese, Khmer and other scripts in the cell of their letter; most
terminals give them a cell of their own. A `FILLER` after such a character reserves that cell. Rich measures it as one
cell, and `painting.pinning` removes it from the output to the terminal.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from rich.cells import cell_len, split_graphemes

FILLER = "\u2800"
"""A blank Braille pattern. It takes one cell, is not white space, and is invisible if a terminal displays it."""

ONE_CELL = (
    " -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0391-\u03a1\u03a3-\u0482\u048a-\u052f"
    "\u1e00-\u1eff\u2010-\u2015\u2018-\u2027\u2030-\u205e\u20a0-\u20bf"
)
"""Ranges of characters that are one cell wide and never join with a neighbour, for use inside a character class."""

ONE_CELL_EACH = re.compile(f"[{ONE_CELL}]*\\Z")
"""Matches text that consists only of characters in `ONE_CELL`."""

_WIDE_SOMEWHERE = frozenset(map(chr, range(0x3248, 0x3250)))
"""Circled numbers on black squares, which take one cell or two, depending on the terminal."""


JOINER = "\u200d"

_THAI_LAO_AM = "\u0e33\u0eb3"

Unit = tuple[int, int, int]
"""An unbreakable unit of text: start, end, and width in cells."""


def extra(text: str) -> int:
    """Return the number of cells that a terminal may need for a text beyond Rich's count."""
    if text.isascii():
        return 0
    joined = sum(text[at + 1].isalpha() for at, char in enumerate(text[:-1]) if char == JOINER)
    return joined + sum(map(_extra, text))


@cache
def _extra(char: str) -> int:
    if char in _WIDE_SOMEWHERE:
        return 2 - cell_len(char)
    if unicodedata.category(char) != "Mc":
        return 0
    return max(0, (2 if unicodedata.east_asian_width(char) in "WF" else 1) - cell_len(char))


def reserved(text: str) -> str:
    """Return `text` with a `FILLER` for each cell that a terminal may need beyond Rich's count.

    Text that already has its fillers is returned unchanged. A joiner at the end of a cluster is dropped, because Rich
    would count the filler after it as joined.
    """
    if ONE_CELL_EACH.match(text) or not extra(text):
        return text
    parts = []
    for start, end, _ in clusters(text):
        cells = 0 if text.startswith(FILLER, end) else extra(text[start:end])
        cluster = text[start:end]
        parts.append(cluster.rstrip(JOINER) + FILLER * cells if cells else cluster)
    return "".join(parts)


def clusters(text: str) -> list[Unit]:
    """Return the grapheme clusters of `text`, with their widths in cells.

    Rich joins zero-width marks, joiners and variation selectors to the preceding character. This function also joins
    marks with a width of their own (Devanagari vowel signs, Thai and Lao am), pairs of regional indicators (flags),
    skin tones, and the parts of a Hangul syllable.
    """
    spans, _ = split_graphemes(text)
    joined: list[Unit] = []
    for start, end, counted in spans:
        cells = counted + extra(text[start:end])
        if joined and _joins(text, *joined[-1][:2], start):
            before, _, so_far = joined[-1]
            joined[-1] = (before, end, so_far + cells)
        else:
            joined.append((start, end, cells))
    return joined


def _joins(text: str, start: int, end: int, at: int) -> bool:
    """Return whether the character at `at` belongs to the cluster `text[start:end]` before it."""
    char = text[at]
    if char < "\u0300":
        return False
    if "\U0001f1e6" <= char <= "\U0001f1ff":
        return end - start == 1 and "\U0001f1e6" <= text[start] <= "\U0001f1ff"
    if "\u1160" <= char <= "\u11ff":
        return "\u1100" <= text[end - 1] <= "\u11ff" or "\uac00" <= text[end - 1] <= "\ud7a3"
    return (
        "\U0001f3fb" <= char <= "\U0001f3ff" or char in _THAI_LAO_AM or unicodedata.category(char) in ("Mc", "Mn", "Me")
    )
