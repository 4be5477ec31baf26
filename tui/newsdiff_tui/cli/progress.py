"""How far long work is, in one line on standard error, where that is a terminal.

The line appears only if there is something to wait for, and is gone when the work is done. It is written over with
spaces, as not every console of Windows knows the escape sequence for that.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time

_PATIENCE = 0.5
"""Seconds before anything is shown: most pairs of articles are done long before."""

LOADING = "loading the language model"
"""A stage that takes seconds and can say nothing meanwhile: it is shown at once."""

_EVERY = 0.1
"""Seconds between two changes of the line."""


class Progress:
    """A line on standard error; call it with what is being done and how much of it is done."""

    def __init__(self) -> None:
        self._shows = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._next = time.monotonic() + _PATIENCE
        self._length = 0

    def __call__(self, stage: str, part: float) -> None:
        """Show the stage, at most ten times a second."""
        if not self._shows or (stage != LOADING and time.monotonic() < self._next):
            return
        self._next = time.monotonic() + _EVERY
        line = f"newsdiff: {stage}, {part:.0%}"
        self._write(f"\r{line.ljust(self._length)}")
        self._length = len(line)

    def done(self) -> None:
        """Take the line away."""
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
