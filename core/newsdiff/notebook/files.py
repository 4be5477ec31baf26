"""Reading a notebook from its file, and writing it atomically.

Notes that cannot be saved (for standard input, a string, a folder without write permission) last for the session.
Several sessions may work on the same pair: before writing, a session takes a lock (`locked`) and checks whether another
has written (`file_state`). A file that cannot be parsed is never overwritten; it is renamed or left alone.
"""

# ruff: noqa: PTH105, PTH112, PTH113, PTH116, PTH118, PTH119, PTH120
# No pathlib: it would normalise the paths that the user gave.

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import SMALL, load_small, quoted, spelled_size
from newsdiff.files.writing import write_whole
from newsdiff.notebook.naming import path_for, places
from newsdiff.notebook.values import Notebook
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsdiff.model import Comparison, Document
    from newsdiff.notebook.naming import Place

FileState = tuple[int, int, int] | None
"""The modification time, size and inode number of a file, for detecting changes; None if there is no file."""

_PATIENCE, _PAUSE = 1.0, 0.02
"""The maximum wait for another session that is writing, and the pause between attempts, in seconds."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Loaded:
    """A loaded notebook.

    Attributes:
        notebook: The notebook; empty if there was none or it was unusable.
        path: The file to save it in; empty if it lasts only for the session.
        problem: Sentences about problems; empty if there are none.
        swapped: Whether the file belongs to the comparison of B with A.
        merged: Other files merged into the notebook, which can be renamed once it is saved.
        state: The state of the file, for detecting changes.
    """

    notebook: Notebook
    path: str
    problem: str = ""
    swapped: bool = False
    merged: tuple[str, ...] = ()
    state: FileState = None


def load_notebook(a: Document, b: Document, *, set_aside: bool) -> Loaded:
    """Load the notebook of two articles, in whichever order they were compared.

    Args:
        a: The left article.
        b: The right article.
        set_aside: Whether to rename a damaged file, so that a new one can be written; for sessions that write.
    """
    found: Loaded | None = None
    problems: list[str] = []
    for place in places(a, b):
        if not os.path.lexists(place.path):
            continue
        opened = load_place(place, set_aside=set_aside)
        if place.ambiguous and not _is_of(opened, a, b):
            problems += _ambiguity(place, *((b, a) if place.swapped else (a, b)))
            continue
        problems += [opened.problem] * bool(opened.problem)
        if not opened.path:
            return opened
        if found is None:
            found = opened
        elif not opened.notebook.empty:
            notebook = found.notebook.merged_with(opened.notebook)
            found = replace(found, notebook=notebook, merged=(*found.merged, opened.path))
    found = found or Loaded(Notebook(), path_for(a, b))
    return replace(found, problem=" ".join(problems))


def load_place(place: Place, *, set_aside: bool) -> Loaded:
    """Load the notebook at one place, with A on the left and B on the right."""
    path = place.path
    state = file_state(path)
    if state is None:
        return Loaded(Notebook(), "", f"The notes file {quoted(path)} is a broken link: {_SESSION}")
    from newsdiff.notebook.form import DamagedError, NewerError, from_text  # not needed without a notebook

    try:
        notebook = from_text(load_small(path).decode("utf-8-sig"))
    except NewerError:
        problem = f"The notes in {quoted(path)} were written by a later version of newsdiff: they are not changed."
        return Loaded(Notebook(), "", problem)
    except (DamagedError, UnicodeDecodeError):
        if place.ambiguous or not set_aside:
            return Loaded(Notebook(), path, f"The notes in {quoted(path)} are damaged: they are ignored.")
        return replace(_damaged(path), swapped=place.swapped)
    except OSError as error:
        reason = sanitize(error.strerror or str(error))
        return Loaded(Notebook(), "", f"The notes in {quoted(path)} cannot be read ({reason}): they are ignored.")
    return Loaded(notebook.swapped() if place.swapped else notebook, path, swapped=place.swapped, state=state)


_SESSION = "new ones are kept until you quit."


def _is_of(opened: Loaded, a: Document, b: Document) -> bool:
    """Return whether a notebook with an ambiguous name belongs to these articles in their present state."""
    other = (a, 0) if opened.swapped else (b, 1)
    return other[0].sha256 == opened.notebook.hashes[other[1]]


def _ambiguity(place: Place, a: Document, b: Document) -> list[str]:
    """Return a warning if notes may belong to another article of the same name, else an empty list."""
    if os.path.lexists(os.path.join(os.path.dirname(a.path), os.path.basename(b.path))):
        return []  # the notes belong to that file
    name = quoted(os.path.basename(path_for(a, b)))
    return [f"The notes in {quoted(place.path)} may belong to another article: if not, rename their file to {name}."]


def _damaged(path: str) -> Loaded:
    aside = _free(f"{path}.damaged")
    try:
        os.replace(path, aside)
    except OSError:
        return Loaded(Notebook(), "", f"The notes in {quoted(path)} are damaged: {_SESSION}")
    return Loaded(Notebook(), path, f"The notes were damaged: they are now in {quoted(os.path.basename(aside))}.")


def _free(path: str) -> str:
    """Return the path, or its first numbered variant that does not exist."""
    free, number = path, 2
    while os.path.lexists(free):
        free, number = f"{path}-{number}", number + 1
    return free


def file_state(path: str) -> FileState:
    """Return the state of a file, for detecting changes."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


@contextmanager
def locked(path: str) -> Iterator[bool]:
    """Hold an advisory lock on a notebook, with a timeout, if the system supports locks.

    Yields False if another session holds it. Then nothing may be written, because the other session's note would be
    lost.
    """
    if not path:
        yield True
        return
    try:
        import fcntl

        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
    except (ImportError, OSError):
        yield True
        return
    try:
        yield _lock(lambda: fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB))
    finally:
        os.close(folder)


def _lock(attempt: Callable[[], None]) -> bool:
    """Wait for the lock, and return whether writing is safe.

    Return False if another session still holds it after `_PATIENCE`, and True if the file system has no locks.
    """
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            attempt()
        except (BlockingIOError, PermissionError, InterruptedError):
            if time.monotonic() >= end:
                return False
            time.sleep(_PAUSE)
        except OSError:
            return True
        else:
            return True


def save(opened: Loaded, comparison: Comparison) -> str:
    """Save a notebook atomically; return an error message, or an empty string.

    An empty notebook is written only to replace an existing file.
    """
    notebook, path = opened.notebook, opened.path
    if not path or (notebook.empty and not os.path.lexists(path)):
        return ""
    if os.path.lexists(path) and not os.path.isfile(path) and not os.path.isdir(path):
        return f"Notes are kept only until you quit: {quoted(path)} is not a regular file."
    from newsdiff.notebook.form import to_text

    names = [os.path.basename(article.document.path) for article in comparison.articles]
    a, b = reversed(names) if opened.swapped else names
    data = to_text(notebook.swapped() if opened.swapped else notebook, (a, b)).encode("utf-8")
    if len(data) > SMALL:
        return f"Notes are kept only until you quit: in total they are larger than {spelled_size(SMALL)}."
    try:
        write_whole(path, data, force=True, like=[article.document.path for article in comparison.articles])
    except NewsdiffError as error:
        return f"Notes are kept only until you quit: {error}"
    return ""


def rename_merged(opened: Loaded) -> str:
    """Rename the other files of a merged notebook; return a sentence about it."""
    said = []
    for path in opened.merged:
        aside = _free(f"{path}.joined")
        with suppress(OSError):
            os.replace(path, aside)
            said.append(quoted(os.path.basename(aside)))
    if not said:
        return ""
    return f"The notes for both orders are now in one file; the other file was renamed to {' and '.join(said)}."
