"""Selecting, copying and dragging with the mouse."""

from typing import Any

import pytest
from textual.events import MouseScrollDown
from textual.pilot import Pilot

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.picking import offset_at, passage_text
from newsdiff_tui.layout.shown import shown
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Panes
from newsdiff_tui.widgets.pointed_panes import PointedPanes


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("abc", [0, 1, 2, 3, 3]),
        ("a日b", [0, 1, 1, 2, 3]),
        ("e\u0301a", [0, 2, 3]),
        ("a\r\n  b", [0, 1, 5, 6]),
    ],
)
def test_the_character_in_a_cell(text: str, cells: list[int]) -> None:
    safe = shown(text)
    assert [offset_at(safe, (0, len(safe)), x) for x in range(len(cells))] == cells
    assert offset_at(safe, (0, len(safe)), -3) == 0


def test_the_text_of_a_passage(tale: Comparison, build: Any) -> None:
    assert passage_text(tale.b, tale.passages[2], "b") == "She had vowed to stay. Until the summer, that is."
    passages = [("reworded", "in-place", [0, 2], [0]), ("removed", "in-place", [1], [])]
    apart = build(["One.", "Two.", "Three."], ["Four."], passages)
    assert passage_text(apart.a, apart.passages[0], "a") == "One.\nThree."


async def drag(pilot: Pilot[None], widget: type, start: tuple[int, int], stop: tuple[int, int]) -> None:
    await pilot.mouse_down(widget, offset=start)
    await pilot.hover(widget, offset=stop)
    await pilot.mouse_up(widget, offset=stop)
    await pilot.pause()


async def test_a_drag_selects_and_y_copies(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        panes = app.screen.query_one(PointedPanes)
        before = app.main.view_state
        await drag(pilot, Panes, (12, 1), (17, 1))
        assert panes.selection == ("a", 4, 9)
        assert app.main.view_state == before
        await pilot.press("y")
        assert app.clipboard == "mayor"
        assert app.main.view_state.note == "selection copied"
        await drag(pilot, Panes, (12, 2), (100, 1))
        assert panes.selection is not None
        assert panes.selection[0] == "a"
        await pilot.press("n")
        assert panes.selection is None
        await pilot.press("y")
        assert app.clipboard == "She had promised to stay until the summer."
        assert app.main.view_state.note == "passage 3 of A copied"


async def test_a_double_click_puts_the_divider_back_in_the_middle(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        rule = app.main.geometry.halves[0] + 1 if app.main.geometry else 0
        await drag(pilot, Panes, (rule, 1), (rule + 20, 1))
        assert app.main.arrangement.share > 0.6
        await pilot.click(Panes, offset=(rule + 20, 1), times=2)
        await pilot.pause()
        assert app.main.arrangement.share == 0.5


async def test_copied_text_has_no_line_breaks_of_the_screen(build: Any) -> None:
    sentence = "A long road leads home " * 12 + "again."
    app = NewsdiffApp(Workspace.temporary(build([sentence], [sentence], [("verbatim", "in-place", [0], [0])])))
    async with app.run_test(size=(120, 40)) as pilot:
        await drag(pilot, Panes, (8, 0), (14, 3))
        await pilot.press("y")
        assert "\n" not in app.clipboard
        assert app.clipboard
        assert sentence.startswith(app.clipboard)


@pytest.mark.parametrize("size", [(120, 40), (200, 60)])
async def test_dragging_the_divider(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        panes = app.screen.query_one(PointedPanes)
        middle = panes.size.width // 2
        for x, share in ((middle + 20, "right"), (5, "least"), (middle, "middle")):
            rule = next(at for at, char in enumerate(panes.render_line(4).text) if char == "│")
            await drag(pilot, Panes, (rule, 4), (x, 4))
            left = next(at for at, char in enumerate(panes.render_line(4).text) if char == "│")
            expected = {"right": middle + 20, "least": round(panes.size.width * 0.25), "middle": middle}[share]
            assert abs(left - expected) <= 2
            assert all(panes.render_line(y).cell_length == panes.size.width for y in range(12))


async def test_wheel_and_overview_scroll_both(tale: Comparison, build: Any) -> None:
    lines = [f"Sentence {n} is here." for n in range(300)]
    comparison = build(lines, lines, [("verbatim", "in-place", [n], [n]) for n in range(300)])
    app = NewsdiffApp(Workspace.temporary(comparison))
    async with app.run_test(size=(120, 30)) as pilot:
        panes, overview = app.screen.query_one(Panes), app.screen.query_one(Overview)
        await pilot.mouse_down(Overview, offset=(2, 1))
        await pilot.hover(Overview, offset=(2, overview.size.height // 2))
        middle = panes.scroll_y
        assert 100 < middle < 200
        await pilot.mouse_up(Overview, offset=(2, overview.size.height // 2))
        await pilot.hover(Overview, offset=(2, 1))
        assert panes.scroll_y == middle
        panes.post_message(MouseScrollDown(panes, 5, 5, 0, 1, 0, False, False, False, 5, 5))
        await pilot.pause()
        await pilot.pause(0.3)
        assert panes.scroll_y > middle
