"""Folding text for searches, so that a query finds different spellings.

These differences are ignored: case, accents, ligatures, composed or decomposed letters, the style of quotation marks,
apostrophes, dashes and spaces, and soft hyphens and other invisible characters.

    naive cafe    finds    Naïve café
    don't         finds    don’t
    cooperate     finds    co-operate, if the hyphen is a soft hyphen

The report's script folds in the same way, with `String.prototype.normalize`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from newsdiff.languages.punctuation import APOSTROPHES, DASHES, DOUBLE_QUOTES, QUOTES
from newsdiff.text.plain_form import UNSEEN

if TYPE_CHECKING:
    from newsdiff.model import Span

ACCENTS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
)
"""Accents of Latin, Greek and Cyrillic, and points of Hebrew and Arabic, for use inside a character class. The vowel
signs of other scripts are letters.
"""

_LETTERS = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"}
"""Letters with strokes, and ligatures, which Unicode does not decompose."""

_ALIKE = str.maketrans(
    dict.fromkeys(QUOTES + APOSTROPHES + "‚‛ʹ′ʻ", "'")
    | dict.fromkeys(DOUBLE_QUOTES + "„‟″", '"')
    | dict.fromkeys(DASHES + "\u2010\u2011\u2012\u2212", "-")
    | _LETTERS
    | {letter.upper(): plain.upper() for letter, plain in _LETTERS.items()}
    | dict.fromkeys(UNSEEN + "·\u200c\u200d", "")
)
_ACCENT = re.compile(f"[{ACCENTS}]")
_SPACES = r"\s{2,}"


class _Table(dict[int, str]):
    """A table for `str.translate` with the folded form of each character, computed on first use.

    Attributes:
        case: Whether to match case.
        uneven: The characters found so far whose folded form is not exactly one character.
    """

    def __init__(self, *, case: bool) -> None:
        super().__init__()
        self.case = case
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code), self.case)
        if len(found) != 1:
            self.uneven.add(chr(code))
        return found


_TABLES = {case: _Table(case=case) for case in (False, True)}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, with the mapping to the original.

    Attributes:
        text: The folded text.
        starts: The start of each piece in the folded text.
        origins: The start of each piece in the original.
        copied: For each piece, whether its characters correspond one to one to the original. If not, the whole piece
            comes from a single character or a run of white space.
        length: The length of the original.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    copied: tuple[bool, ...]
    length: int

    def span(self, start: int, end: int) -> Span:
        """Map a non-empty span of the folded text to a span of the original."""
        stop = self._origin(end) if end < len(self.text) else self.length
        return self._origin(start), max(stop, self._origin(end - 1) + 1)

    def _origin(self, at: int) -> int:
        piece = bisect_right(self.starts, at) - 1
        return self.origins[piece] + (at - self.starts[piece] if self.copied[piece] else 0)


def fold(text: str, *, case: bool = False) -> Folded:
    """Fold a text for searching; with `case`, capitals and small letters stay different.

    >>> fold("Déjà  vu").text
    'deja vu'
    """
    table = _TABLES[case]
    whole = text.translate(table)
    uneven = "".join(map(re.escape, sorted(table.uneven.intersection(text))))
    breaks = list(re.finditer(f"{_SPACES}|[{uneven}]" if uneven else _SPACES, text))
    if not breaks:
        return Folded(whole, (0,), (0,), (True,), len(text))
    found: list[tuple[str, int, bool]] = []
    done = 0
    for one in breaks:
        found.append((text[done : one.start()].translate(table), done, True))
        found.append((" " if one[0].isspace() else one[0].translate(table), one.start(), False))
        done = one.end()
    found.append((text[done:].translate(table), done, True))
    pieces = [piece for piece in found if piece[0]]
    starts = accumulate([len(part) for part, _, _ in pieces], initial=0)
    return Folded(
        "".join([part for part, _, _ in pieces]),
        tuple(starts)[: len(pieces)],
        tuple(origin for _, origin, _ in pieces),
        tuple(copied for _, _, copied in pieces),
        len(text),
    )


def _folded(character: str, case: bool) -> str:
    """Return the folded form of a character; empty if it is ignored."""
    if character.isspace():
        return " "
    decomposed = unicodedata.normalize("NFKD", character.translate(_ALIKE))
    found = _ACCENT.sub("", decomposed).translate(_ALIKE)
    return found if case else found.casefold()
