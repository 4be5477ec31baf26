"""Ending a search on the main screen."""

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.state.workspace import Workspace


async def test_escape_ends_a_search_before_it_shows_everything(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("3", "slash", *"the", "enter", "right_square_bracket")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert len(app.main.hits) > 1
        place = app.main.view_state.passage
        await pilot.press("escape")
        assert (app.main.hits, app.main.view_state.note) == ((), "search cleared")
        assert (app.main.view_state.passage, app.main.view_state.hides_any) == (place, True)
        await pilot.press("escape")
        assert not app.main.view_state.hides_any
