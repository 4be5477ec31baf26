"""The workspace of the main screen: the comparison, notes, commands, and functions to reload."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsdiff.model import Comparison
from newsdiff.notebook.session import Session
from newsdiff_tui.jobs.job import OnProgress
from newsdiff_tui.keymap.commands import COMMANDS, Command

Load = Callable[[Comparison, OnProgress], Comparison]
"""Reads and compares both articles again. The present comparison provides standard input, which can be read only once.
"""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Workspace:
    """The data and functions with which the main screen works.

    Attributes:
        session: The comparison with its notes and corrections.
        commands: All commands with their keys.
        load: Reads and compares the articles again; None if there are no files.
        watch: Whether to reload when a file changes.
        warning: A warning to show when the app opens, or empty.
        hint: A hint to show until the first step, or empty.
        place: The id of the passage at which the reader left these articles, or None.
    """

    session: Session
    commands: Sequence[Command] = COMMANDS
    load: Load | None = None
    watch: bool = False
    warning: str = ""
    hint: str = ""
    place: int | None = None

    @classmethod
    def temporary(cls, comparison: Comparison, commands: Sequence[Command] = COMMANDS) -> Workspace:
        """Return a workspace without files, in which notes and corrections last until the app closes."""
        return cls(Session(comparison, notes=False), commands)
