"""The app on unusual articles, in unusual terminals."""

import time
from typing import Any

import pytest
from rich.cells import cell_len
from textual import events
from textual.geometry import Size

import newsdiff
from newsdiff.model import Comparison, Document
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.screens.base_app import HIGHEST, WIDEST
from newsdiff_tui.state.navigation import start
from newsdiff_tui.state.position import position
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Panes

HOSTILE = "\x1b[31mRed \x1b]0;title\x07 [bold]not markup[/bold] [@click=app.quit]x[/] \u202eleft \0 \x9b2J \u200b."


def rendered(app: NewsdiffApp, part: Any) -> list[Any]:
    widget = app.screen_stack[0].query_one(part)
    return [widget.render_line(y) for y in range(widget.size.height)]


def everything(app: NewsdiffApp) -> list[Any]:
    return [strip for part in (ArticleHeader, Panes, Overview, Detail) for strip in rendered(app, part)]


def text(app: NewsdiffApp) -> str:
    return "\n".join(strip.text for strip in everything(app))


@pytest.mark.parametrize(
    ("size", "a", "b", "says"),
    [
        ((120, 40), "The same text. Twice.", "The same text. Twice.", "no differences: the same text"),
        ((80, 24), "The same text. Twice.", "The same text. Twice.", "no differences: the same text"),
        ((120, 40), "", "", "both articles are empty"),
        ((120, 40), "", "Something was said.", "is empty"),
        ((80, 24), "Something was said.", "", "is empty"),
        ((120, 40), "Cats sleep all day long.", "Interest rates rose sharply.", "no matches found"),
        ((80, 24), "Cats sleep all day long.", "Interest rates rose sharply.", "no matches found"),
    ],
)
async def test_articles_with_little_to_compare(size: tuple[int, int], a: str, b: str, says: str) -> None:
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare(a, b)))
    async with app.run_test(size=size) as pilot:
        for keys in ("n", "m", "d", "G"):
            await pilot.press(keys)
        assert says in text(app)


@pytest.mark.parametrize(
    ("a", "b", "says"),
    [
        ("", "Something was said.", "page.html contains no text · 1 of 1"),
        ("", "", "neither article contains text"),
    ],
)
def test_files_without_text_are_not_called_empty(a: str, b: str, says: str) -> None:
    comparison = newsdiff.compare(Document(a, "page.html", size=700), Document(b, "B", size=700))
    assert position(comparison, start(comparison)).startswith(says)


@pytest.mark.parametrize("size", [(78, 24), (120, 40)])
async def test_nothing_in_an_article_acts_on_the_screen(size: tuple[int, int]) -> None:
    a = Document(f"{HOSTILE} The mayor of the town resigned.", HOSTILE, title=HOSTILE)
    b = Document("The mayor of the town has resigned at last.", "[red]Post[/red]", title="[b]x")
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare(a, b)))
    async with app.run_test(size=size) as pilot:
        await pilot.press("d", "n", "n", "question_mark", "escape")
        await pilot.pause()
        shown = text(app)
        assert not any((char < " " and char != "\n") or "\x7f" <= char < "\xa0" or char == "\u202e" for char in shown)
        assert "[bold]not markup[/bold]" in shown
        assert "[red]Post[/red]" in shown
        assert app.is_running


@pytest.mark.parametrize(("size", "fits"), [((39, 24), False), ((80, 9), False), ((40, 10), True)])
async def test_a_terminal_that_is_too_small_gets_a_message(tale: Comparison, size: tuple[int, int], fits: bool) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        assert app.screen.query_one("#too-small").display is not fits
        assert app.screen.query_one(Panes).parent.display is fits
        await pilot.press("n", "d", "m", "space")
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert app.screen.query_one("#too-small").display is False
        assert "She had promised" in text(app)


@pytest.mark.parametrize("width", [40, 47, 60, 79, 80, 99, 100, 300])
async def test_every_row_is_as_wide_as_it_says(width: int) -> None:
    a = Document("The mayor of the town resigned. Nobody cared much. Rain.", "日本経済新聞 " * 20, title="見出し " * 30)
    b = Document("The mayor of the town has resigned. Rain. Snow fell.", "b" * 300)
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare(a, b)))
    async with app.run_test(size=(width, 30)):
        for strip in everything(app):
            assert sum(cell_len(segment.text) for segment in strip) == strip.cell_length
        assert {strip.cell_length for strip in rendered(app, ArticleHeader)} == {width}


async def test_a_resize_keeps_the_place(build: Any) -> None:
    lines = [f"Sentence number {n} says what the others do not, at some length, {n} times." for n in range(200)]
    comparison = build(lines, lines, [("verbatim", "in-place", [n], [n]) for n in range(200)])
    app = NewsdiffApp(Workspace.temporary(comparison))
    async with app.run_test(size=(160, 50)) as pilot:
        panes = app.screen.query_one(Panes)
        panes.scroll_to(y=120, animate=False)
        await pilot.pause()
        assert panes.plan is not None
        before = panes.plan.place(120)
        for width, height in ((100, 30), (80, 24), (160, 50)):
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            place = panes.plan.place(round(panes.scroll_y))
            assert place is not None
            assert before is not None
            assert abs(place[1] - before[1]) < 160


async def test_a_size_that_no_terminal_has_is_limited(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        for width, height in ((10**9, 10**9), (120, 0), (0, 0), (10**9, 1), (80, 24)):
            app.post_message(events.Resize(Size(width, height), Size(width, height)))
            await pilot.pause()
            assert app.size.width <= WIDEST
            assert app.size.height <= HIGHEST
        assert app.size == (80, 24)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_first_difference_is_scrolled_into_view(build: Any, size: tuple[int, int]) -> None:
    lines = [f"Sentence number {n} is in both." for n in range(300)]
    passages = [("verbatim", "in-place", [n], [n]) for n in range(300)]
    comparison = build(lines, [*lines, "This one is not."], [*passages, ("added", "in-place", [], [300])])
    app = NewsdiffApp(Workspace.temporary(comparison))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert "This one is not." in text(app)


async def test_signs_and_styles_remain_without_colour(tale: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n")
        await pilot.pause()
        shown = text(app)
        for sign in ("=    1", "−    2", "~ <  3", "+    4", "≈↷   5", "▌"):
            assert sign in shown
        marked = [
            segment for strip in everything(app) for segment in strip if segment.style and segment.style.underline
        ]
        assert marked
        assert "░" in text(app)


async def test_five_hundred_paragraphs_a_side(build: Any) -> None:
    a, b, passages = [], [], []
    for n in range(500):
        sentence = f"Paragraph {n} tells of what was said in the council and what was not. " * 3
        a += [sentence.strip(), ""]
        b += [sentence.replace("council", "parliament").strip() if n % 3 else sentence.strip(), ""]
        passages.append(("reworded" if n % 3 else "verbatim", "in-place", [n], [n]))
    comparison = build(a, b, passages)
    app = NewsdiffApp(Workspace.temporary(comparison))
    begin = time.process_time()
    async with app.run_test(size=(160, 50)) as pilot:
        assert time.process_time() - begin < 10
        panes = app.screen.query_one(Panes)
        assert panes.plan is not None
        assert panes.plan.height > 1500
        begin = time.process_time()
        for y in range(0, 1500, 40):
            panes.scroll_to(y=y, animate=False)
            for line in range(panes.size.height):
                panes.render_line(line)
        assert time.process_time() - begin < 10
        await pilot.press("G")
        await pilot.pause()
        assert "Paragraph 499" in text(app)
