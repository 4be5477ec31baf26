"""Ctrl-C outside the app: it ends the process at once and without a word, at whatever it is.

There is nothing to tidy up first, as files are written whole or not at all (`newsdiff.files.writing`). This is the
first that the program does, so it imports next to nothing.
"""

from __future__ import annotations

import os
import signal

INTERRUPTED = 130
"""Exit code after Ctrl-C, the one that shells give."""


def end_quietly_on_interrupt() -> None:
    """End at Ctrl-C without the traceback that Python would print wherever it is; what is ignored stays ignored."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        return
    try:
        signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    except ValueError:
        return  # not in the main thread, which alone hears of signals
