"""The child process that does the work for `newsdiff.collating.processes`.

It receives the articles once, then tiles of pairs, and answers each tile with its results. It exits when its standard
input is closed, which happens at the latest when its parent ends.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys

from newsdiff.files.signals import restore_defaults


def serve() -> None:
    """Answer tiles until there are no more."""
    restore_defaults()
    gc.disable()  # as in `newsdiff.garbage`
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # only answers go to standard output
    try:
        articles = pickle.load(stdin)  # noqa: S301 - from the process that started this one
        while True:
            work, tile = pickle.load(stdin)  # noqa: S301
            found = [(pair, work(articles[pair[0]], articles[pair[1]], *further)) for pair, further in tile]
            pickle.dump(found, stdout, pickle.HIGHEST_PROTOCOL)
            stdout.flush()
    except BaseException:  # after any error, the parent process does the work itself
        os._exit(0)
