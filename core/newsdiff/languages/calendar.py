"""The names of months and days of the week, by language and in all languages together.

The tables are generated from the CLDR (`languages.cldr.calendar`).
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache

from newsdiff.languages.cldr import rows_of
from newsdiff.languages.cldr.calendar import FULL, MONTHS, WEEKDAYS


@lru_cache(maxsize=8)
def months(language: str) -> dict[str, int]:
    """Return the number of each month, keyed by its names and abbreviations in lower case."""
    return _numbered(rows_of(MONTHS, language), 1)


@lru_cache(maxsize=8)
def weekdays(language: str) -> dict[str, int]:
    """Return the number of each day of the week, keyed by its names; Monday is 1."""
    return _numbered(rows_of(WEEKDAYS, language), 1)


def _numbered(rows: list[str], first: int) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows, first) for name in reversed(row.split("|"))}


@cache
def full_names(language: str) -> frozenset[str]:
    """Return the full names of months and weekdays."""
    return frozenset(rows_of(FULL, language))


def calendar_words(language: str) -> frozenset[str]:
    """Return the names of months and days in one language, including abbreviations."""
    return frozenset(months(language).keys() | weekdays(language).keys())


@cache
def months_of_all_languages() -> dict[str, int]:
    """Return the number of each month, keyed by its names in all languages.

    Where languages disagree, the number in most of them is used: "listopad" is October in Croatian, November in Czech
    and Polish.
    """
    pairs = [
        (name, number)
        for language in MONTHS
        for number, row in enumerate(rows_of(MONTHS, language), 1)
        for name in row.split("|")
    ]
    numbers = dict(reversed(pairs))  # the first language decides
    disputed = {name for name, number in pairs if numbers[name] != number}
    votes = Counter(pair for pair in pairs if pair[0] in disputed)
    return numbers | {name: number for (name, number), _ in reversed(votes.most_common())}


@cache
def weekdays_of_all_languages() -> frozenset[str]:
    """Return the names of the days of the week in all languages."""
    return frozenset(name for language in WEEKDAYS for row in rows_of(WEEKDAYS, language) for name in row.split("|"))


STAMP_LABELS = frozenset(
    """
    date dated mis published publication posted updated update modified revised created datum stand veröffentlicht
    aktualisiert erstellt publié publiée parution actualisé modifié fecha publicado publicada actualizado
    actualizada data pubblicato pubblicata aggiornato aggiornata atualizado atualizada gepubliceerd geplaatst
    bijgewerkt publicerad publicerat uppdaterad uppdaterat publisert oppdatert udgivet opdateret opublikowano
    aktualizacja zaktualizowano dodano опубликовано обновлено дата опубліковано оновлено publikováno
    aktualizováno julkaistu päivitetty yayınlanma yayınlandı güncellendi
    发布时间 更新时间 时间 日期 發布時間 公開日 更新日 掲載日 配信
    """.split()
)
"""Words that introduce a date stamp, such as published or updated."""

STAMP_FILLERS = frozenset(
    """
    at on of the first last le la à du de des der den dem am um zuletzt mise jour el a las del al il alle ore
    em às om op w dnia o в от и and et und y e last-modified originally tarihi
    """.split()
)
"""Small words inside date stamps."""

CLOCK_WORDS = frozenset(
    """
    am pm a.m p.m uhr gmt utc bst cet cest et est edt ct cst cdt pt pst pdt msk мск ist jst eet eest г hrs h time
    local
    """.split()
)
"""Words after a time of day, such as a.m., GMT or Uhr."""
