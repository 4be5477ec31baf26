"""Turning figures into terms, so that "two million", "2 million" and "2,000,000" are the same term."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsdiff.languages.numbers import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdiff.languages.numbers import Lexicon

_SHORT_SCALES = {"k": 3, "m": 6, "bn": 9}
"""Scales that are written directly after a figure, as in 2.6bn."""


def figure_terms(words: Sequence[str], language: str, term: Callable[[str], str]) -> list[str]:
    """Return the terms of a sequence of words; a figure and its scale words become one term, its value in digits.

    Args:
        words: The words of a sentence, as written.
        language: ISO 639-1 code.
        term: Returns the term of a word that is not a figure.
    """
    values = [_value(word, language) for word in words]
    known = lexicon(language)
    if not any(values) and known.fractions.keys().isdisjoint(map(str.lower, words)):
        return list(map(term, words))
    out: list[str] = []
    at = 0
    while at < len(words):
        value = values[at]
        at += 1
        if part := _part(words, at, value, known):
            percent, at = part
            out.append(f"{percent:.0f}")
            continue
        if value is None:
            out.append(term(words[at - 1]))
            continue
        if value % 10 == 0 and 20 <= value < 100 and at < len(words) and not words[at - 1][0].isdigit():
            ones = known.small.get(words[at].lower(), 0)
            if 0 < ones < 10:
                value, at = value + ones, at + 1
        while at < len(words) and (scale := _scale(words[at].lower(), known)):
            value, at = value * 10.0**scale, at + 1
        out.append(f"{value:.12g}")
    return out


def may_be_figure(word: str, language: str) -> bool:
    """Return whether a word is a figure, or may be part of one together with the words next to it."""
    return bool(_value(word, language)) or word.lower() in lexicon(language).fractions


@lru_cache(maxsize=16_384)
def _value(word: str, language: str) -> float | None:
    """Return the value of a word if it is a figure, else None."""
    known = lexicon(language)
    word = word.lower()
    if not word[0].isdigit():
        return float(known.small[word]) if word in known.alone else None
    digits = word.rstrip("kmbn")
    scale = _SHORT_SCALES.get(word[len(digits) :], 0)
    if scale == 0 and digits != word:
        return None
    grouping = "," if known.decimal == "." else "."
    whole, _, part = digits.partition(known.decimal)
    groups = whole.split(grouping)
    if not all(map(str.isdecimal, groups)) or (part and not part.isdecimal()) or len(whole) > _LONGEST:
        return None
    if len(groups) > 1 and any(len(group) != 3 for group in groups[1:]):
        return None
    return float("".join(groups) + "." + (part or "0")) * 10.0**scale


_LONGEST = 15
"""Minimum number of digits in a figure that is taken for an identifier, such as an account number."""


def _part(words: Sequence[str], at: int, value: float | None, known: Lexicon) -> tuple[float, int] | None:
    """Return a fraction ("a third", "two-thirds", "one in three") in percent, and the index of the word after it."""
    following = words[at].lower() if at < len(words) else ""
    first = words[at - 1].lower()
    times = value if value is not None else known.small.get(first, 1 if first in _A else None)
    if times is not None and following in known.fractions and known.fractions[following] > times:
        return 100 * times / known.fractions[following], at + 1
    if known.fractions.get(first) == 2:
        return 50.0, at
    if times is not None and first not in _A and (following,) in known.shares and at + 1 < len(words):
        whole = known.small.get(words[at + 1].lower(), 0)
        return (100 * times / whole, at + 2) if whole > times else None
    return None


_A = frozenset(["a", "an"])
"""Words that can mean "one" in a fraction, besides the number word itself."""


def _scale(word: str, known: Lexicon) -> int:
    return 2 if word in known.hundred else known.scales.get(word, 0)
