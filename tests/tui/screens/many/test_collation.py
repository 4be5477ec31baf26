"""Three or more articles, through the keys of the app."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from newsdiff.model.collation import Collation
from newsdiff.notebook.statements import StatementNotes
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.controllers.many import controllers
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.screens.help import Help
from newsdiff_tui.screens.main import MainScreen
from newsdiff_tui.screens.many.collation import CollationScreen
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.state.navigation import passage_of
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.many.header import CollationHeader
from newsdiff_tui.widgets.many.readings import StatementReadings
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


async def test_the_table_and_the_readings_of_its_first_statement(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(95, 24)) as pilot:
        await press(pilot)
        assert header(app) == "1 of 5 statements · 4 outlets · 1 in all · 2 alone in one · ≠ 1 differs in substance"
        heads = rows(app, StatementTable)
        assert heads[0].split("│")[1].startswith("AP ")
        assert heads[2].startswith("▌≠")
        assert heads[2].replace("│", " ").split()[-5:] == ["4", "a", "a", "a", "b"]
        assert rows(app, StatementReadings)[0].startswith("── statement 1 · in all 4 outlets · 2 readings · ≠")
        assert rows(app, StatementReadings)[2] == "    The mayor resigned on Monday after 12 years."


async def test_steps_columns_and_filters(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", "right")
        assert place(app) == (2, "Herald")
        await press(pilot, "1")
        assert place(app) == (4, "Herald")
        assert header(app).startswith("1 of 2 alone in one outlet")
        assert header(app).endswith("F shows all")
        await press(pilot, "n", "n")
        assert header(app).startswith("last statement")
        await press(pilot, "end", "right", "right", "c")
        assert header(app).startswith("1 of 1 in Blog alone")
        await press(pilot, "F", "W")
        assert place(app) == (1, "Blog")
        await press(pilot, "i", "down", "enter", "1", "c")
        assert place(app) == (4, "Herald")
        assert header(app).startswith("none in Herald alone")
        assert rows(app, StatementTable)[3].strip() == "No statements in Herald alone. F shows all."
        await press(pilot, "F")
        await press(pilot, "f", *["down"] * 2, "enter")
        assert header(app).startswith("2 of 2 lacked by one outlet")


async def test_w_says_that_a_filter_hides_what_differs(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "1", "w")
        assert header(app).startswith("no statement that differs in substance is shown")


async def test_a_filter_that_waits_for_discrepancies_goes_to_the_first_one(
    story: Collation, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = Event()

    def late(collation: Collation) -> list[int]:
        compared.wait(10)
        return [statement.id for statement in collation.statements[2:4]]

    monkeypatch.setattr(controllers, "discrepant", late)
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("6")
        assert header(app).startswith("none that differ in substance")
        await pilot.press("a")
        assert header(app).startswith("no statement is shown")
        compared.set()
        await press(pilot)
        assert header(app).startswith("1 of 2 that differ in substance")
        assert table(app).statement() == story.statements[2]


async def test_the_filter_menu_takes_the_keys_of_the_filters_and_closes_without_a_change(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        for leave in (["escape"], ["f", "F"], ["F"]):
            await press(pilot, "f", "2", "f", "escape")
            assert header(app).startswith("1 of 2 lacked by one outlet")
            await press(pilot, *leave)
            assert header(app).startswith("every statement is shown")


async def test_two_marked_outlets_open_in_the_app_for_two_at_the_same_statement(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "n", "m", "right", "right", "right", "m", "enter")
        assert isinstance(app.screen, MainScreen)
        comparison = app.screen.comparison
        assert [one.outlet for one in comparison.articles] == ["Wire", "Blog"]
        passage = passage_of(comparison, app.screen.view_state.passage)
        assert passage
        assert 1 in (*passage.a, *passage.b), "the passage with the current statement"
        await press(pilot, "v", "n", "escape")
        assert app.screen is table(app)
        assert place(app) == (2, "Blog")
        assert app.look.layout == "own", "the layout of two articles is remembered"


async def test_the_palette_goes_to_a_statement_by_its_words(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "ctrl+p", *"bakers")
        await pilot.pause(0.3)
        await press(pilot, "enter")
        await pilot.pause(0.3)
        assert place(app)[0] == 5


async def test_outlets_to_compare_are_asked_for(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "colon")
        assert isinstance(app.screen, ChoiceDialog)
        await press(pilot, "down", "enter")
        assert isinstance(app.screen, MainScreen)
        assert [one.outlet for one in app.screen.comparison.articles] == ["Wire", "Post"]


async def test_escape_shows_what_two_articles_hide_before_it_leads_back(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "equals_sign", "right", "colon", "1", "escape")
        assert isinstance(app.screen, MainScreen)
        await press(pilot, "escape")
        assert app.screen is table(app)
        assert table(app).table_state.base == 0


async def test_the_search_finds_statements_by_any_reading(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "slash", *"strike", "enter")
        assert (place(app)[0], header(app)[:10]) == (2, "found once")
        await press(pilot, "slash", *"year|roof", "alt+r", "enter")
        assert header(app).startswith("found in 2 statements: 2")
        await press(pilot, "right_square_bracket")
        assert place(app)[0] == 1
        await press(pilot, "slash", *"(", "enter")
        assert "invalid regular expression" in header(app)
        await press(pilot, "home", "slash", "alt+r", *"choir")
        await pilot.pause(0.3)
        assert place(app)[0] == 4, "found while typing"
        await press(pilot, "escape")
        assert (place(app)[0], table(app).controllers.search.search.found) == (1, ())
        await press(pilot, "slash", *"strike", "enter", "escape")
        assert table(app).controllers.search.search.found == ()
        assert header(app).startswith("search cleared")


async def test_notes_are_kept_beside_the_articles(story: Collation, tmp_path: Path) -> None:
    path = str(tmp_path / "statements.newsdiff.json")

    def workspace() -> CollationWorkspace:
        def pair(left: int, right: int) -> Workspace:
            return Workspace.temporary(story.comparison(left, right))

        return CollationWorkspace(story, StatementNotes(story, path=path), pair)

    app = NewsdiffApp(workspace())
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "b", "n", "a", *"Why?", "ctrl+s")
        assert [row[2] for row in rows(app, StatementTable)[2:4]] == ["*", "¶"]
        assert rows(app, StatementReadings)[1] == " ¶ Why?"
    app = NewsdiffApp(workspace())
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "l", "down", "enter")
        assert place(app)[0] == 2
        await press(pilot, "b", "b", "home", "b")
        assert table(app).workspace.notes.all.keys() == {2}


async def test_a_note_being_written_is_asked_about_when_quitting(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "a", "x", "ctrl+q")
        assert isinstance(app.screen, ChoiceDialog)
        assert app.is_running


async def test_enter_shows_the_readings_in_full(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "enter", "n")
        assert table(app).query_one(StatementReadings).size.height > 18
        assert rows(app, StatementReadings)[0].startswith("── statement 2")
        assert "Esc: back to the table" in rows(app, StatementReadings)[0]
        await press(pilot, "escape", "d")
        assert table(app).query_one(StatementTable).size.height > 18


async def test_families_fold_and_help_and_shares_open(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "o")
        assert [row.split("│")[1].strip() for row in rows(app, StatementTable)[:2]] == ["AP", "copy"]
        assert rows(app, StatementTable)[3].endswith("│a 2   │b")
        for key, words in (("question_mark", "in a folded family"), ("s", "AP copy; no agency credit line found")):
            await press(pilot, key)
            assert isinstance(app.screen, Help)
            assert words in str(app.screen.text)
            await press(pilot, "escape")
        await press(pilot, "q")
    assert app.return_code == 0


async def test_the_readings_are_beside_the_table_where_there_is_room(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(140, 24)) as pilot:
        await press(pilot)
        panel, beside = table(app).query_one(StatementReadings), table(app).query_one(StatementTable)
        assert (panel.region.y, panel.size.width) == (beside.region.y, 56)
        assert rows(app, StatementReadings)[0].startswith("── statement 1")
        await press(pilot, "d")
        assert beside.size.width == 140
        await press(pilot, "d", "enter")
        assert panel.size.width >= 139
        await pilot.resize_terminal(100, 24)
        await press(pilot, "escape")
        assert panel.region.y > beside.region.y
        before = panel.size.height
        await press(pilot, "1")
        assert panel.size.height > before  # the table needs fewer rows


async def test_a_click_selects_a_statement_and_an_outlet(story: Collation) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(StatementTable, offset=(78, 4))
        assert place(app) == (3, "Blog")


@pytest.mark.parametrize("size", [(40, 10), (39, 10), (80, 24), (200, 60)])
async def test_every_row_is_as_wide_as_the_screen(story: Collation, size: tuple[int, int]) -> None:
    app = opened(story)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "t")
        for part in (CollationHeader, StatementTable, StatementReadings):
            widget = table(app).query_one(part)
            assert all(widget.render_line(y).cell_length == widget.size.width for y in range(widget.size.height))


async def test_the_table_is_exported_read_against_the_base(story: Collation, tmp_path: Path) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "equals_sign", "e", "end", "enter")
        app.screen.query_one(Input).value = str(tmp_path / "out.json")
        await press(pilot, "enter")
        await pilot.pause()
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["schema"] == "newsdiff-many/1"


async def test_an_export_of_a_filtered_table_contains_everything_or_what_is_shown(
    story: Collation, tmp_path: Path
) -> None:
    app = opened(story)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "1")
        shown = [one.id for one in table(app).shown]
        assert 0 < len(shown) < len(story.statements)
        await press(pilot, "e", "down", "down", "down", "enter", "down", "enter")
        app.screen.query_one(Input).value = str(tmp_path / "out.csv")
        await press(pilot, "enter")
        await pilot.pause()
    rows = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert [int(row.split(",")[0]) for row in rows] == shown
