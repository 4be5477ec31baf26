"""Dismissing discrepancies with a key, and listing them again."""

from dataclasses import replace

from textual.widgets import OptionList

from newsdiff.model import Comparison
from newsdiff.model.discrepancy_labels import discrepancy_counts
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.screens.passage import PassageScreen
from newsdiff_tui.state.position import position
from newsdiff_tui.state.workspace import Workspace


def number(app: NewsdiffApp) -> int:
    """Return how many discrepancies the app counts."""
    return sum(discrepancy_counts(app.main.comparison.passages).values())


async def test_one_discrepancy_is_dismissed_undone_and_restored(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("X")
        assert number(app) == 2
        assert app.main.view_state.note == "dismissed; u undoes it"
        assert "1 dismissed" in position(app.main.comparison, app.main.view_state)
        await pilot.press("u")
        assert (number(app), app.main.view_state.note) == (3, "dismissal undone")
        assert app.main.comparison == disputed
        await pilot.press("X", "X")
        assert (number(app), app.main.view_state.note) == (3, "discrepancy restored")
        await pilot.press("u")
        assert app.main.view_state.note == "nothing to undo"


async def test_a_discrepancy_is_dismissed_where_the_passage_is_read(disputed: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(disputed))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "X")
        assert number(app) == 2
        await pilot.press("u")
        assert number(app) == 3
        assert isinstance(app.screen, PassageScreen)


async def test_the_reader_chooses_one_of_several(disputed: Comparison) -> None:
    first, *rest = disputed.passages
    one = first.discrepancies[0]
    several = replace(first, discrepancies=(one, replace(one, kind="name"), replace(one, kind="date")))
    app = NewsdiffApp(Workspace.temporary(replace(disputed, passages=(several, *rest))))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("X")
        await pilot.pause()
        assert isinstance(app.screen, ChoiceDialog)
        shown = [str(option.prompt) for option in app.screen.query_one(OptionList).options]
        assert [line.split()[:3] for line in shown] == [
            ["≠", "figures", "differ:"], ["≠", "names", "differ:"], ["≠", "dates", "differ:"], ["all", "of", "them"],
        ]  # fmt: skip
        await pilot.press("down", "enter")
        await pilot.pause()
        assert number(app) == 4
        await pilot.press("X")
        await pilot.pause()
        assert isinstance(app.screen, ChoiceDialog)
        shown = [str(option.prompt) for option in app.screen.query_one(OptionList).options]
        assert shown[2].split()[:3] == ["restore", "names", "differ:"]
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert number(app) == 5


async def test_where_there_is_none_the_header_says_so(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("X")
        assert app.main.view_state.note == "no discrepancy to dismiss here"
