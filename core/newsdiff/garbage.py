"""Pausing the garbage collector while it would cost time and find nothing.

A comparison is a tree of small values without reference cycles, which reference counting frees. On two articles of
30,000 sentences, the collector would take a quarter of the time of `compare()` and of `to_json()` (measured).
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 1_000_000
"""Maximum number of new objects left for the collector to examine when it resumes, which takes about a second."""


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the garbage collector, if it is running, until the block ends."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            _pass_over_new_objects()
            gc.enable()


def _pass_over_new_objects() -> None:
    """Make the collector treat a large number of new objects as old ones, which it rarely examines."""
    if gc.get_count()[0] > MANY and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
