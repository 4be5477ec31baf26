"""Wrapping: rows of a maximum width, at word boundaries, without losing anything."""

import time

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsdiff_tui.layout.cells import ONE_CELL, clusters
from newsdiff_tui.layout.shown import HIDDEN, shown
from newsdiff_tui.layout.wrapping import wrap

FAMILY = "👩‍👩‍👧"


def rows(text: str, width: int) -> list[str]:
    safe = shown(text)
    return [safe[start:end].replace(HIDDEN, "") for start, end in wrap(safe, 0, len(safe), width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 10, []),
        ("   ", 10, []),
        ("one two three", 20, ["one two three"]),
        ("one two three", 13, ["one two three"]),
        ("one two three", 12, ["one two", "three"]),
        ("one two three", 7, ["one two", "three"]),
        ("one   two", 5, ["one", "two"]),
        (" lead and trail ", 20, ["lead and trail"]),
        ("a verylongword b", 5, ["a", "veryl", "ongwo", "rd b"]),
        ("wrapped\r\nby hand", 20, ["wrapped by hand"]),
        ("“Curly,” she said — twice", 12, ["“Curly,” she", "said — twice"]),
        ("日本語の文章です。", 8, ["日本語の", "文章で", "す。"]),
        ("彼は「はい」と言った", 6, ["彼は", "「は", "い」と", "言った"]),
        ("東京 Tokyo 2020年", 10, ["東京 Tokyo", "2020年"]),
        (f"{FAMILY}{FAMILY}{FAMILY}", 4, [FAMILY * 2, FAMILY]),
        ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
        ("🇫🇷🇩🇪🇪🇸", 2, ["🇫🇷", "🇩🇪", "🇪🇸"]),
        ("नमस्ते दुनिया", 5, ["नमस्ते", "दुनिया"]),
        ("жили были", 5, ["жили", "были"]),
    ],
)
def test_examples(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width) == expected


ODD = st.text(
    st.sampled_from("ab ~“”日本。「」e\u0301👩\u200d👧🇫🇷👍🏽क्षिกำ\u1112\u1161\u11ab\ufe0f\t\n\r"), max_size=80
)


@given(st.one_of(st.text(max_size=200), ODD), st.integers(20, 200))
@example("x" * 500, 20)
@example(f"a{HIDDEN}b", 20)
def test_rows_are_ordered_fit_and_omit_only_white_space(text: str, width: int) -> None:
    safe = shown(text)
    found = wrap(safe, 0, len(safe), width)
    done = 0
    for start, end in found:
        assert done <= start < end
        assert not safe[done:start].replace(HIDDEN, "").strip(" ")
        assert cell_len(safe[start:end].replace(HIDDEN, "")) <= width or len(clusters(safe[start:end])) == 1
        done = end
    assert not safe[done:].replace(HIDDEN, "").strip(" ")


@given(st.one_of(st.text(max_size=200), ODD), st.integers(20, 60))
def test_no_grapheme_cluster_is_cut(text: str, width: int) -> None:
    safe = shown(text)
    boundaries = {match.start() for match in regex.finditer(r"\X", safe)} | {len(safe)}
    for start, end in wrap(safe, 0, len(safe), width):
        assert start in boundaries or safe[start - 1] in f" {HIDDEN}"
        assert end in boundaries or safe[end] in f" {HIDDEN}"


def test_characters_assumed_to_take_one_cell_do() -> None:
    inside = regex.compile(f"[{ONE_CELL}]")
    chars = [chr(code) for code in range(0x20, 0x3000) if inside.match(chr(code))]
    assert len(chars) > 900
    assert [char for char in chars if cell_len(char) != 1 or regex.fullmatch(r"\p{M}", char)] == []


@pytest.mark.parametrize("line", ["x" * 1_000_000, "word " * 200_000, "“слово” " * 125_000])
def test_a_line_of_one_megabyte_is_wrapped_quickly(line: str) -> None:
    begin = time.process_time()
    found = wrap(line, 0, len(line), 80)
    assert time.process_time() - begin < 10
    assert len(found) >= 12_500
