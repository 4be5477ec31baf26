"""Splitting text into words and other tokens, in scripts with and without spaces.

Words follow Unicode's default word boundaries (UAX #29), except that in scripts written without spaces (Chinese,
Japanese, Thai, Lao, Khmer, Burmese) every character is a word, as is usual in word counts.

The patterns use the standard library's `re`, which loads much faster than a full Unicode engine; the tests compare the
two. Marks (combining accents, vowel signs, joiners, variation selectors) are in the generated module `text.marks`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from contextlib import contextmanager
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from threading import Lock
from typing import TYPE_CHECKING

from newsdiff.text.marks import MARKS, RARE_MARKS
from newsdiff.text.plain_form import BROKEN_WORD, QUOTED_LINE
from newsdiff.text.word_table import clear_large_tables

if TYPE_CHECKING:
    from collections.abc import Iterator

SPACELESS = (
    "\u0e00-\u0e30\u0e32\u0e40-\u0e46\u0e80-\u0eb0\u0eb2\u0ebd-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
"""Characters of scripts without spaces, for use inside a character class."""


@cache
def spaceless_pattern() -> re.Pattern[str]:
    """Return the pattern for one character of a script without spaces, compiled on first use (2 ms)."""
    return re.compile(f"[{SPACELESS}]")


_RARE = re.compile("[\U000101fd-\U0001efff]")
"""Matches characters in the range of the `RARE_MARKS`."""

_AM = "\u0e33\u0eb3"
"""Thai and Lao sara am, vowel marks that Unicode classifies as letters."""

_JOINED = r"{w}(?:(?:(?<=[^\W\d])['’.:·](?=[^\W\d])|(?<=\d)['’.,;](?=\d){more}" + f"|{BROKEN_WORD}" + r"){w})*"
_HEBREW_AND_ARABIC = r"|(?<=[א-ת])[\"״׳](?=[א-ת])|(?<=\d)[٫٬](?=\d)"
"""Pattern for marks inside Hebrew abbreviations, and for Arabic decimal and thousands separators."""


_PLAIN = re.compile(_JOINED.format(w=r"\w+", more="") + rf"|{QUOTED_LINE}|\s+|.", re.DOTALL)
_PLAIN_RANGES = "\0\u00ac\u00ae\u02ff\u0370\u0482\u048a\u058f\u1e00\u200a\u2010\u205f\u2070\u20cf\u2100\u2bff"
"""First and last characters of ranges that hold Latin, Greek, Cyrillic and Armenian letters but no combining marks. The
pattern for texts in these ranges is three times as fast.
"""


class _PlainCharacters(dict[str, bool]):
    """A cache of whether each character is in one of the plain ranges."""

    def __missing__(self, character: str) -> bool:
        plain = bisect_left(_PLAIN_RANGES, character) % 2 == 1 or character in _PLAIN_RANGES
        if plain:
            self[character] = True
        return plain


_IS_PLAIN = _PlainCharacters().__getitem__


@lru_cache(maxsize=2)
def _universal(marks: str) -> re.Pattern[str]:
    """Return the pattern for all scripts, compiled on first use (10 ms)."""
    word = rf"[^\W{SPACELESS}{_AM}]+(?:[{marks}]+[^\W{SPACELESS}{_AM}]*)*"
    character = rf"[{SPACELESS}][{marks}]*"
    flag = rf"[\U0001f1e6-\U0001f1ff]{{2}}[{marks}]*"
    sign = rf"[^\w\s](?:[{marks}]*\u200d[^\w\s\U0001f1e6-\U0001f1ff])*[{marks}]*"
    words = _JOINED.format(w=word, more=_HEBREW_AND_ARABIC)
    return re.compile(rf"{words}|{character}|{QUOTED_LINE}|\s+[{marks}]*|{flag}|{sign}|.", re.DOTALL)


def is_plain(text: str) -> bool:
    """Return whether a text consists of unmarked letters of scripts with spaces, and common punctuation."""
    return text.isascii() or all(map(_IS_PLAIN, set(text)))


def _pattern_for(text: str) -> re.Pattern[str]:
    if is_plain(text):
        return _PLAIN
    return _universal(MARKS + RARE_MARKS if _RARE.search(text) else MARKS)


KEPT = 512
"""Number of sentences whose tokens and words are cached for later steps, enough for two articles of usual length."""


class _Cache:
    """A cache of the tokens and words of all sentences, kept while any block of `words_kept` is active.

    Attributes:
        lock: Guards `blocks`, because programs may compare on several threads.
        blocks: The number of active blocks.
        tokens: The tokens of each text.
        words: The words of each text.
        strings: Each distinct token once, to save memory.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self.blocks = 0
        self.tokens: dict[str, tuple[str, ...]] = {}
        self.words: dict[str, tuple[str, ...]] = {}
        self.strings: dict[str, str] = {}


_CACHE = _Cache()


@contextmanager
def words_kept() -> Iterator[None]:
    """Cache the tokens and words of all sentences until the block ends.

    Comparing processes both articles in several steps. With long articles, sentences would have left the usual cache
    before the next step needs them.
    """
    with _CACHE.lock:
        _CACHE.blocks += 1
    try:
        yield
    finally:
        with _CACHE.lock:
            _CACHE.blocks -= 1
            if not _CACHE.blocks:
                for known in (_CACHE.tokens, _CACHE.words, _CACHE.strings):
                    known.clear()
                clear_large_tables()


def tokens(text: str) -> tuple[str, ...]:
    """Split a text into tokens: words, runs of white space, and single other characters.

    No token boundary falls inside a grapheme cluster: marks stay with their base, and emoji sequences stay whole.
    """
    if not _CACHE.blocks:
        return _tokens(text)
    known = _CACHE.tokens.get(text)
    if known is None:
        found = _pattern_for(text).findall(text)
        known = _CACHE.tokens[text] = tuple(map(_CACHE.strings.setdefault, found, found))
    return known


@lru_cache(maxsize=KEPT)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_pattern_for(text).findall(text))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, in order."""
    if not _CACHE.blocks:
        return _words(text)
    known = _CACHE.words.get(text)
    if known is None:
        known = _CACHE.words[text] = _words_of(tokens(text))
    return known


@lru_cache(maxsize=KEPT)
def _words(text: str) -> tuple[str, ...]:
    return _words_of(tokens(text))


def _words_of(found: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([token for token in found if _BEGINS_WORD[token[0]]])


def count_words(text: str) -> int:
    """Return the number of words in a text."""
    return len(words(text))


def token_spans(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return the spans of the tokens between two offsets."""
    return tuple(pairwise(accumulate(map(len, tokens(text[start:end])), initial=start)))


def word_spans(text: str, start: int = 0, end: int | None = None) -> tuple[tuple[int, int], ...]:
    """Return the spans of the words between two offsets, in order."""
    end = len(text) if end is None else end
    return tuple([span for span in token_spans(text, start, end) if _BEGINS_WORD[text[span[0]]]])


def is_space(token: str) -> bool:
    """Return whether a token from `tokens` is white space, including any marks of quoted email."""
    return token.isspace() or (token[0].isspace() and not token.strip("> \t\r\n"))


def is_word(token: str) -> bool:
    """Return whether a token from `tokens` is a word, that is, starts with a letter or digit.

    Every character of a script without spaces is a word, even one that is missing from this Python's Unicode tables.
    """
    return _BEGINS_WORD[token[0]]


class _WordBeginnings(dict[str, bool]):
    """A cache of whether a character starts a word. Only common characters are stored."""

    def __missing__(self, character: str) -> bool:
        if character.isalnum() or character == "_":
            begins = character not in _AM
        else:
            begins = unicodedata.category(character) == "Cn" and spaceless_pattern().match(character) is not None
        if character < "\u2100":
            self[character] = begins
        return begins


_BEGINS_WORD = _WordBeginnings()


def graphemes(text: str) -> list[str]:
    """Split text into user-perceived characters (extended grapheme clusters, UAX #29).

    Marks, joiners, emoji sequences, flags, Hangul jamo and Indic conjuncts stay together. In doubtful cases code points
    stay together, which makes an edit less precise but never splits a character. Use it only for short texts, such as
    the runs inside edits.
    """
    if text.isascii() and "\r" not in text:
        return list(text)
    out: list[str] = []
    for character in text:
        if out and _joins(out[-1], character):
            out[-1] += character
        else:
            out.append(character)
    return out


def _joins(cluster: str, character: str) -> bool:
    """Return whether a code point belongs to the cluster before it."""
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
"""Unicode's combining class for viramas, which join the following consonant (UAX #29, rule GB9c)."""
