"""Reading a notebook from its file, and writing it there whole.

What cannot be kept in a file (standard input, a string, a folder that may not be written to) is kept for the session.
"""

# ruff: noqa: PTH105, PTH110, PTH119
# Without pathlib, which would cost more to import than all of this module.

from __future__ import annotations

import os
from typing import NamedTuple

from newsdiff.errors import NewsdiffError
from newsdiff.exporting.files import write_whole
from newsdiff.model import Comparison, Document
from newsdiff.notebook.form import DamagedError, NewerError, from_text, to_text
from newsdiff.notebook.naming import path_for
from newsdiff.notebook.values import Notebook
from newsdiff.reading.files import load_small
from newsdiff.visible import visible


class Opened(NamedTuple):
    """A notebook as it was found.

    Attributes:
        notebook: An empty one, if there was none or it could not be used.
        path: Where to keep it; empty if only for the session.
        trouble: What the reader has to know, in one sentence; empty if nothing.
    """

    notebook: Notebook
    path: str
    trouble: str = ""


def open_notebook(a: Document, b: Document, *, set_aside: bool) -> Opened:
    """The notebook of two articles.

    Args:
        a: The left article.
        b: The right article.
        set_aside: Whether a damaged file is renamed at once, so that a new one can take its place. Who only reads
            leaves it where it is.
    """
    path = path_for(a, b)
    if not path or not os.path.exists(path):
        return Opened(Notebook(), path)
    try:
        return Opened(from_text(load_small(path).decode("utf-8")), path)
    except NewerError:
        trouble = f"The notes in {_quoted(path)} were written by a later newsdiff: they are left as they are."
        return Opened(Notebook(), "", trouble)
    except (DamagedError, UnicodeDecodeError):
        return _damaged(path, set_aside)
    except OSError as error:
        reason = visible(error.strerror or str(error))
        return Opened(Notebook(), "", f"The notes in {_quoted(path)} cannot be read ({reason}): they are left out.")


def _damaged(path: str, set_aside: bool) -> Opened:
    if not set_aside:
        return Opened(Notebook(), path, f"The notes in {_quoted(path)} are damaged: they are left out.")
    aside, number = f"{path}.damaged", 2
    while os.path.lexists(aside):
        aside, number = f"{path}.damaged-{number}", number + 1
    try:
        os.replace(path, aside)
    except OSError:
        return Opened(Notebook(), "", f"The notes in {_quoted(path)} are damaged: new ones are kept until you quit.")
    return Opened(Notebook(), path, f"The notes were damaged: they are now in {_quoted(os.path.basename(aside))}.")


def keep(notebook: Notebook, path: str, comparison: Comparison) -> str:
    """Write a notebook to its file, whole or not at all; the sentence to say if that fails, else empty.

    Nothing is written where there is nothing to keep and no file that would still hold what was taken out.
    """
    if not path or (notebook.empty and not os.path.exists(path)):
        return ""
    names = (os.path.basename(comparison.a.document.path), os.path.basename(comparison.b.document.path))
    try:
        write_whole(path, to_text(notebook, names), force=True)
    except NewsdiffError as error:
        return f"Notes are kept only until you quit: {error}"
    return ""


def _quoted(path: str) -> str:
    return f"'{visible(path)}'"
