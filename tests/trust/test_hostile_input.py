"""Hostile text that is typed, pasted, copied or shown in messages of the app."""

from collections.abc import Callable
from html import escape
from typing import Any

import pytest
from rich.text import Text
from textual import events
from textual.app import App
from textual.widgets import Input, TextArea

import newsdiff
from newsdiff.text.sanitize import replace_controls, sanitize
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.dialogs.note_editor import NoteArea, NoteEditor
from newsdiff_tui.dialogs.path_prompt import PathPrompt
from newsdiff_tui.sanitizing import SanitizedHighlighter
from newsdiff_tui.state.workspace import Workspace

Leaked = Callable[..., set[str]]
SIZE = (120, 40)


def drawn(app: App[Any]) -> str:
    """Return everything on the screen, as an SVG picture contains it."""
    return app.export_screenshot().replace("&#160;", " ")


@pytest.fixture
def every(samples: dict[str, dict[str, str]]) -> list[str]:
    """The samples of each kind, joined."""
    return [" ".join(table.values()) for table in samples.values()]


@pytest.fixture
def app() -> NewsdiffApp:
    comparison = newsdiff.compare("The mayor resigned. Snow fell.", "The mayor has resigned at last.")
    return NewsdiffApp(Workspace.temporary(comparison))


async def pasted(app: NewsdiffApp, pilot: Any, text: str) -> None:
    """Paste as the terminal driver does."""
    app.post_message(events.Paste(text))
    await pilot.pause()


async def test_an_input_line_sanitizes_pasted_text(
    app: NewsdiffApp, every: list[str], leaked: Leaked
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("slash")
        await pilot.pause()
        line = app.screen.query_one(Input)
        for one in every:
            line.value = ""
            await pasted(app, pilot, one)
            assert line.value == sanitize(one.splitlines()[0])
        await pilot.press("escape", "ctrl+p")
        await pilot.pause()
        await pasted(app, pilot, " ".join(every))
        assert leaked(drawn(app)) == set()
        await app.workers.wait_for_complete()  # the palette looks for what was pasted


async def test_a_note_keeps_what_is_pasted_and_shows_it_safely(
    app: NewsdiffApp, every: list[str], leaked: Leaked
) -> None:
    async with app.run_test(size=SIZE) as pilot:
        app.push_screen(NoteEditor("Note", ""))
        await pilot.pause()
        area = app.screen.query_one(TextArea)
        for one in every:
            area.text = ""
            await pasted(app, pilot, one)
            lines = replace_controls(one).splitlines()
            assert area.text.splitlines() == lines
            assert leaked("".join(area.get_line(at).plain for at in range(area.document.line_count)), "\t") == set()


@pytest.mark.parametrize("text", ["a\x1b[31m\tb\u202e", "\ttwo\x9btabs\t", "\ud7ff\ue000\u2028 \u200b", "[bold]x[/]"])
def test_the_editor_shows_a_line_code_point_for_code_point(text: str, leaked: Leaked) -> None:
    area = NoteArea(text)
    assert len(area.get_line(0).plain) == len(area.document.get_line(0))
    assert leaked(area.get_line(0).plain, "\t") == set()


async def test_a_path_is_shown_safely_and_kept(app: NewsdiffApp, every: list[str], leaked: Leaked) -> None:
    path = "".join(every).replace("\n", " ")
    assert SanitizedHighlighter()(Text(path)).plain == sanitize(Text(path).plain)
    async with app.run_test(size=SIZE) as pilot:
        for one in (path, "folder\x1b]0;owned/\u202e[bold]x[/]"):
            app.push_screen(PathPrompt("Export", one, []))
            await pilot.pause()
            assert app.screen.query_one(Input).value == one
            assert leaked(drawn(app)) == set()
        assert "folder␛]0;owned/\ufffd[bold]x[/]" in drawn(app)


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("as it stands", "as it stands"),
        ("two\nlines\r\nor three\n", "two\nlines\nor three"),
        ("rm -rf ~\r\n\r\n", "rm -rf ~"),
        ("\x1b[201~rm\x07 \x9b31m", "[201~rm 31m"),
        ("soft\xadhyphen, \u202eleft\u202c, zero\u200bwidth", "softhyphen, left, zerowidth"),
        ("lone \ud800 surrogate", "lone  surrogate"),
    ],
)
async def test_copied_text(text: str, copied: str, app: NewsdiffApp) -> None:
    async with app.run_test(size=SIZE):
        app.copy_to_clipboard(text)
        assert app.clipboard == copied


@pytest.mark.parametrize("kind", ["controls", "unseen", "markup"])
async def test_notifications_are_plain_text(
    kind: str, app: NewsdiffApp, samples: dict[str, dict[str, str]], leaked: Leaked
) -> None:
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        app.notify(f"[b]\x1b\u202e {' '.join(samples[kind].values())}", title="Told [b]")
        for _ in range(200):
            if "[b]␛\ufffd" in drawn(app):
                break
            await pilot.pause(0.05)
        assert "[b]␛\ufffd" in drawn(app)
        assert "Told [b]" in drawn(app)
        assert leaked(drawn(app)) == set()


@pytest.mark.parametrize("kind", ["action", "stray brackets"])
async def test_markup_is_text_everywhere_in_the_app(
    kind: str, samples: dict[str, dict[str, str]], hostile: Callable[[str], Any]
) -> None:
    markup = samples["markup"][kind]
    app = NewsdiffApp(Workspace.temporary(hostile(markup)))
    start = markup[:18].rstrip()
    async with app.run_test(size=SIZE) as pilot:
        shown = {"articles": drawn(app)}
        for name, keys in {
            "help": ["question_mark"],
            "passage": ["escape", "enter"],
            "table": ["escape", "v", "v", "v"],
            "palette": ["ctrl+p"],
            "note": ["escape", "v", "n", "a"],
        }.items():
            for key in keys:
                await pilot.press(key)
                await pilot.pause()
            shown[name] = drawn(app)
        assert app.is_running
    wanted = {escape(start), escape(start, quote=False)}
    assert [name for name, text in shown.items() if not any(one in text for one in wanted)] == []
