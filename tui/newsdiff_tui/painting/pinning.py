"""Repositioning the cursor after characters whose width depends on the terminal.

Rows are laid out with Rich's widths. If a terminal draws a character wider or narrower, the rest of the row would be
misplaced: panes would not be aligned, and letters of an earlier screen would remain.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from rich.cells import cell_len

from newsdiff_tui.layout.cells import FILLER, JOINER, ONE_CELL, clusters, extra

_AGREED = (
    f"\x00-\x1f{ONE_CELL}\u0180-\u02ff\u2190-\u22ff\u2500-\u25fc"
    "\u3000-\u3029\u3030-\u3096\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9d"
)
"""Blocks of characters whose width is the same in all terminals, for use inside a character class."""

_BLOCKS = [(found[1], found[2] or found[1]) for found in re.finditer("(.)(?:-(.))?", _AGREED, re.DOTALL)]
"""The same blocks, as pairs of the first and last character."""


@cache
def _pieces() -> re.Pattern[str]:
    """Return the pattern for the pieces of terminal output that need attention.

    It matches an escape sequence, or a run of characters that may join, with the character before it. It is compiled
    on first use (5 ms).
    """
    return re.compile(
        r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # a title or the clipboard
        r"|\x1b\[[0-?]*[ -/]*[@-~]"
        rf"|[^\x00-\x1f]?(?:[^{_AGREED}]|(?<={JOINER})[^\x00-\x1f])+"
    )


_SAVE, _RESTORE = "\x1b7", "\x1b8"


def pinned(data: str) -> str:
    """Return terminal output in which the cursor is repositioned after each doubtful character.

    The character is drawn over blank cells. The cursor is saved before the character and restored after
    it, whatever its width in the terminal. `FILLER` characters are dropped, because their cells are among the blank
    ones.
    """
    if all(map(_is_agreed, set(data))):
        return data
    return _pieces().sub(_pinned_piece, data)


def _pinned_piece(match: re.Match[str]) -> str:
    piece = match[0]
    if piece.startswith("\x1b"):
        return piece
    parts: list[str] = []
    kept = 0
    for start, end, _ in clusters(piece):
        if start < kept:
            continue  # a filler
        cluster = piece[start:end]
        if not any(map(_doubtful, cluster)):
            parts.append(cluster)
            continue
        kept = len(piece) - len(piece[end:].lstrip(FILLER))
        if extra(cluster) > kept - end:
            parts.append(cluster)  # in an input, for example; better misplaced than drawn over
            continue
        cells = cell_len(cluster) + kept - end
        move = f"\x1b[{cells}C" if cells else ""
        parts.append(f"{_SAVE}{' ' * cells}{_RESTORE}{cluster}{_RESTORE}{move}")
    return "".join(parts)


@cache
def _is_agreed(char: str) -> bool:
    return any(first <= char <= last for first, last in _BLOCKS)


@cache
def _doubtful(char: str) -> bool:
    """Return whether the width of a character may depend on the terminal, alone or next to others."""
    if _is_agreed(char):
        return False
    kind = unicodedata.category(char)
    return kind in ("Mc", "Me", "Cf", "Cn", "So", "Sk", "No") or "\ufe00" <= char <= "\ufe0f" or cell_len(char) != 1
