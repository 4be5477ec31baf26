"""From bytes to what a target needs, simple enough that a corpus file can be written and read by hand.

    0120The mayor resigned.
    ====
    The mayor has resigned.

The first bytes choose options (`0` the first value of each, in most targets), the rest is the body; a line of
equals signs parts it into several texts. Bytes that are no UTF-8 become lone surrogates, which no text may hold and
every stage has to bear.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TypeVar

Value = TypeVar("Value")

SEPARATOR = b"\n====\n"
OPTIONS = 4
"""Bytes at the beginning that choose options."""


class Input:
    """Bytes, read as options and texts."""

    def __init__(self, data: bytes) -> None:
        self._options = list(data[:OPTIONS].ljust(OPTIONS, b"0"))
        self.body = data[OPTIONS:]

    def choose(self, *values: Value) -> Value:
        """One of several values, as the next option has it; `0` is the first."""
        return values[(self._options.pop(0) - ord("0")) % len(values)]

    def texts(self, number: int) -> list[str]:
        """The texts of the body, empty ones for those that are missing."""
        parts = self.body.split(SEPARATOR, number - 1)
        parts += [b""] * (number - len(parts))
        return [part.decode("utf-8", "surrogateescape") for part in parts]


@cache
def scratch() -> Path:
    """A folder for the files of this process, in memory where the system offers that; it goes when the process ends."""
    memory = Path("/dev/shm")  # noqa: S108  a folder of a name of its own is made in it
    folder = Path(tempfile.mkdtemp(prefix="newsdiff-fuzz-", dir=memory if memory.is_dir() else None))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
