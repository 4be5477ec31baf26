"""Figures count by their value, however they are written."""

from __future__ import annotations

import pytest

from newsdiff.aligning.terms import terms_of


@pytest.mark.parametrize(
    "text, language, figures",
    [
        ("two million people", "en", ["2000000"]),
        ("2 million people", "en", ["2000000"]),
        ("2,000,000 people", "en", ["2000000"]),
        ("$2.6 bln", "en", ["2600000000"]),
        ("$2.6 billion", "en", ["2600000000"]),
        ("2.6bn dollars", "en", ["2600000000"]),
        ("twenty-five boats", "en", ["25"]),
        ("twenty boats", "en", ["20"]),
        ("the 1990s", "en", []),
        ("zwei Millionen Menschen", "de", ["2000000"]),
        ("2,5 Milliarden Euro", "de", ["2500000000"]),
        ("1.500 Menschen", "de", ["1500"]),
        ("one of them", "en", []),
        ("account 12345678901234567890", "en", []),
    ],
)
def test_a_figure_is_one_term(text: str, language: str, figures: list[str]) -> None:
    found = [term for term in terms_of(text, language) if term.isdigit() and len(term) < 16]
    assert found == figures


def test_what_is_no_figure_keeps_its_stem() -> None:
    assert terms_of("The reporters reported.", "en") == ["the", "report", "report"]
