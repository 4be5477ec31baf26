"""Parsing file sizes on the command line and in the configuration."""

from __future__ import annotations

import re

LEAST = 1024 * 1024
"""Smallest allowed `max-size`, in bytes."""

_UNITS = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}
_SIZE = r"\s*(\d{1,12})\s*([kmg]?)i?b?\s*"


def size_of(written: str) -> int:
    """Parse a size such as `64MB`, `64 MiB`, `64m` or a number of bytes; K, M and G are powers of 1024.

    Raises:
        ValueError: The size is invalid, or less than a megabyte; the message is the start of a sentence.
    """
    match = re.fullmatch(_SIZE, written.lower())
    if match is None:
        raise ValueError(f"{written!r} is not a size: write, for example, 64MB")
    size = int(match[1]) * _UNITS[match[2]]
    if size < LEAST:
        raise ValueError(f"{written!r} is too small: the minimum is 1MB")
    return size
