"""Tables by language, generated from the Unicode CLDR by `python release/generate.py`."""

from __future__ import annotations


def rows_of(table: dict[str, str], language: str) -> list[str]:
    """Return the rows of a language, none if it is not in the table."""
    found = table.get(language, "")
    return found.split(";") if found else []
