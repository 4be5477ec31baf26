"""Writing output files atomically, and never overwriting one by accident.

The content is written to a temporary file in the same folder, which gets its final name only when everything is on
disk. So a full disk or a power cut never leaves an incomplete file under that name. Signals that end the process are
deferred until the temporary file is renamed or removed. A file that is left over after SIGKILL is removed by a later
run. Devices and pipes (`/dev/null`, `/dev/fd/63`) are written to directly.
"""

# ruff: noqa: PTH104, PTH105, PTH108, PTH112, PTH116, PTH118, PTH120, PTH121, PTH208
# No pathlib: importing it would take longer than all of this module.

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Iterable

from newsdiff.errors import NewsdiffError
from newsdiff.files import signals as signalling
from newsdiff.files.reading import quoted, was_read
from newsdiff.text.sanitize import sanitize

_FOREIGN = (".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods")
"""Suffixes of binary formats; no program would open a text file with such a name."""

_NOTES = (".newsdiff.json", ".newsdiff-notes.json")
"""Suffixes of notes files, which are never replaced by an output."""

_LEFT_OVER = 24 * 60 * 60.0
"""Maximum age of a temporary file in seconds. Older ones are left over from killed runs, and are removed."""

_ATTEMPTS = 100
"""Maximum number of names tried for the temporary file. The first is free unless an earlier run was killed."""


def write_whole(
    path: str, data: bytes | str, *, force: bool, own: str = "", like: Iterable[str] = ()
) -> None:
    """Write `data` (text as UTF-8) to `path` atomically.

    Args:
        path: The file to write.
        data: Its content.
        force: Replace an existing file. Otherwise nothing is overwritten, not even a file created in the meantime.
        own: The usual suffix of such files; see `check_target`.
        like: Files quoted in this one; a new file is readable only by users who may read all of them.

    Raises:
        NewsdiffError: The file cannot be written; the message says why and what to do. A file that was read as an
            article is never written to.
    """
    _check(path, (), force=force, own=own)
    content = data.encode("utf-8") if isinstance(data, str) else data
    try:
        if _is_device(path) and (device := _opened_device(path)) is not None:
            with os.fdopen(device, "wb") as stream:
                stream.write(content)
        else:
            with signalling.waiting():  # otherwise they would leave a temporary file behind
                _write_beside(resolved(path) if force else path, content, like, force=force)
    except OSError as error:
        raise NewsdiffError(_sentence(path, error)) from error


def _opened_device(path: str) -> int | None:
    """Open a device or pipe for writing; return None if the path is no longer one. Nothing is created or truncated."""
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0))
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        return None
    return descriptor


def _replaced_mode(path: str) -> int | None:
    """Return the permissions of the existing file at `path`, or None."""
    try:
        return stat.S_IMODE(os.stat(path).st_mode)
    except OSError:
        return None


def _new_mode(like: Iterable[str]) -> int:
    """Return the permissions that all files in `like` grant; the owner may always read and write."""
    mode = 0o666
    for one in like:
        with contextlib.suppress(OSError, ValueError):
            mode &= stat.S_IMODE(os.stat(one).st_mode)
    return mode | 0o600


def resolved(path: str) -> str:
    """Return a path with its symbolic links resolved.

    Raises:
        OSError: The link may not be followed, such as another user's link in a shared folder.
    """
    with contextlib.suppress(FileNotFoundError):
        os.stat(path)
    return os.path.realpath(path)


def check_target(path: str, inputs: Iterable[str], *, force: bool, own: str = "") -> None:
    """Check that `path` can be written as an output file, before any long work starts.

    Args:
        path: The output file.
        inputs: Paths of the articles, which are never overwritten, even with `force`.
        force: Whether an existing file may be replaced.
        own: The usual suffix of such files, which is accepted even if other formats use it too.

    Raises:
        NewsdiffError: It cannot be written; the message says why and what to do.
    """
    if path.endswith(_NOTES) and os.path.lexists(path):
        raise NewsdiffError(f"{quoted(path)} may hold notes: choose another output file.")
    _check(path, inputs, force=force, own=own)


def _check(path: str, inputs: Iterable[str], *, force: bool, own: str) -> None:
    try:
        if any(_same_file(path, article) for article in inputs):
            raise NewsdiffError(f"{quoted(path)} is one of the articles: choose another output file.")
        if not path:
            raise NewsdiffError("The output file has an empty name: name a file, or - for standard output.")
        if os.path.isdir(path):
            raise NewsdiffError(f"{quoted(path)} is a directory: name a file in it.")
        folder = os.path.dirname(path) or "."
        if not os.path.isdir(folder):
            raise NewsdiffError(f"There is no folder {quoted(folder)}: create it, or choose another one.")
        if path.lower().endswith(_FOREIGN) and not (own and path.lower().endswith(own)):
            raise NewsdiffError(_wrong_ending(path))
        if os.path.lexists(path) and not force and not _is_device(path):
            raise NewsdiffError(_exists(path))
    except ValueError as error:
        raise NewsdiffError(f"{quoted(path)} is not a valid file name: choose another one.") from error


def _same_file(path: str, other: str) -> bool:
    if "-" in (path, other):
        return False
    try:
        return os.path.samefile(path, other) and not _is_device(path)
    except OSError:
        return os.path.normcase(os.path.normpath(path)) == os.path.normcase(os.path.normpath(other))


def _is_device(path: str) -> bool:
    """Return whether `path` exists and is neither a regular file nor a folder."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _write_beside(path: str, content: bytes, like: Iterable[str], *, force: bool) -> None:
    """Write a temporary file in the folder of `path`, then rename it to `path`."""
    _remove_left_over(os.path.dirname(path))
    replaced = _replaced_mode(path) if force else None
    descriptor, temporary = _temporary(path, _new_mode(like) if replaced is None else 0o600)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            if replaced is not None and hasattr(os, "fchmod"):
                with contextlib.suppress(OSError):
                    os.fchmod(stream.fileno(), replaced)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if force:
            _refuse_article(path)
            os.replace(temporary, path)
        else:
            _name_new(temporary, path)
        _sync_folder(path)
    finally:
        with contextlib.suppress(OSError):
            os.unlink(temporary)


def _refuse_article(path: str) -> None:
    """Raise NewsdiffError if `path` is an article, in case it has become one since the first check."""
    with contextlib.suppress(FileNotFoundError):
        if was_read(os.stat(path)):
            raise NewsdiffError(f"{quoted(path)} is one of the articles: choose another output file.")


def _sync_folder(path: str) -> None:
    """Sync the folder, where the system supports it, so that the new name is on disk too."""
    with contextlib.suppress(OSError):
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _temporary(path: str, mode: int) -> tuple[int, str]:
    """Create a temporary file in the folder of `path`, with the given permissions, restricted by the umask."""
    folder = os.path.dirname(path)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    for attempt in range(_ATTEMPTS):
        name = os.path.join(folder, f".newsdiff-{os.getpid()}-{attempt}.tmp")
        with contextlib.suppress(FileExistsError):
            return os.open(name, flags, mode), name
    raise FileExistsError(errno.EEXIST, "too many temporary files are left in the folder", folder)


def _remove_left_over(folder: str) -> None:
    """Remove the user's old temporary files from a folder, which killed runs and power cuts leave behind."""
    with contextlib.suppress(OSError):
        for name in os.listdir(folder or "."):
            if name.startswith(".newsdiff-") and name.endswith(".tmp"):
                path = os.path.join(folder, name)
                status = os.lstat(path)
                mine = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
                if mine and stat.S_ISREG(status.st_mode) and time.time() - status.st_mtime > _LEFT_OVER:
                    os.unlink(path)


def _name_new(temporary: str, path: str) -> None:
    """Rename the temporary file in one step that fails if `path` exists."""
    if os.name == "nt":
        os.rename(temporary, path)
        return
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links: reserve the name with an empty file, then replace it.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        try:
            os.replace(temporary, path)
        except OSError:
            os.unlink(path)
            raise


def _wrong_ending(path: str) -> str:
    if path.lower().endswith(".docx"):
        return f"{quoted(path)} is the name of a Word document: write one with --docx, or use another ending."
    return (
        f"{quoted(path)} cannot be written: "
        "newsdiff writes HTML, Word, text, Markdown, CSV, JSON and SVG, so use an ending such as .html or .txt."
    )


def _exists(path: str) -> str:
    return f"{quoted(path)} exists already: choose another name, or overwrite it with --force."


def _sentence(path: str, error: OSError) -> str:
    name = quoted(path)
    if isinstance(error, FileExistsError) and path in (error.filename, error.filename2):
        return _exists(path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return f"{name} cannot be written there: choose a folder that you may write to."
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"{name} cannot be written, the disk is full: make room, or choose another disk."
    if error.errno == errno.ENAMETOOLONG:
        return f"{name} is too long for a file's name: choose a shorter one."
    return f"{name} cannot be written ({sanitize(error.strerror or str(error))}): choose another name."
