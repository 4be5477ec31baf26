"""Reloading the articles, by key and by watching: places are kept, and no error loses anything."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

import newsdiff
from newsdiff.model import Comparison
from newsdiff.notebook.session import Session
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.controllers import reload as reloader
from newsdiff_tui.jobs.job import Cancelled
from newsdiff_tui.state.keeping import moving, place
from newsdiff_tui.state.navigation import ViewState, passage_of
from newsdiff_tui.state.workspace import Workspace

STORY = [
    "The mayor resigned on Monday.",
    "Nobody saw it coming.",
    "A statue fell over in the old town.",
    "Heavy rain is expected in the north.",
]
OTHER = ["On Monday the mayor stepped down.", "A statue fell over in the old town.", "Trains are late."]


def compared(a: list[str], b: list[str]) -> Comparison:
    return newsdiff.compare("\n\n".join(a), "\n\n".join(b))


CHANGES = [
    ("nothing", STORY, {0: 0, 1: 1, 2: 2, 3: 3}),
    ("text before", ["New.", *STORY], {0: 1, 1: 2, 2: 3, 3: 4}),
    ("another order", STORY[::-1], {0: 3, 1: 2, 2: 1, 3: 0}),
    ("one gone: the one before it", [STORY[0], *STORY[2:]], {0: 0, 1: 0, 2: 1, 3: 2}),
    ("the first gone: the top", STORY[1:], {0: 0, 1: 0, 2: 1, 3: 2}),
]
"""A change, the story after it, and the reader's place afterwards for each sentence of STORY."""


@pytest.mark.parametrize(("what", "after", "expected"), CHANGES)
def test_places_follow_their_sentences(what: str, after: list[str], expected: dict[int, int]) -> None:
    old, new = compared(STORY, OTHER), compared(after, OTHER)
    moved = moving(old, new)
    for was, now in expected.items():
        assert moved("a", old.a.sentences[was].start) == ("a", new.a.sentences[now].start)
        passage = next(one for one in old.passages if was in one.a)
        here = passage_of(new, place(old, new, ViewState(passage.id, "a")).passage)
        assert here
        assert now in here.a


def test_places_in_articles_that_have_become_empty() -> None:
    old, new = compared(STORY, OTHER), compared([], [])
    assert moving(old, new)("a", 40) == ("a", 0)
    assert place(old, new, ViewState(2, "a")).passage is None
    assert place(new, old, ViewState(None)).passage == 1


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, story in zip(paths, (STORY, OTHER), strict=True):
        path.write_text("\n\n".join(story), encoding="utf-8")
    return paths


def opened(files: tuple[Path, Path], *, watch: bool = False) -> NewsdiffApp:
    def load(_before: object = None, progress: Callable[[str, float], None] | None = None) -> Comparison:
        return newsdiff.compare(*[newsdiff.read(path) for path in files], on_progress=progress)

    session = Session(load())
    return NewsdiffApp(Workspace(session, load=load, watch=watch))


async def until(pilot: Pilot[None], condition: Callable[[], bool]) -> None:
    for _ in range(200):
        await pilot.pause(0.05)
        if condition():
            return
    pytest.fail("it never came")


async def test_r_reloads_both_files_and_keeps_place_and_notes(
    files: tuple[Path, Path], notices: list[str]
) -> None:
    app = opened(files)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        app.main.view_state = ViewState(next(one.id for one in app.main.comparison.passages if 1 in one.a))
        await pilot.press("b")
        files[0].write_text("\n\n".join(["Extra.", "Edition.", *STORY]), encoding="utf-8")
        await pilot.press("r")
        await until(pilot, lambda: app.main.view_state.note == "reloaded")
        here = passage_of(app.main.comparison, app.main.view_state.passage)
        assert here
        assert app.main.comparison.a.sentence_text(here.a[0]) == STORY[1]
        assert [note.passage for note in app.main.comparison.notes] == [here.id]
        assert notices == ["The articles have changed since: your bookmark still fits."]
        await pilot.press("r")
        await until(pilot, lambda: app.main.view_state.note == "reloaded, nothing has changed")


async def test_reloading_waits_until_a_note_is_finished(files: tuple[Path, Path]) -> None:
    """The note is about the passage that the reader saw, whose number and sentences are different by then."""
    app = opened(files, watch=True)
    async with app.run_test(size=(120, 40)) as pilot:
        app.main.view_state = ViewState(next(one.id for one in app.main.comparison.passages if 1 in one.a))
        await pilot.press("a")
        before = app.main.comparison
        files[0].write_text("\n\n".join(["Extra.", "Edition.", *STORY]), encoding="utf-8")
        await app.main.action_run("reload")
        await pilot.pause(0.5)
        assert app.main.comparison is before
        await pilot.press(*"Why", "ctrl+s")
        await until(pilot, lambda: app.main.comparison.a.text.startswith("Extra."))
        (note,) = app.main.comparison.notes
        noted = passage_of(app.main.comparison, note.passage)
        assert noted
        assert app.main.comparison.a.sentence_text(noted.a[0]) == STORY[1]


async def test_a_deleted_file_keeps_the_comparison(
    files: tuple[Path, Path], notices: list[str]
) -> None:
    app = opened(files)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        before = app.main.comparison
        files[1].unlink()
        await pilot.press("r")
        await until(pilot, lambda: bool(notices))
        assert app.main.comparison is before
        assert notices[0].startswith("There is no file")
        assert notices[0].endswith("The comparison is unchanged.")
        files[1].write_text("\n\n".join(STORY), encoding="utf-8")
        assert app.screen.query("Toast")
        await pilot.press("r")
        await until(pilot, lambda: app.main.comparison is not before)
        await until(pilot, lambda: not app.screen.query("Toast"))


async def test_a_long_reload_shows_progress_and_can_be_cancelled(files: tuple[Path, Path]) -> None:
    go_on, cancelled = threading.Event(), threading.Event()

    def load(_before: Comparison, progress: Callable[[str, float], None]) -> Comparison:
        progress("linking sentences", 0.42)
        go_on.wait(20)
        try:
            progress("linking sentences", 0.5)
        except Cancelled:
            cancelled.set()
            raise
        raise AssertionError("it was cancelled")

    session = Session(opened(files).main.comparison)
    app = NewsdiffApp(Workspace(session, load=load))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("r")
        await until(pilot, lambda: "linking sentences 42%, Esc cancels" in app.main.view_state.note)
        await pilot.press("n", "r", "escape")
        assert app.main.view_state.note == "reload cancelled"
        go_on.set()
        await until(pilot, cancelled.is_set)
        assert app.is_running


async def test_texts_without_files_cannot_be_reloaded() -> None:
    app = NewsdiffApp(Workspace.temporary(compared(STORY, OTHER)))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("r")
        assert app.main.view_state.note == "there are no files to reload"


async def test_watching(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, notices: list[str]
) -> None:
    monkeypatch.setattr(reloader, "WATCH_EVERY", 0.1)
    app = opened(files, watch=True)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause(0.5)
        assert app.main.view_state.note == ""
        files[0].write_text("\n\n".join(STORY[:2]), encoding="utf-8")
        await until(pilot, lambda: len(app.main.comparison.a.sentences) == 2)
        before = app.main.comparison
        text = files[1].read_bytes()
        files[1].unlink()
        await until(pilot, lambda: bool(notices))
        assert notices == [f"'{files[1]}' no longer exists: the comparison is unchanged."]
        assert app.main.comparison is before
        files[1].write_bytes(text + b"\n\nMore.")
        await until(pilot, lambda: len(app.main.comparison.b.sentences) == 4)


def test_detecting_a_changed_file(files: tuple[Path, Path]) -> None:
    first = reloader.file_state(str(files[0]))
    assert first == reloader.file_state(str(files[0]))
    os.utime(files[0], ns=(1, 1))
    assert reloader.file_state(str(files[0])) != first
    assert reloader.file_state(str(files[0]) + "x") is None
    assert reloader.file_state("\0") is None
