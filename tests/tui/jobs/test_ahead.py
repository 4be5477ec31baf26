"""Comparing in a second process."""

import os
import signal
import traceback
from collections.abc import Callable

import pytest

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison
from newsdiff_tui.jobs.ahead import ahead

forking = pytest.mark.skipif(not hasattr(os, "fork"), reason="without fork the work is done here")
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def test_the_answer_is_that_of_the_work(tale: Comparison) -> None:
    compared = ahead(lambda _: newsdiff.compare(tale.a.text, tale.b.text))
    assert compared() == newsdiff.compare(tale.a.text, tale.b.text)


def test_trouble_is_passed_on() -> None:
    def work(_tell: object) -> Comparison:
        raise NewsdiffError("There is no file 'x'.")

    with pytest.raises(NewsdiffError, match="There is no file 'x'"):
        ahead(work)()


@forking
def test_a_new_stage_is_told_at_once(tale: Comparison) -> None:
    def work(tell: Callable[[str, float], None]) -> Comparison:
        tell("loading the language model", 0.0)
        tell("asking the language model", 0.25)
        tell("asking the language model", 0.5)
        return newsdiff.compare(tale.a.text, tale.b.text)

    job = ahead(work)
    job()
    assert job.stage == "asking the language model"
    assert job.part >= 0.25


@forking
def test_a_process_that_ends_without_an_answer_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NewsdiffError, match="stopped before it was done"):
        ahead(lambda _: os._exit(9))()


class OddError(Exception):
    """Cannot be sent: what it is made of is not what it says."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(one + other)


@forking
@pytest.mark.parametrize(
    ("error", "kind", "says"),
    [
        (ImportError("no rapidfuzz"), ImportError, "no rapidfuzz"),
        (MemoryError("no room"), MemoryError, "no room"),
        (ZeroDivisionError("a bug"), ZeroDivisionError, "a bug"),
        (OddError("a bug of ", "another kind"), RuntimeError, "OddError: a bug of another kind"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_what_nobody_expects_is_raised_where_the_answer_is_waited_for(
    error: Exception, kind: type[Exception], says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """With the place where it was raised, for whoever reports it; the second process itself prints nothing."""

    def breaking(_tell: object) -> Comparison:
        raise error

    with pytest.raises(kind, match=says) as raised:
        ahead(breaking)()
    assert "in breaking" in "".join(traceback.format_exception(raised.value))
    assert capfd.readouterr() == ("", "")


@forking
def test_work_that_goes_on_when_nobody_waits_for_it_ends_in_silence(capfd: pytest.CaptureFixture[str]) -> None:
    """As when the app is left, or fails to start: its end of the pipe is closed, and the answer reaches nobody."""
    go, waiting = os.pipe()[::-1]
    job = ahead(lambda _: os.read(waiting, 1) and "x" * 1_000_000)
    os.close(job._pipe)
    os.write(go, b"x")
    assert os.waitpid(job._child, 0)[1] == 0
    assert capfd.readouterr() == ("", "")


@forking
@pytest.mark.parametrize("cancelled", [True, False])
def test_a_parent_that_waits_for_no_children_is_no_trouble(tale: Comparison, cancelled: bool) -> None:
    """Who starts newsdiff with SIGCHLD ignored, as some daemons do, has the system take its children away."""
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        job = ahead(lambda _: tale)
        if cancelled:
            job.cancel()
            assert job.ready()
        else:
            assert job() == tale
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_where_there_is_no_room_for_a_process_a_thread_does_the_work(
    tale: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fork() -> int:
        raise BlockingIOError("Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", fork, raising=False)
    assert ahead(lambda _: tale)() is tale


def test_where_the_system_cannot_fork_the_work_is_done_when_it_is_asked_for(
    tale: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "fork", raising=False)
    assert ahead(lambda _: tale)() is tale
