"""One kind of difference alone, everything again; and steps skip what is not part of the story."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.widgets import DataTable

from newsdiff.model import Comparison
from newsdiff.model.labels import Role
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.state.filters import LETTERS, Choice, alone, choices, everything, revealing, state
from newsdiff_tui.state.navigation import ViewState, navigable, other_end, passage_of, start, step
from newsdiff_tui.state.position import position
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.panes import Panes


def dated(comparison: Comparison) -> Comparison:
    """The comparison with the first paragraph of A and the third of B as a date line and a closing notice."""
    a, b = comparison.articles
    lines = [replace(a.paragraphs[0], kind="boilerplate"), *a.paragraphs[1:]]
    tails = [*b.paragraphs[:2], replace(b.paragraphs[2], kind="boilerplate"), *b.paragraphs[3:]]
    return replace(comparison, a=replace(a, paragraphs=tuple(lines)), b=replace(b, paragraphs=tuple(tails)))


@pytest.fixture
def framed(build: Any) -> Comparison:
    """A date that only A has, a story with one change, and a closing notice that only B has."""
    comparison: Comparison = build(
        ["Nov. 22", "", "Rain fell."],
        ["It rained.", "", "Nothing else.", "", "More on this site."],
        [
            ("removed", "in-place", [0], []),
            ("reworded", "in-place", [1], [0]),
            ("added", "in-place", [], [1]),
            ("added", "in-place", [], [2]),
        ],
    )
    return dated(comparison)


KIND_OF_STEP: list[tuple[Role, list[int]]] = [
    ("removed", [2]),
    ("added", [4]),
    ("reworded", [3, 6]),
    ("moved", [5]),
    ("cosmetic", [5]),
]


@pytest.mark.parametrize(("kind", "ids"), KIND_OF_STEP)
def test_steps_and_counts_include_only_the_chosen_kind(tale: Comparison, kind: Role, ids: list[int]) -> None:
    view_state = alone(tale, ViewState(1), kind)
    assert navigable(tale, view_state) == ids
    assert view_state.passage == ids[0], "the nearest one below"
    assert position(tale, view_state).startswith(f"1 of {len(ids)} · ")
    assert {one.id for one in tale.passages if not view_state.hides(one)} == set(ids)


def test_the_menu_has_the_kinds_that_occur_with_their_numbers(tale: Comparison, build: Any) -> None:
    found = [(one.letter, one.kind, one.count) for one in choices(tale)]
    assert found == [
        ("b", "removed", 1),
        ("a", "added", 1),
        ("r", "reworded", 2),
        ("m", "moved", 1),
        ("c", "cosmetic", 1),
        ("v", "verbatim", 1),
    ]
    assert choices(build([], [], [])) == ()
    assert len(set(LETTERS.values())) == len(LETTERS), "no letter means two things"


def test_partly_matched_passages_are_a_kind_of_their_own(tale: Comparison) -> None:
    partly = replace(tale.passages[1], also=((1, 1),))
    comparison = replace(tale, passages=(tale.passages[0], partly, *tale.passages[2:]))
    assert navigable(comparison, ViewState(only="partly")) == [2]
    assert navigable(comparison, ViewState(only="removed")) == []


def test_what_is_verbatim_can_be_stepped_through_alone(tale: Comparison) -> None:
    ids = [one.id for one in tale.passages if one.content == "verbatim"]
    view_state = alone(tale, ViewState(2), "verbatim")
    assert view_state.passage in ids
    assert navigable(tale, view_state) == ids


def test_filtering_keeps_a_place_of_the_chosen_kind(tale: Comparison) -> None:
    assert alone(tale, ViewState(6), "reworded") == ViewState(6, only="reworded")
    assert alone(tale, ViewState(6), "removed").passage == 2, "the last one, as none follows"


def test_going_to_a_hidden_passage_shows_it(tale: Comparison) -> None:
    filtered_one = ViewState(2, only="removed", hidden=frozenset({"verbatim"}))
    assert revealing(filtered_one, passage_of(tale, 2)) == filtered_one
    assert revealing(filtered_one, passage_of(tale, 3)) == ViewState(2)
    assert everything(filtered_one).hidden == frozenset()


@pytest.mark.parametrize(
    ("view_state", "expected"),
    [
        (ViewState(2), ""),
        (ViewState(2, only="removed"), "only − no match in B · F shows all"),
        (ViewState(2, only="moved"), "only ↷ moved · F shows all"),
        (ViewState(2, hidden=frozenset({"cosmetic", "verbatim"})), "= ≈ hidden · F shows all"),
        (ViewState(2, collapsed=True), "= collapsed · F shows all"),
    ],
)
def test_the_header_says_what_is_hidden(tale: Comparison, view_state: ViewState, expected: str) -> None:
    assert state(tale, view_state, "F") == expected


def test_the_menu_says_what_its_numbers_count(framed: Comparison, disputed: Comparison) -> None:
    numbers = {one.kind: one.number for one in choices(framed)}
    assert numbers["added"] == "1, and 1 not part of the story"
    numbers = {one.kind: one.number for one in choices(disputed)}
    assert (numbers["discrepancy"], numbers["figure"], numbers["quotation"]) == ("3", "1", "1")
    assert Choice("discrepancy", "d", 4, discrepancies=5).number == "5 in 4 passages"
    assert Choice("discrepancy", "d", 1, discrepancies=2).number == "2 in 1 passage"


def test_steps_skip_date_lines_and_closing_notices(framed: Comparison) -> None:
    assert start(framed) == ViewState(2)
    assert navigable(framed, ViewState()) == [2, 3]
    assert step(framed, ViewState(3), True).note == "last difference"
    assert position(framed, ViewState(2)) == "1 of 2 · passage 2 · reworded"
    assert position(framed, ViewState(4)) == "not part of the story · passage 4 · no match in Herald"
    assert step(framed, ViewState(4), False) == ViewState(3, "b")
    assert state(framed, ViewState(2), "F") == "2 not part of the story"
    assert other_end(framed, ViewState(2)).note == "nothing has moved"


def test_steps_include_them_if_nothing_else_differs(build: Any) -> None:
    comparison = dated(build(["Nov. 22"], ["A.", "", "B.", "", "C."], [("removed", "in-place", [0], [])]))
    assert navigable(comparison, ViewState()) == [1]
    assert state(comparison, ViewState(1), "F") == ""


DIFFERENCES = [kind for kind in LETTERS if kind != "verbatim"]


@given(st.data(), st.sampled_from(DIFFERENCES))
def test_every_difference_has_a_kind(comparisons: Any, data: st.DataObject, kind: Role) -> None:
    comparison = data.draw(comparisons)
    of_any = {one for each in DIFFERENCES for one in navigable(comparison, ViewState(only=each))}
    assert of_any == {passage.id for passage in comparison.differences}
    view_state = alone(comparison, start(comparison), kind)
    ids = navigable(comparison, view_state)
    assert not ids or view_state.passage in ids


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_filters_on_the_screen(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:

        def shown() -> str:
            panes, head = app.screen.query_one(Panes), app.screen.query_one(ArticleHeader)
            return "\n".join([head.render_line(2).text, *(panes.render_line(y).text for y in range(panes.size.height))])

        await pilot.press("f", "b")
        assert "only − no match in B · F shows all" in shown()
        assert "Nobody saw it coming." in shown()
        assert "statue" not in shown()
        assert "⋯ 2 passages hidden" in shown()
        await pilot.press("v", "v", "v")
        assert app.screen.query_one(DataTable).row_count == 1
        app.main.go_to(4)
        await pilot.pause()
        assert "statue" in shown(), "who goes to a hidden passage sees everything"
        await pilot.press("f", "down", "down", "enter")
        assert "only ~ reworded · F shows all" in shown()
        for close in ("f", "escape"):
            await pilot.press("f", close)
            assert "only ~ reworded" in shown(), "closing the menu changes nothing"
        for ways in (["F"], ["f", "F"], ["escape"]):
            await pilot.press("f", "x", "r", *ways)
            assert "shows all" not in shown()
            assert "everything is shown" in shown()
