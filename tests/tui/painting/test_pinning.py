"""Output for terminals that measure characters with other tables than Rich's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsdiff_tui.layout.cells import FILLER, clusters, reserved
from newsdiff_tui.layout.shown import shown
from newsdiff_tui.painting.pinning import pinned

SPACING = "कि हिन्दी தமிழ் கொ မြန် ខ្មែរ भाषा".split()
TEXT = st.text(st.sampled_from([*"ab 東か한éक", *"िீါាে्", *"👍🏿👩\u200d\u0301\ufe0f🇩🇪☰㉈ᆞᄒกำשָ"]), max_size=20)

END = "\x1b[0m"
"""Ends a style, as between the segments of a row."""

TABLES: dict[str, Callable[[str], int]] = {
    "each character by itself": lambda char: {"W": 2, "F": 2}.get(
        unicodedata.east_asian_width(char), 0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1
    ),
    "one cell each": lambda char: int(not unicodedata.combining(char)),
    "two cells beyond ASCII": lambda char: 1 + (char > "~"),
    "nothing beyond ASCII": lambda char: int(char <= "~"),
}


class Screen:
    """A row of a terminal with a table of widths; it knows what newsdiff sends and nothing else."""

    def __init__(self, width: Callable[[str], int]) -> None:
        self.cells: dict[int, str] = {}
        self.column = 0
        self._width = width

    def write(self, data: str) -> Screen:
        saved = 0
        for piece in re.findall("\x1b7|\x1b8|\x1b\\[\\d+C|[^\x1b]", data.replace(END, "")):
            if piece == "\x1b7":
                saved = self.column
            elif piece == "\x1b8":
                self.column = saved
            elif piece[0] == "\x1b":
                self.column += int(piece[2:-1])
            else:
                width = self._width(piece)
                for at in range(width):
                    self.cells[self.column + at] = piece if at == 0 else ""
                self.column += width
        return self


@given(TEXT, st.sampled_from(sorted(TABLES)))
@example("\u093f\u200d", "each character by itself")
def test_what_follows_is_in_its_column_in_every_terminal(text: str, table: str) -> None:
    row = reserved(shown(text))
    screen = Screen(TABLES[table]).write("?" * 60).write("\x1b8").write(pinned(f"{row}{END}|"))
    if table == "each character by itself":
        assert screen.cells[cell_len(row)] == "|"
        assert "?" not in [screen.cells[at] for at in range(cell_len(row))], "nothing is left over"
    else:
        doubtful = [row[start:end] for start, end, _ in clusters(row) if pinned(row[start:end]) != row[start:end]]
        alone = pinned(END.join([*doubtful, "|"]))
        assert Screen(TABLES[table]).write(alone).cells[sum(map(cell_len, doubtful))] == "|"


@pytest.mark.parametrize("word", SPACING)
def test_each_spacing_mark_has_a_cell(word: str) -> None:
    """Most terminals draw it beside its letter; what follows must not be drawn over it."""
    row = reserved(word)
    spacing = sum(unicodedata.category(char) == "Mc" for char in word)
    assert cell_len(row) == cell_len(word) + spacing
    assert sum(cells for _, _, cells in clusters(word)) == cell_len(row)
    assert reserved(row) == row
    assert FILLER not in pinned(row)
    screen = Screen(TABLES["each character by itself"]).write(pinned(row))
    assert [char for char in word if unicodedata.category(char) == "Mc"] == [
        char for _, char in sorted(screen.cells.items()) if char and unicodedata.category(char) == "Mc"
    ]


@pytest.mark.parametrize(
    "data", ["plain text", "\x1b[1mbold\x1b[0m ─│▎≠ ↷ “é” Москва 東京の市場", "\x1b]52;c;4KSV\x07", "\x1b]0;कि\x1b\\"]
)
def test_other_output_is_unchanged(data: str) -> None:
    assert pinned(data) == data


@pytest.mark.parametrize("word", SPACING)
def test_what_has_no_cell_reserved_is_not_drawn_over(word: str) -> None:
    """As in an input, which has no fillers: what follows is in another place, but every letter can be read."""
    screen = Screen(TABLES["each character by itself"]).write(pinned(f"{word}|"))
    spacing = [char for char in word if unicodedata.category(char) == "Mc"]
    assert [char for _, char in sorted(screen.cells.items()) if char in spacing] == spacing


def test_a_flag_is_one_character() -> None:
    assert pinned("🇩🇪.") == "\x1b7  \x1b8🇩🇪\x1b8\x1b[2C."
