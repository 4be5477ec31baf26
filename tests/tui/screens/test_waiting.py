"""The screen shown during a long comparison."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

import newsdiff
from newsdiff.model import Comparison
from newsdiff_tui.jobs.job import Cancelled, Job, OnProgress
from newsdiff_tui.screens.waiting import Progress, Waiting


def endless(on_progress: OnProgress) -> Comparison:
    """Work that reports progress and never ends by itself."""
    while True:
        time.sleep(0.06)
        on_progress("linking sentences", 0.42)


@pytest.fixture
def start() -> Iterator[Callable[..., Job[Comparison]]]:
    """Start a job that is cancelled after the test."""
    jobs = []

    def start(work: Callable[[OnProgress], Comparison]) -> Job[Comparison]:
        jobs.append(Job(work))
        return jobs[-1]

    yield start
    for job in jobs:
        job.cancel()


def shown(app: Waiting) -> list[str]:
    widget = app.screen.query_one(Progress)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


@pytest.mark.parametrize("size", [(80, 24), (30, 10)])
async def test_stage_and_progress_are_shown(size: tuple[int, int], start: Callable[..., Job[Comparison]]) -> None:
    app = Waiting(start(endless))
    async with app.run_test(size=size) as pilot:
        for _ in range(100):
            await pilot.pause(0.05)
            if "42%" in shown(app)[1]:
                break
        rows = shown(app)
        assert rows[0] == "Linking sentences"
        assert rows[1].startswith("━━━")
        assert rows[1].endswith("─  42%")
        assert rows[3] == "Esc cancels"
        await pilot.press("escape")
    assert app.return_value is False


@pytest.mark.parametrize(
    ("theme", "shown_in"),
    [("newsdiff-light", "newsdiff-light"), ("nord", "nord"), ("", "newsdiff-dark"), ("gone", "newsdiff-dark")],
)
def test_the_waiting_screen_has_the_theme_of_the_app(
    theme: str, shown_in: str, start: Callable[..., Job[Comparison]]
) -> None:
    assert Waiting(start(endless), theme).theme == shown_in


@pytest.mark.parametrize("key", ["escape", "q", "ctrl+c", "ctrl+q"])
async def test_keys_cancel_the_job(key: str, start: Callable[..., Job[Comparison]]) -> None:
    job = start(endless)
    app = Waiting(job)
    async with app.run_test() as pilot:
        await pilot.press(key)
    assert app.return_value is False
    assert job.done(5)
    with pytest.raises(Cancelled):
        job.result()


async def test_cancelling_does_not_wait_for_work_without_progress(start: Callable[..., Job[Comparison]]) -> None:
    stop = threading.Event()

    def stuck(_: OnProgress) -> Comparison:
        stop.wait(20)
        raise NotImplementedError

    app = Waiting(start(stuck))
    async with app.run_test() as pilot:
        started = time.monotonic()
        await pilot.press("escape")
    assert app.return_value is False
    assert time.monotonic() - started < 15
    stop.set()


async def test_it_closes_when_the_comparison_is_done(start: Callable[..., Job[Comparison]]) -> None:
    expected = newsdiff.compare("One fell.", "One fell down.")
    job = start(lambda on_progress: newsdiff.compare("One fell.", "One fell down.", on_progress=on_progress))
    app = Waiting(job)
    async with app.run_test() as pilot:
        for _ in range(200):
            await pilot.pause(0.05)
            if not app.is_running or app.return_value is not None:
                break
    assert app.return_value is True
    assert job.result() == expected
