"""The app by its keys, at common sizes."""

import re
from pathlib import Path
from typing import Any

import pytest
from textual.containers import VerticalScroll

import newsdiff
from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.screens.help import Help
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.state.navigation import navigable as steps
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Panes

SIZES = [(80, 24), (120, 40), (160, 50), (200, 60)]
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    return newsdiff.compare(
        newsdiff.read(str(SEEDS / "izhevsk-blog.txt")), newsdiff.read(str(SEEDS / "izhevsk-wire.txt"))
    )


def rows(app: NewsdiffApp, part: Any) -> list[str]:
    """Return what a part of the screen shows, row by row."""
    widget = app.screen_stack[0].query_one(part)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


def position(app: NewsdiffApp) -> str:
    return rows(app, ArticleHeader)[2].strip("─ ")


@pytest.mark.parametrize("size", SIZES)
async def test_the_first_difference_is_shown_at_start(seeds: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(seeds))
    async with app.run_test(size=size):
        assert app.main.view_state == ViewState(2, "a"), "the date line above is outside the story"
        assert position(app).startswith(f"1 of {len(steps(seeds, ViewState()))} · passage 2 · reworded")
        assert position(app).endswith(" 2 not part of the story")
        assert any("▌~" in row for row in rows(app, Panes))
        assert rows(app, ArticleHeader)[0].startswith(" A Linda Ikeji Blog")
        assert all(len(row) <= size[0] for row in rows(app, Panes))


@pytest.mark.parametrize("size", SIZES)
async def test_n_and_p_visit_all_differences_and_stop_at_the_ends(
    seeds: Comparison, tale: Comparison, size: tuple[int, int]
) -> None:
    comparison = seeds if size == (80, 24) else tale
    app = NewsdiffApp(Workspace.temporary(comparison))
    ids = steps(comparison, ViewState())
    async with app.run_test(size=size) as pilot:
        await pilot.press("p")
        assert "first difference" in position(app)
        navigable = [app.main.view_state.passage]
        for _ in ids[1:]:
            await pilot.press("n")
            navigable.append(app.main.view_state.passage)
            marked = [row for row in rows(app, Panes) if "▌" in row]
            assert any(re.search(rf"\D{app.main.view_state.passage} ", row) for row in marked)
        assert navigable == ids
        await pilot.press("n")
        assert (app.main.view_state.passage, app.main.view_state.note) == (ids[-1], "last difference")
        await pilot.press("p")
        assert app.main.view_state.passage == ids[-2]


async def test_steps_continue_from_the_top_and_the_end(seeds: Comparison) -> None:
    ids = steps(seeds, ViewState())
    app = NewsdiffApp(Workspace.temporary(seeds))
    async with app.run_test(size=(80, 24)) as pilot:
        panes = app.screen.query_one(Panes)
        await pilot.press("end", "p")
        assert app.main.view_state.passage == ids[-1]
        await pilot.press("home")
        assert panes.scroll_y == 0
        await pilot.press("n")
        assert app.main.view_state.passage == ids[0]


@pytest.mark.parametrize("size", [(80, 24), (160, 50)])
async def test_m_shows_both_ends_of_all_moved_passages(seeds: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(seeds))
    moved = [passage.id for passage in seeds.passages if passage.position == "moved"]
    ends = [(one, side) for one in moved for side in ("a", "b")]
    async with app.run_test(size=size) as pilot:
        for passage, side in (*ends, ends[0]):
            await pilot.press("m")
            await pilot.pause()
            assert (app.main.view_state.passage, app.main.view_state.side) == (passage, side)
            here, panes = app.screen.query_one(Panes).plan, app.screen.query_one(Panes)
            assert here is not None
            band = here.rows_of(passage, "a" if side == "a" else "b")
            assert panes.scroll_y <= band.start < panes.scroll_y + panes.size.height


SCROLLS = [
    ("j", lambda page, end: 1),
    ("down", lambda page, end: 2),
    ("k", lambda page, end: 1),
    ("up", lambda page, end: 0),
    ("up", lambda page, end: 0),
    ("pagedown", lambda page, end: page),
    ("pageup", lambda page, end: 0),
    ("space", lambda page, end: page),
    ("end", lambda page, end: end),
    ("home", lambda page, end: 0),
    ("G", lambda page, end: end),
    ("j", lambda page, end: end),
    ("g", lambda page, end: 0),
]
"""Keys pressed in succession, and the row that is then at the top, given the height of a page and the last row."""


@pytest.mark.parametrize("size", [(80, 24), (120, 30)])
async def test_scrolling(seeds: Comparison, size: tuple[int, int]) -> None:
    app = NewsdiffApp(Workspace.temporary(seeds))
    async with app.run_test(size=size) as pilot:
        panes = app.screen.query_one(Panes)
        assert panes.plan is not None
        page, end = panes.size.height - 1, panes.plan.height - panes.size.height
        assert end > page
        for key, expected in SCROLLS:
            await pilot.press(key)
            assert (key, panes.scroll_y) == (key, expected(page, end))


async def test_help_scrolls_by_the_same_keys(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        box = app.screen.query_one(VerticalScroll)
        page, end = box.size.height - 1, box.max_scroll_y
        assert end > page
        for key, expected in SCROLLS:
            await pilot.press(key)
            assert (key, box.scroll_y) == (key, expected(page, end))


@pytest.mark.parametrize(("size", "close"), [*zip(SIZES, ["question_mark", "escape", "q", "enter"], strict=True)])
async def test_help_opens_and_closes(tale: Comparison, size: tuple[int, int], close: str) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await pilot.press("question_mark")
        assert isinstance(app.screen, Help)
        await pilot.pause()
        box = app.screen.query_one(VerticalScroll)
        assert ("↓ more" in str(box.border_subtitle)) is (box.max_scroll_y > 0)
        await pilot.press("j", "k", *["space"] * 9)
        await pilot.pause()
        assert "↓" not in str(box.border_subtitle)
        assert "Esc closes" in str(box.border_subtitle)
        await pilot.press(close)
        assert not isinstance(app.screen, Help)
        assert app.is_running


async def test_ctrl_c_copies_and_says_how_to_quit(tale: Comparison, notices: list[str]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test() as pilot:
        await pilot.press("ctrl+c")
        assert notices == ["q quits newsdiff, Ctrl+Q from anywhere."]
        assert app.is_running


async def test_q_quits(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test() as pilot:
        await pilot.press("q")
    assert app.return_code == 0


async def test_t_cycles_through_all_themes(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        met, pages = [app.theme], []
        for _ in app.available_themes:
            strip = app.screen.query_one(Panes).render_line(1)
            pages.append(next(iter(strip)).style.bgcolor)  # type: ignore[union-attr]
            assert "The mayor resigned" in strip.text
            await pilot.press("t")
            await pilot.pause()
            met.append(app.theme)
        assert met[:2] == ["newsdiff-dark", "newsdiff-light"]
        assert pages[0] != pages[1]
        assert set(met) == set(app.available_themes)
        assert met[-1] == met[0]


@pytest.mark.parametrize(("size", "unasked"), [((80, 24), False), ((120, 40), True), ((160, 50), True)])
async def test_d_hides_and_shows_the_detail(tale: Comparison, size: tuple[int, int], unasked: bool) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        detail = app.screen.query_one(Detail)
        assert detail.display is unasked
        await pilot.press("d")
        assert detail.display is not unasked
        await pilot.press("d")
        assert detail.display is unasked


async def test_the_detail_describes_the_passage(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        detail = rows(app, Detail)
        assert detail[0].strip("─ ").startswith("~< 3 reworded, split into two · A sentence 3, B sentences 3–4 · ")
        assert detail[1].strip() == "Reworded: matched; the wording differs."
        assert "She had promised to stay" not in "".join(detail), "it is on the screen above"
        await pilot.press("n")
        assert rows(app, Detail)[0].strip("─ ") == "+ 4 no match in Herald · B sentence 5"


async def test_the_detail_has_the_texts_of_what_has_moved_or_is_off_the_screen(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 13)) as pilot:
        await pilot.press("d", "n", "n", "n")
        await pilot.pause()
        assert "“I am tired,” she said." in rows(app, Detail)[1], "moved"
        assert "“I am tired”, she said." in rows(app, Detail)[1]
        await pilot.press("p", "p")
        await pilot.pause()
        assert "She had promised to stay" not in "".join(rows(app, Detail))
        app.screen.query_one(Panes).scroll_end(animate=False)
        await pilot.pause()
        assert "She had promised to stay" in rows(app, Detail)[1], "above the screen"


async def test_a_click_selects_a_passage_or_the_other_end_of_a_reference(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.click(Panes, offset=(20, 1))
        assert app.main.view_state == ViewState(1, "a")
        await pilot.click(Panes, offset=(90, 0))
        assert app.main.view_state == ViewState(5, "b")
        await pilot.click(Panes, offset=(20, 0))
        assert app.main.view_state == ViewState(5, "a")
        await pilot.click(Panes, offset=(90, 2))
        assert app.main.view_state == ViewState(5, "a")
        await pilot.click(Panes, offset=(20, 30))
        assert app.main.view_state == ViewState(5, "a")


async def test_wheel_and_overview_scroll(seeds: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(seeds))
    async with app.run_test(size=(120, 30)) as pilot:
        panes, overview = app.screen.query_one(Panes), app.screen.query_one(Overview)
        await pilot.click(Overview, offset=(2, overview.size.height - 1))
        await pilot.pause()
        assert panes.scroll_y == panes.max_scroll_y
        await pilot.click(Overview, offset=(2, 0))
        await pilot.pause()
        assert panes.scroll_y == 0
        assert any("▐" in row for row in rows(app, Overview))


async def test_every_key_of_the_footer_and_help_is_bound(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        bound = {binding.binding.description for binding in app.screen.active_bindings.values()}
        assert {"Next", "Prev", "Moved", "Detail", "Theme", "Help", "Quit"} <= bound
        await pilot.press("question_mark")
        text = str(app.screen.query_one("Static").render())  # type: ignore[attr-defined]
        for line in ("~ ", "↷ ", "next difference", "no match in B", "PgDn Space"):
            assert line in text
