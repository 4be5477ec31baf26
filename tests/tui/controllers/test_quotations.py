"""The list of quotations and figures, by its key."""

from collections.abc import Callable

import pytest
from textual.widgets import OptionList, Static

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.state.workspace import Workspace


async def test_the_list_says_what_the_other_article_has_and_leads_there(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("quotation_mark")
        await pilot.pause()
        assert isinstance(app.screen, ChoiceDialog)
        shown_counts = str(app.screen.query_one(Static).content)
        assert shown_counts == "1 quotation: 1 cut; 2 figures: 1 same, 1 differs"
        shown = [str(option.prompt) for option in app.screen.query_one(OptionList).options]
        assert " ".join(shown[0].split()).startswith("cut 3 “We were lucky")
        assert shown[0].endswith(" (said the mayor)")
        assert [line.split()[0] for line in shown] == ["cut", "differs", "same"], "what differs comes first"
        assert shown[1].split()[1:5] == ["1", "40", "/", "50"]
        assert all(len(line) <= 66 for line in shown)
        await pilot.press("enter")
        await pilot.pause()
        assert app.main.view_state.passage == 3


async def test_without_quotations_and_figures_there_is_no_list(build: Callable[..., Comparison]) -> None:
    plain = build(["It rained."], ["It rained."], [("verbatim", "in-place", [0], [0])])
    app = NewsdiffApp(Workspace.temporary(plain))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("quotation_mark")
        assert app.main.view_state.note == "no quotations or figures"


async def test_the_list_of_long_articles_is_made_in_the_background(
    disputed: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdiff_tui.controllers.quotations.AT_ONCE", 0)
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("quotation_mark")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ChoiceDialog)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.main.view_state.passage == 1
