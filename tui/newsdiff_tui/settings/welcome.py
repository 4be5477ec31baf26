"""Whether a reader opens newsdiff for the first time, and the hint that they get then.

A file in the system's folder for such state says that somebody has been welcomed. Where it cannot be written, nobody
is: better no hint than the same one every day.
"""

from __future__ import annotations

import os
from contextlib import suppress

HINT = "n goes to the next difference, ? explains signs and keys"


def state_folder() -> str:
    """Where the file is kept; OSError for a reader without a home, for whom the path leads into the current folder."""
    from platformdirs import user_state_path

    folder = str(user_state_path("newsdiff"))
    if not os.path.isabs(folder):  # noqa: PTH117 - as below
        raise FileNotFoundError(folder)
    return folder


def hint() -> str:
    """What to tell a reader who is here for the first time; empty for all others."""
    with suppress(OSError):
        folder = state_folder()
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103 - no pathlib on the way to the first screen
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
        os.close(os.open(os.path.join(folder, "welcomed"), flags))  # noqa: PTH118
        return HINT
    return ""
