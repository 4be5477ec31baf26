"""Words, and the other tokens of a text, in scripts with and without spaces.

A word is what Unicode's default word boundaries (UAX #29) make a word, with one change that the field knows from word
counts: in scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) every character counts as one.

The patterns are written for the standard library's `re`, which starts in a fraction of the time of a full Unicode
engine; the tests hold them against one. Marks (combining accents, vowel signs, joiners, variation selectors) are listed
by block instead of by code point: a block's few punctuation marks are left out where they matter (the Indic danda).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from newsdiff.patterns import lazily

SPACELESS = (
    "\u0e00-\u0e30\u0e32\u0e40-\u0e46\u0e80-\u0eb0\u0eb2\u0ebd-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
"""Characters of scripts without spaces, as the inside of a character class."""

_SPACELESS = lazily(f"[{SPACELESS}]")

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u0816-\u082d"
    "\u0859-\u085b\u08d3-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7\u09e2\u09e3"
    "\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0afa-\u0b03\u0b3c-\u0b57"
    "\u0b62\u0b63\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c-\u0c56\u0c62\u0c63\u0c81-\u0c83\u0cbc-\u0cd6\u0ce2\u0ce3"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u0df2\u0df3\u0e31\u0e33-\u0e3a\u0e47-\u0e4e"
    "\u0eb1\u0eb3-\u0ebc\u0ec8-\u0ece\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0fbc"
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    "\u135d-\u135f\u17b4-\u17d3\u17dd\u180b-\u180d\u1ab0-\u1aff\u1b00-\u1b04\u1b34-\u1b44\u1dc0-\u1dff"
    "\u00ad\u200c\u200d\u2060\ufeff\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    "\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)

_AM = "\u0e33\u0eb3"
"""Thai and Lao sara am: marks that Unicode calls letters."""

_JOINED = r"{w}(?:(?:(?<=[^\W\d])['’.:·](?=[^\W\d])|(?<=\d)['’.,;](?=\d){more}){w})*"
_HEBREW_AND_ARABIC = r"|(?<=[א-ת])[\"״׳](?=[א-ת])|(?<=\d)[٫٬](?=\d)"
"""The signs inside Hebrew abbreviations, and Arabic decimal and thousands separators."""


def _patterns(word: str, more: str, character: str, space: str, sign: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The pattern of words, and that of all tokens."""
    words = _JOINED.format(w=word, more=more) + character
    return re.compile(words), re.compile(f"{words}|{space}|{sign}", re.DOTALL)


_PLAIN = _patterns(r"\w+", "", "", r"\s+", ".")
_NOT_PLAIN = re.compile("[^\0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u200b\u200e-\u20cf\u2100-\u2bff]")
"""Texts in Latin, Greek, Cyrillic or Armenian letters without marks: three times as fast to match."""


@lru_cache(maxsize=1)
def _universal() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns for all scripts, compiled when the first text needs them (20 ms)."""
    return _patterns(
        rf"[^\W{SPACELESS}{_AM}]+(?:[{_MARKS}]+[^\W{SPACELESS}{_AM}]*)*",
        _HEBREW_AND_ARABIC,
        rf"|[{SPACELESS}][{_MARKS}]*",
        rf"\s+[{_MARKS}]*",
        rf"[\U0001f1e6-\U0001f1ff]{{2}}[{_MARKS}]*|[^\w\s](?:[{_MARKS}]*\u200d[^\w\s\U0001f1e6-\U0001f1ff])*[{_MARKS}]*|.",
    )


def _patterns_for(text: str, start: int, end: int) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _universal() if _NOT_PLAIN.search(text, start, end) else _PLAIN


def word_spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The spans of the words between two offsets, in order."""
    end = len(text) if end is None else end
    for match in _patterns_for(text, start, end)[0].finditer(text, start, end):
        yield match.span()


def count_words(text: str, start: int = 0, end: int | None = None) -> int:
    """How many words stand between two offsets."""
    end = len(text) if end is None else end
    return sum(1 for _ in _patterns_for(text, start, end)[0].finditer(text, start, end))


def token_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Words, runs of white space and single signs that together spell the text between two offsets.

    No token boundary falls inside a grapheme cluster: marks stay with what they mark, emoji sequences stay whole.
    """
    return [match.span() for match in _patterns_for(text, start, end)[1].finditer(text, start, end)]


def is_word(token: str) -> bool:
    """Whether a token of `token_spans` is a word: it begins with a letter or a figure.

    A character of a script without spaces counts even where this Python's Unicode does not know it yet.
    """
    first = token[0]
    if first.isalnum() or first == "_":
        return first not in _AM
    return unicodedata.category(first) == "Cn" and _SPACELESS().match(first) is not None


def graphemes(text: str) -> list[str]:
    """The characters as a reader sees them (extended grapheme clusters, UAX #29), for the short runs inside edits.

    Marks, joiners, emoji sequences, flags, Hangul jamo and Indic conjuncts are kept together; where in doubt two code
    points stay together, which costs an edit some precision and never cuts a character.
    """
    out: list[str] = []
    for character in text:
        if out and _joins(out[-1], character):
            out[-1] += character
        else:
            out.append(character)
    return out


def _joins(cluster: str, character: str) -> bool:
    """Whether a code point belongs to the cluster before it."""
    last = cluster[-1]
    if character < "\u0300":
        return last == "\r" and character == "\n"
    if unicodedata.category(character)[0] == "M" or character in "\u200c\u200d" or character in _AM:
        return True
    if "\U0001f3fb" <= character <= "\U0001f3ff" or "\U000e0020" <= character <= "\U000e007f":
        return True
    if "\U0001f1e6" <= character <= "\U0001f1ff":
        return "\U0001f1e6" <= last <= "\U0001f1ff" and len(cluster) % 2 == 1
    if "\u1100" <= character <= "\u11ff":
        return "\u1100" <= last <= "\u11ff" or "\uac00" <= last <= "\ud7a3"
    if "\uac00" <= character <= "\ud7a3":
        return "\u1100" <= last <= "\u115f"
    return last == "\u200d" or unicodedata.combining(last) == _VIRAMA


_VIRAMA = 9
"""Unicode's combining class of viramas, which bind the consonant that follows (UAX #29, rule GB9c)."""
