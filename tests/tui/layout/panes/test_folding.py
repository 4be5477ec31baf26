"""Hidden kinds of passages: what remains on the screen, and where steps go."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.model import Comparison, Content
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.panes.folding import fold
from newsdiff_tui.layout.panes.levelling import Band, bands
from newsdiff_tui.state.navigation import ViewState, collapse, step, toggle
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.panes import Panes

KINDS: list[Content] = ["verbatim", "cosmetic", "reworded", "removed", "added"]


def described(band: Band) -> str:
    if band.folded:
        return f"[{len(band.folded)} hidden]"
    return " | ".join(str(stretch.passage) if stretch else "" for stretch in (band.left, band.right))


@pytest.mark.parametrize(
    ("hidden", "expected"),
    [
        (set(), [" | 5", "1 | 1", "2 | ", "3 | 3", " | 4", "5 | ", "6 | 6"]),
        ({"verbatim"}, [" | 5", "[1 hidden]", "2 | ", "3 | 3", " | 4", "5 | ", "6 | 6"]),
        ({"verbatim", "cosmetic"}, ["[2 hidden]", "2 | ", "3 | 3", " | 4", "[1 hidden]", "6 | 6"]),
        ({"reworded", "removed", "added"}, [" | 5", "1 | 1", "[3 hidden]", "5 | ", "[1 hidden]"]),
        (set(KINDS), ["[6 hidden]"]),
    ],
)
def test_runs_of_hidden_passages_become_one_band(tale: Comparison, hidden: set[Content], expected: list[str]) -> None:
    assert [described(band) for band in fold(bands(tale), tale, ViewState(hidden=frozenset(hidden)).hides)] == expected


def test_only_verbatim_passages_are_collapsed(tale: Comparison) -> None:
    folded = [described(band) for band in fold(bands(tale), tale, ViewState(collapsed=True).hides)]
    assert folded == [" | 5", "[1 hidden]", "2 | ", "3 | 3", " | 4", "5 | ", "6 | 6"]
    assert collapse(ViewState(3)) == ViewState(3, "a", "verbatim text collapsed", collapsed=True)
    assert step(tale, collapse(ViewState(3)), True) == ViewState(4, "b", collapsed=True)


@given(st.data(), st.sets(st.sampled_from(KINDS)))
def test_visible_passages_stay_and_hidden_ones_are_counted(
    comparisons: Any, data: st.DataObject, hidden: set[Content]
) -> None:
    comparison = data.draw(comparisons)
    kinds = {passage.id: passage.content for passage in comparison.passages}
    folded = fold(bands(comparison), comparison, ViewState(hidden=frozenset(hidden)).hides)
    kept = [stretch for band in folded for stretch in band.stretches]
    assert kept == [
        stretch for band in bands(comparison) for stretch in band.stretches if kinds[stretch.passage] not in hidden
    ]
    assert {kinds[one] for band in folded for one in band.folded} <= hidden
    assert not any(one.folded and other.folded for one, other in pairwise(folded))


@pytest.mark.parametrize(
    ("here", "kind", "there"),
    [
        (ViewState(3), "verbatim", ViewState(3, "a", "verbatim: 1 hidden", frozenset({"verbatim"}))),
        (ViewState(3), "reworded", ViewState(4, "b", "reworded: 2 hidden", frozenset({"reworded"}))),
        (ViewState(6), "reworded", ViewState(5, "a", "reworded: 2 hidden", frozenset({"reworded"}))),
        (ViewState(2, hidden=frozenset({"added"})), "added", ViewState(2, "a", "no match in A: 1 shown")),
    ],
)
def test_toggling_a_kind(tale: Comparison, here: ViewState, kind: Content, there: ViewState) -> None:
    assert toggle(tale, here, kind) == there


@pytest.mark.parametrize(
    ("here", "forward", "there"),
    [
        (ViewState(3), True, ViewState(6, "a")),
        (ViewState(6), False, ViewState(3, "a")),
        (ViewState(6), True, ViewState(6, "a", "last reworded passage")),
        (ViewState(5), False, ViewState(5, "a", "first moved passage")),
        (ViewState(2), True, ViewState(2, "a", "last passage with no match in B")),
        (ViewState(4), False, ViewState(4, "a", "first passage with no match in A")),
    ],
)
def test_steps_of_the_same_kind(tale: Comparison, here: ViewState, forward: bool, there: ViewState) -> None:
    assert step(tale, here, forward, alike=True) == there


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_keys_1_to_5_and_shifted_n_and_p(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))

    def shown(part: Any) -> str:
        widget = app.screen.query_one(part)
        return "\n".join(widget.render_line(y).text for y in range(widget.size.height))

    async with app.run_test(size=size) as pilot:
        await pilot.press("1")
        assert "The mayor resigned" not in shown(Panes)
        assert "1 verbatim passage" in shown(Panes)
        assert "verbatim: 1 hidden" in shown(ArticleHeader)
        await pilot.press("1", "3")
        assert "The mayor resigned" in shown(Panes)
        assert "The council" not in shown(Panes)
        await pilot.press("n", "n", "n")
        assert app.main.view_state.passage == 5
        await pilot.press("2", "4", "5")
        assert app.main.view_state.note == "no match in A: 1 hidden"
        await pilot.press("2", "3", "4", "5")
        assert not app.main.view_state.hidden
        await pilot.press("c")
        assert "The mayor resigned" not in shown(Panes)
        await pilot.press("c")
        assert "The mayor resigned" in shown(Panes)
        app.main.view_state = ViewState(3)
        await pilot.press("N")
        assert app.main.view_state.passage == 6
        await pilot.press("P")
        assert app.main.view_state.passage == 3
