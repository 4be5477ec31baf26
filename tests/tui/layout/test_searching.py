"""Searching both articles."""

from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.widgets import Input

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.searching import Originals, Query, Search, SearchRun, search
from newsdiff_tui.layout.view import view
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Panes
from newsdiff_tui.widgets.search_bar import SearchBar


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", []),
        ("   ", []),
        ("mayor", [(1, "a", "mayor"), (1, "b", "mayor")]),
        ("FRIDAY", [(6, "a", "Friday"), (6, "b", "Friday")]),
        ("until  the", [(3, "a", "until the"), (3, "b", "Until the")]),
        ("stay. until", [(3, "b", "stay. Until")]),
        ("m.y", []),
        ("tired,”", [(5, "a", "tired,”")]),
    ],
)
def test_hits(tale: Comparison, words: str, expected: list[Any]) -> None:
    made = view(tale)
    found = search(Query(words), made.bands, made.texts)
    texts = {"a": tale.a.text, "b": tale.b.text}
    assert [(hit.passage, hit.side, texts[hit.side][slice(*hit.span)]) for hit in found.hits] == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query("friday", case=True), []),
        (Query("Friday", case=True), ["Friday", "Friday"]),
        (Query("she"), ["She", "she", "she", "She"]),
        (Query("mon"), ["Mon", "Mon"]),
        (Query("mon", whole=True), []),
        (Query("the council", whole=True), ["The council", "The council"]),
        (Query(r"m\w+y\b", regex=True), ["Monday", "Monday"]),
        (Query(r"st\w+", regex=True, whole=True, case=True), ["stay", "stay", "statue"]),
        (Query(r"x*", regex=True), []),
        (Query(r"the$", regex=True), []),
    ],
)
def test_search_options(tale: Comparison, query: Query, expected: list[str]) -> None:
    made = view(tale)
    texts = {"a": tale.a.text, "b": tale.b.text}
    found = search(query, made.bands, made.texts).hits
    assert sorted(texts[hit.side][slice(*hit.span)] for hit in found) == sorted(expected)


def test_an_invalid_regular_expression_is_reported(tale: Comparison) -> None:
    made = view(tale)
    found = search(Query("(mayor", regex=True), made.bands, made.texts)
    assert found.hits == ()
    assert str(found).startswith("invalid regular expression: missing ), unterminated subpattern")


ENDLESS = r"(a+)+$"
"""On letters not followed by the end of the text, this tries exponentially many ways to divide them."""


@pytest.mark.parametrize("source", [ENDLESS, r"(a|a)*!", r"(a*)*b", r"(?=(a+)+c)", r"((a?){60})a{60}x"])
def test_an_endless_expression_times_out(build: Any, source: str) -> None:
    made = view(build([f"{'a' * 60}."], [], [("removed", "in-place", [0], [])]))
    found = SearchRun(Query(source, regex=True), made.bands, made.texts, patience=0.2)()
    assert (found.hits, str(found)) == ((), "search stopped: this regular expression takes too long")


@pytest.mark.parametrize("query", [Query(".", regex=True), Query("a")])
def test_no_more_hits_are_kept_than_allowed(build: Any, query: Query) -> None:
    comparison = build(["aaaa", "aaa"], [], [("removed", "in-place", [0], []), ("removed", "in-place", [1], [])])
    made = view(comparison)

    def found(most: int, shown: slice = slice(None)) -> tuple[int, str]:
        result = SearchRun(query, made.bands[shown], made.texts, made.bands, most=most)()
        return len(result.hits), str(result)

    assert found(7) == (7, "hit 1 of 7")
    assert found(6) == (6, "hit 1 of the first 6")
    assert found(2) == (2, "hit 1 of the first 2")
    assert found(5, slice(1)) == (4, "hit 1 of 4, at least 2 more in hidden passages")
    assert found(3, slice(0)) == (0, f"at least 4 in hidden passages only: {query.text}")


@pytest.mark.parametrize("source", ["x*|mayor", "(mayor)?"])
def test_empty_matches_are_not_hits_and_do_not_count(tale: Comparison, source: str) -> None:
    made = view(tale)
    assert str(SearchRun(Query(source, regex=True), made.bands, made.texts, most=2)()) == "hit 1 of 2"


@pytest.mark.parametrize("source", ["(?P<a", "a{1,2}{3}", "[z-a]", r"\1", "(?<=a+)b", "*", "(" * 2000 + ")" * 2000])
def test_messages_about_invalid_regular_expressions(tale: Comparison, source: str) -> None:
    made = view(tale)
    assert str(search(Query(source, regex=True), made.bands, made.texts)).startswith("invalid regular expression: ")


def test_words_are_found_without_a_second_interpreter(
    tale: Comparison, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "none"))
    made = view(tale)
    message = "regular expressions need a second Python process, which cannot be started here"
    assert str(search(Query("m.y", regex=True), made.bands, made.texts)) == message
    assert len(search(Query("mayor"), made.bands, made.texts).hits) == 2


async def test_the_app_responds_during_an_endless_search(build: Any) -> None:
    comparison = build([f"{'a' * 60}.", "b", "c"], [], [("removed", "in-place", [n], []) for n in range(3)])
    app = NewsdiffApp(Workspace.temporary(comparison))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("slash", *ENDLESS, "alt+r", "enter")
        await pilot.pause()
        assert app.main.view_state.note == "searching"
        await pilot.press("n", "n")
        assert app.main.view_state.passage == 3
        await pilot.press("slash", *"b", "alt+r", "enter")
        await app.workers.wait_for_complete()
        assert (app.main.view_state.passage, app.main.view_state.note) == (2, "hit 1 of 1")
        await pilot.press("slash", *ENDLESS, "alt+r", "enter", "q")
    assert not app.is_running


def test_words_are_found_across_line_ends(build: Any) -> None:
    made = view(build(["The long\r\n  road home."], [], [("removed", "in-place", [0], [])]))
    assert len(search(Query("long road"), made.bands, made.texts).hits) == 1


def test_steps_wrap_around_and_show_the_position(tale: Comparison) -> None:
    made = view(tale)
    found = search(Query("the"), made.bands, made.texts)
    assert str(found).startswith("hit 1 of ")
    assert found.step(1).step(-1) == found
    assert found.step(len(found.hits)) == found
    assert found.step(-1).at == len(found.hits) - 1
    assert str(search(Query("zebra"), made.bands, made.texts)) == "not found: zebra"
    assert str(Search().step(1)) == "no search yet: / starts one"


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_slash_searches_and_brackets_step_through_hits(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        panes = app.screen.query_one(Panes)
        assert not app.screen.query(SearchBar)
        await pilot.press("slash", *"council", "enter")
        bar = app.screen.query_one(SearchBar)
        assert not bar.display
        assert app.main.view_state == ViewState(6, "a", "hit 1 of 2")
        await pilot.press("right_square_bracket")
        assert (app.main.view_state.side, app.main.view_state.note) == ("b", "hit 2 of 2")
        await pilot.press("right_square_bracket", "left_square_bracket")
        assert app.main.view_state.note == "hit 2 of 2"
        lit = [
            segment.text
            for y in range(panes.size.height)
            for segment in panes.render_line(y)
            if segment.style and segment.style.bold and segment.text == "council"
        ]
        assert len(lit) == 2
        await pilot.press("slash", *"zebra", "enter")
        assert app.main.view_state.note == "not found: zebra"
        await pilot.press("slash", "escape", "n")
        assert not bar.display
        await pilot.press("right_square_bracket")
        assert app.main.view_state.note == "no search yet: / starts one"


async def test_hits_appear_while_typing(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:

        async def typed(*keys: str) -> tuple[int | None, str, int]:
            await pilot.press(*keys)
            await pilot.pause(0.3)
            return app.main.view_state.passage, app.main.view_state.note, len(app.main.hits)

        assert await typed("slash", *"coun") == (6, "hit 1 of 2", 2)
        assert await typed("x") == (6, "not found: counx", 0)
        assert await typed("backspace", "escape") == (2, "", 0), "Esc goes back to where the search was opened"
        assert await typed("slash", *"council", "enter", "right_square_bracket") == (6, "hit 2 of 2", 2)
        assert await typed("slash", "alt+r", *"coun[", "alt+w") == (6, "hit 2 of 2", 2), "it may be incomplete"


def test_words_are_found_whatever_their_accents(build: Any) -> None:
    made = view(build(["Rene\u0301 said it co\u00adoperates, I don’t."], [], [("removed", "in-place", [0], [])]))
    originals = Originals((made.comparison.a.text, made.comparison.b.text))
    for words in ("René", "rene", "cooperates", "don't"):
        assert len(SearchRun(Query(words), made.bands, made.texts, originals=originals)().hits) == 1


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_search_options_are_toggled_by_keys_and_clicks(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await pilot.press("slash", *"MAYOR", "alt+c", "enter")
        await pilot.pause()
        assert app.main.view_state.note == "not found: MAYOR"
        await pilot.press("slash")
        await pilot.click("#case")
        await pilot.press("enter")
        assert app.main.view_state.note.startswith("hit 1 of ")
        overview = app.screen.query_one(Overview)
        assert "•" in "".join(overview.render_line(y).text for y in range(overview.size.height))
        await pilot.press("slash", *"(may", "alt+r", "enter")
        await app.workers.wait_for_complete()
        assert app.main.view_state.note.startswith("invalid regular expression")
        await pilot.press("slash", *"m.y", "enter")
        await app.workers.wait_for_complete()
        assert app.main.view_state.note.startswith("hit 1 of ")
        await pilot.press("slash", "alt+w", "enter")
        await app.workers.wait_for_complete()
        assert app.main.view_state.note == "not found: m.y"
        await pilot.press("slash", "escape")
        assert "•" not in "".join(overview.render_line(y).text for y in range(overview.size.height))


async def test_hits_in_hidden_passages_are_counted(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    kind = next(passage.content for passage in tale.passages if passage.id == 6)
    key = str(["verbatim", "cosmetic", "reworded", "removed", "added"].index(kind) + 1)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(key, "slash", *"council", "enter")
        await pilot.pause()
        assert app.main.view_state.note == "2 in hidden passages only: council"


async def test_characters_after_the_slash_go_into_the_search(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        for key, character in (("slash", "/"), ("b", "b"), ("slash", "/"), ("x", "x")):
            app.post_message(events.Key(key, character))
        await pilot.pause()
        await pilot.pause()
        assert app.screen.query_one(Input).value == "b/x"
        assert app.main.comparison == tale
        await pilot.press("escape", "a", "slash", "ctrl+s")
        assert [note.text for note in app.main.comparison.notes] == ["/"]
