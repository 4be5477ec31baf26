"""Wrapping plain text to a width in terminal cells, for the listings.

Nothing but white space at line breaks is dropped.

The standard library's textwrap counts characters, but a Chinese character takes two cells and a combining accent none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

from newsdiff.text.sanitize import sanitize

_PLAIN = re.compile("[ -~\xa0-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*")
"""Characters that take one cell each, so that most words need not be measured character by character."""

_SPACES = re.compile(r"[^\S\xa0\u2007\u202f]+")
"""White space at which a line may break: everything but no-break spaces."""

_BREAK = re.compile(r"(?<!\[-)(?<!\{\+) (?!-\]|\+\})")
"""Places where a line may break: spaces between words, but not those inside edit marks, such as `[- so-]`."""

_BOUND = frozenset("、。，．・：；？！）］｝」』】〉》〕’”…—ー")
"""Wide characters that must not begin a line."""


def cell_width(text: str) -> int:
    """Return the number of terminal cells that `text` takes.

    A wide character takes 2, and one that combines with its neighbour takes none.
    """
    if _PLAIN.fullmatch(text):
        return len(text)
    return sum(map(_char_width, text))


@cache
def _char_width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrap(
    text: str,
    width: int,
    *,
    first: str = "",
    rest: str = "",
    measure: Callable[[str], int] = cell_width,
) -> Iterator[str]:
    """Wrap `text` to lines of at most `width` cells; the first line starts with `first`, the others with `rest`.

    Every run of white space becomes one space, and the text is sanitized. Lines break between words, but not at
    no-break spaces, and around wide characters. A word longer than a line is cut, but never before a combining mark, so
    a line exceeds the width only if a single character does not fit.
    """
    line, room, begun = first, width - measure(first), False
    for piece, spaced in _pieces(text, max(1, width - max(measure(first), measure(rest))), measure):
        need = measure(piece) + (spaced and begun)
        if begun and need > room:
            yield line
            line, room, begun = rest, width - measure(rest), False
            need = measure(piece)
        line += " " * (spaced and begun) + piece
        room -= need
        begun = True
    yield line if begun else line.rstrip()


def _pieces(text: str, longest: int, measure: Callable[[str], int]) -> Iterator[tuple[str, bool]]:
    """Yield the unbreakable pieces of a text, each with whether a space precedes it."""
    for word in filter(None, _BREAK.split(_SPACES.sub(" ", text).strip(" "))):
        spaced = True
        for piece in _unbroken(sanitize(word)):
            for part in _cut(piece, longest, measure):
                yield part, spaced
                spaced = False


def _unbroken(word: str) -> Iterator[str]:
    """Split a word around its wide characters, each kept with the characters that cannot be separated from it."""
    if _PLAIN.fullmatch(word):
        yield word
        return
    start = 0
    for index in range(1, len(word)):
        wide = _char_width(word[index - 1]) == 2 or _char_width(word[index]) == 2
        if wide and _char_width(word[index]) and word[index] not in _BOUND and word[index - 1] != "\u200d":
            yield word[start:index]
            start = index
    yield word[start:]


def _cut(piece: str, longest: int, measure: Callable[[str], int]) -> Iterator[str]:
    """Cut a piece into parts of at most `longest` cells, never before a character of width zero."""
    if measure(piece) <= longest:
        yield piece
        return
    start = 0
    used = 0
    for index, char in enumerate(piece):
        cells = measure(char)
        if used + cells > longest and cells and index > start and piece[index - 1] != "\u200d":
            yield piece[start:index]
            start, used = index, 0
        used += cells
    yield piece[start:]
