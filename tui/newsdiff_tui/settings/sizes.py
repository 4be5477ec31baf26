"""Sizes of files as people write them, and how large an article may be.

Apart from the options and the configuration, which both name such a size.
"""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff_tui.cli.options import Options

LEAST = 1024 * 1024
"""Bytes below which no limit can be set, so that for usual articles nobody has to look for a configuration."""

_UNITS = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3}
_SIZE = r"\s*(\d{1,12})\s*([kmg]?)i?b?\s*"


def size_of(written: str) -> int:
    """The bytes that `64MB`, `64 MiB`, `64m` or a plain number of bytes say; K, M and G are powers of 1024.

    Raises:
        ValueError: It is no size, or less than a megabyte; its text is the begin of a sentence.
    """
    match = re.fullmatch(_SIZE, written.lower())
    if match is None:
        raise ValueError(f"{written!r} is not a size, such as 64MB")
    size = int(match[1]) * _UNITS[match[2]]
    if size < LEAST:
        raise ValueError(f"{written!r} is too small, 1MB is the least")
    return size


def largest(options: Options, *paths: str | None) -> int | None:
    """How many bytes each of these articles may have: what was asked for, else what is configured; None if neither is.

    The configuration is read for it only if an article is no plain file below the least of all limits.
    """
    if options.max_size is not None:
        return options.max_size
    if all(_surely_small(path) for path in paths):
        return None
    from newsdiff_tui.settings.configuration import configuration

    return configuration(options.config).max_size


def _surely_small(path: str | None) -> bool:
    try:
        status = os.stat(path or "")  # noqa: PTH116 - the path is a string everywhere
    except (OSError, ValueError):
        return True  # it cannot be read at all, which is told where it is read
    return stat.S_ISREG(status.st_mode) and status.st_size <= LEAST
