"""Whatever nobody expected becomes one sentence and exit code 2: no traceback, no text of the articles."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

import newsdiff
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.cli.main import main
from newsdiff_tui.screens.base_app import FailedError
from newsdiff_tui.settings import failures
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.state.workspace import Workspace

SECRET = "The mayor resigned on Monday."


def fail(*_: object, **__: object) -> NoReturn:
    text = SECRET
    raise KeyError(text)


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for details; the current one has two articles."""
    (tmp_path / "a.txt").write_text(SECRET, encoding="utf-8")
    (tmp_path / "b.txt").write_text("The mayor resigned on Tuesday.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "state"
    monkeypatch.setattr(failures, "state_folder", lambda: folder)
    return folder


def details(folder: Path) -> str:
    """The file with details, which has the place of the error but no text."""
    found = (folder / failures.NAME).read_text(encoding="utf-8")
    assert "KeyError" in found
    assert ", in fail" in found
    assert "mayor" not in found
    return found


@pytest.mark.parametrize("option", ["--text", "--json=-", "--stat"])
def test_the_command_line_says_one_sentence(
    option: str, state: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("newsdiff_tui.cli.load.compare", fail)
    assert main(["a.txt", "b.txt", option]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("newsdiff: newsdiff failed because of a bug (KeyError): please report it")
    assert said.err.count("\n") == 1
    assert "mayor" not in said.err
    details(state)


def test_without_a_folder_the_sentence_names_the_place(
    state: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    state.write_text("a file, not a folder")
    monkeypatch.setattr("newsdiff_tui.cli.load.compare", fail)
    assert main(["a.txt", "b.txt"]) == 2
    assert "(KeyError) at fail, line" in capsys.readouterr().err


def test_git_goes_on_with_the_next_file(
    state: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("newsdiff_tui.cli.load.compare", fail)
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    hexes = "1" * 40, "2" * 40
    assert main(["story.txt", "a.txt", hexes[0], "100644", "b.txt", hexes[1], "100644"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("=== story.txt ===\nnewsdiff failed because of a bug (KeyError)")
    assert "mayor" not in said
    details(state)


async def test_the_app_ends_with_a_sentence_and_keeps_the_note_being_written(
    state: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    comparison = newsdiff.compare(newsdiff.read("a.txt"), newsdiff.read("b.txt"))
    workspace = Workspace.temporary(comparison)
    app = NewsdiffApp(workspace)
    monkeypatch.setattr("newsdiff_tui.dialogs.note_editor.NoteEditor.action_leave", fail)

    async def write_and_leave() -> None:
        async with app.run_test() as pilot:
            await pilot.press("a", *"Ask", "escape")
            await pilot.pause()

    with pytest.raises(FailedError):
        await write_and_leave()
    assert app.exit_code == 2
    assert [note.text for note in workspace.session.comparison.notes] == ["Ask"]
    assert "mayor" not in capfd.readouterr().err
    details(state)


@pytest.mark.parametrize("what", ["comparison", "table"])
async def test_a_failed_reload_changes_nothing(what: str, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notices: list[str] = []
    monkeypatch.setattr(NewsdiffApp, "notify", lambda _app, message, **_: notices.append(message))
    articles = newsdiff.read("a.txt"), newsdiff.read("b.txt")
    if what == "table":
        app = NewsdiffApp(replace(CollationWorkspace.temporary(newsdiff.collate([*articles, SECRET])), reload=fail))
    else:
        app = NewsdiffApp(replace(Workspace.temporary(newsdiff.compare(*articles)), load=fail))
    async with app.run_test() as pilot:
        await pilot.press("r")
        for _ in range(600):
            if notices:
                break
            await pilot.pause(0.05)
    assert notices[0].endswith(f"no text from the articles. The {what} is unchanged.")
    details(state)
