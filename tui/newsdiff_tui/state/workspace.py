"""Everything the app is given: the comparison with its notes, the commands, and how to reload the articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsdiff.model import Comparison
from newsdiff.notebook.session import Session
from newsdiff_tui.jobs.job import OnProgress
from newsdiff_tui.keymap.commands import COMMANDS, Command

Load = Callable[[Comparison, OnProgress], Comparison]
"""Reads both articles again and compares them; given the comparison so far, for standard input, which can be read only
once.
"""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Everything the app is given: the comparison with its notes, the commands, and how to reload the articles.

    Attributes:
        session: The comparison with its notes and corrections.
        commands: All commands with their keys.
        load: Reads and compares the articles again; None if there are no files.
        watch: Whether to do so when a file changes.
        warning: Shown when the app opens; empty for none.
        hint: Shown until the first step; empty for none.
        place: The id of the passage at which the reader left these articles; None if they have not been read.
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
        """Return a workspace without files: notes and corrections last until the app closes."""
        return cls(Session(comparison, notes=False), commands)
