"""Notes and corrections in every layout, with the sides swapped, and on long articles: same keys, same comparison."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

import newsdiff
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison
from newsdiff.notebook.session import Session
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.controllers import changes
from newsdiff_tui.state.navigation import ViewState, passage_of
from newsdiff_tui.state.workspace import Workspace

SEEDS = [str(Path(__file__).parents[3] / "seeds" / f"izhevsk-{name}.txt") for name in ("blog", "wire")]


@pytest.fixture(scope="module")
def plain() -> Comparison:
    return newsdiff.compare(*[newsdiff.read(path) for path in SEEDS])


def opened(plain: Comparison) -> NewsdiffApp:
    def load(_before: object, progress: Callable[[str, float], None]) -> Comparison:
        return newsdiff.compare(plain.a.document, plain.b.document, on_progress=progress)

    return NewsdiffApp(Workspace(Session(plain, notes=False), load=load))


async def settle(app: NewsdiffApp, pilot: Pilot[None]) -> None:
    for _ in range(100):
        await pilot.pause(0.05)
        if app.main.view_state.note.startswith("reloaded"):
            return


@pytest.mark.parametrize("layouts", range(4))
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_work_in_every_layout(plain: Comparison, layouts: int, size: tuple[int, int]) -> None:
    app = opened(plain)
    target = next(one for one in plain.passages if one.content == "reworded" and one.shape == "1:1")
    async with app.run_test(size=size) as pilot:
        await pilot.press(*["v"] * layouts)
        app.main.view_state = ViewState(target.id, "a")
        await pilot.pause()
        await pilot.press("b", "x")
        here = passage_of(app.main.comparison, app.main.view_state.passage)
        assert here
        assert (here.a, here.b, here.content) == (target.a, (), "removed")
        assert [note.bookmarked for note in app.main.comparison.notes] == [True]
        await pilot.press("r")
        await settle(app, pilot)
        assert app.main.view_state.note == "reloaded, nothing has changed"
        assert len(app.main.comparison.corrections) == 1
        await pilot.press("u", "b")
        assert app.main.comparison == plain


async def test_work_with_the_sides_swapped(plain: Comparison) -> None:
    app = opened(plain)
    target = next(one for one in swap(plain).passages if one.content == "reworded" and one.shape == "1:1")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("s")
        app.main.view_state = ViewState(target.id, "b")
        await pilot.pause()
        await pilot.press("x", "b")
        assert app.main.comparison == swap(app.main.workspace.session.comparison)
        here = passage_of(app.main.comparison, app.main.view_state.passage)
        assert here
        assert (here.a, here.b) == ((), target.b)
        await pilot.press("x", "end", "enter")  # another sentence than its possible match
        await pilot.pause()
        assert app.main.controllers.corrections.pairing
        await pilot.press("s")
        assert app.main.comparison == app.main.workspace.session.comparison
        partner = next(one for one in app.main.comparison.passages if one.b == target.a)
        app.main.view_state = ViewState(partner.id, "b")
        await pilot.pause()
        await pilot.press("enter")
        pairs = {(link.a, link.b, link.score) for link in app.main.comparison.links}
        assert (target.b[0], target.a[0], 1.0) in pairs
        await pilot.press("s", "r")
        await settle(app, pilot)
        assert app.main.comparison == swap(app.main.workspace.session.comparison)
        await pilot.press("u", "u")
        assert app.main.comparison.links == swap(plain).links


async def test_the_text_stays_in_place_after_reloading(plain: Comparison) -> None:
    longer = newsdiff.Document(f"Something new stands at the top.\n\n{plain.a.text}", plain.a.outlet)
    session = Session(plain, notes=False)
    app = NewsdiffApp(Workspace(session, load=lambda *_: newsdiff.compare(longer, plain.b.document)))
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press(*["n"] * 14)
        passage = passage_of(plain, app.main.view_state.passage)
        assert passage
        side = app.main.view_state.side
        text = (plain.a if side == "a" else plain.b).sentence_text((passage.a if side == "a" else passage.b)[0])
        rows = [app.main.panes.render_line(y).text for y in range(app.main.panes.size.height)]
        before = next(y for y, row in enumerate(rows) if text[:20] in row)
        await pilot.press("r")
        await settle(app, pilot)
        await pilot.pause()
        assert len(app.main.comparison.a.sentences) == len(plain.a.sentences) + 1
        rows = [app.main.panes.render_line(y).text for y in range(app.main.panes.size.height)]
        assert next(y for y, row in enumerate(rows) if text[:20] in row) == before


async def test_corrections_of_long_articles_run_in_the_background(
    plain: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "AT_ONCE", 0)
    app = opened(plain)
    target = next(one for one in plain.passages if one.content == "reworded" and one.shape == "1:1")

    async def press(*keys: str) -> None:
        for key in keys:
            await pilot.press(key)
            await app.workers.wait_for_complete()
            await pilot.pause()

    async with app.run_test(size=(120, 40)) as pilot:
        app.main.view_state = ViewState(target.id, "a")
        await press("b", "x")
        assert "unpaired; u undoes it" in app.main.view_state.note
        assert len(app.main.comparison.corrections) == len(app.main.comparison.notes) == 1
        hold = threading.Event()
        session = app.main.workspace.session
        undo = session.undo
        monkeypatch.setattr(session, "undo", lambda shown: (hold.wait(10), undo(shown))[1])
        await pilot.press("u")
        assert app.main.view_state.note == "one moment"
        await pilot.press("b")
        assert app.main.view_state.note == "one moment: the last change is still being made"
        await pilot.press("s")
        hold.set()
        await press("b")
        assert app.main.comparison == swap(app.main.workspace.session.comparison)
        assert app.main.comparison.corrections == ()
