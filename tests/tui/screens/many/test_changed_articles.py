"""Three or more articles that change, in two languages, without a statement in common, or hostile."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from textual.pilot import Pilot

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.model.collation import Collation, Family
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.screens.many.collation import CollationScreen
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.widgets.many.header import CollationHeader
from newsdiff_tui.widgets.many.table import StatementTable


def opened(story: Collation) -> NewsdiffApp:
    return NewsdiffApp(CollationWorkspace.temporary(story))


def table(app: NewsdiffApp) -> CollationScreen:
    screen = app.screen_stack[0]
    assert isinstance(screen, CollationScreen)
    return screen


def rows(app: NewsdiffApp, part: Any) -> list[str]:
    """Return what a part of the screen shows, row by row."""
    widget = table(app).query_one(part)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


def header(app: NewsdiffApp) -> str:
    return rows(app, CollationHeader)[-1].strip("─ ")


def place(app: NewsdiffApp) -> tuple[int | None, str]:
    state = table(app).table_state
    return state.statement, table(app).collation.articles[state.outlet].outlet


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def test_without_statements_the_table_says_so() -> None:
    app = opened(newsdiff.collate(["", "", ""]))
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", "right", "b", "y", "m", "=", "1")
        assert header(app).startswith("none alone in one outlet")
        assert "  The articles contain no text." in rows(app, StatementTable)


async def test_hostile_text_never_reaches_the_terminal(make: Callable[..., Collation]) -> None:
    evil = "\x1b[2J\x07\u202eThe mayor\x9b31m resigned on Monday.\u2028"
    found = make(
        ["\x1b]0;A\x07", "\x1b[31mB", "\u202eC"],
        [[evil, evil, ""], ["", "", evil + " Now."]],
        [Family(None, (0, 1)), Family(None, (2,))],
    )
    app = opened(found)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        for keys in ("o", "s", "escape i", "escape f", "escape m", "=", "right m enter", "escape colon", "escape a"):
            await press(pilot, *keys.split())
            picture = app.export_screenshot()
            assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2028]", picture), keys


async def test_a_reload_keeps_the_place_when_articles_come_and_change(
    story: Collation, make: Callable[..., Collation]
) -> None:
    more = [["A new lead.", "", "", "", ""]]
    for statement in story.statements:
        told = {member.article: story.text(member) for member in statement.members}
        more.append([told.get(outlet, "") for outlet in (0, 1, 2, 3, 0)])
    later = make(["Wire", "Herald", "Post", "Blog", "Radio"], more, [Family("AP", (0, 1, 2, 4)), Family(None, (3,))])
    first = CollationWorkspace.temporary(story)
    app = NewsdiffApp(replace(first, reload=lambda _: CollationWorkspace.temporary(later)))
    async with app.run_test(size=(95, 24)) as pilot:
        await press(pilot, "end", "right", "right", "right", "m", "equals_sign", "r")
        await pilot.pause(0.3)
        assert place(app) == (6, "Blog"), "the new lead is statement 1"
        assert (table(app).table_state.base, table(app).table_state.marked) == (3, (3,))
        assert "reloaded" in header(app)
        await press(pilot, "r")
        assert header(app).startswith("there are no files to reload")


async def test_a_reload_that_fails_leaves_the_table(story: Collation, notices: list[str]) -> None:
    def fail(_: object) -> CollationWorkspace:
        raise NewsdiffError("There is no file 'a.txt': check its name and folder.")

    app = NewsdiffApp(replace(CollationWorkspace.temporary(story), reload=fail))
    async with app.run_test(size=(95, 24)) as pilot:
        await press(pilot, "n", "r")
        await pilot.pause(0.3)
        assert header(app).startswith("the old table is kept")
        assert notices == ["There is no file 'a.txt': check its name and folder. The table is unchanged."]


async def test_a_warning_is_whole_above_the_table(make: Callable[..., Collation]) -> None:
    german = "Die Bürgermeisterin der Stadt ist am Montag nach einer langen Debatte über den Hafen zurückgetreten."
    found = make(["Wire", "Post", "Blatt"], [["It rained.", "It rained.", german]], [Family(None, (0, 1, 2))])
    articles = (*found.articles[:2], replace(found.articles[2], language="de"))
    app = opened(replace(found, articles=articles))
    async with app.run_test(size=(60, 24)) as pilot:
        await press(pilot)
        *warning, counts = rows(app, CollationHeader)
        assert " ".join(" ".join(warning).split()) == (
            "These articles are in 2 languages (German, English): only figures and names can match."
        )
        assert counts.startswith("── 1 of 1 statements")
        await pilot.resize_terminal(120, 24)
        await press(pilot)
        assert len(rows(app, CollationHeader)) == 2
