"""Ctrl-C outside the app ends the process at once and silently.

There is nothing to clean up, because files are written whole or not at all (`newsdiff.files.writing`). This is the
first thing that the program does, so it imports next to nothing.
"""

from __future__ import annotations

import os
import signal

INTERRUPTED = 130
"""Exit code after Ctrl-C, as in shells."""


def end_quietly_on_interrupt() -> None:
    """End at Ctrl-C without a traceback, unless SIGINT is ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        return
    try:
        signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    except ValueError:
        return  # not the main thread, the only one that handles signals
