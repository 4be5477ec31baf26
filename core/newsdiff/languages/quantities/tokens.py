"""Splitting a text into words and numbers, with access to the text around them."""

from __future__ import annotations

import re
from functools import lru_cache

from newsdiff.languages.calendar import months, weekdays
from newsdiff.languages.numbers import Lexicon, groups_by_space, lexicon
from newsdiff.languages.quantities.quantity import Found, Kind, Quantity

_WORD = r"[^\W\d_]+(?:['’](?=[^\W\d_]))?"
_FIGURE = r"(?<![^\W_])(?<![^\W\d_][-–])(?:\d{{4}}-\d\d-\d\d(?!\d)|{grouped}\d+(?:[.,:/'’٫٬]\d+)*)[½¼¾⅓⅔]?|[½¼¾⅓⅔]"
_GROUPED = r"\d{{1,3}}(?:[{spaces}]\d{{3}})+(?:[.,]\d+)?(?!\d)|"
_NARROW = "\u00a0\u202f\u2009"


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    """Return the pattern for words and numbers; digits joined to letters (F-16) are neither.

    Whether a space may separate thousands depends on the language: in English, "in 2019 340 people" has two numbers.
    """
    spaces = f"{_NARROW} " if groups_by_space(language) else _NARROW
    return re.compile(f"{_WORD}|{_FIGURE.format(grouped=_GROUPED.format(spaces=spaces))}")



_NEAR_GAPS = frozenset(["", " ", "-", "\u00a0", "\u202f", "‑", "  ", "\n", "\r\n"])


class Tokens:
    """The tokens of a text in one language, in lower case."""

    __slots__ = ("language", "lexicon", "months", "small", "spans", "text", "weekdays", "words")

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.small = _lower(text)
        self.language = language
        self.lexicon: Lexicon = lexicon(language)
        self.months = months(language)
        self.weekdays = weekdays(language)
        self.spans: list[tuple[int, int]] = [match.span() for match in _pattern(language).finditer(self.small)]
        self.words: list[str] = [self.small[start:end] for start, end in self.spans]

    def hits(self) -> list[int]:
        """Return the indexes of the tokens that may start a quantity."""
        starting = starters(self.language)
        return [k for k, word in enumerate(self.words) if word in starting or not word[0].isalpha()]

    def word(self, index: int) -> str:
        """Return the token at `index`, empty if out of range."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def gap(self, index: int) -> str:
        """Return the text between token `index` and the previous one, or a blank line if one of them does not exist."""
        if 0 < index < len(self.words):
            return self.text[self.spans[index - 1][1] : self.spans[index][0]]
        return "\n\n"

    def near(self, index: int) -> bool:
        """Return whether at most a space or a hyphen separates token `index` from the previous one."""
        return self.gap(index) in _NEAR_GAPS

    def is_capital(self, index: int) -> bool:
        """Return whether token `index` is capitalised."""
        return self.text[self.spans[index][0]].isupper()

    def after(self, index: int, length: int) -> str:
        """Return `length` characters after token `index`."""
        end = self.spans[index][1]
        return self.text[end : end + length]

    def found(self, first: int, last: int, value: float, kind: Kind, unit: str | None = None) -> Found:
        """Return the quantity that consists of the tokens `first` to `last` (exclusive)."""
        return Quantity(self.spans[first][0], self.spans[last - 1][1], value, unit, kind), last


def _lower(text: str) -> str:
    """Return the text in lower case without changing its length; Python lowers "İ" to two characters."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=8)
def starters(language: str) -> frozenset[str]:
    """Return the words that may start a quantity."""
    lex = lexicon(language)
    long = (word for word in lex.scales if len(word) > 2)
    return frozenset({*lex.small, *lex.hundred, *lex.fractions, *long, *months(language), *weekdays(language)})
