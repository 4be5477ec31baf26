"""Sentences that are partly in other passages, and possible matches of those without any."""

import re
from dataclasses import replace
from typing import Any

import pytest

from newsdiff.model import Comparison, Link, PossibleMatch
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.geometry import geometry
from newsdiff_tui.layout.panes.levelling import bands
from newsdiff_tui.layout.panes.planning import Plan
from newsdiff_tui.layout.panes.slots import Reference
from newsdiff_tui.layout.view import view
from newsdiff_tui.state.navigation import ViewState, homes_of, other_end, places_of
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.panes import Panes


@pytest.fixture(scope="module")
def partly(tale: Comparison) -> Comparison:
    """The second sentence of the left article is also in passages 4 and 6."""
    also = {2: ((1, 4), (1, 5)), 4: ((1, 4),), 6: ((1, 5),)}
    return replace(
        tale,
        passages=tuple(replace(one, also=also.get(one.id, ())) for one in tale.passages),
        links=(*tale.links, Link(1, 4, 0.4, "also"), Link(1, 5, 0.5, "also")),
    )


@pytest.fixture(scope="module")
def unmatched(tale: Comparison) -> Comparison:
    """The statue on the right has two possible matches."""
    return replace(tale, possible=(PossibleMatch(1, 4, 0.31), PossibleMatch(4, 4, 0.22)))


def rows(app: NewsdiffApp, part: Any) -> list[str]:
    """Return what a part of the screen shows, row by row."""
    widget = app.screen.query_one(part)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


def test_places(partly: Comparison) -> None:
    homes = homes_of(partly)
    assert [places_of(one, homes) for one in partly.passages] == [
        [(1, "a")],
        [(2, "a"), (4, "b"), (6, "b")],
        [(3, "a")],
        [(4, "b"), (2, "a")],
        [(5, "a"), (5, "b")],
        [(6, "a"), (2, "a")],
    ]


@pytest.fixture(scope="module")
def still(partly: Comparison) -> Comparison:
    """The same without a moved passage."""
    return replace(partly, passages=tuple(replace(one, position="in-place") for one in partly.passages))


def test_m_goes_to_what_has_moved_rather_than_to_also_links(partly: Comparison) -> None:
    visited = [ViewState(2, "a")]
    for _ in range(3):
        visited.append(other_end(partly, visited[-1]))
    assert visited[1:] == [ViewState(5, "a"), ViewState(5, "b"), ViewState(5, "a")]


def test_m_visits_all_places_and_returns_if_nothing_has_moved(still: Comparison) -> None:
    visited = [ViewState(2, "a")]
    for _ in range(4):
        visited.append(other_end(still, visited[-1]))
    assert [(one.passage, one.side) for one in visited] == [(2, "a"), (4, "b"), (6, "b"), (2, "a"), (4, "b")]
    assert [one.note for one in visited[1:4]] == [*["parts of passage 2 are here, too"] * 2, ""]


def test_m_skips_hidden_places(still: Comparison) -> None:
    hidden = frozenset({"reworded"})
    assert other_end(still, ViewState(4, "b", hidden=hidden)).note == "nothing has moved"
    assert other_end(still, ViewState(4, "b")).passage == 2


@pytest.mark.parametrize("columns", [1, 2])
def test_a_reference_leads_there(partly: Comparison, columns: int) -> None:
    form = geometry(partly, 120, columns)
    plan = Plan(partly, bands(partly), view(partly).texts, form.text, columns)
    found = [slot for y in range(plan.height) for slot in plan.row(y) if isinstance(slot, Reference)]
    slots = [replace(slot, below=False) for slot in found]
    assert Reference(2, 4, "b", "down", (4, 6)) in slots
    assert Reference(4, 2, "a", "up", (2,)) in slots
    assert not [one for one in slots if one.owner == 6], "it has a match beside it"


@pytest.mark.parametrize(
    ("size", "shown"), [((72, 24), "also in 4, 6 of B ↓"), ((80, 24), "also in 4, 6 ↓"), ((120, 40), "also in 4, 6 ↓")]
)
async def test_the_panes_say_where_it_is_also(partly: Comparison, size: tuple[int, int], shown: str) -> None:
    app = NewsdiffApp(Workspace.temporary(partly))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        (row,) = (row for row in rows(app, Panes) if shown in row)
        assert "∩" in row
        assert "partly in Post" in rows(app, ArticleHeader)[2]
        y = rows(app, Panes).index(row)
        await pilot.click(Panes, offset=(row.index("also in"), y))
        assert app.main.view_state.passage == 4


async def test_the_detail_says_where_it_is_also(partly: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(partly))
    async with app.run_test(size=(120, 60)) as pilot:
        await pilot.pause()
        detail = [row.strip() for row in rows(app, Detail)]
        assert "Also in Post sentence 5 (passage 4)" in detail
        assert "Also in Post sentence 6 (passage 6)" in detail


@pytest.mark.parametrize("size", [(72, 24), (120, 40)])
async def test_the_panes_say_which_passage_is_a_possible_match(unmatched: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(unmatched))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        shown = [row for row in rows(app, Panes) if "? possible match: " in row]
        assert len(shown) == 2
        assert any("? possible match: 2, 6" in row for row in shown), "best first"
        y = next(y for y, row in enumerate(rows(app, Panes)) if "possible match: 2, 6" in row)
        await pilot.click(Panes, offset=(rows(app, Panes)[y].index("possible match: 2, 6"), y))
        assert app.main.view_state.passage == 2


async def test_a_possible_match_that_a_filter_hides_is_named_and_a_click_reveals_it(unmatched: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(unmatched))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f", "a")
        await pilot.pause()
        y, row = next((y, row) for y, row in enumerate(rows(app, Panes)) if "? possible match: 2, 6" in row)
        assert "2, 6 of A ↑" in row or "2, 6 ↑" in row, "towards the row that stands for it"
        await pilot.click(Panes, offset=(row.index("possible"), y))
        await pilot.pause()
        assert (app.main.view_state.passage, app.main.view_state.hides_any) == (2, False)


async def test_the_detail_shows_possible_matches(unmatched: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(unmatched))
    async with app.run_test(size=(120, 60)) as pilot:
        await pilot.press("n", "n")
        await pilot.pause()
        assert app.main.view_state.passage == 4
        assert any(row.strip().startswith("Possible match in Herald sentence 2") for row in rows(app, Detail))


@pytest.mark.parametrize(
    ("size", "shown"),
    [((72, 24), "2, 6 of A ↑ · x pairs it"), ((80, 24), "2, 6 of A ↑ · x"), ((120, 40), "2, 6 of A ↑ · x pairs it")],
)
async def test_the_key_that_accepts_a_possible_match_is_beside_it(
    unmatched: Comparison, size: tuple[int, int], shown: str
) -> None:
    app = NewsdiffApp(Workspace.temporary(unmatched))
    async with app.run_test(size=size) as pilot:
        await pilot.press("n", "n")
        await pilot.pause()
        (row,) = (row for row in rows(app, Panes) if "· x" in row)  # only beside the current passage
        assert row.endswith(shown)
        if size == (120, 40):
            assert any(row.strip().startswith("x accepts a possible match") for row in rows(app, Detail))
            await pilot.press("n", "n")  # to passage 6, with which it could be paired, but which has a match
            await pilot.pause()
            assert app.main.view_state.passage == 6
            assert not any("x accepts" in row for row in rows(app, Detail))


async def test_the_key_that_goes_to_the_other_end_of_a_move_is_beside_it(partly: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(partly))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("m")
        await pilot.pause()
        found = [row for row in rows(app, Panes) if "is further" in row]
        assert found
        assert all(re.search(r"5 is further (up|down)( in B)? [↑↓] · m", row) for row in found)


async def test_x_and_enter_accept_the_first_possible_match_and_u_undoes_it(unmatched: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(unmatched))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n", "n", "x", "enter")
        await pilot.pause()
        passage = app.main.comparison.passage(app.main.view_state.passage or 0)
        assert (passage.a, passage.b) == ((1,), (4,))
        assert "paired by hand" in rows(app, ArticleHeader)[2]
        await pilot.press("u")
        await pilot.pause()
        assert not app.main.comparison.corrections


async def test_x_offers_another_sentence_too(unmatched: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(unmatched))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n", "n", "x", "k", "enter")
        await pilot.pause()
        assert app.main.controllers.corrections.pairing
        await pilot.press("escape")
        assert not app.main.controllers.corrections.pairing


async def test_x_removes_also_links_too(partly: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(partly))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("x", "enter")
        await pilot.pause()
        (correction,) = app.main.comparison.corrections
        assert correction.kind == "unpair"
