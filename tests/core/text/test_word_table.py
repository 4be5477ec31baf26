"""Tables of words cache values while articles are compared, and stay small between comparisons."""

from __future__ import annotations

import pytest

import newsdiff
from newsdiff.text import word_table
from newsdiff.text.word_table import WordTable


def test_a_value_is_computed_once_except_for_very_long_words() -> None:
    asked: list[str] = []
    table = WordTable(lambda word: asked.append(word) or len(word))
    assert [table["fog"], table["fog"], table["x" * 51], table["x" * 51]] == [3, 3, 51, 51]
    assert asked == ["fog", "x" * 51, "x" * 51]


def test_a_comparison_clears_large_tables_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_table, "FEW", 2)
    small, large = WordTable(len), WordTable(len)
    assert [small["a"], small["fog"], large["a"], large["fog"], large["rain"]] == [1, 3, 1, 3, 4]
    newsdiff.compare("It fell.", "It rose.")
    assert (dict(small), dict(large)) == ({"a": 1, "fog": 3}, {})
