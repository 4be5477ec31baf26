"""The user's own keys in the table of statements: shared commands have the same keys, a key has one owner."""

from pathlib import Path

from newsdiff.model.collation import Collation
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.keymap.configured import configured, configured_for_table
from newsdiff_tui.keymap.statement_commands import NO_KEY, STATEMENT_COMMANDS
from newsdiff_tui.screens.many.collation import CollationScreen
from newsdiff_tui.settings.configuration import configuration
from newsdiff_tui.state.many.workspace import CollationWorkspace

KEYS = """
[keys]
next = "m"
other-end = "M"
base = ["v", "f5"]
layout = "V"
"""


async def test_keys_of_both_screens_and_of_the_table_alone(story: Collation, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(KEYS, encoding="utf-8")
    found = configuration(str(tmp_path / "config.toml"))
    commands, warning = configured(found)
    own = configured_for_table(found, commands)
    shown = {command.id: command.display for command in own}
    assert warning == ""
    assert (shown["next"], shown["mark"], shown["base"], shown["previous"]) == ("m", NO_KEY, "v F5", "p")
    plain = CollationWorkspace.temporary(story)
    app = NewsdiffApp(CollationWorkspace(story, plain.notes, plain.pair, commands, own))
    async with app.run_test(size=(80, 24)) as pilot:
        screen = app.screen
        assert isinstance(screen, CollationScreen)
        await pilot.press("m", "n", "f5")
        assert (screen.table_state.statement, screen.table_state.marked, screen.table_state.base) == (2, (), 0)


def test_without_a_configuration_the_table_has_its_own_keys() -> None:
    commands, _ = configured(configuration(None))
    assert configured_for_table(configuration(None), commands) == STATEMENT_COMMANDS


def test_no_key_has_two_commands() -> None:
    keys = [key for command in STATEMENT_COMMANDS for key in command.keys.split(",")]
    assert len(keys) == len(set(keys))
