"""What a controller of the table of statements is given: the place, and functions to change it, to ask, to notify."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsdiff.model.collation import Collation, Statement
from newsdiff_tui.controllers.context import Ask, Background
from newsdiff_tui.state.table import TableState


@dataclass(frozen=True, slots=True)
class TableContext:
    """What a controller may read and do.

    Attributes:
        collation: Returns the collation on the screen.
        table_state: Returns the reader's place.
        statement: Returns the current statement.
        shown: Returns the statements that are shown, in order.
        go_to: Goes to a statement; if it is hidden, everything is shown again.
        refresh: Shows changed notes or hits.
        set_note: Shows a note in the header until the next step.
        ask: Opens a dialog.
        notify: Shows a sentence in a corner; while a dialog is open it waits.
        background: Runs work on a thread.
        is_current: Whether no dialog and no other screen is open.
    """

    collation: Callable[[], Collation]
    table_state: Callable[[], TableState]
    statement: Callable[[], Statement | None]
    shown: Callable[[], tuple[Statement, ...]]
    go_to: Callable[[int], None]
    refresh: Callable[[], None]
    set_note: Callable[[str], None]
    ask: Ask
    notify: Callable[[str], None]
    background: Background
    is_current: Callable[[], bool]
