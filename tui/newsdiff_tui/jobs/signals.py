"""Handling signals that end the app: SIGINT from another process, SIGTERM, and SIGHUP from a closed terminal.

The app must restore the terminal. Therefore signals are deferred while it takes over the terminal. Afterwards, a signal
makes it quit, like the key `q`. The app also ends if its terminal disappears without a signal. Signals that were
ignored at the start, as with `nohup` or in a shell's background job, stay ignored.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from newsdiff.files import signals as signalling
from newsdiff_tui.jobs.interrupting import end_quietly_on_interrupt

if TYPE_CHECKING:
    from typing import Any

    from textual.app import App

_GRACE = 2.0
"""Maximum time for the app to quit after its terminal is gone, in seconds; it may be writing a file."""


def end_with_terminal() -> None:
    """End the process when its terminal is closed, even without a signal.

    SIGHUP is sent only to processes that have this terminal as their controlling terminal, and it may be ignored.
    Without this function, the app would then wait for keys forever.
    """
    if not hasattr(select, "poll"):
        return
    poll = select.poll()
    poll.register(0, 0)

    def watch() -> None:
        gone = poll.poll()
        if gone and gone[0][1] & select.POLLHUP:
            if signal.getsignal(signal.SIGHUP) not in (signal.SIG_DFL, signal.SIG_IGN):
                os.kill(os.getpid(), signal.SIGHUP)  # the app handles it, and saves what is being written
            time.sleep(_GRACE)
            os._exit(128 + signal.SIGHUP)

    with signalling.waiting():  # the thread inherits this; otherwise it would receive the app's signals
        threading.Thread(target=watch, daemon=True, name="newsdiff-terminal").start()


@contextmanager
def signals_waiting() -> Iterator[None]:
    """Defer signals until an app handles them, or until the end of the block."""
    with signalling.waiting():
        try:
            yield
        finally:
            end_quietly_on_interrupt()


def ended_by_signals(app: App[Any]) -> None:
    """Let signals end an app that has taken over the terminal, with the exit code that shells use.

    Call this function in the app's event loop. Deferred signals are delivered at once.
    """
    for number in signalling.ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                asyncio.get_running_loop().add_signal_handler(number, partial(app.exit, return_code=128 + number))
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, signalling.ENDING)
