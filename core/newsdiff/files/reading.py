"""Reading files and standard input within limits.

Every article is opened here, so this module handles all problems that a file can have. It may be far too large, endless
or missing, or another program may be writing to it. Each error message is one sentence that says what to do.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import IO, NoReturn

from newsdiff.errors import NewsdiffError
from newsdiff.text.credentials import without_credentials
from newsdiff.text.sanitize import sanitize

MEGABYTE = 1024 * 1024

MAX_BYTES = 64 * MEGABYTE
"""Default size limit for files. The longest news texts take a few hundred kilobytes, a page saved with all its pictures
about 10 MB. Anything larger is not an article, and comparing it would take a hundred times its size in memory.
"""

_CHUNK = 1 << 20

_ATTEMPTS = 5
"""Maximum number of attempts to read a file that is being written to; editors and downloads soon finish."""

_PAUSE = 0.1
"""Seconds between two attempts."""


def load(path: str, limit: int | None = None, *, glance: Callable[[bytes], None] | None = None) -> bytes:
    """Read all bytes of the file at `path`; `-` is standard input.

    Args:
        path: The file. It is not opened if it is larger than `limit`. A pipe or device is closed as soon as it has
            yielded more bytes than that.
        limit: Maximum number of bytes, by default `MAX_BYTES`.
        glance: Called with the first bytes (up to a megabyte) before the rest is read. It may raise
            NewsdiffError to reject the file early.

    Raises:
        NewsdiffError: The file cannot be read.
    """
    limit = MAX_BYTES if limit is None else limit
    glance = glance or _glance_at_nothing
    if path == "-":
        return _load_standard_input(limit, glance)
    try:
        for attempt in range(_ATTEMPTS):
            if attempt:
                _pause()
            if (data := _load_file(path, limit, glance)) is not None:
                return data
    except (OSError, ValueError) as error:
        raise NewsdiffError(_sentence(path, error)) from error
    raise NewsdiffError(f"{shown(path)} is being written to: wait until it is complete, or compare a copy of it.")


_read: set[tuple[int, int]] = set()
"""Device and inode numbers of all files that were read as articles, including through standard input.

All parts of a program share this set, so that none of them overwrites an article that another has read.
"""


def was_read(status: os.stat_result) -> bool:
    """Return whether this process has read a file as an article, under any name."""
    return (status.st_dev, status.st_ino) in _read


def _take_note(status: os.stat_result) -> None:
    if stat.S_ISREG(status.st_mode) and status.st_ino:
        _read.add((status.st_dev, status.st_ino))


def _glance_at_nothing(_first: bytes) -> None:
    """Accept any file."""


def _load_file(path: str, limit: int, glance: Callable[[bytes], None]) -> bytes | None:
    """Return the bytes of a file, or None if it was written to meanwhile."""
    status = os.stat(path)  # noqa: PTH116 - as below
    if stat.S_ISDIR(status.st_mode):
        raise NewsdiffError(f"{shown(path)} is a directory: name one file in it.")
    if status.st_size > limit:
        _refuse_size(path, limit)
    with open(path, "rb") as stream:  # noqa: PTH123 - pathlib would cost more to import than all of this module
        before = os.fstat(stream.fileno())
        _take_note(before)
        data = _bounded(stream, path, limit, glance)
        after = os.fstat(stream.fileno())
    settled = not stat.S_ISREG(after.st_mode) or _mark(before) == _mark(after)
    return data if settled else None


def _mark(status: os.stat_result) -> tuple[int, int]:
    """Return the size and modification time, to detect that a file was written to."""
    return status.st_size, status.st_mtime_ns


def _pause() -> None:
    import time

    time.sleep(_PAUSE)


SMALL = 16 * MEGABYTE
"""Maximum size of a notes or configuration file in bytes."""


def load_small(path: str, limit: int = SMALL, *, follow: bool = True) -> bytes:
    """Read all bytes of a notes or configuration file.

    Args:
        path: The file.
        limit: Maximum size in bytes.
        follow: Follow a symbolic link.

    Raises:
        OSError: It is not a regular file, or is larger than `limit` bytes.
    """
    status = os.stat(path, follow_symlinks=follow)  # noqa: PTH116 - as above
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is a directory")
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is not a regular file")
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | (0 if follow else getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(os.open(path, flags), "rb") as stream:
        data = stream.read(limit + 1) if status.st_size <= limit else b""
    if max(status.st_size, len(data)) > limit:
        raise OSError(errno.EFBIG, "it is far too large")
    return data


def shown(path: str) -> str:
    """Return the name of an article's source for messages."""
    return "standard input" if path == "-" else quoted(path)


def quoted(path: str) -> str:
    """Return a path in quotation marks, sanitized for a terminal.

    User name and password are removed from a web address. A path in UTF-8 is decoded as such even under an ASCII
    locale, so that it stays legible.
    """
    try:
        letters = os.fsencode(path).decode("utf-8")
    except UnicodeError:
        letters = path
    return f"'{sanitize(without_credentials(letters))}'"


def _load_standard_input(limit: int, glance: Callable[[bytes], None]) -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise NewsdiffError("There is no standard input to read: name a file instead of '-'.")
    try:
        with suppress(OSError, ValueError):
            _take_note(os.fstat(sys.stdin.fileno()))
        return _bounded(sys.stdin.buffer, "-", limit, glance)
    except OSError as error:
        raise NewsdiffError(_sentence("-", error)) from error


def _bounded(stream: IO[bytes], path: str, limit: int, glance: Callable[[bytes], None]) -> bytes:
    """Read a stream in chunks, and raise NewsdiffError as soon as it exceeds the limit.

    The size of a device or pipe is not known in advance, and a file may grow.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_CHUNK):
        size += len(piece)
        if size > limit:
            _refuse_size(path, limit)
        if not pieces:
            glance(piece)
        pieces.append(piece)
    return b"".join(pieces)


def _refuse_size(path: str, limit: int) -> NoReturn:
    raise NewsdiffError(
        f"{shown(path)} is larger than {spelled_size(limit)}, too large for an article: "
        "keep only the text of one, or raise the limit with --max-size."
    )


def spelled_size(size: int) -> str:
    """Format a number of bytes, for example `64 MB`, or `1500 bytes` if it is not a whole number of KB or MB."""
    for unit, name in ((MEGABYTE, "MB"), (1024, "KB")):
        if size >= unit and size % unit == 0:
            return f"{size // unit} {name}"
    return f"{size} bytes"


def _sentence(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        if path.lower().startswith("www.") or "://" in path:
            return f"There is no file {shown(path)}: web addresses start with https:// or http://."
        return f"There is no file {shown(path)}: check its name and folder."
    if isinstance(error, PermissionError):
        return f"{shown(path)} may not be read: change its permissions, or copy it to where you may."
    if isinstance(error, IsADirectoryError):
        return f"{shown(path)} is a directory: name one file in it."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{shown(path)} cannot be read ({reason}): check the path and the disk, or use a copy of the file."
