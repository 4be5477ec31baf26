"""Background jobs, which run on a thread, report progress, and can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from newsdiff.files import signals

T = TypeVar("T")

OnProgress = Callable[[str, float], None]
"""A progress callback, called with the current stage and the share of it done, from 0 to 1."""


class Cancelled(Exception):  # noqa: N818 - named as in trio and anyio: it is not a failure
    """The job was cancelled."""


class Job(Generic[T]):
    """Work on a background thread, which starts when the job is created.

    A cancelled job ends at its next progress report, because the callback raises `Cancelled`. The thread is a daemon,
    so quitting never waits for it. It receives no signals; these are left to the main thread.

    The thread must not import modules that the main thread may be importing. Import them before creating the job.

    Attributes:
        stage: The last reported stage; empty before the first report.
        part: The share of that stage done, from 0 to 1.
    """

    def __init__(self, work: Callable[[OnProgress], T]) -> None:
        """Start `work`, calling it with a progress callback."""
        self.stage, self.part = "", 0.0
        self._work = work
        self._cancelled = False
        self._results: list[T] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True, name="newsdiff-job")
        with signals.waiting():  # a thread inherits the mask of the one that starts it
            self._thread.start()

    def done(self, timeout: float = 0.0) -> bool:
        """Wait up to `timeout` seconds for the work to end, and return whether it has."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Ask the work to stop; this does not affect a finished job."""
        self._cancelled = True

    def result(self) -> T:
        """Wait for the result of the work and return it.

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
