"""The user's own keys."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.keymap.commands import COMMANDS
from newsdiff_tui.keymap.configured import configured
from newsdiff_tui.keymap.key_names import key_name, key_shown
from newsdiff_tui.screens.command_screen import WARNING_SECONDS
from newsdiff_tui.settings.configuration import configuration
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.footer import CommandFooter


@pytest.mark.parametrize(
    ("written", "name", "shown"),
    [
        ("n", "n", "n"),
        ("N", "N", "N"),
        ("?", "question_mark", "?"),
        ("[", "left_square_bracket", "["),
        ("ä", "ä", "ä"),
        ("+", "plus", "+"),
        ("f5", "f5", "F5"),
        ("PageDown", "pagedown", "PgDn"),
        ("ctrl+n", "ctrl+n", "Ctrl+N"),
        ("alt+?", "alt+question_mark", "Alt+?"),
        ("question_mark", "question_mark", "?"),
        ("space", "space", "Space"),
    ],
)
def test_key_names(written: str, name: str, shown: str) -> None:
    assert key_name(written) == name
    assert key_shown(name) == shown


@pytest.mark.parametrize("written", ["", "hop", "ctrl+", "hyper", "nn", "fn+n", "\x07", "ctrl+hop", "\udcff\udcfe"])
def test_invalid_keys(written: str) -> None:
    assert key_name(written) is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[keys]\nfly = 'f'", "Unknown command 'fly': the commands are alone, base, bookmark, "),
        ("[keys]\nnext = 'hop'", "'hop' is not the name of a key"),
        ("[keys]\nnext = 3", "The key of next must be a string or a list of strings"),
        ("[keys]\nnext = []", "The key of next must be a string or a list of strings"),
        ("[keys]\nnext = 'p'", "p is assigned to both next and previous"),
        ("[keys]\nnext = 'ctrl+p'", "Ctrl+P is reserved for the palette: give next another key"),
        ("[colours]\n", "Unknown section [colours]: the configuration has only furniture, [keys] and [limits]"),
        ("furniture = 'Box'", "furniture must be a list of strings"),
        ("furniture = ['/(/']", "furniture has an invalid regular expression /(/"),
        ("keys = 3", "[keys] must be a table"),
        ("[keys", "The configuration is not valid TOML"),
        ("\ud800", "cannot be read"),
    ],
)
def test_mistakes_are_reported_in_one_sentence(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    if text == "\ud800":
        file, says = tmp_path, "cannot be read"
    with pytest.raises(NewsdiffError) as raised:
        configured(configuration(str(file)))
    assert says in str(raised.value)
    assert "\n" not in str(raised.value)
    assert str(file) in str(raised.value)


def test_a_configuration_given_by_name_must_exist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NewsdiffError, match="There is no configuration file"):
        configured(configuration(str(tmp_path / "missing.toml")))
    monkeypatch.setattr("newsdiff_tui.settings.configuration.config_path", lambda: str(tmp_path / "missing.toml"))
    assert configured(configuration(None)) == (COMMANDS, "")


TAKEN = [
    # the file, the resulting keys of `next`, `previous` and `quit`, and the message
    ("[keys]\nfly = 'f'\nnext = 'j'\ndown = 'down'", "j", "p", "q", "Unknown command 'fly'"),
    ("[keys]\nnext = 'hop'\nquit = 'f10'", "n", "p", "f10", "'hop' is not the name of a key"),
    ("[keys]\nnext = 3\nquit = 'f10'", "n", "p", "f10", "The key of next must be a string or a list of strings"),
    ("[keys]\nnext = 'p'", "n", "p", "q", "p is assigned to both next and previous"),
    ("[keys]\nnext = 'p'\nprevious = 'n'\nquit = 'n'", "p", "n", "q", "n is assigned to both previous and quit"),
    ("[keys]\nnext = 'ctrl+p'", "n", "p", "q", "Ctrl+P is reserved for the palette"),
    ("[colours]\n[keys]\nquit = 'f10'", "n", "p", "f10", "Unknown section [colours]"),
    ("keys = 3", "n", "p", "q", "[keys] must be a table"),
    ("[keys", "n", "p", "q", "The configuration is not valid TOML"),
]


@pytest.mark.parametrize(("text", "onward", "back", "leave", "says"), TAKEN)
def test_valid_settings_in_the_default_file_apply(
    text: str, onward: str, back: str, leave: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text)
    monkeypatch.setattr("newsdiff_tui.settings.configuration.config_path", lambda: str(file))
    commands, warning = configured(configuration(None))
    keys = {command.id: command.keys for command in commands}
    assert (keys["next"], keys["previous"], keys["quit"]) == (onward, back, leave)
    assert warning.startswith(says)
    assert warning.endswith(f"(in '{file}'; ignored).")
    assert file.read_text() == text


def test_the_first_of_several_mistakes_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.toml").write_text("[keys]\nfly = 'f'\nnext = 'hop'\n[limits]\nmin-size = 1\n")
    monkeypatch.setattr("newsdiff_tui.settings.configuration.config_path", lambda: str(tmp_path / "config.toml"))
    commands, warning = configured(configuration(None))
    assert commands == COMMANDS
    assert warning.startswith("Unknown limit 'min-size': there is only max-size (the first of 3 mistakes in '")
    assert warning.endswith("; ignored).")


async def test_the_app_shows_the_warning_long_enough_to_read(tale: Comparison) -> None:
    warning = "Unknown command '[b]fly' (in 'config.toml')."
    app = NewsdiffApp(replace(Workspace.temporary(tale), warning=warning))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause()
        await pilot.pause()
        toast = app.screen.query_one("Toast")
        assert toast.has_class("-warning")
        assert warning in str(toast.render())
    assert WARNING_SECONDS >= 20


def test_every_command_has_a_unique_name_and_keys() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)
    keys = [key for command in COMMANDS for key in command.keys.split(",")]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_changed_keys_run_their_commands(tale: Comparison, tmp_path: Path, size: tuple[int, int]) -> None:
    (tmp_path / "config.toml").write_text('[keys]\nnext = ["p", "ctrl+n"]\nprevious = "n"\nquit = "Q"\nhelp = "f1"\n')
    app = NewsdiffApp(Workspace.temporary(tale, configured(configuration(str(tmp_path / "config.toml")))[0]))
    async with app.run_test(size=size) as pilot:
        bar = app.screen.query_one(CommandFooter).render_line(0).text
        assert bar.startswith(" p Next  n Prev")
        assert "F1 Help  Q Quit" in bar
        await pilot.press("p", "ctrl+n")
        assert app.main.view_state.passage == 4
        await pilot.press("n", "q")
        assert app.main.view_state.passage == 3
        assert app.is_running
        await pilot.press("f1")
        text = str(app.screen.query_one("Static").render())  # type: ignore[attr-defined]
        assert "p Ctrl+N" in text
        await pilot.press("escape", "Q")
    assert app.return_code == 0


DOCUMENT = (Path(__file__).parents[3] / "docs" / "configuration.md").read_text(encoding="utf-8")


def test_the_documentation_lists_every_command() -> None:
    for command in COMMANDS:
        assert f"`{command.id}`" in DOCUMENT


def test_the_example_in_the_documentation_is_valid(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(DOCUMENT.split("```toml\n")[1].split("```")[0])
    commands, _ = configured(configuration(str(tmp_path / "config.toml")))
    assert next(command.keys for command in commands if command.id == "next") == "j"
