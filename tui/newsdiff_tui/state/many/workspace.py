"""The workspace of a collation's screen: the collation, notes, commands, and functions to compare and reload."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from newsdiff.model.collation import Collation
from newsdiff.notebook.statements import StatementNotes
from newsdiff_tui.jobs.job import OnProgress
from newsdiff_tui.keymap.commands import COMMANDS, Command
from newsdiff_tui.keymap.statement_commands import STATEMENT_COMMANDS, with_keys_of
from newsdiff_tui.state.workspace import Workspace

Pair = Callable[[int, int], Workspace]
"""Returns the workspace for comparing two articles."""


Reload = Callable[[OnProgress], "CollationWorkspace"]
"""Reads and collates the articles again."""


@dataclass(frozen=True, slots=True)
class CollationWorkspace:
    """The data and functions with which a collation's screen works.

    Attributes:
        collation: The collation.
        notes: The reader's notes on statements.
        pair: Returns the workspace for comparing two articles.
        commands: The commands of the app with their keys.
        table_commands: The commands of the table with their keys.
        warning: A warning to show when the app opens, or empty.
        base: The article that is initially the base, if any.
        reload: Reads and collates the articles again; None if there are no files.
    """

    collation: Collation
    notes: StatementNotes
    pair: Pair
    commands: Sequence[Command] = COMMANDS
    table_commands: Sequence[Command] = STATEMENT_COMMANDS
    warning: str = ""
    base: int | None = None
    reload: Reload | None = None

    @classmethod
    def temporary(
        cls, collation: Collation, commands: Sequence[Command] = COMMANDS, base: int | None = None
    ) -> CollationWorkspace:
        """Return a workspace without files, in which notes last until the app closes."""

        def pair(left: int, right: int) -> Workspace:
            return Workspace.temporary(collation.comparison(left, right), commands)

        notes = StatementNotes(collation, path="")
        return cls(collation, notes, pair, commands, with_keys_of(commands), base=base)
