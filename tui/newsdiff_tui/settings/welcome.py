"""The hint shown when newsdiff is opened for the first time.

An empty file records that it has been shown. If that cannot be created, no hint is shown, rather than the same one
every day.
"""

from __future__ import annotations

from contextlib import suppress

from newsdiff_tui.settings.folders import state_folder

HINT = "n goes to the next difference, ? explains signs and keys"


def hint() -> str:
    """Return the hint for a first run; empty for later runs."""
    with suppress(OSError):
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "welcomed").touch(exist_ok=False)
        return HINT
    return ""
