"""The appearance of the app, remembered between runs: theme, layout and divider.

This is state, not configuration: a small file in the system's folder for such files, which nobody has to edit. Invalid
values are silently ignored. A file in another format, which may belong to something else, is renamed before a new one
is written. If nothing can be written, nothing is remembered.
"""

# ruff: noqa: PTH103, PTH105, PTH118
# Without pathlib, on the way to the first screen.

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from newsdiff.errors import NewsdiffError
from newsdiff_tui.settings.welcome import state_folder

NAME = "screen.json"


@dataclass(frozen=True, slots=True)
class Look:
    """The appearance of the screen.

    Attributes:
        theme: The name of a theme; empty for the default.
        layout: The name of a layout; empty for the default.
        share: Share of the width of the left pane.
    """

    theme: str = ""
    layout: str = ""
    share: float = 0.5


def recall() -> Look:
    """Return the remembered appearance, or the default one."""
    with suppress(OSError, ValueError, RecursionError):
        return _look(_content(os.path.join(state_folder(), NAME)))
    return Look()


def remember(look: Look, before: Look) -> None:
    """Save an appearance for the next run, unless it is already saved."""
    if look == before:
        return
    from newsdiff.files.writing import write_whole

    with suppress(OSError, NewsdiffError):
        folder = state_folder()
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, NAME)
        _set_damaged_aside(path)
        write_whole(path, json.dumps(asdict(look)) + "\n", force=True)


def _content(path: str) -> dict[str, Any]:
    from newsdiff.files.reading import load_small

    found = json.loads(load_small(path))
    if not isinstance(found, dict):
        raise ValueError("no table")
    return found


def _look(content: dict[str, Any]) -> Look:
    theme, layout, share = (content.get(name) for name in ("theme", "layout", "share"))
    return Look(
        theme if isinstance(theme, str) else "",
        layout if isinstance(layout, str) else "",
        float(share) if isinstance(share, int | float) and 0 < share < 1 else 0.5,
    )


def _set_damaged_aside(path: str) -> None:
    try:
        _content(path)
    except FileNotFoundError:
        pass
    except (ValueError, RecursionError):
        os.replace(path, f"{path}.damaged")
