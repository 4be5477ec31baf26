"""Remembering the reader's place in each pair of articles for the next session.

This is state, not configuration, and saved in a small file of its own. Pairs are identified by hashes of the articles,
so the file does not reveal what was read, and a changed article opens at its first difference. Errors in reading or
writing the file are ignored.
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
"""Maximum number of remembered pairs; the oldest are dropped."""


def recall_place(comparison: Comparison) -> int | None:
    """Return the id of the passage at which the reader left these articles, or None."""
    found = _places().get(_pair(comparison))
    return found if any(passage.id == found for passage in comparison.passages) else None


def remember_place(comparison: Comparison, passage: int | None) -> None:
    """Save the reader's place in two articles, if it has changed."""
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
