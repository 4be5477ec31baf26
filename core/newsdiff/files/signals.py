"""Deferred signals: those that end the process wait until work that must not be cut short is done."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Ctrl-C, a request to terminate, a closed terminal: those that this system has."""


@contextmanager
def waiting() -> Iterator[None]:
    """Defer the ENDING signals until the block is left; without effect on systems that cannot block signals."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
