"""Background jobs: progress, results, errors, cancelling."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.files import signals
from newsdiff_tui.jobs.job import Cancelled, Job, OnProgress


def until_cancelled(on_progress: OnProgress) -> str:
    """Work that reports progress forever."""
    while True:
        on_progress("linking sentences", 0.42)
        time.sleep(0.01)


def test_the_result_is_what_the_work_returns() -> None:
    job = Job(lambda _: ["anything"])
    assert job.result() == ["anything"]
    assert job.result() is job.result()
    assert job.done()


def test_none_is_a_result() -> None:
    assert Job(lambda _: None).result() is None


@pytest.mark.parametrize("error", [NewsdiffError("There is no file 'x'."), MemoryError(), SystemExit(3)], ids=repr)
def test_exceptions_are_raised_by_the_result(error: BaseException) -> None:
    def fail(_: OnProgress) -> None:
        raise error

    job = Job(fail)
    with pytest.raises(type(error)) as raised:
        job.result()
    assert raised.value is error


def test_progress_is_that_of_the_last_report() -> None:
    go_on = threading.Event()

    def work(on_progress: OnProgress) -> str:
        go_on.wait(10)
        on_progress("reading", 0.5)
        on_progress("comparing", 0.25)
        return "done"

    job = Job(work)
    assert (job.stage, job.part) == ("", 0.0)
    go_on.set()
    assert job.result() == "done"
    assert (job.stage, job.part) == ("comparing", 0.25)


def test_a_cancelled_job_ends_at_its_next_report() -> None:
    job = Job(until_cancelled)
    job.cancel()
    assert job.done(10)
    with pytest.raises(Cancelled):
        job.result()


def test_a_job_that_is_done_cannot_be_cancelled() -> None:
    job = Job(lambda _: 1)
    assert job.done(10)
    job.cancel()
    assert job.result() == 1


def test_waiting_ends_with_the_timeout() -> None:
    job = Job(until_cancelled)
    started = time.monotonic()
    assert not job.done(0.2)
    assert 0.15 < time.monotonic() - started < 30
    job.cancel()


def test_quitting_does_not_wait_for_a_job() -> None:
    stop = threading.Event()
    before = set(threading.enumerate())
    job = Job(lambda _: stop.wait(10))
    (thread,) = set(threading.enumerate()) - before
    assert thread.daemon
    stop.set()
    assert job.result()


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="signal masks of Unix")
def test_signals_are_left_to_the_main_thread() -> None:
    """A signal received by the job would end the process before the app has restored the terminal."""
    blocked = Job(lambda _: signal.pthread_sigmask(signal.SIG_BLOCK, [])).result()
    assert blocked.issuperset(signals.ENDING)
    assert not signal.pthread_sigmask(signal.SIG_BLOCK, []).intersection(signals.ENDING)
