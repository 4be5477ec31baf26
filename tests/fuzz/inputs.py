"""Inputs of fuzz targets, from bytes; simple enough to write and read corpus files by hand.

    0120The mayor resigned.
    ====
    The mayor has resigned.

The first bytes choose options (in most targets `0` is the first value of each); the rest is the body, divided into
texts by a line of equals signs. Bytes that are not valid UTF-8 become lone surrogates, which no text may contain but
every stage must survive.
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
"""Number of leading bytes that choose options."""


class Input:
    """Bytes, read as options and texts."""

    def __init__(self, data: bytes) -> None:
        self._options = list(data[:OPTIONS].ljust(OPTIONS, b"0"))
        self.body = data[OPTIONS:]

    def choose(self, *values: Value) -> Value:
        """Return one of several values, as the next option says; `0` is the first."""
        return values[(self._options.pop(0) - ord("0")) % len(values)]

    def texts(self, number: int) -> list[str]:
        """Return the texts of the body, with empty texts for missing ones."""
        parts = self.body.split(SEPARATOR, number - 1)
        parts += [b""] * (number - len(parts))
        return [part.decode("utf-8", "surrogateescape") for part in parts]


@cache
def scratch() -> Path:
    """Return a folder for the files of this process, in memory if possible; it is deleted when the process ends."""
    memory = Path("/dev/shm")  # noqa: S108  a folder of a name of its own is made in it
    folder = Path(tempfile.mkdtemp(prefix="newsdiff-fuzz-", dir=memory if memory.is_dir() else None))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
