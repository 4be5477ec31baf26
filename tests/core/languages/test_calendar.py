"""Names of months and days."""

from __future__ import annotations

import pytest

from newsdiff.languages.calendar import calendar_words, months, months_of_all_languages, weekdays

MONTHS = [
    ("en", "sept", 9), ("de", "jänner", 1), ("fr", "août", 8), ("es", "setiembre", 9), ("pl", "lipca", 7),
    ("uk", "липня", 7), ("ar", "يوليو", 7), ("hi", "जुलाई", 7), ("no", "mai", 5), ("et", "märts", 3), ("lv", "maijs", 5),
]  # fmt: skip


@pytest.mark.parametrize("language, name, number", MONTHS)
def test_months(language: str, name: str, number: int) -> None:
    assert months(language)[name] == number
    assert months_of_all_languages()[name] == number


def test_days() -> None:
    assert weekdays("en")["wednesday"] == weekdays("de")["mittwoch"] == weekdays("pt")["quarta-feira"] == 3


def test_where_languages_disagree_most_decide() -> None:
    assert (months("hr")["listopad"], months("pl")["listopad"], months_of_all_languages()["listopad"]) == (10, 11, 11)


def test_words_of_other_languages_are_not_recognised() -> None:
    assert "março" not in calendar_words("en")
    assert {"march", "monday"} <= calendar_words("en")


def test_a_language_without_tables_has_none() -> None:
    assert calendar_words("xx") == frozenset()
