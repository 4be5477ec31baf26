"""Changes to a comparison keep the text where it is on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdiff
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.state.navigation import passage_of
from newsdiff_tui.state.workspace import Workspace


async def test_commands_on_an_empty_comparison() -> None:
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare("", "")))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("b", "a", "x", "u", "enter", "escape")
        assert app.is_running
        assert len(app.screen_stack) == 1


@pytest.mark.parametrize("size", [(120, 24), (80, 24)])
async def test_the_text_stays_where_it_is_on_the_screen(size: tuple[int, int]) -> None:
    seeds = Path(__file__).parents[3] / "seeds"
    plain = newsdiff.compare(*[newsdiff.read(seeds / f"izhevsk-{name}.txt").text for name in ("blog", "wire")])
    app = NewsdiffApp(Workspace.temporary(plain))
    async with app.run_test(size=size) as pilot:
        for _ in range(12):
            await pilot.press("n")
        for key in ("b", "x", "u"):
            passage = passage_of(app.main.comparison, app.main.view_state.passage)
            assert passage
            side = app.main.view_state.side
            own = (passage.a if side == "a" else passage.b)[0]
            article = app.main.comparison.a if side == "a" else app.main.comparison.b
            before = app.main.panes.plan.row_of(side, article.sentences[own].start) - app.main.panes.scroll_y  # type: ignore[union-attr]
            await pilot.press(key)
            if isinstance(app.screen, ChoiceDialog):
                await pilot.press("enter")
            await pilot.pause()
            after = app.main.panes.plan.row_of(side, article.sentences[own].start) - app.main.panes.scroll_y  # type: ignore[union-attr]
            assert (key, after) == (key, before)
            here = passage_of(app.main.comparison, app.main.view_state.passage)
            assert here
            assert own in (here.a if side == "a" else here.b)
