"""Article text for panes: safe, one code point for one, line ends folded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff_tui.layout.shown import HIDDEN, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("two  spaces stay", "two  spaces stay"),
        ("a\nb", "a b"),
        ("a\r\nb", f"a {HIDDEN}b"),
        ("wrapped\n    and indented", f"wrapped {HIDDEN * 4}and indented"),
        ("tab\there", "tab here"),
        ("esc\x1b[31mred", "esc␛[31mred"),
        ("nul\0nul", "nul␀nul"),
        ("[bold]not markup[/bold]", "[bold]not markup[/bold]"),
        ("right\u202eleft", "right\ufffdleft"),
        ("a cloud ☁\ufe0f", "a cloud ☁\ufe0e"),
        ("a keycap 1\ufe0f\u20e3", "a keycap 1\ufe0e\u20e3"),
        ("wide by itself 😀\ufe0f", "wide by itself 😀\ufe0f"),
        ("a flag 🏳\ufe0f\u200d🌈", "a flag 🏳\ufe0f\u200d🌈"),
    ],
)
def test_examples(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(st.text())
def test_code_points_are_replaced_one_for_one_and_are_safe(text: str) -> None:
    result = shown(text)
    assert len(result) == len(text)
    assert all(char == HIDDEN or char.isprintable() or char in "\xa0\u3000" or char.isspace() for char in result)
    assert not set(result) & set("\x1b\n\r\t\x07\x08\x9b\u202e\u2066")
