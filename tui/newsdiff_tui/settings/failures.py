"""Reporting unexpected errors with one sentence for the user, and the details in a file.

The details are the place in the code and the type of the error. Values, and messages of other libraries, are
left out, because they may quote the articles. The file can therefore be sent to others.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress

from newsdiff import __version__
from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import quoted
from newsdiff.files.writing import write_whole
from newsdiff_tui.settings.folders import state_folder

NAME = "last-error.txt"
"""The name of the file in the state folder; each error replaces the previous one."""

_MOST_FRAMES = 40
_MOST_CAUSES = 5


def message_about(error: Exception) -> str:
    """Return a message about an error.

    If the error is unexpected, its details are written to a file.
    """
    return str(error) if isinstance(error, NewsdiffError) else unexpected(error)


def unexpected(error: BaseException) -> str:
    """Write the details of an error to a file, and return a sentence about it."""
    what = f"newsdiff failed because of a bug ({type(error).__name__})"
    with suppress(OSError, NewsdiffError):
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        path = str(folder / NAME)
        write_whole(path, "\n".join(_details(error)) + "\n", force=True)
        return f"{what}: please report it with {quoted(path)}, which contains no text from the articles."
    return f"{what} at {_place(error)}: please report it."


def _details(error: BaseException) -> Iterator[str]:
    """Yield the lines of the file."""
    yield f"newsdiff {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}"
    found: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if found is None:
            return
        yield ""
        yield type(found).__qualname__
        for frame in traceback.extract_tb(found.__traceback__)[-_MOST_FRAMES:]:
            yield f"  {frame.filename}, line {frame.lineno}, in {frame.name}"
        found = found.__cause__ or found.__context__


def _place(error: BaseException) -> str:
    """Return the line of code where an error was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].name}, line {frames[-1].lineno}" if frames else sys.executable
