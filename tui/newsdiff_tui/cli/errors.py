"""Exit codes, and the messages for errors."""

from __future__ import annotations

import errno

from newsdiff.errors import NewsdiffError

SAME, DIFFERENT, TROUBLE = 0, 1, 2
"""Exit codes, the same as those of `diff`."""

NO_MEMORY = (MemoryError, SystemError)
"""Exceptions raised when memory runs out; SystemError comes from C libraries that do not check allocations."""

TOO_LITTLE_MEMORY = "There is not enough memory for these articles: shorten them, or close other programs."

NOT_LOADABLE = "Part of newsdiff cannot be loaded ({error}): reinstall it, or close other programs."
"""Message for an `ImportError`. The cause is a damaged installation or too little memory."""


def sentence_about(error: Exception) -> str:
    """Return a message about an error.

    If the error is unexpected, its details are written to a file.
    """
    if isinstance(error, NewsdiffError):
        return str(error)
    if isinstance(error, NO_MEMORY) or (isinstance(error, OSError) and error.errno == errno.ENOMEM):
        return TOO_LITTLE_MEMORY
    if isinstance(error, ImportError):
        return NOT_LOADABLE.format(error=error)
    try:
        from newsdiff_tui.settings.failures import unexpected
    except (*NO_MEMORY, OSError):  # too little memory to import it
        return TOO_LITTLE_MEMORY
    return unexpected(error)
