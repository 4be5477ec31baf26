"""What ends the app from outside: Ctrl-C from elsewhere, a request to end (SIGTERM), a closed terminal (SIGHUP).

An app has to give the terminal back as it was: signals wait while it takes the terminal, and from then on end it as `q`
does. What somebody told the process to ignore (`nohup`, a shell's background) stays ignored.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from newsdiff_tui.interrupting import end_quietly_on_interrupt

if TYPE_CHECKING:
    from typing import Any

    from textual.app import App

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def signals_waiting() -> Iterator[None]:
    """Let signals wait until an app takes them, at the latest until the end of this."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        end_quietly_on_interrupt()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def ended_by_signals(app: App[Any]) -> None:
    """Let signals end an app that has taken the terminal; its exit code says which, as shells do.

    To be called in its event loop. Signals that have waited are heard now.
    """
    from asyncio import get_running_loop

    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                get_running_loop().add_signal_handler(number, partial(app.exit, return_code=128 + number))
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
