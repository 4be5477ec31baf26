"""Showing a progress line on standard error if it is a terminal.

The line appears only if the work takes long, and disappears at the end. It is overwritten with spaces, because some
Windows consoles do not support the escape sequence for erasing it.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time

PATIENCE = 0.5
"""Seconds before anything is shown; most comparisons are finished long before."""

LOADING = "loading the language model"
"""A stage that is shown immediately, because it takes seconds and cannot report progress."""

EVERY = 0.1
"""Minimum seconds between two updates of the line."""


class Progress:
    """A progress callback that shows the stage and percentage. As a context manager, it removes the line at the end."""

    def __init__(self) -> None:
        self._shows = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._next = time.monotonic() + PATIENCE
        self._length = 0

    def __call__(self, stage: str, part: float) -> None:
        """Show the stage and the share done, unless the line has just been updated."""
        if not self._shows or (stage != LOADING and time.monotonic() < self._next):
            return
        self._next = time.monotonic() + EVERY
        line = f"newsdiff: {stage}, {part:.0%}"
        self._write(f"\r{line.ljust(self._length)}")
        self._length = len(line)

    def done(self) -> None:
        """Remove the line."""
        if self._length:
            self._write(f"\r{' ' * self._length}\r")
            self._length = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.done()

    @staticmethod
    def _write(text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(text)
            sys.stderr.flush()
