"""The screen shown while a long comparison is made, and the second process that makes it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest

import newsdiff
from newsdiff.model import Comparison
from newsdiff_tui.jobs.ahead import ahead
from newsdiff_tui.jobs.job import ThreadJob
from newsdiff_tui.screens.waiting import Progress, Waiting

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a second process needs fork"),
]


def endless(tell: Callable[[str, float], None]) -> Comparison:
    """Work that tells how far it is and never ends."""
    while True:
        time.sleep(0.06)
        tell("linking sentences", 0.42)


def stuck(_tell: object) -> Comparison:
    """Work that tells nothing and never ends."""
    while True:
        time.sleep(1)


def shown(app: Waiting) -> list[str]:
    widget = app.screen.query_one(Progress)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


@pytest.mark.parametrize("size", [(80, 24), (30, 10)])
async def test_stage_and_part_are_shown(size: tuple[int, int]) -> None:
    job = ahead(endless)
    app = Waiting(job)
    async with app.run_test(size=size) as pilot:
        for _ in range(100):
            await pilot.pause(0.05)
            if "42%" in shown(app)[1]:
                break
        rows = shown(app)
        assert rows[0] == "Linking sentences"
        assert rows[1].startswith("━━━")
        assert rows[1].endswith("─  42%")
        assert rows[3] == "Esc gives up"
        await pilot.press("escape")
    assert app.return_value is False


@pytest.mark.parametrize(
    ("theme", "shown_in"),
    [("newsdiff-light", "newsdiff-light"), ("nord", "nord"), ("", "newsdiff-dark"), ("gone", "newsdiff-dark")],
)
def test_the_theme_is_that_of_the_app_that_follows(theme: str, shown_in: str) -> None:
    job = ahead(endless)
    assert Waiting(job, theme).theme == shown_in
    job.cancel()


@pytest.mark.parametrize("key", ["escape", "q", "ctrl+c"])
@pytest.mark.parametrize("work", [endless, stuck])
async def test_giving_up_ends_the_process_at_once(key: str, work: Callable[..., Comparison]) -> None:
    job = ahead(work)
    app = Waiting(job)
    async with app.run_test() as pilot:
        started = time.monotonic()
        await pilot.press(key)
    assert app.return_value is False
    assert job.ready()
    assert time.monotonic() - started < 1
    with pytest.raises(newsdiff.NewsdiffError, match="stopped before it was done"):
        job()


async def test_it_closes_by_itself_when_the_comparison_is_there() -> None:
    expected = newsdiff.compare("One fell.", "One fell down.")
    job = ahead(lambda tell: newsdiff.compare("One fell.", "One fell down.", progress=tell))
    app = Waiting(job)
    async with app.run_test() as pilot:
        for _ in range(200):
            await pilot.pause(0.05)
            if not app.is_running or app.return_value is not None:
                break
    assert app.return_value is True
    assert job() == expected
    job.cancel()
    assert job() == expected


def test_a_large_answer_comes_whole() -> None:
    text = "\n\n".join(f"Sentence number {number} stands here, said witness {number * 7}." for number in range(400))
    job = ahead(lambda tell: newsdiff.compare(text, text, progress=tell))
    while not job.ready(0.2):
        pass
    assert job().identical


@pytest.mark.parametrize("start", [ahead, ThreadJob])
def test_patience_ends(start: Callable[..., ThreadJob]) -> None:
    job = start(endless)
    started = time.monotonic()
    assert not job.ready(0.2)
    assert 0.15 < time.monotonic() - started < 2
    job.cancel()
