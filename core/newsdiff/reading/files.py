"""The bytes of a file or of standard input: bounded, and every failure one sentence that says what to do.

Nothing else in the library opens the articles, so all that can go wrong with the outside world goes wrong
here.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from typing import IO, NoReturn

from newsdiff.errors import NewsdiffError

MAX_BYTES = 100 * 1024 * 1024
"""Files over this size are refused before they are read. The longest news texts have a few 100 KB, a saved
page with all its pictures inlined some 10 MB; what is larger is not an article, and comparing it would take
memory many times its size."""

_CHUNK = 1 << 20


def load(path: str) -> bytes:
    """All bytes of the file at `path`, `-` being standard input; NewsdiffError if that cannot be."""
    if path == "-":
        return _load_standard_input()
    try:
        status = os.stat(path)  # noqa: PTH116 - as below
        if stat.S_ISDIR(status.st_mode):
            raise NewsdiffError(f"{shown(path)} is a directory: name one file in it.")
        if status.st_size > MAX_BYTES:
            _refuse_size(path)
        with open(path, "rb") as stream:  # noqa: PTH123 - pathlib would cost more to import than all of this module
            return _bounded(stream, path)
    except (OSError, ValueError) as error:
        raise NewsdiffError(_sentence(path, error)) from error


SMALL = 16 * 1024 * 1024
"""Bytes of the largest file of newsdiff's own (notes, configuration) that is read."""


def load_small(path: str) -> bytes:
    """All bytes of a file of newsdiff's own; OSError if it is no plain file, or far too large for one."""
    status = os.stat(path)  # noqa: PTH116 - as below
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, "it is a directory")
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is no plain file")
    if status.st_size > SMALL:
        raise OSError(errno.EFBIG, "it is far too large")
    with open(path, "rb") as stream:  # noqa: PTH123 - as above
        return stream.read(SMALL)


def shown(path: str) -> str:
    """A path for a message, quoted, with whatever could disturb a terminal escaped."""
    if path == "-":
        return "standard input"
    return "'" + "".join(char if char.isprintable() else ascii(char)[1:-1] for char in path) + "'"


def _load_standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise NewsdiffError("There is no standard input to read: name a file instead of '-'.")
    try:
        return _bounded(sys.stdin.buffer, "-")
    except OSError as error:
        raise NewsdiffError(_sentence("-", error)) from error


def _bounded(stream: IO[bytes], path: str) -> bytes:
    """What the stream holds, read in pieces: a device or pipe has no size that could be asked for
    beforehand.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_CHUNK):
        size += len(piece)
        if size > MAX_BYTES:
            _refuse_size(path)
        pieces.append(piece)
    return b"".join(pieces)


def _refuse_size(path: str) -> NoReturn:
    limit = MAX_BYTES // (1024 * 1024)
    raise NewsdiffError(
        f"{shown(path)} is larger than {limit} MB, too large for an article: cut it down to the text of one."
    )


def _sentence(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"There is no file {shown(path)}: check its name and folder."
    if isinstance(error, PermissionError):
        return f"{shown(path)} may not be read: change its permissions, or copy it to where you may."
    if isinstance(error, IsADirectoryError):
        return f"{shown(path)} is a directory: name one file in it."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{shown(path)} cannot be read ({reason}): check the path and the disk, or use a copy of the file."
