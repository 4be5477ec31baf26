"""Reading articles again in the background, while the old ones stay on the screen.

The old ones stay usable until the new ones are ready, and after an error.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from newsdiff_tui.jobs.job import Job, OnProgress
from newsdiff_tui.settings.failures import message_about

T = TypeVar("T")

POLL_EVERY = 0.05
"""Seconds between two checks of a running job."""


class Timer(Protocol):
    """A running timer, as returned by `Every`."""

    def stop(self) -> None:
        """Stop the timer."""


Every = Callable[[float, Callable[[], None]], Timer]
"""Calls a function repeatedly, at an interval in seconds."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ReloadScreen:
    """The functions of a screen that a reload calls.

    Attributes:
        every: Starts a timer.
        ready: Returns whether a result may be shown now.
        set_note: Shows a note in the header until the next step.
        notify: Shows a notification.
        clear_notices: Closes all notifications.
    """

    every: Every
    ready: Callable[[], bool]
    set_note: Callable[[str], None]
    notify: Callable[[str], None]
    clear_notices: Callable[[], None]


class ReloadJob(Generic[T]):
    """Runs at most one job, and shows its progress and its result.

    Args:
        screen: The screen.
        kept: One word for what stays on the screen after an error, such as `comparison`.
        show: Shows a result.
    """

    def __init__(self, screen: ReloadScreen, kept: str, show: Callable[[T], None]) -> None:
        self._screen = screen
        self._kept = kept
        self._show = show
        self._job: Job[T] | None = None
        self._polling: Timer | None = None
        self._failed = False

    @property
    def running(self) -> bool:
        """Whether a job is running, or its result waits for a dialog to close."""
        return self._job is not None

    def start(self, work: Callable[[OnProgress], T]) -> None:
        """Start a job."""
        self._job = Job(work)
        self._polling = self._screen.every(POLL_EVERY, self._poll)

    def cancel(self) -> None:
        """Cancel the job, and keep what is on the screen."""
        if self._job:
            self._job.cancel()
            self._end()
            self._screen.set_note("reload cancelled")

    def fail(self, sentence: str) -> None:
        """Show an error message, which stays until a later job succeeds."""
        self._screen.notify(sentence)
        self._failed = True

    def _poll(self) -> None:
        """Show the progress of the job, or its result."""
        job = self._job
        if job is None or not self._screen.ready():
            return
        if not job.done():
            self._screen.set_note(f"{job.stage or 'reading'} {job.part:.0%}, Esc cancels")
            return
        self._end()
        try:
            new = job.result()
        except Exception as error:
            self._screen.set_note(f"the old {self._kept} is kept")
            self.fail(f"{message_about(error)} The {self._kept} is unchanged.")
        else:
            if self._failed:
                self._failed = False
                self._screen.clear_notices()
            self._show(new)

    def _end(self) -> None:
        if self._polling:
            self._polling.stop()
        self._job = self._polling = None
