"""The context for the controllers of the table of statements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsdiff.model.collation import Collation, Statement
from newsdiff_tui.controllers.context import Ask, Background
from newsdiff_tui.state.many.table import TableState


@dataclass(frozen=True, slots=True)
class TableContext:
    """The data that a controller may read, and the functions that it may call.

    Attributes:
        collation: Returns the collation on the screen.
        table_state: Returns the reader's place.
        statement: Returns the current statement.
        shown: Returns the displayed statements, in order.
        go_to: Goes to a statement, showing everything if it is hidden.
        refresh: Shows changed notes or hits.
        set_note: Shows a note in the header until the next step.
        ask: Opens a dialog.
        notify: Shows a notification, after any open dialog is closed.
        clear_notices: Closes all notifications.
        background: Runs work on a thread.
        is_current: Returns whether the screen is the top one, without a dialog above it.
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
    clear_notices: Callable[[], None]
    background: Background
    is_current: Callable[[], bool]
