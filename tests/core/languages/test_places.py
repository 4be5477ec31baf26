"""Countries by name, adjective and people."""

from __future__ import annotations

import pytest

from newsdiff.languages.places import countries

NAMES = [
    ("en", "Spain", "ES"), ("en", "Spanish", "ES"), ("en", "Spaniards", "ES"), ("en", "South Korean", "KR"),
    ("en", "U.S", "US"), ("en", "United States", "US"), ("en", "British", "GB"), ("de", "Spanien", "ES"),
    ("fr", "Allemagne", "DE"), ("zh", "法国", "FR"), ("ru", "Германия", "DE"),
]  # fmt: skip


@pytest.mark.parametrize("language, name, code", NAMES)
def test_names(language: str, name: str, code: str) -> None:
    assert countries(language)[name.lower()] == code


def test_a_language_without_tables_has_none() -> None:
    assert countries("xx") == {}
