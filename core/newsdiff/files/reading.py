"""The bytes of a file or of standard input: bounded, and every failure one sentence that says what to do.

Nothing else in the library opens the articles, so all that can go wrong with the outside world goes wrong
here: a file that is far too large, that has no end, that is gone, or that somebody is just writing to.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from typing import IO, NoReturn

from newsdiff.errors import NewsdiffError
from newsdiff.text.sanitize import sanitize

MEGABYTE = 1024 * 1024

MAX_BYTES = 64 * MEGABYTE
"""Files over this size are refused unless the caller allows more. The longest news texts have a few 100 KB, a
saved page with all its pictures inlined some 10 MB; what is larger is not an article, and comparing it would
take memory a hundred times its size."""

_CHUNK = 1 << 20

_ATTEMPTS = 5
"""How often a file is read that changes meanwhile: an editor or a download is done with it in a moment."""

_PAUSE = 0.1
"""Seconds between two of these attempts."""


def load(path: str, limit: int | None = None, *, glance: Callable[[bytes], None] | None = None) -> bytes:
    """All bytes of the file at `path`, `-` being standard input; NewsdiffError if that cannot be.

    Of what is larger than `limit` bytes (by default `MAX_BYTES`) a file is not even opened, and a pipe or a
    device is left as soon as it has given more. `glance` is given the first bytes (a megabyte, if there is so much)
    before the others are read, and may raise NewsdiffError: what is no text need not be read to its end.
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


def _glance_at_nothing(_first: bytes) -> None:
    """Whatever the file is, it is read."""


def _load_file(path: str, limit: int, glance: Callable[[bytes], None]) -> bytes | None:
    """What a file holds; None if it was written to while it was read, so that this may be half of it."""
    status = os.stat(path)  # noqa: PTH116 - as below
    if stat.S_ISDIR(status.st_mode):
        raise NewsdiffError(f"{shown(path)} is a directory: name one file in it.")
    if status.st_size > limit:
        _refuse_size(path, limit)
    with open(path, "rb") as stream:  # noqa: PTH123 - pathlib would cost more to import than all of this module
        before = os.fstat(stream.fileno())
        data = _bounded(stream, path, limit, glance)
        after = os.fstat(stream.fileno())
    settled = not stat.S_ISREG(after.st_mode) or _mark(before) == _mark(after)
    return data if settled else None


def _mark(status: os.stat_result) -> tuple[int, int]:
    """What changes when somebody writes to a file."""
    return status.st_size, status.st_mtime_ns


def _pause() -> None:
    import time

    time.sleep(_PAUSE)


SMALL = 16 * MEGABYTE
"""Bytes of the largest file of newsdiff's own (notes, configuration) that is read."""


def load_small(path: str, limit: int = SMALL) -> bytes:
    """All bytes of a file of newsdiff's own; OSError if it is no plain file, or far too large for one."""
    status = os.stat(path)  # noqa: PTH116 - as above
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is a directory")
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is no plain file")
    with open(path, "rb") as stream:  # noqa: PTH123 - as above
        data = stream.read(limit + 1) if status.st_size <= limit else b""
    if max(status.st_size, len(data)) > limit:
        raise OSError(errno.EFBIG, "it is far too large")
    return data


def shown(path: str) -> str:
    """What an article is read from, for a message."""
    return "standard input" if path == "-" else quoted(path)


def quoted(path: str) -> str:
    """A path for a message, quoted and fit for a terminal.

    One in UTF-8 is read as that even where the locale knows only ASCII, so that its letters can be recognised.
    """
    try:
        letters = os.fsencode(path).decode("utf-8")
    except UnicodeError:
        letters = path
    return f"'{sanitize(letters)}'"


def _load_standard_input(limit: int, glance: Callable[[bytes], None]) -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise NewsdiffError("There is no standard input to read: name a file instead of '-'.")
    try:
        return _bounded(sys.stdin.buffer, "-", limit, glance)
    except OSError as error:
        raise NewsdiffError(_sentence("-", error)) from error


def _bounded(stream: IO[bytes], path: str, limit: int, glance: Callable[[bytes], None]) -> bytes:
    """What the stream holds, read in pieces: a device or pipe has no size that could be asked for
    beforehand, and a file may grow.
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
        "cut it down to the text of one, or allow more (newsdiff --max-size)."
    )


def spelled_size(size: int) -> str:
    """A number of bytes as people write it: `64 MB`, and `1500 bytes` where it is no whole number of KB or MB."""
    for unit, name in ((MEGABYTE, "MB"), (1024, "KB")):
        if size >= unit and size % unit == 0:
            return f"{size // unit} {name}"
    return f"{size} bytes"


def _sentence(path: str, error: OSError | ValueError) -> str:
    if path.lower().startswith(("http://", "https://")):
        return f"{shown(path)} is an address, and newsdiff reads files only: save the page and compare that file."
    if isinstance(error, FileNotFoundError):
        return f"There is no file {shown(path)}: check its name and folder."
    if isinstance(error, PermissionError):
        return f"{shown(path)} may not be read: change its permissions, or copy it to where you may."
    if isinstance(error, IsADirectoryError):
        return f"{shown(path)} is a directory: name one file in it."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{shown(path)} cannot be read ({reason}): check the path and the disk, or use a copy of the file."
