"""Words and other tokens of a text, in scripts with and without spaces.

Words follow Unicode's default word boundaries (UAX #29) with one change that is customary in word counts: in scripts
written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) every character is a word.

The patterns are written for the standard library's `re`, which loads much faster than a full Unicode engine; the tests
compare the two. Marks (combining accents, vowel signs, joiners, variation selectors) are listed by block rather than by
code point; the few punctuation marks in a block are excluded where they matter (the Indic danda).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache
from itertools import accumulate, pairwise

from newsdiff.text.plain_form import BROKEN_WORD, QUOTED_LINE

SPACELESS = (
    "\u0e00-\u0e30\u0e32\u0e40-\u0e46\u0e80-\u0eb0\u0eb2\u0ebd-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
"""Characters of scripts without spaces, as the inside of a character class."""


@cache
def spaceless_pattern() -> re.Pattern[str]:
    """The pattern for one character of a script without spaces, compiled when a text first needs it (2 ms)."""
    return re.compile(f"[{SPACELESS}]")


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
    "\u07fd\u0898-\u089f\u08ca-\u08d2\u09fe\u0fc6\u1712-\u1715\u1732-\u1734\u1752-\u1753\u1772-\u1773\u180f"
    "\u1885-\u1886\u18a9\u1920-\u193b\u1a17-\u1a1b\u1a55-\u1a7f\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1be6-\u1bf3"
    "\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\ua66f-\ua672"
    "\ua674-\ua67d\ua69e-\ua69f\ua6f0-\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua82c\ua880-\ua881\ua8b4-\ua8c5"
    "\ua8e0-\ua8f1\ua8ff\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9e5\uaa29-\uaa36\uaa43\uaa4c-\uaa4d"
    "\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7-\uaab8\uaabe-\uaabf\uaac1\uaaeb-\uaaef\uaaf5-\uaaf6\uabe3-\uabea"
    "\uabec-\uabed\ufb1e"
    "\u00ad\u200b-\u200d\u2060\ufeff\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    "\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef"
)

_RARE_MARKS = (
    "\U000101fd\U000102e0\U00010376-\U0001037a\U00010a01-\U00010a0f\U00010a38-\U00010a3f\U00010ae5-\U00010ae6"
    "\U00010d24-\U00010d27\U00010eab-\U00010eac\U00010f46-\U00010f50\U00010f82-\U00010f85\U00011000-\U00011002"
    "\U00011038-\U00011046\U00011070\U00011073-\U00011074\U0001107f-\U00011082\U000110b0-\U000110ba\U000110c2"
    "\U00011100-\U00011102\U00011127-\U00011134\U00011145-\U00011146\U00011173\U00011180-\U00011182"
    "\U000111b3-\U000111c0\U000111c9-\U000111cc\U000111ce-\U000111cf\U0001122c-\U00011237\U0001123e"
    "\U000112df-\U000112ea\U00011300-\U00011303\U0001133b-\U0001133c\U0001133e-\U0001134d\U00011357"
    "\U00011362-\U00011374\U00011435-\U00011446\U0001145e\U000114b0-\U000114c3\U000115af-\U000115c0"
    "\U000115dc-\U000115dd\U00011630-\U00011640\U000116ab-\U000116b7\U0001171d-\U0001172b\U0001182c-\U0001183a"
    "\U00011930-\U0001193e\U00011940\U00011942-\U00011943\U000119d1-\U000119e0\U000119e4\U00011a01-\U00011a0a"
    "\U00011a33-\U00011a39\U00011a3b-\U00011a3e\U00011a47\U00011a51-\U00011a5b\U00011a8a-\U00011a99"
    "\U00011c2f-\U00011c3f\U00011c92-\U00011cb6\U00011d31-\U00011d45\U00011d47\U00011d8a-\U00011d97"
    "\U00011ef3-\U00011ef6\U00016af0-\U00016af4\U00016b30-\U00016b36\U00016f4f\U00016f51-\U00016f92"
    "\U00016fe4-\U00016ff1\U0001bc9d-\U0001bc9e\U0001cf00-\U0001cf46\U0001d165-\U0001d169\U0001d16d-\U0001d172"
    "\U0001d17b-\U0001d182\U0001d185-\U0001d18b\U0001d1aa-\U0001d1ad\U0001d242-\U0001d244\U0001da00-\U0001da36"
    "\U0001da3b-\U0001da6c\U0001da75\U0001da84\U0001da9b-\U0001daaf\U0001e000-\U0001e02a\U0001e130-\U0001e136"
    "\U0001e2ae\U0001e2ec-\U0001e2ef\U0001e8d0-\U0001e8d6\U0001e944-\U0001e94a"
)
"""Marks of rare and historical scripts (Adlam, Chakma and others), looked for only in texts that may contain them."""

_RARE = re.compile("[\U000101fd-\U0001efff]")
"""The ranges of these scripts."""

_AM = "\u0e33\u0eb3"
"""Thai and Lao sara am, marks that Unicode classifies as letters."""

_JOINED = r"{w}(?:(?:(?<=[^\W\d])['’.:·](?=[^\W\d])|(?<=\d)['’.,;](?=\d){more}" + f"|{BROKEN_WORD}" + r"){w})*"
_HEBREW_AND_ARABIC = r"|(?<=[א-ת])[\"״׳](?=[א-ת])|(?<=\d)[٫٬](?=\d)"
"""The characters inside Hebrew abbreviations, and Arabic decimal and thousands separators."""


_PLAIN = re.compile(_JOINED.format(w=r"\w+", more="") + rf"|{QUOTED_LINE}|\s+|.", re.DOTALL)
_PLAIN_RANGES = "\0\u00ac\u00ae\u02ff\u0370\u0482\u048a\u058f\u1e00\u200a\u2010\u205f\u2070\u20cf\u2100\u2bff"
"""Ranges of characters, as first and last, of texts in Latin, Greek, Cyrillic or Armenian letters without marks, which
match three times as fast.
"""


class _PlainCharacters(dict[str, bool]):
    """Caches, for each character, whether it is in one of these ranges."""

    def __missing__(self, character: str) -> bool:
        plain = bisect_left(_PLAIN_RANGES, character) % 2 == 1 or character in _PLAIN_RANGES
        if plain:
            self[character] = True
        return plain


_IS_PLAIN = _PlainCharacters().__getitem__


@lru_cache(maxsize=2)
def _universal(marks: str) -> re.Pattern[str]:
    """Return the pattern for all scripts, compiled when the first text needs it (10 ms)."""
    word = rf"[^\W{SPACELESS}{_AM}]+(?:[{marks}]+[^\W{SPACELESS}{_AM}]*)*"
    character = rf"[{SPACELESS}][{marks}]*"
    flag = rf"[\U0001f1e6-\U0001f1ff]{{2}}[{marks}]*"
    sign = rf"[^\w\s](?:[{marks}]*\u200d[^\w\s\U0001f1e6-\U0001f1ff])*[{marks}]*"
    words = _JOINED.format(w=word, more=_HEBREW_AND_ARABIC)
    return re.compile(rf"{words}|{character}|{QUOTED_LINE}|\s+[{marks}]*|{flag}|{sign}|.", re.DOTALL)


def is_plain(text: str) -> bool:
    """Return whether a text has only letters of scripts with spaces, without marks, and common punctuation."""
    return text.isascii() or all(map(_IS_PLAIN, set(text)))


def _pattern_for(text: str) -> re.Pattern[str]:
    if is_plain(text):
        return _PLAIN
    return _universal(_MARKS + _RARE_MARKS if _RARE.search(text) else _MARKS)


KEPT = 512
"""Number of sentences whose tokens and words are cached for the next step: enough for two long articles."""


@lru_cache(maxsize=KEPT)
def tokens(text: str) -> tuple[str, ...]:
    """Return words, runs of white space and single other characters that together spell a text.

    No token boundary falls inside a grapheme cluster: marks stay with their base, and emoji sequences stay whole.
    """
    return tuple(_pattern_for(text).findall(text))


@lru_cache(maxsize=KEPT)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, in order."""
    return tuple([token for token in tokens(text) if _BEGINS_WORD[token[0]]])


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
    """Return whether a token of `tokens` is white space, with the marks of quoted mail in it if any."""
    return token.isspace() or (token[0].isspace() and not token.strip("> \t\r\n"))


def is_word(token: str) -> bool:
    """Return whether a token from `tokens` is a word, that is, starts with a letter or digit.

    A character of a script without spaces counts even if this Python's Unicode does not know it yet.
    """
    return _BEGINS_WORD[token[0]]


class _WordBeginnings(dict[str, bool]):
    """Caches, for each common character, whether it starts a word."""

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
    """Split text into user-perceived characters (extended grapheme clusters, UAX #29), for the short runs inside edits.

    Marks, joiners, emoji sequences, flags, Hangul jamo and Indic conjuncts stay together. In doubt two code points stay
    together, which makes an edit less precise but never splits a character.
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
"""Unicode's combining class of viramas, which join the following consonant (UAX #29, rule GB9c)."""
