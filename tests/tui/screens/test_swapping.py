"""Swapping the sides: the same place, the other way round."""

import pytest

from newsdiff import Document, compare
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.table import rows
from newsdiff_tui.state.labels import words
from newsdiff_tui.state.navigation import ViewState, passage_of, swapped
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.panes import Panes


def test_a_place_keeps_its_sentences(tale: Comparison) -> None:
    after = swap(tale)
    for passage in tale.passages:
        view_state = swapped(ViewState(passage.id, "a", hidden=frozenset({"removed", "verbatim"})), tale, after)
        there = next(one for one in after.passages if one.id == view_state.passage)
        assert (there.a, there.b) == (passage.b, passage.a)
        assert view_state.side == "b"
        assert view_state.hidden == {"added", "verbatim"}


def test_two_articles_of_the_same_name_are_called_a_and_b() -> None:
    old, new = (Document(f"The mayor resigned. {last}", "story.txt") for last in ("Nobody cried.", "Everyone cheered."))
    before = compare(old, new)
    only_in = {passage.content: words(passage, before) for passage in before.differences}
    assert only_in == {"removed": "no match in B", "added": "no match in A"}
    assert {row.outlet for row in rows(before)} == {"both", "A", "B"}
    assert swapped(ViewState(1), before, swap(before)).note == "the sides are swapped"


def test_no_current_passage_stays_none(build: object) -> None:
    empty = compare("", "")
    assert swapped(ViewState(), empty, swap(empty)).passage is None


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_s_swaps_the_sides_and_back(tale: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await pilot.press("n", "v", "s")
        await pilot.pause()
        head = app.screen.query_one(ArticleHeader)
        assert head.render_line(0).text.startswith(" A Post")
        assert "A is now Post" in head.render_line(2).text
        here = passage_of(app.main.comparison, app.main.view_state.passage)
        assert here
        assert here.content == "reworded"
        await pilot.press("s")
        await pilot.pause()
        assert app.main.comparison == tale
        assert (app.main.view_state.passage, app.main.view_state.side) == (3, "a")
        plan = app.screen.query_one(Panes).plan
        assert plan is not None
        assert plan.height > 5
