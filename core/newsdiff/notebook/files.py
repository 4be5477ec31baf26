"""Reading a notebook from its file, and writing it there whole.

What cannot be kept in a file (standard input, a string, a folder that may not be written to) is kept for the session.
Several sessions may work on one pair at a time: whoever writes looks first whether somebody else has (`marked`), and
nobody else does meanwhile (`alone`). A file that is not understood is never overwritten: it is set aside, or left.
"""

# ruff: noqa: PTH105, PTH112, PTH113, PTH116, PTH118, PTH119, PTH120
# Without pathlib, which would cost more to import than all of this module.

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load_small, quoted
from newsdiff.files.writing import write_whole
from newsdiff.notebook.form import DamagedError, NewerError, from_text, to_text
from newsdiff.notebook.naming import path_for, places
from newsdiff.notebook.values import Notebook
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Comparison, Document
    from newsdiff.notebook.naming import Place

Mark = tuple[int, int, int] | None
"""What tells whether a file is another one than before; None if there is none."""

_PATIENCE, _PAUSE = 1.0, 0.02
"""Seconds that are waited for another session that is just writing, and between two looks."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A notebook as it was found.

    Attributes:
        notebook: An empty one, if there was none or it could not be used.
        path: Where to keep it; empty if only for the session.
        trouble: What the reader has to know, a sentence or more; empty if nothing.
        swapped: Whether the file is one of B against A.
        joined: Further files of which everything is in the notebook, which can go when it is kept.
        mark: What the file was like.
    """

    notebook: Notebook
    path: str
    trouble: str = ""
    swapped: bool = False
    joined: tuple[str, ...] = ()
    mark: Mark = None


def open_notebook(a: Document, b: Document, *, set_aside: bool) -> Opened:
    """The notebook of two articles, whichever way round it was begun.

    Args:
        a: The left article.
        b: The right article.
        set_aside: Whether a damaged file is renamed at once, so that a new one can take its place. Who only reads
            leaves it where it is.
    """
    found: Opened | None = None
    troubles: list[str] = []
    for place in places(a, b):
        if not os.path.lexists(place.path):
            continue
        opened = open_place(place, set_aside=set_aside)
        if place.doubtful and not _is_of(opened, a, b):
            troubles += _doubt(place, *((b, a) if place.swapped else (a, b)))
            continue
        troubles += [opened.trouble] * bool(opened.trouble)
        if not opened.path:
            return opened
        if found is None:
            found = opened
        elif not opened.notebook.empty:
            found = replace(found, notebook=found.notebook.joined(opened.notebook), joined=(*found.joined, opened.path))
    found = found or Opened(Notebook(), path_for(a, b))
    return replace(found, trouble=" ".join(troubles))


def open_place(place: Place, *, set_aside: bool) -> Opened:
    """What lies in one place, as a notebook of A against B."""
    path = place.path
    mark = marked(path)
    if mark is None:
        return Opened(Notebook(), "", f"The notes file {quoted(path)} is a link that leads nowhere: {_SESSION}")
    try:
        notebook = from_text(load_small(path).decode("utf-8-sig"))
    except NewerError:
        trouble = f"The notes in {quoted(path)} were written by a later newsdiff: they are left as they are."
        return Opened(Notebook(), "", trouble)
    except (DamagedError, UnicodeDecodeError):
        if place.doubtful or not set_aside:
            return Opened(Notebook(), path, f"The notes in {quoted(path)} are damaged: they are left out.")
        return replace(_damaged(path), swapped=place.swapped)
    except OSError as error:
        reason = sanitize(error.strerror or str(error))
        return Opened(Notebook(), "", f"The notes in {quoted(path)} cannot be read ({reason}): they are left out.")
    return Opened(notebook.swapped() if place.swapped else notebook, path, swapped=place.swapped, mark=mark)


_SESSION = "new ones are kept until you quit."


def _is_of(opened: Opened, a: Document, b: Document) -> bool:
    """Whether a notebook was kept of the article whose name alone does not say so, as it is now."""
    other = (a, 0) if opened.swapped else (b, 1)
    return other[0].sha256 == opened.notebook.hashes[other[1]]


def _doubt(place: Place, a: Document, b: Document) -> list[str]:
    """What there is to say of notes that may be those of another article of the same name."""
    if os.path.lexists(os.path.join(os.path.dirname(a.path), os.path.basename(b.path))):
        return []  # they are those of that one
    name = quoted(os.path.basename(path_for(a, b)))
    return [f"The notes in {quoted(place.path)} may be of another article: if not, rename their file to {name}."]


def _damaged(path: str) -> Opened:
    aside = _free(f"{path}.damaged")
    try:
        os.replace(path, aside)
    except OSError:
        return Opened(Notebook(), "", f"The notes in {quoted(path)} are damaged: {_SESSION}")
    return Opened(Notebook(), path, f"The notes were damaged: they are now in {quoted(os.path.basename(aside))}.")


def _free(path: str) -> str:
    """This path, or the first one with a number that nothing has."""
    free, number = path, 2
    while os.path.lexists(free):
        free, number = f"{path}-{number}", number + 1
    return free


def marked(path: str) -> Mark:
    """What tells whether a file is another one than before."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


@contextmanager
def alone(path: str) -> Iterator[None]:
    """While nobody else writes to a notebook, where the system can see to that; nobody is waited for without end."""
    if not path:
        yield
        return
    try:
        import fcntl

        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
    except (ImportError, OSError):
        yield
        return
    try:
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            with suppress(OSError):
                fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(folder)


def keep(opened: Opened, comparison: Comparison) -> str:
    """Write a notebook to its file, whole or not at all; the sentence to say if that fails, else empty.

    Nothing is written where there is nothing to keep and no file that would still hold what was taken out.
    """
    notebook, path = opened.notebook, opened.path
    if not path or (notebook.empty and not os.path.lexists(path)):
        return ""
    if os.path.lexists(path) and not os.path.isfile(path) and not os.path.isdir(path):
        return f"Notes are kept only until you quit: {quoted(path)} is no plain file."
    names = [os.path.basename(article.document.path) for article in comparison.articles]
    a, b = reversed(names) if opened.swapped else names
    try:
        write_whole(path, to_text(notebook.swapped() if opened.swapped else notebook, (a, b)), force=True)
    except NewsdiffError as error:
        return f"Notes are kept only until you quit: {error}"
    return ""


def set_joined_aside(opened: Opened) -> str:
    """Rename the further files of a notebook that is kept in one now; what there is to say of them."""
    said = []
    for path in opened.joined:
        aside = _free(f"{path}.joined")
        with suppress(OSError):
            os.replace(path, aside)
            said.append(quoted(os.path.basename(aside)))
    if not said:
        return ""
    return f"The notes of both ways round are now in one file, the other one is kept as {' and '.join(said)}."
