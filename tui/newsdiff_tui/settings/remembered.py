"""How the reader left the screen: theme, layout and divider, kept from one run to the next.

This is state, not configuration: a small file of newsdiff's own in the system's folder for such things, which nobody
has to write or to mend. What is wrong in it is passed over in silence; a file that is no such file at all is set aside
under another name before a new one takes its place, as it may be somebody's. Where nothing can be written, nothing is.
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
    """How the screen is arranged.

    Attributes:
        theme: The name of a theme; empty for that the app begins with.
        layout: The name of a layout; empty for that the app begins with.
        share: How much of the width the left pane has.
    """

    theme: str = ""
    layout: str = ""
    share: float = 0.5


def recall() -> Look:
    """The look that was kept; where there is none, that of a first run."""
    with suppress(OSError, ValueError, RecursionError):
        return _look(_content(os.path.join(state_folder(), NAME)))
    return Look()


def remember(look: Look, before: Look) -> None:
    """Keep a look for the next run, if it is not the one that is kept already."""
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
