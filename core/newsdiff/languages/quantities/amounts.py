"""Reading values with their scale and unit, such as 2.5 million euros, $2.6 bln, 33 per cent, or one in three."""

from __future__ import annotations

import re

from newsdiff.languages.numbers import CODES, SIGNS
from newsdiff.languages.quantities.quantity import Found, Quantity
from newsdiff.languages.quantities.spelled import spelled
from newsdiff.languages.quantities.tokens import Tokens

LINKS = frozenset(["of", "de", "d'", "d’", "di", "del", "de'"])
"""Words allowed between a scale word and its unit, and in dates, as in millones de euros and 3 de mayo."""

VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}

_GROUPS = r"\d{1,3}(?:([.,'’٬\s])\d{3})(?:\1\d{3})*"
_LONGEST_FIGURE = 30
_LARGEST_WHOLE = 1000


def value_of(figure: str, decimal: str) -> float | None:
    """Parse a number with separators; return None if it is not a number (1.2.3).

    >>> value_of("1,250.5", "."), value_of("1.250,5", ","), value_of("1,25", "."), value_of("1.2.3", ".")
    (1250.5, 1250.5, 1.25, None)
    """
    extra = VULGAR.get(figure[-1], 0.0)
    figure = figure[:-1] if extra else figure
    if not figure or len(figure) > _LONGEST_FIGURE:
        return extra or None
    if figure.isdecimal():
        return float(figure) + extra
    groups = re.fullmatch(_GROUPS, figure)
    if groups and (groups[1] != decimal or figure.count(groups[1]) > 1):
        return float(_digits(figure))
    marks = [character for character in figure if not character.isdecimal()]
    last = marks[-1]
    if last not in ".,٫" or marks.count(last) > 1:
        return None
    whole, _, part = figure.rpartition(last)
    if len(marks) > 1 and not re.fullmatch(_GROUPS, whole):
        return None
    return float(f"{_digits(whole)}.{part}")


def _digits(figure: str) -> str:
    return "".join(character for character in figure if character.isdecimal())


def times(value: float, power: int) -> float:
    """Multiply a value by a power of ten without rounding errors, so that 1.1 million is exactly 1,100,000."""
    return float(f"{value!r}e{power}")


def amount(tokens: Tokens, first: int, last: int, value: float) -> Found:
    """Return the amount around a number, with its scale and unit.

    Args:
        tokens: The tokens of the text.
        first: The first token of the number.
        last: The end of the number, exclusive.
        value: The number.
    """
    currency, start = currency_before(tokens, first) or (None, tokens.spans[first][0])
    value, last = scaled(tokens, value, last, money=currency is not None)
    end = tokens.spans[last - 1][1]
    if currency:
        unit, after = unit_at(tokens, last)
        return Quantity(start, tokens.spans[after - 1][1] if unit == currency else end, value, currency), (
            after if unit == currency else last
        )
    if found := share(tokens, first, last, value):
        return found
    if sign := _sign_at(tokens.text, end):
        return Quantity(start, sign[1], value, sign[0]), last
    unit, after = unit_at(tokens, last)
    return Quantity(start, tokens.spans[after - 1][1] if unit else end, value, unit), (after if unit else last)


def scaled(tokens: Tokens, value: float, last: int, *, money: bool = False) -> tuple[float, int]:
    """Multiply a value by the scale words from token `last` on, such as million, mil millones, or m in 45m.

    Returns:
        The product, and the index of the token after the scale words.
    """
    scales = tokens.lexicon.scales
    while last < len(tokens.words) and tokens.near(last):
        word = tokens.words[last]
        pair = f"{word} {tokens.word(last + 1)}"
        if pair in scales and tokens.gap(last + 1) == " ":
            value, last = times(value, scales[pair]), last + 2
        elif word in scales and (len(word) > 1 or _is_letter_scale(tokens, last, money)):
            value, last = times(value, scales[word]), last + 1
        else:
            break
    return value, last


def _is_letter_scale(tokens: Tokens, index: int, money: bool) -> bool:
    """Return whether a single letter after a figure is a scale (45m, $3b, 5 M€) rather than a unit (45 m)."""
    if tokens.words[index] == "t" or not tokens.words[index - 1][-1].isdecimal():
        return False
    money = money or tokens.after(index, 1) in {"€", "$", "£"}
    return money or (tokens.language == "en" and tokens.gap(index) == "")


def unit_at(tokens: Tokens, index: int) -> tuple[str | None, int]:
    """Return the unit at token `index`, optionally after "of", and the index of the token after it.

    If there is no unit, return None and `index`.
    """
    at = index
    heads = tokens.lexicon.heads
    if tokens.word(at) in LINKS and tokens.word(at + 1) in heads and tokens.near(at):
        at += 1
    word = tokens.word(at)
    longest = min(heads.get(word, 0), len(tokens.words) - at)
    if not word or not tokens.near(at):
        return None, index
    start = tokens.spans[at][0]
    for length in range(longest, 0, -1):
        name = tokens.small[start : tokens.spans[at + length - 1][1]].replace("\u00a0", " ").replace("-", " ")
        if name in tokens.lexicon.units:
            return tokens.lexicon.units[name], at + length
    code = tokens.text[start : tokens.spans[at][1]]
    return (code, at + 1) if code in CODES else (None, index)


def currency_before(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """Return the currency whose sign or code is directly before token `index`, and the start of the sign or code."""
    start = tokens.spans[index][0]
    end = start - 1 if tokens.text[start - 1 : start] in {" ", "\u00a0", "\u202f"} else start
    for length in (3, 2, 1):
        sign = tokens.text[max(0, end - length) : end]
        glued = sign[:1].isalpha() and tokens.text[max(0, end - length - 1) : end - length].isalpha()
        if len(sign) < length or glued or sign[:1].islower():
            continue
        if sign in CODES:
            return sign, end - length
        if sign.lower() in SIGNS:
            return SIGNS[sign.lower()], end - length
    return None


def sign_after(tokens: Tokens, index: int) -> bool:
    """Return whether the sign of a unit follows token `index`."""
    return _sign_at(tokens.text, tokens.spans[index][1]) is not None


def _sign_at(text: str, index: int) -> tuple[str, int] | None:
    """Return the unit whose sign is at `index`, after at most one space, and the end of the sign."""
    at = index + 1 if text[index : index + 1] in {" ", "\u00a0", "\u202f"} else index
    sign = text[at : at + 1]
    if sign in {"%", "％", "٪"}:
        return "%", at + 1
    if sign in SIGNS and not text[at + 1 : at + 2].isdecimal():
        return SIGNS[sign], at + 1
    if sign == "°":
        scale = text[at + 1 : at + 2]
        return (f"°{scale}", at + 2) if scale in {"C", "F"} else ("°", at + 1)
    return None


def share(tokens: Tokens, first: int, last: int, value: float) -> Found | None:
    """Return a share, such as "one in three", whose first number ends before token `last`."""
    for words in tokens.lexicon.shares:
        at = last + len(words)
        if tuple(tokens.words[last:at]) != words or not all(tokens.near(k) for k in range(last, at + 1)):
            continue
        word = tokens.word(at)
        whole, end = (float(word), at + 1) if word.isdecimal() and len(word) <= 4 else spelled(tokens, at)
        if whole is None or not 1 <= value < whole <= _LARGEST_WHOLE:
            continue
        counts = unit_at(tokens, end)[0] or tokens.word(end) in tokens.months or sign_after(tokens, end - 1)
        if not (counts and tokens.near(end)):
            return tokens.found(first, end, 100 * value / whole, "quantity", "%")
    return None
