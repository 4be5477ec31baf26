"""The context of a controller: the comparison on the screen, and functions to change it, ask, and notify."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from textual.screen import ModalScreen

from newsdiff.model import Comparison, Passage
from newsdiff_tui.state.navigation import Moving, ViewState, passage_of

Answer = TypeVar("Answer")
Result = TypeVar("Result")
Result_contra = TypeVar("Result_contra", contravariant=True)


class Ask(Protocol):
    """Opens a dialog and passes on the answer, which is None if the reader cancels."""

    def __call__(self, dialog: ModalScreen[Answer], answered: Callable[[Answer | None], None]) -> None:
        """Open `dialog`; call `answered` with its result once it is closed."""


class Background(Protocol):
    """Runs a function on another thread and delivers its result on the screen's thread."""

    def __call__(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Call `work` on another thread, then `done` with its result."""


class Show(Protocol):
    """Replaces the comparison on the screen."""

    def __call__(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show `comparison` at `view_state`; if the texts have changed, `moved` maps old places to new ones."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Context:
    """The data that a controller may read, and the functions that it may call.

    Attributes:
        comparison: Returns the comparison on the screen.
        view_state: Returns the reader's place in it.
        set_comparison: Shows another comparison.
        set_note: Shows a note in the header until the next step.
        set_pairing: Shows the sentence to be paired; an empty text removes it.
        go_to: Goes to a passage.
        ask: Opens a dialog.
        notify: Shows a notification, after any open dialog is closed.
        clear_notices: Closes all notifications.
        dialog_open: Returns whether a dialog is open.
        background: Runs work on a thread.
    """

    comparison: Callable[[], Comparison]
    view_state: Callable[[], ViewState]
    set_comparison: Show
    set_note: Callable[[str], None]
    set_pairing: Callable[[str], None]
    go_to: Callable[[int], None]
    ask: Ask
    notify: Callable[[str], None]
    clear_notices: Callable[[], None]
    dialog_open: Callable[[], bool]
    background: Background

    def passage(self) -> Passage | None:
        """Return the current passage."""
        return passage_of(self.comparison(), self.view_state().passage)
