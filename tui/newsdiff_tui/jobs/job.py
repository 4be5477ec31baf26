"""Background jobs: work on a thread, with its progress, its result and a way to cancel it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from newsdiff.files import signals

T = TypeVar("T")

OnProgress = Callable[[str, float], None]
"""Progress callback: the current stage, and how much of that stage is done, from 0 to 1."""


class Cancelled(Exception):  # noqa: N818 - named as in trio and anyio: it is not a failure
    """The job was cancelled."""


class Job(Generic[T]):
    """Work that runs on a background thread from the moment the job is created.

    A cancelled job ends at its next progress report: the callback raises `Cancelled`. The thread is a daemon, so
    quitting never waits for it, and it takes no signals, which belong to the main thread.

    A thread must not import what the main thread may be importing at the same time; import it before creating the job.

    Attributes:
        stage: What the work last reported it was doing; empty before the first report.
        part: How much of that stage was done, from 0 to 1.
    """

    def __init__(self, work: Callable[[OnProgress], T]) -> None:
        """Start `work`, which is called with the progress callback."""
        self.stage, self.part = "", 0.0
        self._work = work
        self._cancelled = False
        self._results: list[T] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True, name="newsdiff-job")
        with signals.waiting():  # a thread inherits the mask of the one that starts it
            self._thread.start()

    def done(self, timeout: float = 0.0) -> bool:
        """Return whether the work has ended, waiting for it up to `timeout` seconds."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Ask the work to stop; a job that is already done stays done."""
        self._cancelled = True

    def result(self) -> T:
        """Wait for the result of the work.

        Raises:
            Cancelled: The job was cancelled before it was done.
            Exception: Whatever the work raised.
        """
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._results[0]

    def _run(self) -> None:
        try:
            self._results.append(self._work(self._on_progress))
        except BaseException as error:
            self._error = error

    def _on_progress(self, stage: str, part: float) -> None:
        if self._cancelled:
            raise Cancelled
        self.stage, self.part = stage, part
