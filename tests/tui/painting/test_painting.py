"""The marks in painted rows, and the text that reaches the terminal."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsdiff.model import Comparison, Edit, Note, Passage
from newsdiff_tui.layout.geometry import geometry
from newsdiff_tui.layout.panes.planning import Plan
from newsdiff_tui.layout.view import fitted, view
from newsdiff_tui.painting.marks import Mark, cut, marks, over, unbroken
from newsdiff_tui.painting.painter import Painter
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.painting.theme import DARK

LETTER = Edit("replace", (0, 5), (0, 5), (Edit("equal", (0, 3), (0, 3)), Edit("replace", (3, 4), (3, 4))))
REWORDED = Passage(
    1,
    "reworded",
    "in-place",
    "1:1",
    (0,),
    (0,),
    0.8,
    (LETTER, Edit("equal", (5, 9), (5, 9)), Edit("delete", (9, 12), None), Edit("insert", None, (9, 11))),
)


@pytest.mark.parametrize(
    ("side", "fine", "expected"),
    [
        ("a", False, [(0, 5, "word"), (9, 12, "word")]),
        ("b", False, [(0, 5, "word"), (9, 11, "word")]),
        ("a", True, [(0, 3, "word"), (3, 4, "char"), (4, 5, "word"), (9, 12, "word")]),
    ],
)
def test_marks(side: Any, fine: bool, expected: list[Mark]) -> None:
    assert list(marks(REWORDED, side, fine)) == expected


def test_passages_in_one_article_have_no_marks() -> None:
    only = Passage(1, "removed", "in-place", "1:0", (0,), (), 0.0, (Edit("delete", (0, 9), None),))
    assert marks(only, "a", True) == ()


@pytest.mark.parametrize(
    ("span", "found", "expected"),
    [
        ((0, 10), [], [(0, 10, "")]),
        ((0, 10), [(2, 4, "word")], [(0, 2, ""), (2, 4, "word"), (4, 10, "")]),
        ((3, 6), [(0, 4, "word"), (5, 9, "char")], [(3, 4, "word"), (4, 5, ""), (5, 6, "char")]),
        ((3, 6), [(0, 2, "word"), (7, 9, "word")], [(3, 6, "")]),
    ],
)
def test_cut(span: tuple[int, int], found: list[Mark], expected: list[Mark]) -> None:
    assert list(cut(span, found)) == expected


@pytest.mark.parametrize(
    ("hits", "expected"),
    [
        ([], [(0, 4, ""), (4, 8, "word")]),
        ([(1, 2)], [(0, 1, ""), (1, 2, "hit"), (2, 4, ""), (4, 8, "word")]),
        ([(3, 5), (7, 9)], [(0, 3, ""), (3, 4, "hit"), (4, 5, "hit"), (5, 7, "word"), (7, 8, "hit")]),
    ],
)
def test_hits_are_drawn_over_marks(hits: list[tuple[int, int]], expected: list[Mark]) -> None:
    assert list(over([(0, 4, ""), (4, 8, "word")], hits)) == expected


@pytest.fixture(scope="module")
def painted(styles: Callable[..., Styles]) -> Callable[..., list[Any]]:
    """All rows of a comparison, painted."""
    return partial(paint, styles(DARK.name))


def paint(
    styles: Styles, comparison: Comparison, width: int, columns: int, current: int | None = None
) -> list[Any]:
    made, shape = view(comparison), geometry(comparison, width, columns)
    plan = Plan(comparison, made.bands, made.texts, shape.text, columns)
    painter = Painter(comparison, made.texts, styles, shape, fine=True)
    return [painter.strip(plan.row(y), current) for y in range(plan.height)]


@pytest.mark.parametrize(
    ("text", "pieces", "expected"),
    [
        ("plain", [(0, 2, ""), (2, 3, "hit"), (3, 5, "")], [(0, 2, ""), (2, 3, "hit"), (3, 5, "")]),
        ("e\u0301x", [(0, 1, "hit"), (1, 3, "")], [(0, 2, "hit"), (2, 3, "")]),
        ("e\u0301x", [(0, 1, ""), (1, 2, "hit"), (2, 3, "")], [(0, 2, ""), (2, 3, "")]),
        ("👩\u200d👧!", [(0, 2, ""), (2, 3, "hit"), (3, 4, "")], [(0, 3, ""), (3, 4, "")]),
        ("", [], []),
    ],
)
def test_no_piece_starts_inside_a_character(text: str, pieces: list[Mark], expected: list[Mark]) -> None:
    assert list(unbroken(pieces, text)) == expected


def test_gutters_and_references(tale: Comparison, painted: Callable[..., list[Any]]) -> None:
    expected = [
        ("    ↷ 5 is further down ↓", "▎≈↷ 5 “I am tired”, she said."),
        ("▎=  1 The mayor resigned on Monday.", "▎=  1 The mayor resigned on Monday."),
        ("▎−  2 Nobody saw it coming.", ""),
        ("", ""),
        ("▌~< 3 She had promised to stay", "▌~< 3 She had vowed to stay. Until"),
        ("▌     until the summer.", "▌     the summer, that is."),
        ("", ""),
        ("▎≈↷ 5 “I am tired,” she said.", "▎+  4 A statue fell over."),
        ("    ↷ 5 is further up in B ↑", ""),
        ("▎~  6 The council meets on Friday", "▎~  6 The council will meet on"),
        ("▎     to choose.", "▎     Friday."),
    ]
    rows = [strip.text.rstrip() for strip in painted(tale, 74, 2, current=3)]
    assert rows == [f"{left:<36}│ {right}".rstrip() for left, right in expected]


def test_wide_gutters_have_a_cell_for_every_sign(tale: Comparison, painted: Callable[..., list[Any]]) -> None:
    rows = [strip.text.rstrip() for strip in painted(tale, 116, 2, current=3)]
    assert rows[0] == f"{'      ↷ 5 is further down ↓':<57}│  ▎≈↷   5 “I am tired”, she said."
    assert rows[4] == (
        f"{'▌~ <  3 She had promised to stay until the summer.':<57}│  "
        "▌~ <  3 She had vowed to stay. Until the summer, that"
    )


def test_the_second_row_of_a_narrow_gutter_has_the_signs_that_do_not_fit(
    tale: Comparison, painted: Callable[..., list[Any]]
) -> None:
    noted = replace(tale, notes=(Note(3, "Ask.", False),))
    rows = [strip.text[:6] for strip in painted(noted, 74, 2)]
    assert rows[4:6] == ["▎~¶ 3 ", "▎<    "]


@given(st.data(), st.integers(40, 200), st.sampled_from([1, 2]))
def test_every_row_is_as_wide_as_the_screen_and_safe(
    comparisons: Any, painted: Callable[..., list[Any]], data: st.DataObject, width: int, columns: int
) -> None:
    for strip in painted(data.draw(comparisons), width, columns, current=1):
        assert sum(cell_len(segment.text) for segment in strip) == width == strip.cell_length
        assert not any(char < " " or "\x7f" <= char < "\xa0" or char in "\u202e\u2066\u2028" for char in strip.text)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("Herald", 8, "Herald  "),
        ("The Morning Herald", 10, "The Morni…"),
        ("日本経済新聞", 7, "日本経…"),
        ("line\nend \x1b[2J", 20, "line end ␛[2J       "),
        ("x", 0, ""),
    ],
)
def test_fitted(text: str, width: int, expected: str) -> None:
    assert fitted(text, width) == expected
