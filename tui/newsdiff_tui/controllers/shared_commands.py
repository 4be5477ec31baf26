"""The commands shared by the screens of comparisons and collations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from newsdiff_tui.controllers.export import ExportController


class Notes(Protocol):
    """Manages notes and bookmarks."""

    def bookmark(self) -> None:
        """Set or remove a bookmark."""

    def write(self) -> None:
        """Open the editor of a note."""

    def list_all(self) -> None:
        """List all notes, and go to the chosen one."""


class Reload(Protocol):
    """Reads the articles again."""

    def reload(self) -> None:
        """Read the articles again."""


class Search(Protocol):
    """Manages the hits of a search."""

    def step(self, by: int) -> None:
        """Go to the next or previous hit."""


def shared_commands(
    notes: Notes, export: ExportController, reload: Reload, search: Search
) -> Mapping[str, Callable[[], None]]:
    """Return the functions of commands, keyed by command id."""
    return {
        "bookmark": notes.bookmark,
        "note": notes.write,
        "notes": notes.list_all,
        "reload": reload.reload,
        "export": export.export,
        "next-hit": lambda: search.step(1),
        "previous-hit": lambda: search.step(-1),
    }
