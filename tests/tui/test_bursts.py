"""Keys that arrive together, as over a slow line: none runs a wrong command, and nothing fails."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from textual import events
from textual.content import Content
from textual.pilot import Pilot
from textual.screen import Screen

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.dialogs.filter_menu import FilterMenu
from newsdiff_tui.dialogs.note_editor import NoteEditor
from newsdiff_tui.keymap.commands import COMMANDS
from newsdiff_tui.screens.help import Help
from newsdiff_tui.state.navigation import passage_of
from newsdiff_tui.state.workspace import Workspace


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let exports go to a folder of their own: articles without a file are exported to the current folder."""
    monkeypatch.chdir(tmp_path)


def key(name: str) -> events.Key:
    return events.Key(name, name if len(name) == 1 else {"slash": "/", "question_mark": "?"}.get(name))


async def burst(app: NewsdiffApp, pilot: Pilot[None], keys: list[str]) -> None:
    """Post keys without waiting for what any of them opens."""
    for name in keys:
        app.post_message(key(name))
    await app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


@pytest.mark.parametrize(
    "keys",
    [
        ["e", "enter", "escape"],
        ["e", "enter", "escape", "escape"],
        ["e", "enter", "enter", "enter", "escape"],
        ["e", "escape", "escape", "e", "escape"],
        ["a", "escape", "escape"],
        ["a", "x", "escape", "enter", "escape"],
        ["x", "enter", "escape", "u"],
        ["l", "enter", "b", "l", "enter", "enter"],
        ["enter", "escape", "escape", "enter", "enter"],
        ["question_mark", "escape", "escape", "q_"],
        ["slash", "t", "enter", "escape", "slash", "escape"],
        ["v", "v", "v", "enter", "enter", "escape"],
        ["ctrl+p", "escape", "escape"],
        ["ctrl+p", "pagedown", "pageup", "escape"],
        ["ctrl+p", "enter", "escape", "ctrl+p"],
        ["e", "pagedown", "enter", "escape", "escape"],
        ["e", "enter", "enter", "escape", "escape", "enter"],
        ["question_mark", "escape", "enter", "escape", "question_mark"],
    ],
    ids=" ".join,
)
async def test_no_burst_of_keys_fails(tale: Comparison, keys: list[str]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await burst(app, pilot, keys)
        for _ in range(4):
            await pilot.press("escape")
        assert app.is_running
        await pilot.press("n")


@pytest.mark.parametrize(
    ("dialog", "action"),
    [
        (Help(Content("")), "page(1)"),
        (Help(Content("")), "end(True)"),
        (ChoiceDialog("Title", "Question?", ["one", "two"]), "move(1)"),
        (FilterMenu((), ("A", "B"), None), "move(1)"),
        (NoteEditor("Title", ""), "leave"),
        (NoteEditor("Title", ""), "save"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
async def test_a_key_that_is_under_way_when_a_screen_opens(
    tale: Comparison, dialog: Screen[object], action: str
) -> None:
    """The key is meant for the screen below, but arrives after a click has opened another one, which is still empty."""
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test() as pilot:
        opening = app.push_screen(dialog)
        await app.run_action(action, dialog)
        await opening
        await pilot.pause()
        assert app.screen is dialog


async def test_keys_that_are_left_when_the_app_closes_are_ignored(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test():
        pass
    click = events.MouseDown(None, 5, 5, 0, 0, 1, False, False, False, 5, 5)
    for event in (key("n"), events.Paste("n"), click):
        await app.on_event(event)
    assert app.exit_code == 0


@pytest.mark.parametrize("seed", range(6))
async def test_no_keys_in_any_order_fail(tale: Comparison, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - not for cryptography
    keys = [name for command in COMMANDS if command.id not in ("quit", "export") for name in command.keys.split(",")]
    keys += ["escape", "enter", "tab", "ctrl+s"] * 4
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        for _ in range(12):
            await burst(app, pilot, random.choices(keys, k=random.randint(1, 8)))
        assert app.is_running


async def test_what_is_typed_after_the_key_of_the_search_is_typed_there(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await burst(app, pilot, ["slash", *"mayor", "enter"])
        assert app.main.view_state.note == "hit 1 of 2"


async def test_the_app_may_close_while_the_search_opens(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)):
        app.post_message(key("slash"))
    assert not app.is_running


async def test_a_key_does_not_overtake_those_before_it(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await burst(app, pilot, ["n", "n", "b"])
        assert [(note.passage, note.bookmarked) for note in app.main.comparison.notes] == [(4, True)]
        await burst(app, pilot, ["home", "x"])
        assert app.main.view_state.note == "unpaired; u undoes it"
        assert passage_of(app.main.comparison, 1).b == (), "x was about the passage at the top"


async def test_what_is_typed_after_a_key_is_typed_into_what_it_opens(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await burst(app, pilot, ["a", *"quick, exit nxu", "ctrl+s"])
        assert [note.text for note in app.main.comparison.notes] == ["quick, exit nxu"]
        await burst(app, pilot, ["n", "a", *"q", "escape", "down", "enter", "n"])
        assert [note.text for note in app.main.comparison.notes] == ["quick, exit nxu", "q"]
        await burst(app, pilot, ["f", "r", "n"])
        assert (app.main.view_state.only, app.main.view_state.passage) == ("reworded", 6)
        await burst(app, pilot, ["e", "down", "escape", "F", "n"])
        assert app.main.view_state.note == "last difference"


async def test_text_pasted_right_after_a_key_goes_into_what_it_opens(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        app.post_message(key("a"))
        app.post_message(events.Paste("q as pasted"))
        await burst(app, pilot, ["ctrl+s"])
        assert [note.text for note in app.main.comparison.notes] == ["q as pasted"]
