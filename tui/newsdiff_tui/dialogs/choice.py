"""A dialog with a question and a few answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.dialogs.closing import ClosesOnce, ClosesOutside, PagedList
from newsdiff_tui.layout.cells import reserved

BOX = """
    {name} {{ align: center bottom; }}
    {name} > Vertical {{
        width: 72;
        max-width: 100%;
        height: auto;
        max-height: 100%;
        padding: 0 1;
        background: $surface;
        border: round $border;
        border-title-color: $foreground;
        border-subtitle-color: $foreground 60%;
    }}
"""
"""Style of all dialogs, which are at the bottom of the screen so that the articles stay readable."""


Answer = TypeVar("Answer")


class Dialog(ClosesOnce, ModalScreen[Answer | None]):
    """A modal screen that leaves the articles visible."""

    def on_mount(self) -> None:
        """Make the background transparent, although the app's style gives screens a colour."""
        self.styles.background = "black 25%"

    def answer(self, result: Answer | None) -> None:
        """Close with a result, unless an earlier key has already answered."""
        self.dismiss(result)

    def action_cancel(self) -> None:
        """Close without an answer."""
        self.answer(None)


class ChoiceDialog(ClosesOutside, Dialog[int]):
    """Asks a question; the result is the index of the answer, or None if the reader cancels."""

    DEFAULT_CSS = BOX.format(name="ChoiceDialog") + (
        "ChoiceDialog OptionList { height: auto; max-height: 60vh; border: none; padding: 0; }"
    )

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "cancel", "Cancel", key_display="Esc"),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
    ]

    def __init__(
        self, title: str, question: str, answers: Sequence[str], escape: str = "cancels", keys: Sequence[str] = ()
    ) -> None:
        """Create the dialog; `escape` describes the effect of Esc, and `keys` are characters that choose an answer."""
        super().__init__()
        self._keys = keys
        self._title = title
        self._question = question
        self._answers = answers
        self._escape = escape

    def compose(self) -> ComposeResult:
        """Put the question above the answers."""
        box = Vertical(
            Static(reserved(sanitize(self._question)), markup=False),
            PagedList(*[Content(reserved(sanitize(answer))) for answer in self._answers], compact=True),
        )
        box.border_title = self._title
        box.border_subtitle = f"{'a key, or ' if self._keys else ''}↑ ↓ Enter · Esc {self._escape}"
        yield box

    def on_mount(self) -> None:
        """Put the cursor on the first answer."""
        self.set_focus(self.query_one(OptionList))

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        answers = self.query_one(OptionList)
        if by > 0:
            answers.action_cursor_down()
        else:
            answers.action_cursor_up()

    def on_key(self, event: Key) -> None:
        """Choose an answer by its key."""
        if event.character and event.character in self._keys:
            event.stop()
            self.answer(self._keys.index(event.character))

    @on(OptionList.OptionSelected)
    def _answer(self, message: OptionList.OptionSelected) -> None:
        self.answer(message.option_index)
