"""Words before a rounded figure that show the direction of rounding, such as "more than", "nearly" and "about"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

Rounding = Literal["", "down", "up", "about"]
"""The direction in which a figure was rounded: `down` for "more than 40", `up` for "nearly 40"; empty if unknown."""


def _table(**phrases: str) -> dict[tuple[str, ...], Rounding]:
    """Parse phrases separated by commas, for each direction of rounding."""
    rounding: dict[str, Rounding] = {"down": "down", "up": "up", "about": "about"}
    return {tuple(one.split()): rounding[name] for name, text in phrases.items() for one in text.split(",")}


_TABLES = {
    "en": _table(
        down="more than,over,at least,above,upwards of,exceeding,no fewer than,no less than,not less than",
        up="less than,fewer than,under,below,nearly,almost,close to,up to,at most,no more than,not more than",
        about="about,around,some,roughly,approximately,an estimated",
    ),
    "de": _table(
        down="mehr als,über,mindestens,gut",
        up="weniger als,unter,fast,knapp,beinahe,bis zu,höchstens,nicht mehr als",
        about="rund,etwa,ungefähr,circa,ca,zirka",
    ),
    "fr": _table(
        down="plus de,au moins", up="moins de,près de,presque,au plus,pas plus de", about="environ,quelque,autour de"
    ),
}

LONGEST = 3
"""Maximum number of words in a phrase."""


def rounding(words: Sequence[str], language: str) -> Rounding:
    """Return the rounding of a figure, given the words before it in lower case."""
    return rounding_phrase(words, language)[0]


def rounding_phrase(words: Sequence[str], language: str) -> tuple[Rounding, int]:
    """Return the rounding of a figure and the number of words that show it, given the words before it in lower case."""
    table = _TABLES.get(language, {})
    for size in range(min(LONGEST, len(words)), 0, -1):
        if found := table.get(tuple(words[-size:])):
            return found, size
    return "", 0


@cache
def bound_words(language: str) -> frozenset[str]:
    """Return the last words of the phrases for a minimum or maximum, such as `than` and `least`."""
    return frozenset(phrase[-1] for phrase, found in _TABLES.get(language, {}).items() if found != "about")
