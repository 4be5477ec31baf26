"""What ends the app from outside: Ctrl-C from elsewhere, a request to end (SIGTERM), a closed terminal (SIGHUP).

An app has to give the terminal back as it was: signals wait while it takes the terminal, and from then on end it as `q`
does. A terminal that is gone without a signal ends it, too. What somebody told the process to ignore (`nohup`, a
shell's background) stays ignored.
"""

from __future__ import annotations

import os
import signal
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
"""Seconds that an app has to end by itself when its terminal is gone: it may be writing a file."""


def end_with_terminal() -> None:
    """End the process when its terminal is closed, even if no signal says so.

    SIGHUP is sent only to those whose controlling terminal it was, and may be ignored. Without it an app would wait for
    ever for keys that nobody can press, and for its screen to be drawn.
    """
    import select
    import threading

    if not hasattr(select, "poll"):
        return
    poll = select.poll()
    poll.register(0, 0)

    def watch() -> None:
        gone = poll.poll()
        if gone and gone[0][1] & select.POLLHUP:
            if signal.getsignal(signal.SIGHUP) not in (signal.SIG_DFL, signal.SIG_IGN):
                os.kill(os.getpid(), signal.SIGHUP)  # an app hears it, and keeps what is being written
            time.sleep(_GRACE)
            os._exit(128 + signal.SIGHUP)

    with signalling.waiting():  # inherited by the thread, which would else be sent the signals in the app's place
        threading.Thread(target=watch, daemon=True, name="newsdiff-terminal").start()


@contextmanager
def signals_waiting() -> Iterator[None]:
    """Let signals wait until an app takes them, at the latest until the end of this."""
    with signalling.waiting():
        try:
            yield
        finally:
            end_quietly_on_interrupt()


def ended_by_signals(app: App[Any]) -> None:
    """Let signals end an app that has taken the terminal; its exit code says which, as shells do.

    To be called in its event loop. Signals that have waited are heard now.
    """
    from asyncio import get_running_loop

    for number in signalling.ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                get_running_loop().add_signal_handler(number, partial(app.exit, return_code=128 + number))
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, signalling.ENDING)
