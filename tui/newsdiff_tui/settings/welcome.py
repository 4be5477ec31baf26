"""Whether a user opens newsdiff for the first time, and the hint they get then.

A file in the system's folder for such state records that the user has been welcomed. If it cannot be written, there is
no hint: better none than the same one every day.
"""

from __future__ import annotations

import os
from contextlib import suppress

HINT = "n goes to the next difference, ? explains signs and keys"


def state_folder() -> str:
    """Return the folder of that file. Raises OSError for a user without a home, for whom it would be in the current
    folder.
    """
    from platformdirs import user_state_path

    folder = str(user_state_path("newsdiff"))
    if not os.path.isabs(folder):  # noqa: PTH117 - as below
        raise FileNotFoundError(folder)
    return folder


def hint() -> str:
    """Return the hint for a first-time user; empty for all others."""
    with suppress(OSError):
        folder = state_folder()
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103 - no pathlib on the way to the first screen
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
        os.close(os.open(os.path.join(folder, "welcomed"), flags))  # noqa: PTH118
        return HINT
    return ""
