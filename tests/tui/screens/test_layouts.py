"""Each article in its own order, and the table of passages."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.panes.own_order import OwnOrder
from newsdiff_tui.layout.panes.slots import Cell
from newsdiff_tui.layout.table import ordered, rows
from newsdiff_tui.layout.view import view
from newsdiff_tui.settings.remembered import Look
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.panes import Panes


def own(comparison: Comparison, width: int) -> OwnOrder:
    made = view(comparison)
    return OwnOrder(comparison, made.bands, made.texts, (width, width))


def test_articles_have_their_own_rows_without_gaps(tale: Comparison) -> None:
    plan = own(tale, 80)
    left = [slot.stretch.passage if isinstance(slot := plan.left.row(y)[0], Cell) else None for y in range(7)]
    right = [slot.stretch.passage if isinstance(slot := plan.right.row(y)[1], Cell) else None for y in range(8)]
    assert left == [1, 2, None, 3, 5, 6, None]
    assert right == [5, 1, None, 3, None, 4, 6, None]


@given(data=st.data(), width=st.integers(10, 80), height=st.integers(3, 30))
def test_scrolling_is_monotonic_and_reaches_both_ends(
    comparisons: Any, data: st.DataObject, width: int, height: int
) -> None:
    plan = own(data.draw(comparisons), width)
    last = max(0, plan.height - height)
    tops = [plan.at(top, 0, height) for top in range(last + 1)]
    assert tops[0] == (0, 0)
    assert tops[-1] == (max(0, plan.left.height - height), max(0, plan.right.height - height))
    for before, after in pairwise(tops):
        assert all(0 <= one[1] - one[0] <= 1 for one in zip(before, after, strict=True))


def test_a_landmark_is_level_in_the_line_of_sight(build: Any) -> None:
    short, long = [f"Short {n}." for n in range(60)], [f"Long {n} " + "and on it goes " * 12 for n in range(60)]
    plan = own(build(short, [one.strip() for one in long], [("reworded", "in-place", [n], [n]) for n in range(60)]), 40)
    for passage in (15, 20, 30):
        top = plan.rows_of(passage, "b").start - 10
        left, right = plan.at(top, 10, 30)
        slots = plan.slots((left, right))
        assert [slot.stretch.passage for slot in slots if isinstance(slot, Cell)] == [passage, passage]


@pytest.mark.parametrize(
    ("size", "layouts"),
    [
        ((79, 24), ["table", "unified", "table", "unified"]),
        ((80, 24), ["own", "unified", "table", "level"]),
        ((120, 40), ["own", "unified", "table", "level"]),
        ((200, 60), ["own", "unified", "table", "level"]),
    ],
)
async def test_v_cycles_through_the_layouts_that_fit(
    tale: Comparison, size: tuple[int, int], layouts: list[str]
) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        for layout in layouts:
            await pilot.press("v")
            await pilot.pause()
            assert app.main.arrangement.layout == layout
            assert app.screen.query_one(Panes).display is (layout != "table")
            await pilot.press("n", "p")


@pytest.mark.parametrize(
    ("size", "layout", "keys", "note"),
    [
        ((80, 24), "", ["v"], "level rows · [own order] · one column · table"),
        ((80, 24), "", ["v", "v", "v"], "level rows · own order · one column · [table: Enter goes, o sorts]"),
        ((79, 24), "", ["v", "v"], "[one column] · table · two columns need 80"),
        ((80, 24), "own", [], "own order, as last time; v changes it"),
        ((79, 24), "own", [], "own order, as last time, needs 80 columns"),
        ((79, 24), "", [], ""),
    ],
)
async def test_the_header_says_which_layouts_there_are(
    tale: Comparison, size: tuple[int, int], layout: str, keys: list[str], note: str
) -> None:
    app = NewsdiffApp(Workspace.temporary(tale), Look(layout=layout))
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        assert app.main.view_state.note == note


async def test_choosing_a_passage_in_the_table(tale: Comparison) -> None:
    from newsdiff_tui.widgets.passage_table import PassageTable

    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("v", "v", "v", "n")
        await pilot.pause()
        table = app.screen.query_one(PassageTable)
        assert table.cursor_row == 2
        await pilot.press("down", "enter")
        await pilot.pause()
        assert (app.main.arrangement.layout, app.main.view_state.passage) == ("level", 4)
        await pilot.press("v", "v", "v", "o", "o", "o", "o", "ctrl+home", "enter")
        await pilot.pause()
        assert app.main.view_state.passage == 3


def test_the_table(tale: Comparison) -> None:
    table = rows(tale)
    assert [(row.passage, row.signs, row.label, row.position, row.outlet, row.text) for row in table] == [
        (1, "=  ", "verbatim", "in place", "both", "The mayor resigned on Monday."),
        (2, "−  ", "no match in B", "in place", "Herald", "Nobody saw it coming."),
        (3, "~ <", "reworded, split 1:2", "in place", "both", "She had promised to stay until the summer."),
        (4, "+  ", "no match in A", "in place", "Post", "A statue fell over."),
        (5, "≈↷ ", "cosmetic", "moved", "both", "“I am tired,” she said."),
        (6, "~  ", "reworded", "in place", "both", "The council meets on Friday to choose."),
    ]
    assert [row.words for row in table] == [5, 4, 10, 4, 5, 7]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (0, [1, 2, 3, 4, 5, 6]),
        (1, [5, 4, 2, 6, 3, 1]),
        (2, [5, 1, 2, 3, 4, 6]),
        (3, [2, 4, 1, 3, 5, 6]),
        (4, [3, 6, 1, 5, 2, 4]),
        (5, [4, 2, 3, 6, 1, 5]),
    ],
)
def test_the_table_sorted_by_a_column(tale: Comparison, column: int, order: list[int]) -> None:
    found = [row.passage for row in ordered(rows(tale), column)]
    assert found == order


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_table_opens_with_kinds_hidden(tale: Comparison, size: tuple[int, int]) -> None:
    from newsdiff_tui.widgets.passage_table import PassageTable

    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await pilot.press("3", "v", "v", "v")
        while app.main.arrangement.layout != "table":
            await pilot.press("v")
        await pilot.pause()
        shown = sum(passage.content != "reworded" for passage in tale.passages)
        assert app.screen.query_one(PassageTable).row_count == shown
