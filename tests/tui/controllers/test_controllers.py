"""Controllers without an app, with a screen that records what they ask, show and say."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

import newsdiff
from newsdiff.model import Comparison
from newsdiff.notebook.session import Session
from newsdiff_tui.controllers import reload
from newsdiff_tui.controllers.changes import ChangesController
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.controllers.corrections import CorrectionsController
from newsdiff_tui.controllers.explanations import Explanation, ExplanationsController
from newsdiff_tui.controllers.export import ExportController
from newsdiff_tui.controllers.exports import exports
from newsdiff_tui.controllers.notes import NotesController
from newsdiff_tui.controllers.notices import NoticesController
from newsdiff_tui.controllers.reload import ReloadController
from newsdiff_tui.controllers.search import SearchController
from newsdiff_tui.layout.searching import Query, Search
from newsdiff_tui.layout.view import view
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.state.workspace import Workspace

A = "The mayor resigned on Monday after a long debate.\n\nNobody saw it coming."
B = "The mayor resigned on Monday after a debate.\n\nHeavy rain is expected."


@dataclass
class Screen:
    """What a controller sees of a screen, with a record of its calls."""

    comparison: Comparison
    view_state: ViewState = field(default_factory=lambda: ViewState(1))
    answers: list[Any] = field(default_factory=list)
    asked: list[Any] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    dialog_open: bool = False

    def set_comparison(self, comparison: Comparison, view_state: ViewState, moved: object = None) -> None:
        self.comparison, self.view_state = comparison, view_state

    def set_note(self, note: str) -> None:
        self.view_state = replace(self.view_state, note=note)

    def set_pairing(self, sentence: str) -> None:
        self.view_state = replace(self.view_state, pairing=sentence, note="")

    def go_to(self, passage: int) -> None:
        self.view_state = ViewState(passage)

    def ask(self, dialog: Any, answered: Callable[[Any], None]) -> None:
        self.asked.append(dialog)
        answered(self.answers.pop(0))

    @property
    def context(self) -> Context:
        return Context(
            comparison=lambda: self.comparison,
            view_state=lambda: self.view_state,
            set_comparison=self.set_comparison,
            set_note=self.set_note,
            set_pairing=self.set_pairing,
            go_to=self.go_to,
            ask=self.ask,
            notify=lambda sentence: self.notices.append(sentence) if sentence else None,
            clear_notices=self.notices.clear,
            dialog_open=lambda: self.dialog_open,
            background=at_once,
        )


def at_once(work: Callable[[], Any], done: Callable[[Any], None]) -> None:
    done(work())


@pytest.fixture
def session() -> Session:
    return Session(newsdiff.compare(A, B), notes=False)


@pytest.fixture
def screen(session: Session) -> Screen:
    return Screen(session.comparison)


def passage_with(comparison: Comparison, side: str, sentence: int) -> int:
    return next(one.id for one in comparison.passages if sentence in getattr(one, side))


def test_a_link_is_removed_and_made_again(screen: Screen, session: Session) -> None:
    corrections = CorrectionsController(screen.context, session, ChangesController(screen.context, session))
    corrections.unpair()
    assert screen.comparison.links == ()
    assert screen.view_state.note.startswith("unpaired; u undoes it")
    corrections.unpair()
    assert corrections.pairing
    assert screen.view_state.pairing == "A 1"
    assert screen.notices == []
    screen.view_state = replace(screen.view_state, passage=passage_with(screen.comparison, "a", 1))
    corrections.pair()
    assert screen.view_state.note == "only in A: go to a sentence in B"
    screen.view_state = replace(screen.view_state, passage=passage_with(screen.comparison, "b", 1))
    corrections.pair()
    assert not corrections.pairing
    assert screen.view_state.pairing == ""
    assert [(link.a, link.b) for link in screen.comparison.links] == [(0, 1)]
    corrections.undo()
    corrections.undo()
    assert screen.comparison == session.plain
    corrections.undo()
    assert screen.view_state.note == "nothing to undo"


def test_notes_are_kept_and_listed_and_the_list_leads_to_them(screen: Screen, session: Session) -> None:
    notes = NotesController(screen.context, session, ChangesController(screen.context, session))
    notes.list_all()
    assert screen.view_state.note == "no notes, bookmarks or corrections yet"
    notes.bookmark()
    assert screen.view_state.note == "bookmarked"
    screen.answers = ["Ask Kim", None, 0]
    notes.write()
    notes.write()
    assert [(note.passage, note.text, note.bookmarked) for note in screen.comparison.notes] == [(1, "Ask Kim", True)]
    screen.view_state = ViewState(2)
    notes.list_all()
    assert screen.view_state.passage == 1
    assert len(screen.asked) == 3


def test_one_change_at_a_time(screen: Screen, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdiff_tui.controllers.changes.AT_ONCE", 0)
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    context = replace(screen.context, background=lambda work, done: waiting.append((work, done)))
    changes = ChangesController(context, session)
    notes = NotesController(context, session, changes)
    notes.bookmark()
    assert changes.busy
    notes.bookmark()
    assert screen.view_state.note == "one moment: the last change is still being made"
    work, done = waiting.pop()
    done(work())
    assert not waiting
    assert not changes.busy
    assert [note.bookmarked for note in screen.comparison.notes] == [True]


def test_an_export_is_never_written_over_a_file_unasked(screen: Screen, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine")
    export = ExportController(screen.context, lambda: exports(screen.comparison))
    screen.answers = [3, str(target), 0, None]
    export.export()
    assert target.read_text() == "mine"
    screen.answers = [3, str(target), 1]
    export.export()
    assert target.read_text(encoding="utf-8-sig").startswith("passage")
    assert screen.notices == [f"Written to '{target}'."]
    screen.answers = [3, str(tmp_path / "gone" / "out.csv"), None]
    export.export()
    assert len(screen.notices) == 1, "the error stands in the prompt, which is open again"
    assert [type(dialog).__name__ for dialog in screen.asked[-3:]] == ["ChoiceDialog", "PathPrompt", "PathPrompt"]


class Ticks:
    """A timer that is called by hand."""

    def __init__(self) -> None:
        self.calls: list[Callable[[], None]] = []

    def every(self, _seconds: float, call: Callable[[], None]) -> Ticks:
        self.calls.append(call)
        return self

    def stop(self) -> None:
        self.calls.pop()


def finish(controller: ReloadController, ticks: Ticks) -> None:
    """Tick until the new comparison is shown or has failed."""
    for _ in range(2000):
        if not controller.running:
            return
        ticks.calls[0]()
        time.sleep(0.01)
    pytest.fail("it never came")


@pytest.mark.parametrize(("text", "note"), [(A, "reloaded, nothing has changed"), (A + "\n\nMore.", "reloaded")])
def test_a_reload_waits_for_dialogs(screen: Screen, session: Session, text: str, note: str) -> None:
    ticks = Ticks()
    workspace = Workspace(session, load=lambda *_: newsdiff.compare(text, B))
    controller = ReloadController(screen.context, workspace, ticks.every, lambda: False, lambda: None)
    controller.reload()
    screen.dialog_open = True
    before = screen.comparison
    for _ in range(3):
        ticks.calls[0]()
    assert screen.comparison is before
    assert controller.running
    screen.dialog_open = False
    finish(controller, ticks)
    assert (screen.comparison.a.text, screen.view_state.note) == (text, note)


def test_a_reload_without_files_or_with_an_error_changes_nothing(screen: Screen, session: Session) -> None:
    ticks = Ticks()
    before = screen.comparison
    ReloadController(screen.context, Workspace(session), ticks.every, lambda: False, lambda: None).reload()
    assert screen.view_state.note == "there are no files to reload"

    def load(*_: object) -> Comparison:
        raise newsdiff.NewsdiffError("There is no file 'x'.")

    controller = ReloadController(
        screen.context, Workspace(session, load=load), ticks.every, lambda: False, lambda: None
    )
    controller.reload()
    finish(controller, ticks)
    assert screen.comparison is before
    assert screen.notices == ["There is no file 'x'. The comparison is unchanged."]
    assert reload.file_state("no such file") is None


def test_a_search_steps_through_its_hits(screen: Screen) -> None:
    shown: list[Search] = []
    search = SearchController(at_once, lambda _: 0, shown.append, screen.set_note)
    made = view(screen.comparison)
    search.start(Query("resigned"), made.bands, made)
    search.step(1)
    search.step(1)
    assert [str(one) for one in shown] == ["hit 1 of 2", "hit 2 of 2", "hit 1 of 2"]
    search.reset()
    search.step(1)
    assert shown[-1].hits == ()


def test_only_the_last_of_many_requested_explanations_is_made(screen: Screen) -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    shown: list[Explanation] = []
    controller = ExplanationsController(
        lambda work, done: waiting.append((work, done)), lambda _, explanation: shown.append(explanation)
    )
    for passage in (1, 2, 3):
        controller.explain(screen.comparison, passage)
    while waiting:
        work, done = waiting.pop()
        done(work())
    assert [passage for passage, _ in shown] == [1, 3]
    controller.explain(screen.comparison, 1)
    assert not waiting
    assert shown[-1] == shown[0]


def test_notices_wait_for_dialogs() -> None:
    shown: list[str] = []
    open_dialogs = [1]
    notices = NoticesController(shown.append, lambda: bool(open_dialogs))
    notices.notify("The files have changed.")
    notices.notify("")
    notices.flush()
    assert shown == []
    open_dialogs.clear()
    notices.flush()
    notices.flush()
    assert shown == ["The files have changed."]
