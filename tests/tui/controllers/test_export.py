"""Exporting from the app: every format, existing files, and errors on the way, with real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

import newsdiff
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.controllers.exports import EXPORTS, default_path
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.dialogs.path_prompt import PathPrompt
from newsdiff_tui.state.workspace import Workspace


@pytest.fixture
def plain(tmp_path: Path) -> Comparison:
    (tmp_path / "a.txt").write_text("The mayor resigned.", encoding="utf-8")
    (tmp_path / "b.html.txt").write_text("The mayor stepped down.", encoding="utf-8")
    return newsdiff.compare(newsdiff.read(tmp_path / "a.txt"), newsdiff.read(tmp_path / "b.html.txt"))


NAMES = [
    ("a.txt", "b.txt", "a--b.html"),
    ("news/a.txt", "desk/b.md", "news/a--b.html"),
    ("-", "desk/b.md", "article--b.html"),
    ("news/a.txt", "-", "news/a--article.html"),
    ("", "", "article--article.html"),
]


@pytest.mark.parametrize(("a", "b", "expected"), NAMES)
def test_the_suggested_file_name(a: str, b: str, expected: str) -> None:
    documents = [newsdiff.Document("One.", "X", path=path) for path in (a, b)]
    assert default_path(EXPORTS[0], newsdiff.compare(*documents)) == expected


async def settle(app: NewsdiffApp, pilot: Pilot[None]) -> None:
    """Wait for the file."""
    await app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def prompt(app: NewsdiffApp) -> tuple[str, str]:
    """Return the path in the prompt, and the message about it."""
    assert isinstance(app.screen, PathPrompt)
    return app.screen.query_one(Input).value, str(app.screen.query_one("#problem", Static).render())


@pytest.mark.parametrize("number", range(len(EXPORTS)))
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_every_format_is_saved_beside_the_left_article(
    plain: Comparison, tmp_path: Path, number: int, size: tuple[int, int], notices: list[str]
) -> None:
    app, kind = NewsdiffApp(Workspace.temporary(plain)), EXPORTS[number]
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.press("e", *["down"] * number, "enter")
        target = tmp_path / f"a--b.html{kind.suffix}"
        assert prompt(app) == (str(target), "")
        await pilot.press("enter")
        await settle(app, pilot)
        assert notices == [f"Written to '{target}'."]
    if kind.binary:
        assert "stepped down" in newsdiff.read(target).text
        return
    text = target.read_text(encoding="utf-8")
    assert "stepped down" in text
    assert kind.name != "json" or json.loads(text)["schema"] == "newsdiff/1"
    assert kind.name != "html" or text.lower().startswith("<!doctype html>")


@pytest.mark.parametrize(("answer", "lists"), [(["enter"], True), (["down", "enter"], False)])
async def test_while_a_filter_hides_passages_the_export_asks_for_all_or_what_is_shown(
    tmp_path: Path, answer: list[str], lists: bool
) -> None:
    shared = "The mayor of Bellport resigned on Monday"
    documents = [
        newsdiff.Document(text, "X", path=str(tmp_path / name))
        for name, text in [("a", f"{shared} night. Rain fell in Oslo."), ("b", f"{shared}. Two ducks crossed a road.")]
    ]
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare(*documents)))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("f", "r", "e", "down", "enter")
        assert isinstance(app.screen, ChoiceDialog)
        await pilot.press(*answer)
        assert prompt(app)[0] == str(tmp_path / "a--b.txt")
        await pilot.press("enter")
        await settle(app, pilot)
    text = (tmp_path / "a--b.txt").read_text(encoding="utf-8")
    assert "night" in text
    assert ("Two ducks" in text) == lists


@pytest.mark.parametrize(
    ("keys", "written"), [(["enter"], False), (["escape"], False), (["down", "enter"], True)]
)
async def test_an_existing_file_is_overwritten_only_after_asking(
    plain: Comparison, tmp_path: Path, keys: list[str], written: bool, notices: list[str]
) -> None:
    target = tmp_path / "a--b.html.txt"
    target.write_text("mine", encoding="utf-8")
    app = NewsdiffApp(Workspace.temporary(plain))
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await pilot.press("e", "down", "enter", "enter")
        assert isinstance(app.screen, ChoiceDialog)
        await pilot.press(*keys)
        await settle(app, pilot)
        assert bool(notices) == written
        if not written:
            assert prompt(app) == (str(target), "")
            await pilot.press("escape")
        assert len(app.screen_stack) == 1
    assert (target.read_text(encoding="utf-8") == "mine") != written


async def test_an_unwritable_path_is_reported_and_can_be_edited(
    plain: Comparison, tmp_path: Path, notices: list[str]
) -> None:
    app = NewsdiffApp(Workspace.temporary(plain))
    async with app.run_test(size=(160, 40), notifications=True) as pilot:
        await pilot.press("e", "enter")
        for path, said in [
            ("", "empty name: name a file."),
            ("-", "only on the command line"),
            (str(tmp_path), "is a directory"),
            (str(tmp_path / "gone" / "x.html"), "There is no folder"),
            (str(tmp_path / "a.txt"), "is one of the articles"),
        ]:
            app.screen.query_one(Input).value = path
            await pilot.press("enter")
            assert prompt(app)[0] == path
            assert said in prompt(app)[1]
        await settle(app, pilot)
        assert notices == []
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "The mayor resigned."


async def test_a_failed_export_reopens_the_prompt(
    plain: Comparison, tmp_path: Path, notices: list[str]
) -> None:
    app = NewsdiffApp(Workspace.temporary(plain))
    target = tmp_path / ("x" * 300)
    async with app.run_test(size=(160, 40), notifications=True) as pilot:
        await pilot.press("e", "enter")
        app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        await settle(app, pilot)
        assert notices == []
        path, said = prompt(app)
        assert path == str(target)
        assert "too long for a file's name" in said


async def test_cancelling_exports_nothing(plain: Comparison, tmp_path: Path) -> None:
    app = NewsdiffApp(Workspace.temporary(plain))
    before = sorted(tmp_path.iterdir())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("e", "escape")
        await pilot.press("e", "enter", "escape")
        assert len(app.screen_stack) == 1
    assert sorted(tmp_path.iterdir()) == before
