"""What a controller is given: the comparison on the screen, and functions to change it, to ask, and to notify."""

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
    """Opens a dialog and passes the answer on; the answer is None if the reader cancels."""

    def __call__(self, dialog: ModalScreen[Answer], answered: Callable[[Answer | None], None]) -> None:
        """Open `dialog`; call `answered` with its result once it is closed."""


class Background(Protocol):
    """Runs a function on another thread and delivers its result on the screen's thread."""

    def __call__(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Call `work` on another thread, then `done` with its result."""


class Show(Protocol):
    """Replaces the comparison on the screen."""

    def __call__(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show `comparison` at `view_state`; if the texts have changed, `moved` maps places in the old texts to the new
        ones.
        """


@dataclass(frozen=True, slots=True)
class Context:
    """What a controller may read and do.

    Attributes:
        comparison: Returns the comparison on the screen.
        view_state: Returns the reader's place in it.
        set_comparison: Shows another comparison.
        set_note: Shows a note in the header until the next step.
        set_pairing: Shows which sentence is to be paired, until it is called with an empty text.
        go_to: Goes to a passage.
        ask: Opens a dialog.
        notify: Shows a sentence in a corner; while a dialog is open it waits.
        dialog_open: Whether a dialog is open.
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
    dialog_open: Callable[[], bool]
    background: Background

    def passage(self) -> Passage | None:
        """Return the current passage."""
        return passage_of(self.comparison(), self.view_state().passage)
