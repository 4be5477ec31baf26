"""Finding date stamps, the lines above a story that say when it was published, in many languages.

A line is a date stamp only if all its words can be part of one: "Published 11:42 a.m., updated 6:20 p.m." is a stamp,
"The law was published on 3 May" is not. Each word is translated to a letter by means of a small vocabulary (`N` for the
number of a day, `M` for a month, `L` for a label such as "updated", ...), and a pattern is matched against these
letters. This keeps the grammar independent of the language, and limits the work to the 24 words that a stamp may have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsdiff.languages.calendar import (
    CLOCK_WORDS,
    STAMP_FILLERS,
    STAMP_LABELS,
    months_of_all_languages,
    weekdays_of_all_languages,
)
from newsdiff.languages.punctuation import OPENS_SENTENCE


@cache
def _vocabulary() -> dict[str, str]:
    """Return the vocabulary, as a mapping from words to letters."""
    words = dict.fromkeys(STAMP_FILLERS, "P")
    words |= dict.fromkeys(CLOCK_WORDS, "A")
    words |= dict.fromkeys(STAMP_LABELS, "L")
    # "mar" is March rather than a Spanish Tuesday.
    words |= dict.fromkeys(months_of_all_languages().keys() - words.keys(), "M")
    return words | dict.fromkeys(weekdays_of_all_languages() - words.keys(), "W")


_TOKEN = (
    r"[\s,:;|·•/()–—：，、-]*(?:"
    r"(?P<ymd>(?P<y>\d{4})(?P<mark>[-/.])(?P<m>\d\d?)(?P=mark)(?P<d>\d\d?)(?!\d)"
    r"(?:[Tt\s]\d\d:\d\d(?::\d\d(?:[.]\d{1,6})?)?(?:[Zz]|\s?[+-]\d\d:?\d\d)?(?![\w:]))?)"
    r"|(?P<cjk>(?P<cy>\d{4})\s?[年년]\s?(?P<cm>\d\d?)\s?[月월]\s?(?P<cd>\d\d?)\s?[日일])"
    r"|(?P<dmy>(?P<d2>\d\d?)(?P<mark2>[-/.])(?P<m2>\d\d?)(?P=mark2)(?P<y2>\d{4})(?!\d))"
    r"|(?P<time>\d\d?(?:[:.hH]\d\d(?::\d\d)?|(?=\s?[apAP]\.?[mM]\b)|(?=\s?(?i:uhr)\b)|[hH](?!\w)"
    r"|\s?[時时시](?:\s?\d\d?\s?[分분])?)(?:\s?[apAP]\.?[mM]\b\.?)?(?!\d))"
    r"|(?P<year>(?:1[89]|2[01])\d\d(?!\w))"
    r"|(?P<day>\d\d?(?:(?i:st|nd|rd|th|er)|\.|º|ª)?(?!\w))"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0963]|[-.](?=[^\W\d_])){0,24}\.?)"
    r")"
)
"""Matches a word or sign of a stamp. It has no flags for white space and case, which would double the time to compile
it (2 ms, on first use).
"""

_DAY = "(?:W?P?(?:D|NP?MP?Y|MP?NY|YP?MN))"
_STAMP = f"(?:P*(?:LP*+)++(?:{_DAY}|W?P?NP?M|W?P?MN)?(?:P*TA*+)?A*+|{_DAY}A?(?:P*TA*+)?|TA*P?{_DAY}A?)"
"""Matches the letters of a stamp. Consecutive labels are matched possessively (`++`), because backtracking over them
would cost a second per page.
"""

_WHOLE = f"{_STAMP}(?:P*{_STAMP}){{0,3}}"
_RUN_IN = f"(?:(?:LP*)+{_DAY}(?:P?TA*)?|{_DAY}P?TA*|(?:D|WP?(?:NP?MP?Y|MP?NY)))"
_ANY_TIME = "[DT]|NP?M|MP?N"
_SEPARATORS = " \t,:;|·•/()–—：，、-"
_LONGEST_WORD = 24


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Stamp:
    """A date stamp, with its span, its day if that is complete and unambiguous, and whether it starts with a label."""

    start: int
    end: int
    date: str | None
    labelled: bool


_Word = tuple[str, int, int, re.Match[str]]
"""A word of a stamp: its letter, its start, its end, and the match."""


def is_date_word(word: str) -> bool:
    """Return whether a word names a month or a day of the week."""
    return _vocabulary().get(word.lower(), "") in {"M", "W"}


def stamp_of_line(text: str, start: int, end: int) -> Stamp | None:
    """Return the stamp that fills the line `text[start:end]` (without surrounding white space), or None."""
    words = _words(text, start, end)
    if not words or words[-1][2] < end:
        return None
    codes = "".join(word[0] for word in words)
    if not re.fullmatch(_WHOLE, codes) or not re.search(_ANY_TIME, codes):
        return None
    return Stamp(start, end, _earliest(codes, words), "L" in codes)


def stamp_run_in(text: str, start: int, end: int) -> Stamp | None:
    """Return the stamp at the start of the line `text[start:end]`, before a sentence, or None.

    Because sentences may start with a date too, the stamp must have a label, a time of day, a weekday or the form
    2025-07-01, and the text after it must not continue in lower case or with a comma.
    """
    words = _words(text, start, min(end, start + 160))
    codes = "".join(word[0] for word in words)
    found = re.match(_RUN_IN, codes) if words else None
    if found is None:
        return None
    last = words[found.end() - 1][2]
    rest = text[last:end].lstrip()[:1]
    if (
        text[last : last + 1].strip()
        or not rest
        or not (rest.isalnum() or rest in OPENS_SENTENCE)
        or rest.islower()
    ):
        return None
    taken = words[: found.end()]
    return Stamp(start, last, _earliest(found.group(), taken), "L" in found.group())


def _words(text: str, start: int, end: int) -> list[_Word]:
    """Return the words of a stamp from `start` on, up to the first word that cannot be part of one."""
    words: list[_Word] = []
    if not _may_begin(text, start, end):
        return words
    token, position = re.compile(_TOKEN), start
    while len(words) < 24:
        match = token.match(text, position, min(end, position + 80))
        code = _code(match) if match else None
        if match is None or code is None:
            break
        words.append((code, match.start(match.lastgroup or 0), match.end(), match))
        position = match.end()
    return words


def _may_begin(text: str, start: int, end: int) -> bool:
    """Return whether a line may be a stamp, that is, has a digit and starts with a word that occurs in stamps."""
    if not any(map(str.isdecimal, text[start:end])):
        return False
    while start < end and text[start] in _SEPARATORS:
        start += 1
    stop = start
    while stop < end and text[stop].isalpha() and stop - start <= _LONGEST_WORD:
        stop += 1
    following = text[stop : stop + 1]
    alone = not following or following.isspace() or following in _SEPARATORS[:-1]
    return not alone or start == stop or text[start:stop].lower() in _vocabulary()


def _code(match: re.Match[str]) -> str | None:
    if word := match["word"]:
        word = word.lower()
        return _vocabulary().get(word) or _vocabulary().get(word.rstrip("."))
    for name, code in (("ymd", "D"), ("cjk", "D"), ("dmy", "D"), ("time", "T"), ("year", "Y"), ("day", "N")):
        if match[name]:
            return code
    return None


def _earliest(codes: str, words: list[_Word]) -> str | None:
    """Return the earliest day, because articles state when they were published and updated in either order."""
    days = [
        _iso_of(words[found.start() : found.end()]) for found in re.finditer("D|NP?MP?Y|MP?NY|YP?MN", codes)
    ]
    return min((day for day in days if day), default=None)


def _iso_of(words: list[_Word]) -> str | None:
    if words[0][0] == "D":
        return _iso_of_numbers(words[0][3])
    months = months_of_all_languages()
    year = month = day = 0
    for code, _, _, match in words:
        if code == "Y":
            year = int(match["year"])
        elif code == "M":
            name = match["word"].lower()
            month = months.get(name) or months[name.rstrip(".")]
        elif code == "N":
            day = int(re.sub(r"\D", "", match["day"]))
    return _iso(year, month, day)


def _iso_of_numbers(match: re.Match[str]) -> str | None:
    if match["ymd"]:
        return _iso(int(match["y"]), int(match["m"]), int(match["d"]))
    if match["cjk"]:
        return _iso(int(match["cy"]), int(match["cm"]), int(match["cd"]))
    first, second, year = int(match["d2"]), int(match["m2"]), int(match["y2"])
    if match["mark2"] == "." or first == second or first > 12:
        return _iso(year, second, first)
    # 07/14/2025 can only be American; 03/04/2025 is ambiguous and so unknown.
    return _iso(year, first, second) if second > 12 else None


def _iso(year: int, month: int, day: int) -> str | None:
    longest = 29 if month == 2 else 30 if month in {4, 6, 9, 11} else 31
    if not (1800 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= longest):
        return None
    return f"{year:04}-{month:02}-{day:02}"
