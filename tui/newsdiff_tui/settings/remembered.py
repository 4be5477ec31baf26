"""Remembering the theme, layout and divider between runs.

This is state, not configuration, and saved in a small file in the system's folder for state. Invalid values are
ignored. A file that cannot be parsed may belong to another program, and is renamed before a new one is written. If the
file cannot be written, nothing is remembered.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load_small
from newsdiff.files.writing import write_whole
from newsdiff_tui.settings.folders import state_folder

NAME = "screen.json"


@dataclass(frozen=True, slots=True)
class Look:
    """The remembered appearance of the screen.

    Attributes:
        theme: The name of the theme; empty for the default.
        layout: The name of the layout; empty for the default.
        share: The left pane's share of the width, from 0 to 1.
    """

    theme: str = ""
    layout: str = ""
    share: float = 0.5


def recall() -> Look:
    """Return the appearance of the last run, or the default."""
    with suppress(OSError, ValueError, RecursionError):
        return _look(_content(state_folder() / NAME))
    return Look()


def remember(look: Look, before: Look) -> None:
    """Save the appearance for the next run, if it has changed since it was recalled."""
    if look == before:
        return
    with suppress(OSError, NewsdiffError):
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / NAME
        _set_damaged_aside(path)
        write_whole(str(path), json.dumps(asdict(look)) + "\n", force=True)


def _content(path: Path) -> dict[str, Any]:
    found = json.loads(load_small(str(path)))
    if not isinstance(found, dict):
        raise ValueError("not an object")
    return found


def _look(content: dict[str, Any]) -> Look:
    theme, layout, share = (content.get(name) for name in ("theme", "layout", "share"))
    return Look(
        theme if isinstance(theme, str) else "",
        layout if isinstance(layout, str) else "",
        float(share) if isinstance(share, int | float) and 0 < share < 1 else 0.5,
    )


def _set_damaged_aside(path: Path) -> None:
    try:
        _content(path)
    except FileNotFoundError:
        pass
    except (ValueError, RecursionError):
        path.replace(path.with_name(f"{NAME}.damaged"))
