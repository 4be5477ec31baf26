"""Where two articles differ in substance: signs, marks, keys, filters and the detail."""

from typing import Any

import pytest
from rich.segment import Segment
from textual.widgets import DataTable

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Panes


def rows(app: NewsdiffApp, part: Any) -> list[str]:
    """Return what a part of the screen shows, row by row."""
    widget = app.screen.query_one(part)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


def double_underlined(app: NewsdiffApp) -> list[str]:
    """Return the marked words of the panes, row by row."""
    panes = app.screen.query_one(Panes)
    segments: list[Segment] = [one for y in range(panes.size.height) for one in panes.render_line(y)]
    return [one.text for one in segments if one.style and one.style.underline2]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_discrepancies_have_a_sign_in_the_gutter_the_overview_and_the_header(
    disputed: Comparison, size: tuple[int, int]
) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert "≠ 3 discrepancies" in rows(app, ArticleHeader)[2]
        gutter = [row[:9].split()[:2] for row in rows(app, Panes)]
        assert ["▌~≠", "1"] in gutter, "the current passage"
        assert ["▎=", "2"] in gutter
        assert ["▎~≠", "3"] in gutter
        assert sum(row.startswith("≠") for row in rows(app, Overview)) == 3


async def test_without_discrepancies_the_gutter_is_as_narrow_as_its_signs(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)):
        assert app.main.geometry
        assert app.main.geometry.gutter == 8
        assert "≠" not in "".join(rows(app, Panes) + rows(app, ArticleHeader) + rows(app, Overview))


async def test_differences_in_substance_are_underlined_twice(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        marked = double_underlined(app)
        assert marked[:2] == ["40", "50"]
        assert "not" in marked


async def test_without_colours_it_is_reversed(disputed: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        panes = app.screen.query_one(Panes)
        segments = [one for y in range(panes.size.height) for one in panes.render_line(y)]
        assert [one.text for one in segments if one.style and one.style.reverse][:2] == ["40", "50"]


async def test_w_goes_to_the_next_and_shift_w_to_the_previous_discrepancy(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        visited = []
        for key in ("w", "w", "w", "W", "W", "W"):
            await pilot.press(key)
            visited.append((app.main.view_state.passage, app.main.view_state.note))
        assert visited == [
            (3, ""), (4, ""), (4, "last discrepancy"), (3, ""), (1, ""), (1, "first discrepancy"),
        ]  # fmt: skip


async def test_w_after_the_last_one_does_not_call_another_passage_a_discrepancy(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("end", "w")
        assert app.main.view_state.note == "no discrepancy after this passage"


async def test_w_says_that_a_filter_hides_them(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f", "v", "w")
        assert app.main.view_state.note == "all discrepancies are hidden"


async def test_w_says_that_there_is_none(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("w")
        assert "no discrepancies found" in rows(app, ArticleHeader)[2]


async def test_w_works_while_a_passage_is_open(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter", "w")
        assert app.main.view_state.passage == 3
        assert "quotation cut: “that night” left out in Post" in "".join(rows(app, Detail))


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_detail_lists_discrepancies_first(disputed: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=size) as pilot:
        if size[0] == 80:
            await pilot.press("d")
        await pilot.pause()
        assert rows(app, Detail)[1].strip() == "≠ figures differ: 40 houses / 50 houses"


async def test_f_shows_what_differs_in_substance_alone(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f", "d")
        assert app.main.view_state.only == "discrepancy"
        assert "only ≠ discrepancies · F shows all" in rows(app, ArticleHeader)[2]
        await pilot.press("n", "n")
        assert app.main.view_state.passage == 4
        await pilot.press("f", "q")
        assert app.main.view_state.only == "quotation", "whatever was done to a quotation"
        assert app.main.view_state.passage == 3
        await pilot.press("F")
        assert app.main.view_state.only is None


async def test_a_long_kind_leaves_room_for_the_key_that_shows_all(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(80, 24)) as pilot:
        app.main.show_only("quote-paraphrased")
        await pilot.pause()
        assert rows(app, ArticleHeader)[2].endswith(" F shows all ──")


async def test_the_palette_shows_one_kind_of_discrepancy_alone(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("ctrl+p", *"one kind: contr")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press("enter")
        await pilot.pause()
        assert app.main.view_state.only == "negation"
        assert app.main.view_state.passage == 4
        assert "only ≠ contradictions" in rows(app, ArticleHeader)[2]


async def test_the_table_shows_the_sign(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("v", "v", "v")
        await pilot.pause()
        table = app.screen.query_one(DataTable)
        shown = [" ".join(table.render_line(y).text.split()) for y in range(1, 4)]
        assert shown[0].startswith("1 ~≠ reworded")
        assert shown[1].startswith("2 = verbatim")


async def test_discrepancies_change_sides_with_the_articles(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("s")
        await pilot.pause()
        assert double_underlined(app)[:2] == ["50", "40"]
