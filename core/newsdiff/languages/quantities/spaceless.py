"""Reading quantities in Chinese, Japanese and Korean, such as 250万人, 3月12日, or 三分之一."""

from __future__ import annotations

import re
from functools import cache

from newsdiff.languages.numbers import SIGNS, lexicon
from newsdiff.languages.quantities.quantity import Kind, Quantity, date_value

SPACELESS = frozenset(["zh", "ja", "ko"])
"""Languages supported by this module."""

_DIGITS = dict(zip("〇零一二两兩三四五六七八九", (0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_TENS = {"十": 10, "百": 100, "千": 1000, "천": 1000, "백": 100}
_MYRIADS = {"万": 10**4, "萬": 10**4, "만": 10**4, "亿": 10**8, "億": 10**8, "억": 10**8, "兆": 10**12, "조": 10**12}
_HAN = "〇零一二两兩三四五六七八九十百千万萬亿億兆"
_FIGURE = r"\d[\d,]*(?:\.\d+)?"
_PATTERN = (
    rf"(?P<date>(?:(?P<y>\d{{4}})\s?[年년]\s?)?(?P<m>\d\d?)\s?[月월]\s?(?:(?P<d>\d\d?)\s?[日号號일])?(?!间|間))"
    rf"|(?P<year>(?P<y2>[12]\d{{3}})\s?(?:年(?!间|間)|년(?!\s?간)))"
    rf"|(?P<day>(?P<d2>[0-3]?\d)(?:[日号號](?!元|间|間|本)|일(?!\s?간)))"
    rf"|(?P<clock>(?P<h>\d\d?)(?:\s?[时時點点시](?:\s?(?P<min>\d\d?)\s?[分분])?(?!间|間)|:(?P<min2>[0-5]\d)))"
    rf"|(?P<age>(?P<a>\d{{1,3}}|[{_HAN}]{{1,4}})\s?(?:[岁歲歳才]|세|살))"
    rf"|(?P<ordinal>[第제]\s?(?:\d+|[{_HAN}]{{1,4}}))"
    rf"|(?P<share>(?P<below>[{_HAN}]{{1,3}}|\d+)分(?:之|の)(?P<above>[{_HAN}]{{1,4}}|{_FIGURE}))"
    rf"|(?P<money>[$€£¥￥₩])?(?P<figure>{_FIGURE}(?:\s?[千천万萬만亿億억兆조]+(?:\s?{_FIGURE}[千천万萬만亿億억]*)*)?)"
    rf"|(?P<han>[{_HAN}]{{1,12}})"
)
"""Matches quantities. The pattern is compiled on first use (2 ms)."""
_COUNTED = "名人个個艘架辆輛天年小月周週岁所家次名座栋起元倍口件条條位日票分点"
"""Measure words. A single numeral before one of them is a number."""

_NO_NUMBERS = frozenset(["十分", "万一", "千万", "一一", "万万", "百万", "三三两两", "千百", "万千", "一千零一"])


def find_spaceless(text: str, language: str) -> tuple[Quantity, ...]:
    """Return all quantities in a text in one of the `SPACELESS` languages, in order."""
    found = []
    for match in re.finditer(_PATTERN, text):
        start, end = match.span()
        before = text[start - 1 : start]
        if before.isascii() and before.isalpha():
            continue
        kind, value, unit = _read(match)
        if value is None:
            continue
        if match.lastgroup == "han" or match["han"]:
            following = text[end : end + 1]
            run = text[start:end]
            counts = (len(run) > 1 and any(c in _TENS or c in _MYRIADS for c in run)) or following in tuple(_COUNTED)
            idiom = run in _NO_NUMBERS or (run + following) in _NO_NUMBERS
            if not counts or idiom or (run == "一" and following not in "年天"):
                continue
        if kind == "quantity" and unit is None:
            unit, end = _unit_at(text, end, language)
        found.append(Quantity(start, end, value, unit, kind))
    return tuple(found)


def _read(match: re.Match[str]) -> tuple[Kind, float | None, str | None]:
    """Return the kind, value and unit of a match, each None if unknown."""
    if match["date"]:
        month, day = int(match["m"]), int(match["d"] or 0)
        value = date_value(int(match["y"] or 0), month, day) if month <= 12 and day <= 31 else None
        return "date", value, None
    if match["year"]:
        return "year", float(match["y2"]), None
    if match["day"]:
        return "date", date_value(0, 0, int(match["d2"])), None
    if match["clock"]:
        return "clock", float(int(match["h"]) * 60 + int(match["min"] or match["min2"] or 0)), None
    if match["age"]:
        return "age", _value(match["a"]), "year"
    if match["ordinal"]:
        return "ordinal", _value(match["ordinal"][1:].strip()), None
    if match["share"]:
        below, above = _value(match["below"]), _value(match["above"])
        return "quantity", 100 * above / below if below and above is not None else None, "%"
    return "quantity", _value(match["figure"] or match["han"]), SIGNS.get(match["money"] or "")


def _value(run: str) -> float | None:
    """Return the value of a run of digits and numerals, such as 2億5000万 or 三百二十."""
    total, section, number = 0.0, 0.0, None
    for part in re.findall(rf"{_FIGURE}|\S", run):
        if part[0].isdecimal():
            number = float(part.replace(",", ""))
        elif part in _DIGITS:
            number = (number * 10 if number is not None else 0) + _DIGITS[part]
        elif part in _TENS:
            section += (1 if number is None else number) * _TENS[part]
            number = None
        elif part in _MYRIADS:
            section += number or 0
            if section or not total:
                total += (section or 1) * _MYRIADS[part]
            else:  # 万亿: a myriad of myriads
                total *= _MYRIADS[part]
            section, number = 0.0, None
        else:
            return None
    return total + section + (number or 0)


@cache
def _longest_unit(language: str) -> int:
    return max(map(len, lexicon(language).units))


def _unit_at(text: str, index: int, language: str) -> tuple[str | None, int]:
    """Return the longest known unit that starts at `index`, and its end."""
    at = index + 1 if text[index : index + 1] == " " else index
    if text[at : at + 1] in {"%", "％"}:
        return "%", at + 1
    units = lexicon(language).units
    for length in range(min(_longest_unit(language), len(text) - at), 0, -1):
        name = text[at : at + length].lower()
        if name in units:
            return units[name], at + length
    return None, index
