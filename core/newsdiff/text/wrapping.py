"""Lines of a given width in terminal cells, for the listings. Nothing is lost but the white space at a break.

The standard library's textwrap counts characters; a Chinese one takes two cells, a combining accent none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

from newsdiff.text.sanitize import sanitize

_PLAIN = re.compile("[ -~\xa0-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*")
"""Characters of one cell each, so that most words need no look at every character."""

_SPACES = re.compile(r"[^\S\xa0\u2007\u202f]+")
"""White space that a line may break at: all but the no-break spaces."""

_BREAK = re.compile(r"(?<!\[-)(?<!\{\+) (?!-\]|\+\})")
"""Where words part, though not right inside the marks of an edit: `[- so-]` stays whole."""

_BOUND = frozenset("、。，．・：；？！）］｝」』】〉》〕’”…—ー")
"""Wide characters that a line does not begin with."""


def cell_width(text: str) -> int:
    """How many cells a terminal takes to show `text`: 2 a wide character, none what joins its neighbour."""
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
    """`text` as lines of at most `width` cells, the first beginning with `first`, the others with `rest`.

    Every run of white space becomes one space, and what is left passes through `sanitize`. Lines break
    between words, not at no-break spaces, and around wide characters; a word longer than a line is cut,
    though never before a combining mark, so that a line is wider than asked only where not even one
    character fits.
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
    """What a line may break between, and whether a space stands before it."""
    for word in filter(None, _BREAK.split(_SPACES.sub(" ", text).strip(" "))):
        spaced = True
        for piece in _unbroken(sanitize(word)):
            for part in _cut(piece, longest, measure):
                yield part, spaced
                spaced = False


def _unbroken(word: str) -> Iterator[str]:
    """A word, or where it has wide characters, each of these with what cannot stand without it."""
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
    """A piece in parts of at most `longest` cells, cut before characters that take a cell."""
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
