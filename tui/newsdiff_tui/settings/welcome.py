"""The hint shown when newsdiff is opened for the first time.

An empty file records that the hint has been shown. If the file cannot be created, the hint is never shown; otherwise
it would appear at every start.
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
