"""Regular expressions that are compiled when they are first used.

Compiling takes longer than most articles take to read, and no run needs them all: at import they are only noted down.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def lazily(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """A function that returns the compiled pattern, and compiles it the first time."""
    return cache(lambda: re.compile(pattern, flags))
