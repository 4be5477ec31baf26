"""Deferring signals that end the process during critical work, and resetting them in child processes."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""The signals for Ctrl-C, termination and a closed terminal, if this system has them. They end the process."""


@contextmanager
def waiting() -> Iterator[None]:
    """Defer the `ENDING` signals until the block ends; does nothing on systems that cannot block signals."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def restore_defaults() -> None:
    """Restore the default handling of the `ENDING` signals, so that they end a child process without a traceback."""
    for number in ENDING:
        signal.signal(number, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
