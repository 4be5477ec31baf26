"""Reading times of day, dates, years and days of the week."""

from __future__ import annotations

import re

from newsdiff.languages.calendar import full_names
from newsdiff.languages.function_words import function_words
from newsdiff.languages.quantities.amounts import LINKS, currency_before, sign_after, unit_at
from newsdiff.languages.quantities.quantity import Found, Quantity, date_value
from newsdiff.languages.quantities.tokens import Tokens

SUFFIXES = frozenset(
    ["st", "nd", "rd", "th", "er", "re", "e", "ème", "º", "ª", "ste", "de", "te", "ten", "й", "го", "е"]
)
"""Suffixes of ordinals in figures."""

CAPITAL_DAYS = frozenset(["en", "de"])
"""Languages in which the names of months and days are capitalised."""

_CLOCK = re.compile(
    r"(?P<h>\d\d?)(?:[:.h](?P<m>[0-5]\d)(?::[0-5]\d)?)?(?:\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?:uhr|o[’']clock)\b)"
    r"|(?P<h2>\d\d?)(?::(?P<m2>[0-5]\d)(?::[0-5]\d)?|\s?h\s?(?P<m3>[0-5]\d))(?!\d)(?:\s?(?:gmt|utc)\b)?"
    r"|(?P<h4>[0-2]\d)(?P<m4>[0-5]\d)(?=\s?(?:gmt|utc|bst|est|edt|cet|et)\b)"
)
_NUMERIC_DATE = r"(\d{4})-(\d\d)-(\d\d)|(\d\d?)([./])(\d\d?)\5(\d{4}|\d\d)"
_YEAR_WORDS = frozenset(
    "in since by until from to of before after during between and late early mid around through "
    "im jahr jahre seit bis ab von vor nach ende anfang mitte en depuis avant après dès année fin début "
    "desde hasta año antes después nel dal del fino anno em até ano sedan år i fra til siden om w roku rok od do "
    "в с до году год".split()
)
_BEFORE_MONTH = frozenset("in since last until by of early late mid this next during from on and".split())
_VERBS_AND_NAMES = frozenset(["may", "march", "august"])
_DATE_GAPS = frozenset([" ", ". ", "\u00a0", "-", ".\u00a0", "", ", the "])
_YEAR_GAPS = frozenset([" ", ", ", "\u00a0", ". "])
_FIRST_YEAR, _LAST_YEAR, _FIRST_BARE_YEAR = 1000, 2199, 1800


def clock(tokens: Tokens, index: int) -> Found | None:
    """Read a time of day, such as 4 a.m., 14:30 GMT, 14.30 Uhr, 14h30, or 1500 GMT."""
    start, end = tokens.spans[index]
    if end - start > 8:
        return None
    match = _CLOCK.match(tokens.small, start)
    if match is None or match.end() < end:
        return None
    hours = int(match["h"] or match["h2"] or match["h4"])
    minutes = int(match["m"] or match["m2"] or match["m3"] or match["m4"] or 0)
    if match["half"]:
        hours = hours % 12 + (12 if match["half"] == "p" else 0)
    if hours > 24:
        return None
    last = index + 1
    while last < len(tokens.spans) and tokens.spans[last][0] < match.end():
        last += 1
    return Quantity(start, match.end(), float(hours * 60 + minutes), None, "clock"), last


def numeric_date(tokens: Tokens, index: int) -> Found | None:
    """Read a date in figures, such as 2025-03-12, 12.03.2025, or 12/3/25.

    In English the day is assumed to come first (3/12/2025), unless that is impossible.
    """
    figure = tokens.words[index]
    match = re.fullmatch(_NUMERIC_DATE, figure) if len(figure) > 5 else None
    if match is None:
        return None
    if match[1]:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    else:
        day, month, year = int(match[4]), int(match[6]), int(match[7])
        year += 2000 if year < 100 else 0
        if month > 12:
            day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return tokens.found(index, index + 1, date_value(year, month, day), "date")


def day_and_month(tokens: Tokens, index: int) -> Found | None:
    """Read a day and a month, such as 12 March, 12th of March 2025, 12. März, or 12 de marzo de 2025."""
    day = _day(tokens.words[index])
    if day is None:
        return None
    at = index + 1
    if tokens.gap(at) == "" and tokens.word(at) in SUFFIXES:
        at += 1
    if tokens.word(at) in LINKS and tokens.near(at):
        at += 1
    month = tokens.months.get(tokens.word(at))
    if month is None or tokens.gap(at) not in _DATE_GAPS or not _is_name(tokens, at):
        return None
    year, last = _year_after(tokens, at + 1)
    return tokens.found(index, last, date_value(year, month, day), "date")


def from_name(tokens: Tokens, index: int) -> Found | None:
    """Read a date that starts with the name of a month or day, such as March 12 2025, March 2025, or Friday."""
    word = tokens.words[index]
    if not _is_name(tokens, index):
        return None
    if word in tokens.months:
        return _from_month(tokens, index, tokens.months[word])
    if word in tokens.weekdays and word in full_names(tokens.language):
        return tokens.found(index, index + 1, float(tokens.weekdays[word]), "date", "weekday")
    return None


def _from_month(tokens: Tokens, index: int, month: int) -> Found | None:
    last = index + 1
    day = _day(tokens.word(last)) if tokens.gap(last) in _DATE_GAPS else None
    if day is not None:
        last += 1
        if tokens.gap(last) == "" and tokens.word(last) in SUFFIXES:
            last += 1
    year, last = _year_after(tokens, last)
    word = tokens.words[index]
    if day is None and not year:
        doubtful = tokens.language == "en" and word in _VERBS_AND_NAMES
        if word not in full_names(tokens.language) or (doubtful and tokens.word(index - 1) not in _BEFORE_MONTH):
            return None
    return tokens.found(index, last, date_value(year, month, day or 0), "date")


def _day(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31 else None


def _is_name(tokens: Tokens, index: int) -> bool:
    """Return whether a word has the capital that some languages require in names of months and days."""
    return tokens.language not in CAPITAL_DAYS or tokens.is_capital(index)


def _year_after(tokens: Tokens, index: int) -> tuple[int, int]:
    """Return the year at token `index`, optionally after "de", and the index of the token after it.

    If there is no year, return 0 and `index`.
    """
    at = index + 1 if tokens.word(index) in LINKS and tokens.near(index) else index
    word = tokens.word(at)
    if tokens.gap(at) in _YEAR_GAPS and word.isdecimal() and len(word) == 4 and _FIRST_YEAR <= int(word) <= _LAST_YEAR:
        return int(word), at + 1
    return 0, index


def year(tokens: Tokens, index: int) -> Found | None:
    """Read a year, a decade or two years, such as 2019, 1990s, or 2019-20."""
    figure = tokens.words[index]
    if not (figure.isdecimal() and len(figure) == 4 and _is_year(tokens, index, int(figure))):
        return None
    last = index + 1
    following = tokens.word(last)
    decade = following == "s" and tokens.gap(last) in {"", "'", "’"}
    span = tokens.gap(last) in {"-", "–"} and following.isdecimal() and len(following) in {2, 4}
    return tokens.found(index, last + (decade or span), float(int(figure)), "year")


def _is_year(tokens: Tokens, index: int, value: int) -> bool:
    if not _FIRST_YEAR <= value <= _LAST_YEAR or currency_before(tokens, index) or sign_after(tokens, index):
        return False
    following, near = tokens.word(index + 1), tokens.near(index + 1)
    if following == "s" and near:
        return True
    if near and unit_at(tokens, index + 1)[0]:
        return False
    if tokens.word(index - 1) in _YEAR_WORDS or tokens.word(index - 1) in tokens.months:
        return True
    if value < _FIRST_BARE_YEAR:
        return False
    if not following or not near or following in function_words(tokens.language) or following[0].isdecimal():
        return True
    return tokens.is_capital(index + 1) and tokens.language != "de"
