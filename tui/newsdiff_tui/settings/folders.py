"""Finding the system's folders for a user's configuration and state."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from platformdirs import user_config_path, user_state_path


def config_folder() -> Path | None:
    """Return the configuration folder, or None if the user has no home folder."""
    with suppress(RuntimeError):  # raised by newer versions of platformdirs
        return _absolute(user_config_path("newsdiff"))
    return None


def state_folder() -> Path:
    """Return the folder for state kept between runs. It may not exist yet.

    Raises:
        FileNotFoundError: The user has no home folder.
    """
    with suppress(RuntimeError):
        if folder := _absolute(user_state_path("newsdiff")):
            return folder
    raise FileNotFoundError("no home folder")


def _absolute(path: Path) -> Path | None:
    """Return the path if it is absolute, else None.

    Without a home folder, older versions of platformdirs return a relative path.
    """
    return path if path.is_absolute() else None
