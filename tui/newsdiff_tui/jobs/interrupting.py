"""Ending the process silently on Ctrl-C outside the app.

There is nothing to clean up, because files are written atomically (`newsdiff.files.writing`). The program does this
before anything else, so this module imports almost nothing.
"""

from __future__ import annotations

import os
import signal

INTERRUPTED = 130
"""Exit code after Ctrl-C, as in shells."""


def end_quietly_on_interrupt() -> None:
    """End the process on Ctrl-C without a traceback, unless SIGINT is ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        return
    try:
        signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    except ValueError:
        return  # not the main thread, the only one that handles signals
