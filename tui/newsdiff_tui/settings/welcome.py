"""The hint shown when newsdiff is opened for the first time, and the folder where state is saved.

An empty file in that folder records that the hint has been shown. If it cannot be created, no hint is shown: better
none than the same one every day.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from platformdirs import user_state_path

HINT = "n goes to the next difference, ? explains signs and keys"


def state_folder() -> Path:
    """The folder for the state of newsdiff, which may not exist yet.

    Raises:
        FileNotFoundError: The user has no home folder, so that it would be relative to the current one.
    """
    folder = user_state_path("newsdiff")
    if not folder.is_absolute():
        raise FileNotFoundError(folder)
    return folder


def hint() -> str:
    """The hint for a first run; empty for all later ones."""
    with suppress(OSError):
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "welcomed").touch(exist_ok=False)
        return HINT
    return ""
