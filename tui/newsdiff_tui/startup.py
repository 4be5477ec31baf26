"""Starting and ending quickly: the measures taken throughout the code, and their gains.

Gains were measured in milliseconds with `benchmarks/startup.py` and `benchmarks/first_paint.py`, on a machine where an
empty Textual app takes 190 ms to its first screen and the import of the engines 37 ms.

- **Late imports.** Textual (140 ms), trafilatura (150 ms), Jinja2 (25 ms), sentence-transformers (seconds), and modules
  of ours that import them, are imported in the function that uses them. So are the engines, which `--help` does not
  need (30 ms), what only git calls, corrections, notes, collations and searches need (10 ms), and the standard
  library's difflib, pathlib and tomllib, which few runs need (1, 3 and 6 ms).
- **Patterns that few texts need** are strings. `re` compiles and caches each when a text first has a sign that it
  needs (25 ms on two plain articles). Tables of one language are built when a text in it is read. A class with
  characters from many blocks takes `re` 2 ms; where one is needed, characters are compared instead.
- **Values that never leave their step** are made without comparison and representation (`eq=False, repr=False`), which
  takes 0.17 ms less for each class of the fifty that a run makes (5 ms). A value that is compared, printed or public
  has both.
- **The path of the configuration**, which every run needs, is spelled out for Linux instead of asking platformdirs,
  whose import takes 5 ms.
- **Comparing before importing the screen.** The comparison runs first, alone on a thread, and the screen is imported
  when it is done or takes longer than `newsdiff_tui.cli.load.PATIENCE`. Importing both at once gains nothing, because
  Python runs one thread at a time, and two threads that import may each get half a module.
- **Threads that hand over sooner** (`newsdiff_tui.jobs.job`): after 0.5 ms instead of 5, so that the waiting screen is
  imported at once beside a long comparison; it took three seconds.
- **A paused collector** (`pause_collector`, `resume_collector`): 39 ms to the first screen.
- **A quick exit** (`leave`): 8 ms, and up to a second after long articles.

What remains of `newsdiff A B --json -` on the seeds, 156 ms of processor time: Python 11, the engines 12, the standard
library 26 (of which the `inspect` that dataclasses import 7, and OpenSSL for SHA-256 2), our modules 58 (making 53
dataclasses 23, loading code 11, compiling patterns 5), and the run 49: reading 7, comparing 36 (22 when every word is
known already), writing 5. To the first screen come Textual with 145, and 40 for our modules of the app, of which 15 are
another forty dataclasses; mounting and painting take 5 more than in an empty app.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn


def pause_collector() -> None:
    """Disable the garbage collector during imports, when it would find nothing to free."""
    gc.disable()


def resume_collector() -> None:
    """Enable the garbage collector again, and exclude all objects created so far, which are never freed."""
    gc.freeze()
    gc.enable()


def leave(code: int) -> NoReturn:
    """End the process at once, without taking the time to free its memory.

    Output is flushed, but no `finally` block, `atexit` handler or other thread continues. Call this last.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)
