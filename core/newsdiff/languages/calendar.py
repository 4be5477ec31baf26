"""The names of months and days of the week, by language and in all languages together.

The tables are generated from the CLDR (`languages.cldr.calendar`).
"""

from __future__ import annotations

from functools import cache, lru_cache

from newsdiff.languages.cldr.calendar import FULL, MONTHS, WEEKDAYS


@lru_cache(maxsize=8)
def months(language: str) -> dict[str, int]:
    """The number of each month by its names, abbreviations among them, in small letters."""
    return _numbered(MONTHS.get(language, ()), 1)


@lru_cache(maxsize=8)
def weekdays(language: str) -> dict[str, int]:
    """The number of each day of the week by its names, Monday being 1."""
    return _numbered(WEEKDAYS.get(language, ()), 1)


def _numbered(rows: tuple[str, ...], first: int) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows, first) for name in reversed(row.split("|"))}


@lru_cache(maxsize=8)
def full_names(language: str) -> frozenset[str]:
    """The names of months and weekdays that are not abbreviations."""
    return frozenset(FULL.get(language, ()))


@cache
def month_in_any_language() -> dict[str, int]:
    """The number of each month by its names in all languages; a name that stands for two in different ones is left out.

    Croatian "listopad" is October and Polish "listopad" November.
    """
    found: dict[str, set[int]] = {}
    for language in MONTHS:
        for name, number in months(language).items():
            found.setdefault(name, set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}
