"""Notes in the app: their list, their signs, unsaved drafts, and delayed messages."""

from copy import copy
from dataclasses import replace
from typing import Any

import pytest
from textual import events
from textual.containers import Vertical
from textual.widgets import Input, OptionList, TextArea

import newsdiff
from newsdiff.model import Comparison, Note
from newsdiff.model.labels import LABELS
from newsdiff.notebook.session import Session
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.dialogs.note_editor import NoteEditor
from newsdiff_tui.layout.kept import kept
from newsdiff_tui.state.labels import note_sign
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.header import ArticleHeader


@pytest.mark.parametrize(
    ("note", "sign"),
    [(Note(1, "", True), "*"), (Note(1, "Ask Kim", False), "¶"), (Note(1, "Ask Kim", True), "§")],
)
def test_notes_and_bookmarks_have_distinct_signs(note: Note, sign: str) -> None:
    assert note_sign(note) == sign
    assert sign not in {label.sign for label in LABELS}


def test_the_list_has_a_line_for_each(tale: Comparison, build: Any) -> None:
    notes = (Note(3, "Ask Kim\nwhether she vowed", True), Note(4, "", True), Note(5, "\x1b[31m[b]x", False))
    assert kept(replace(tale, notes=notes)) == (
        "§ 3 Ask Kim whether she vowed",
        "* 4 A statue fell over.",
        "¶ 5 ␛[31m[b]x",
    )
    many = build(["A b."] * 12, ["A b."] * 12, [("verbatim", "in-place", [n], [n]) for n in range(12)])
    found = kept(replace(many, notes=(Note(2, "x" * 100, False), Note(12, "", True))))
    assert found[0] == f"¶  2 {'x' * 61}…"
    assert found[1] == "* 12 A b."
    assert kept(tale) == ()


async def test_corrections_have_a_sign_and_are_listed() -> None:
    a, b = "The mayor resigned on Monday. Rain fell.", "The mayor stepped down on Monday. Rain fell."
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare(a, b)))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("x", "p", "l")
        (line,) = (str(option.prompt) for option in app.screen.query_one(OptionList).options)
        assert line == "✓ 1 unpaired A 1 “The mayor resig…” with B 1 “The mayor stepp…”"
        assert len(line) <= 68, "one row of the dialog"
        await pilot.press("enter")
        assert app.main.view_state.passage == 1
        gutters = [app.main.panes.render_line(y).text for y in range(2)]
        assert "−  ✓ 1 The mayor resigned" in gutters[0]
        assert "+  ✓ 4 The mayor stepped" in gutters[0]


async def test_the_header_says_which_sentence_is_to_be_paired(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "n")
        head = app.main.query_one(ArticleHeader)
        assert "pair A 2 with a sentence of B: go there, Enter pairs, Esc cancels" in head.render_line(2).text
        assert not app.screen.query("Toast")
        await pilot.press("s")
        assert "pair B 2 with a sentence of A" in head.render_line(2).text
        await pilot.press("escape")
        assert "pairing cancelled" in head.render_line(2).text


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_l_lists_notes_and_goes_to_one(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await pilot.press("l")
        assert app.main.view_state.note == "no notes, bookmarks or corrections yet"
        await pilot.press("b", "n", "n", "a", *"statue", "ctrl+s", "p", "p", "f", "b", "l")
        assert isinstance(app.screen, ChoiceDialog)
        assert [str(option.prompt) for option in app.screen.query_one(OptionList).options] == [
            "* 2 Nobody saw it coming.",
            "¶ 4 statue",
        ]
        await pilot.press("down", "enter")
        assert (app.main.view_state.passage, app.main.view_state.only) == (4, None)
        await pilot.press("l", "escape")
        assert app.main.view_state.passage == 4


@pytest.mark.parametrize(
    ("answer", "text", "writing"),
    [
        (["enter"], "", True),
        (["escape"], "", True),
        (["down", "enter"], "draft", False),
        (["down", "down", "enter"], "", False),
    ],
)
@pytest.mark.parametrize("leave", ["escape", "ctrl+q"])
async def test_a_draft_is_not_discarded_without_asking(
    tale: Comparison, leave: str, answer: list[str], text: str, writing: bool
) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", *"draft", leave)
        assert isinstance(app.screen, ChoiceDialog)
        assert str(app.screen.query_one(Vertical).border_subtitle).endswith("Esc continues")
        await pilot.press(*answer)
        await pilot.pause()
        assert app.is_running
        assert isinstance(app.screen, NoteEditor) is writing
        if writing:
            assert app.screen.query_one(TextArea).text == "draft"
        assert "".join(note.text for note in app.main.comparison.notes) == text


CUT_SHORT = [
    ("a first note", "", "Ask Kim", "Ask Kim"),
    ("more of a note", "Why?", "Why? Ask Kim", "Why? Ask Kim"),
    ("another note", "Why?", "Ask Kim", "Why?\nAsk Kim"),
    ("nothing yet", "", " ", ""),
    ("nothing changed", "Why?", "Why?", "Why?"),
    ("the old one half gone", "Why not?", "Why", "Why not?"),
    ("the old one gone", "Why?", "", "Why?"),
]
"""The note before, what is typed when the app ends, and what is saved: neither is lost."""


@pytest.mark.parametrize(("was", "written", "kept"), [one[1:] for one in CUT_SHORT], ids=[one[0] for one in CUT_SHORT])
async def test_a_draft_is_saved_when_the_app_ends(
    tale: Comparison, was: str, written: str, kept: str
) -> None:
    session = Session(tale, notes=False)
    if was:
        session.annotate(tale, tale.passages[1], text=was)
    app = NewsdiffApp(Workspace(session))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        app.screen.query_one(TextArea).text = written
        app.exit(return_code=129)
    assert app.return_code == 129
    assert [(note.passage, note.text) for note in session.comparison.notes] == ([(2, kept)] if kept else [])


async def test_a_saved_or_discarded_draft_is_not_saved_again(tale: Comparison) -> None:
    session = Session(tale, notes=False)
    app = NewsdiffApp(Workspace(session))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a", *"one", "ctrl+s", "a", *"two", "escape", "down", "down", "enter", "q")
    assert [note.text for note in session.comparison.notes] == ["one"]


HASTE = [
    ("typed and saved", [events.Key("x", "x"), events.Key("ctrl+s", None)], "x", "note saved"),
    ("pasted and saved", [events.Paste("Ask Kim"), events.Key("ctrl+s", None)], "Ask Kim", "note saved"),
    ("saved twice", [events.Paste("Ask"), *[events.Key("ctrl+s", None)] * 2], "Ask", "note saved"),
    ("pasted and cancelled", [events.Paste("Ask Kim"), events.Key("escape", None)], "", "asked"),
    ("pasted and quit", [events.Paste("Ask Kim"), events.Key("ctrl+q", None)], "", "asked"),
]
"""Keys in such quick succession that the app receives all of them before the editor has processed the first."""


@pytest.mark.parametrize(("keys", "text", "comes"), [case[1:] for case in HASTE], ids=[case[0] for case in HASTE])
async def test_keys_typed_just_before_closing_the_editor_are_in_the_note(
    tale: Comparison, keys: list[events.Event], text: str, comes: str
) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        for key in keys:
            app.post_message(copy(key))
        await pilot.pause()
        await pilot.pause()
        assert app.is_running
        assert "".join(note.text for note in app.main.comparison.notes) == text
        if comes == "asked":
            assert isinstance(app.screen, ChoiceDialog)
            assert app.screen_stack[1].query_one(TextArea).text == "Ask Kim"
        else:
            assert len(app.screen_stack) == 1
            assert app.main.view_state.note == comes


async def test_lines_that_are_pasted_can_be_undone(tale: Comparison) -> None:
    """The editor's scroll bar, and the line of the cursor, are gone after it."""
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("a", "x")
        area = app.screen.query_one(TextArea)
        app.post_message(events.Paste("\n".join(map(str, range(20)))))
        await pilot.pause()
        written = area.text
        await pilot.press("ctrl+z")
        assert (area.text, area.cursor_location) == ("x", (0, 1))
        await pilot.press("ctrl+y", "ctrl+y")
        assert (area.text, area.cursor_location) == (written, (19, 2))
        await pilot.press("ctrl+a", "backspace", "ctrl+z", "ctrl+z", "ctrl+z", "ctrl+z")
        assert area.text == ""


async def test_messages_wait_until_a_dialog_is_closed(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("a")
        app.main.notices.notify("The files have changed.")
        await pilot.pause()
        assert not app.screen.query("Toast")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.pause()
        (toast,) = app.screen.query("Toast")
        assert toast.region.bottom < 14, "at the top, where no dialog is"
        await pilot.press("e", "enter")
        await pilot.pause()
        assert all(not one.region.overlaps(app.screen.query_one(Input).region) for one in app.screen.query("Toast"))
