"""Notes, bookmarks and corrections by the keys of the app."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList, TextArea

import newsdiff
from newsdiff.model import Comparison
from newsdiff.notebook.session import Session
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.dialogs.note_editor import NoteEditor
from newsdiff_tui.state.navigation import ViewState, passage_of
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Panes

A = """\
The mayor resigned on Monday after a long debate, and the council accepted it at once.

Nobody saw it coming.

A statue of the founder fell over in the old town."""
B = """\
The mayor resigned on Monday after a long debate. The council accepted it at once.

Heavy rain is expected.

A statue of the founder fell over in the old town."""
NOTES = "a.txt--b.txt.newsdiff.json"


@pytest.fixture
def plain(tmp_path: Path) -> Comparison:
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    return newsdiff.compare(newsdiff.read(tmp_path / "a.txt"), newsdiff.read(tmp_path / "b.txt"))


def opened(plain: Comparison) -> NewsdiffApp:
    session = Session(plain)
    return NewsdiffApp(Workspace(session))


def rows(app: NewsdiffApp, part: Any) -> list[str]:
    widget = app.screen_stack[0].query_one(part)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


def links(app: NewsdiffApp) -> set[tuple[int, int]]:
    return {(link.a, link.b) for link in app.main.comparison.links}


def kept(tmp_path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((tmp_path / NOTES).read_text(encoding="utf-8"))
    return data


async def go_to(app: NewsdiffApp, pilot: Pilot[None], side: str, sentence: int) -> None:
    """Go to the passage of a sentence with p and n."""
    for key in [*["p"] * 9, *["n"] * 9]:
        passage = passage_of(app.main.comparison, app.main.view_state.passage)
        if passage and sentence in getattr(passage, side):
            return
        await pilot.press(key)
    pytest.fail(f"no difference has sentence {side} {sentence}")


async def begin(app: NewsdiffApp, pilot: Pilot[None]) -> None:
    """Start pairing the current sentence with a sentence that is not one of its possible matches."""
    await pilot.press("x")
    if isinstance(app.screen, ChoiceDialog):
        await pilot.press("end", "enter")
        await pilot.pause()


SIZES = [(80, 24), (120, 40), (200, 60)]


@pytest.mark.parametrize("size", SIZES)
async def test_b_adds_and_removes_a_bookmark(plain: Comparison, tmp_path: Path, size: tuple[int, int]) -> None:
    app = opened(plain)
    async with app.run_test(size=size) as pilot:
        number = app.main.view_state.passage
        assert not (tmp_path / NOTES).exists()
        await pilot.press("b")
        assert app.main.view_state.passage == number
        assert rows(app, ArticleHeader)[2].rstrip("─ ").endswith("· bookmarked")
        assert any(f"*{number:>2}" in row for row in rows(app, Panes))
        await pilot.pause()
        assert any("*" in row for row in rows(app, Overview))
        assert kept(tmp_path)["notes"][0]["bookmarked"] is True
        await pilot.press("b")
        assert not any("*" in row for row in rows(app, Panes))
        assert kept(tmp_path)["notes"] == []


@pytest.mark.parametrize("size", SIZES)
async def test_a_note_is_shown_in_the_detail(plain: Comparison, tmp_path: Path, size: tuple[int, int]) -> None:
    app = opened(plain)
    async with app.run_test(size=size) as pilot:
        await pilot.press("a")
        assert isinstance(app.screen, NoteEditor)
        await pilot.press("A", "s", "k", "space", "K", "i", "m", "enter", "q", "?")
        await pilot.press("ctrl+s")
        assert app.is_running
        assert kept(tmp_path)["notes"][0]["text"] == "Ask Kim\nq?"
        assert "note saved" in rows(app, ArticleHeader)[2]
        assert any(f"¶{app.main.view_state.passage:>2}" in row for row in rows(app, Panes))
        if not app.screen.query_one(Detail).display:
            await pilot.press("d")
        await pilot.pause()
        assert [row.strip() for row in rows(app, Detail)[1:3]] == ["¶ Ask Kim", "q?"]
        await pilot.press("a")
        assert app.screen.query_one(TextArea).text == "Ask Kim\nq?"
        await pilot.press("escape")
        assert not isinstance(app.screen, NoteEditor), "of what was not changed there is nothing to ask"
        await pilot.press("a", *["backspace"] * 10, "ctrl+s")
        assert kept(tmp_path)["notes"] == []


async def test_a_note_with_controls_is_sanitized(plain: Comparison) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        passage = passage_of(app.main.comparison, app.main.view_state.passage)
        assert passage
        noted = app.main.workspace.session.annotate(app.main.comparison, passage, text="[bold]\x1b[31m[/x]")
        app.main.set_comparison(noted, app.main.view_state)
        await pilot.pause()
        assert rows(app, Detail)[1].strip() == "¶ [bold]␛[31m[/x]"


async def test_x_removes_the_only_link_and_u_restores_it(plain: Comparison, tmp_path: Path) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("1", "1", "G")
        app.main.view_state = ViewState(next(one.id for one in plain.passages if 2 in one.a))
        await pilot.press("x")
        assert (2, 3) not in links(app)
        here = passage_of(app.main.comparison, app.main.view_state.passage)
        assert here
        assert here.a == (2,)
        assert "1 correction" in rows(app, ArticleHeader)[2]
        assert len(kept(tmp_path)["corrections"]) == 1
        await pilot.press("u")
        assert app.main.comparison == plain
        assert "correction undone" in rows(app, ArticleHeader)[2]
        await pilot.press("u")
        assert "nothing to undo" in rows(app, ArticleHeader)[2]


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        (["enter"], {(0, 1), (2, 3)}),
        (["down", "enter"], {(0, 0), (2, 3)}),
        (["j", "j", "enter"], {(2, 3)}),
        (["escape"], {(0, 0), (0, 1), (2, 3)}),
        (["j", "k", "q"], {(0, 0), (0, 1), (2, 3)}),
    ],
)
async def test_x_asks_which_of_several_links(plain: Comparison, keys: list[str], left: set[tuple[int, int]]) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        assert links(app) == {(0, 0), (0, 1), (2, 3)}
        await go_to(app, pilot, "a", 0)
        await pilot.press("x")
        assert isinstance(app.screen, ChoiceDialog)
        assert app.screen.query_one(OptionList).option_count == 3
        await pilot.press(*keys)
        assert links(app) == left
        await pilot.press("u")
        assert links(app) == {(0, 0), (0, 1), (2, 3)}


@pytest.mark.parametrize("key", ["x", "enter"])
@pytest.mark.parametrize(("first", "second"), [(("a", 1), ("b", 2)), (("b", 2), ("a", 1))])
async def test_two_sentences_are_paired_by_hand(
    plain: Comparison, key: str, first: tuple[str, int], second: tuple[str, int]
) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        await go_to(app, pilot, *first)
        await begin(app, pilot)
        assert "Enter pairs, Esc cancels" in rows(app, ArticleHeader)[2]
        await pilot.press(key)
        assert f"only in {first[0].upper()}: go to a sentence" in rows(app, ArticleHeader)[2]
        await go_to(app, pilot, *second)
        await pilot.press(key)
        assert (1, 2) in links(app)
        here = passage_of(app.main.comparison, app.main.view_state.passage)
        assert here
        assert (here.a, here.b, here.score) == ((1,), (2,), 1.0)
        await pilot.press("u")
        assert app.main.comparison == plain


async def test_pairing_asks_which_of_several_sentences(plain: Comparison) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        await go_to(app, pilot, "a", 1)
        await begin(app, pilot)
        await go_to(app, pilot, "b", 1)
        await pilot.press("x")
        assert isinstance(app.screen, ChoiceDialog)
        await pilot.press("down", "enter")
        assert (1, 1) in links(app)


async def test_escape_cancels_pairing(plain: Comparison) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        await go_to(app, pilot, "a", 1)
        await begin(app, pilot)
        await pilot.press("question_mark", "escape")
        assert len(app.screen_stack) == 1
        await pilot.press("escape")
        assert "pairing cancelled" in rows(app, ArticleHeader)[2]
        await go_to(app, pilot, "b", 2)
        await pilot.press("enter")
        assert app.main.comparison == plain


async def test_notes_and_corrections_survive_a_restart(plain: Comparison) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("b")
        await go_to(app, pilot, "a", 1)
        await begin(app, pilot)
        await go_to(app, pilot, "b", 2)
        await pilot.press("x")
        left = app.main.comparison
    again = opened(plain)
    async with again.run_test(size=(120, 40)) as pilot:
        assert again.main.comparison == left
        await pilot.press("u")
        assert again.main.comparison.links == plain.links


async def test_damaged_notes_are_reported_and_set_aside(
    plain: Comparison, tmp_path: Path, notices: list[str]
) -> None:
    (tmp_path / NOTES).write_text("{", encoding="utf-8")
    app = opened(plain)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause()
        assert notices == [
            f"The notes were damaged: they are now in '{NOTES}.damaged'."
        ]
        await pilot.press("b")
    assert (tmp_path / f"{NOTES}.damaged").read_text(encoding="utf-8") == "{"
    assert kept(tmp_path)["notes"][0]["bookmarked"] is True


async def test_unsaved_notes_are_reported_once(
    plain: Comparison, tmp_path: Path, notices: list[str]
) -> None:
    app = opened(plain)
    (tmp_path / NOTES).mkdir()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.press("b", "n", "b")
        assert [notice.partition(":")[0] for notice in notices] == ["Notes are kept only until you quit"]
        assert len(app.main.comparison.notes) == 2


async def test_q_asks_once_if_a_note_cannot_be_saved(plain: Comparison, tmp_path: Path) -> None:
    app = opened(plain)
    (tmp_path / NOTES).mkdir()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("a", *"Why", "ctrl+s")
        assert app.main.view_state.note == "note kept until you quit"
        await pilot.press("q")
        assert isinstance(app.screen, ChoiceDialog)
        await pilot.press("enter", "q", "escape")
        assert app.is_running
        assert len(app.screen_stack) == 1
        await pilot.press("q", "down", "enter")
        await pilot.pause()
        assert not app.is_running


async def test_q_does_not_ask_about_a_saved_note(plain: Comparison) -> None:
    app = opened(plain)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("a", *"Why", "ctrl+s")
        assert app.main.view_state.note == "note saved"
        await pilot.press("q")
        await pilot.pause()
        assert not app.is_running
