"""The columns, heads and cells of the table of statements, for several widths."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from newsdiff.model.collation import Collation, Family
from newsdiff_tui.layout.many.sheet import Sheet, family_row, head_rows, key_rows, mark_row, sheet
from newsdiff_tui.state.many.table import TableState


def cells(made: Sheet, number: int) -> str:
    return " ".join(made.contents(made.collation.statements[number - 1]))


def wide(story: Collation, number: int) -> Collation:
    """Return the story with many more outlets, each a family of its own."""
    articles = (*story.articles, *[story.articles[0]] * (number - 4))
    families = (*story.families, *[Family(None, (at,)) for at in range(4, number)])
    shares = tuple(tuple(None if a == b else 0.1 for b in range(number)) for a in range(number))
    return replace(story, articles=articles, families=families, shares=shares)


def test_where_names_fit_they_head_the_columns(story: Collation) -> None:
    made = sheet(story, TableState(1, 0), 80)
    assert made.named
    assert head_rows(made) == [["Wire  ", "Herald", "Post° ", "Blog  "]], "° no agency credit line found"
    assert key_rows(made) == []
    assert [name for name, _ in family_row(made)] == ["AP", ""]


def test_narrow_columns_have_numbers_and_a_key(story: Collation) -> None:
    made = sheet(wide(story, 12), TableState(1, 0), 80)
    assert not made.named
    assert head_rows(made)[0][-1] == "12"
    key = [text.strip() for row in key_rows(made) for _, text in row]
    assert key[:4] == ["1 Wire", "2 Herald", "3 Post°", "4 Blog"]
    assert made.text >= 22


def test_outlets_with_the_same_first_words_are_distinguished(make: Callable[..., Collation]) -> None:
    names = [f"old-harbour-bridge-closed-{outlet}" for outlet in ("post", "times", "radio")]
    found = make(names, [["It rained."] * 3], [Family(None, (at,)) for at in range(3)])
    (heads,) = head_rows(sheet(found, TableState(1, 0), 80))
    assert [text.strip() for text in heads] == ["…post", "…times", "…radio"]
    key = [text.strip() for row in key_rows(sheet(found, TableState(1, 0), 46)) for _, text in row]
    assert key == ["1 …post", "2 …times", "3 …radio"]


@pytest.mark.parametrize("outlets", [4, 9, 12, 24, 46])
@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_all_cells_of_a_row_fill_the_width(story: Collation, outlets: int, width: int) -> None:
    for outlet in (0, outlets - 1):
        made = sheet(wide(story, outlets), TableState(1, outlet), width)
        used = made.gutter + made.text + made.counted + sum(made.column_width(at) for at in made.shown)
        assert used == width
        assert made.current in made.shown, "the current column is on the screen"
        for row in head_rows(made):
            assert all(len(text) < made.column_width(at) for at, text in zip(made.shown, row, strict=True))


def test_two_digits_stand_above_each_other_where_columns_are_two_cells_wide(story: Collation) -> None:
    made = sheet(wide(story, 24), TableState(1, 0), 80)
    assert made.cell == 2
    assert "".join(head_rows(made)[0]).strip()[:1] == "1"
    assert "".join(head_rows(made)[1])[:10] == "1234567890"


def test_cells_are_letters_of_readings(story: Collation) -> None:
    made = sheet(story, TableState(1, 0), 80)
    assert [cells(made, number) for number in range(1, 6)] == ["a a a b", "a a · b", "a a b ·", "a · · ·", "· · · a"]


def test_with_a_base_the_same_wording_is_an_equals_sign(story: Collation) -> None:
    made = sheet(story, TableState(1, 0, base=1), 80)
    assert [cells(made, number) for number in (1, 3, 4)] == ["= a = b", "= a b ·", "a · · ·"]
    assert [made.not_in_base(one) for one in story.statements] == [False, False, False, True, True]
    assert mark_row(made) == ["", "=", "", ""]


def test_a_folded_family_says_how_many_carry_a_statement(story: Collation) -> None:
    made = sheet(story, TableState(1, 0, folded=frozenset({0})), 80)
    assert [cells(made, number) for number in range(1, 6)] == ["a b", "a 2 b", "+ ·", "a 1 ·", "· a"]
    assert head_rows(made) == [["AP    ", ""], ["copy  ", "Blog  "]]
    assert family_row(made) == []


def test_marked_outlets_are_a_and_b(story: Collation) -> None:
    assert mark_row(sheet(story, TableState(1, 0, marked=(3, 1)), 80)) == ["", "B", "", "A"]
    assert mark_row(sheet(story, TableState(1, 0), 80)) == []


def test_a_click_finds_its_column(story: Collation) -> None:
    made = sheet(story, TableState(1, 0), 80)
    edge = made.gutter + made.text + made.counted
    assert [made.column_at(x) for x in (0, edge - 1, edge, edge + made.cell, 79)] == [None, None, 0, 1, 3]
