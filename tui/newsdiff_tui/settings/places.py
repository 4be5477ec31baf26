"""Where the reader left each pair of articles, so that the next session opens there.

This is state, not configuration, in a small file of its own. Pairs are named by the hashes of their articles, so the
file says nothing about what was read, and a changed article opens at its first difference. Whatever cannot be read or
written is ignored.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load_small
from newsdiff.files.writing import write_whole
from newsdiff_tui.settings.folders import state_folder

if TYPE_CHECKING:
    from newsdiff.model import Comparison

NAME = "places.json"

MOST = 200
"""Maximum number of pairs remembered; the oldest are dropped."""


def recall_place(comparison: Comparison) -> int | None:
    """Return the id of the passage at which the reader left these two articles; None if they have not been read."""
    found = _places().get(_pair(comparison))
    return found if any(passage.id == found for passage in comparison.passages) else None


def remember_place(comparison: Comparison, passage: int | None) -> None:
    """Save where the reader leaves two articles, if that has changed."""
    places = _places()
    pair = _pair(comparison)
    if passage is None or places.pop(pair, None) == passage:
        return
    places[pair] = passage
    with suppress(OSError, NewsdiffError):
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        kept = dict(list(places.items())[-MOST:])
        write_whole(str(folder / NAME), json.dumps(kept) + "\n", force=True)


def _pair(comparison: Comparison) -> str:
    return f"{comparison.a.document.sha256[:32]}-{comparison.b.document.sha256[:32]}"


def _places() -> dict[str, int]:
    with suppress(OSError, ValueError, RecursionError, NewsdiffError):
        found = json.loads(load_small(str(state_folder() / NAME)))
        if isinstance(found, dict):
            return {pair: passage for pair, passage in found.items() if isinstance(passage, int)}
    return {}
