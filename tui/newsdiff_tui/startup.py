"""Starting and ending quickly: the measures taken throughout the code, and their gains.

Gains were measured in milliseconds with `benchmarks/startup.py` and `benchmarks/first_paint.py`, on a machine where an
empty Textual app takes 190 ms to its first screen and importing the engines takes 37 ms.

- **Late imports.** Textual (140 ms), trafilatura (150 ms), Jinja2 (25 ms) and sentence-transformers (seconds) are
  imported in the functions that use them, and so are newsdiff's own modules that import them. The engines are imported
  late because `--help` does not need them (30 ms). The same holds for modules used only under git or for corrections,
  notes, collations and searches (10 ms), and for difflib, pathlib and tomllib of the standard library, which few runs
  need (1, 3 and 6 ms). The screens and the menu that open later take 6 ms. Modules of newsdiff that take less than a
  millisecond are imported at the top.
- **Late patterns.** Patterns that few texts need are stored as strings. `re` compiles and caches each one when a text
  first has a sign of needing it (25 ms on two plain articles). Tables of a language are built when a text in that
  language is read. A character class with characters from many blocks takes `re` 2 ms; where possible, characters are
  compared instead.
- **Lean values.** Values that are used only within one step are declared without comparison and representation
  (`eq=False, repr=False`). This saves 0.17 ms for each of the forty such classes that a run creates (7 ms; 5 more in
  an HTML report). Values that are compared, printed or public have both.
- **The path of the configuration.** Every run needs it. On Linux it is computed here instead of by platformdirs, whose
  import takes 5 ms.
- **Comparing before importing the screen.** The comparison runs first, alone on a thread. The screen is imported when
  the comparison is done or takes longer than `newsdiff_tui.cli.load.PATIENCE`. Importing both at once gains nothing,
  because Python runs one thread at a time, and two threads that import the same module may each get half of it.
- **Threads that hand over sooner** (`hand_over_sooner`). During a long comparison, the waiting screen is imported at
  once; with Python's default, that took three seconds.
- **Compiled templates.** Those of the HTML reports are compiled in advance (`release/templates.py`; 55 ms).
- **The default theme** is set without Textual's watcher (`newsdiff_tui.screens.base_app`), which would parse all style
  sheets again: 4 ms to the first screen.
- **A paused collector** (`pause_collector`, `resume_collector`): 39 ms to the first screen.
- **A quick exit** (`leave`): 8 ms, and up to a second after long articles.

With these measures, `newsdiff A B --json -` takes 145 ms of processor time on the seeds:

    Python                    9
    the engines              11
    the standard library     22    including 7 for `inspect`, which dataclasses import, and 2 for OpenSSL (SHA-256)
    newsdiff's own modules   55    creating 56 dataclasses 25, loading 160 modules 25, compiling patterns 4
    the run                  48    options 2, reading 6, comparing 35 (23 if every word is known already), writing 5

A dataclass takes 0.45 ms on average: for each of its methods, Python compiles a few lines of text, and for a frozen
one two more, which refuse changes. The first screen adds 145 ms for Textual, 40 ms for the modules of the app (15 of
them for another forty dataclasses), and 40 ms for mounting, a third of it for style sheets, and painting.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

_TURN = 0.0005
"""Interval at which threads take turns, in seconds.

With Python's default of 5 ms, importing the waiting screen during a comparison takes three seconds, because the main
thread waits 5 ms after every file that it reads.
"""


def hand_over_sooner() -> None:
    """Let threads take turns more often."""
    sys.setswitchinterval(_TURN)


def pause_collector() -> None:
    """Disable the garbage collector during imports, when it would find nothing to free."""
    gc.disable()


def resume_collector() -> None:
    """Enable the garbage collector again, but exclude all objects created so far."""
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
