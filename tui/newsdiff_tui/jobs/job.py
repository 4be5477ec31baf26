"""A comparison that is being made elsewhere: how far it is, waiting for it, giving it up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from newsdiff.model import Comparison

Progress = Callable[[str, float], None]
"""Is told the stage and the part done, as `newsdiff.compare` tells it."""


class Job(Protocol):
    """A comparison that is being made, in a second process (`newsdiff_tui.jobs.ahead`) or in a thread."""

    stage: str
    part: float

    def ready(self, patience: float = 0.0) -> bool:
        """Whether it is done, waiting at most so many seconds."""
        ...

    def cancel(self) -> None:
        """Give it up; nothing is heard of it any more."""
        ...

    def __call__(self) -> Comparison:
        """Wait for it, and raise what it raised."""
        ...


class GivenUpError(Exception):
    """Nobody waits for the comparison any more."""


class ThreadJob:
    """A job in a thread, for articles that are read again while the app shows the old ones.

    The thread is a daemon, so that leaving the app waits for nothing; cancelled, it ends at its next report.
    """

    def __init__(self, work: Callable[[Progress], Comparison]) -> None:
        self.stage, self.part = "", 0.0
        self._work = work
        self._cancelled = False
        self._result: Comparison | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def ready(self, patience: float = 0.0) -> bool:
        """Whether it is done, waiting at most so many seconds."""
        self._thread.join(patience)
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Give it up."""
        self._cancelled = True

    def __call__(self) -> Comparison:
        """Wait for it, and raise what it raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        if self._result is None:
            raise GivenUpError
        return self._result

    def _run(self) -> None:
        try:
            self._result = self._work(self._tell)
        except BaseException as error:
            self._error = error

    def _tell(self, stage: str, part: float) -> None:
        if self._cancelled:
            raise GivenUpError
        self.stage, self.part = stage, part
