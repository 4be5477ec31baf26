"""Why a passage has its labels, in the detail and full screen."""

import pytest
from textual.widgets import Static

import newsdiff
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.controllers.explanations import FIRST_AFTER
from newsdiff_tui.screens.passage import PassageScreen
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail

A = "The mayor resigned on Monday after months of protest.\n\nNobody in the old hall was hurt by the falling statue."
B = "After months of protest the mayor has resigned.\n\nIt rained on the market all day."


@pytest.fixture(scope="module")
def story() -> Comparison:
    return newsdiff.compare(A, B)


def shown(app: NewsdiffApp) -> str:
    detail = app.screen.query_one(Detail)
    return "\n".join(detail.render_line(y).text.rstrip() for y in range(detail.size.height))


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_enter_shows_a_passage_full_screen(story: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(story))
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, PassageScreen)
        assert app.screen.query_one(Detail).size.height == size[1] - 1
        assert "The mayor resigned on Monday" in shown(app)
        assert "Reworded: matched; the wording differs" in shown(app)
        assert "sentences scoring" in shown(app)
        await pilot.press("v", "c")
        assert isinstance(app.screen, PassageScreen)
        await pilot.press("n")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.main.view_state.passage == 2
        assert "No match in " in shown(app)
        assert "Best candidate" in shown(app)
        await pilot.press("escape")
        assert not isinstance(app.screen, PassageScreen)
        assert app.main.arrangement.layout == "level"
        await pilot.press("enter", "enter")
        assert not isinstance(app.screen, PassageScreen)


async def test_the_detail_says_why_too(story: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(story))
    async with app.run_test(size=(160, 60)) as pilot:
        await pilot.pause(FIRST_AFTER * 2)
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Score: " in shown(app)


async def test_an_empty_comparison_has_no_passage_to_open() -> None:
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare("", "")))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        assert not isinstance(app.screen, PassageScreen)


async def test_a_note_written_full_screen_is_shown_there(story: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(story))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "a", *"Ask", "ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, PassageScreen)
        assert "¶ Ask" in shown(app)
        foot = app.screen.query_one(Static)
        assert "1 of 3 · passage 1 · reworded · note saved" in str(foot.render())
