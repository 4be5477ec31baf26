"""The editor of a note on one passage."""

from __future__ import annotations

from asyncio import Event
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import TextArea

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.dialogs.choice import BOX, ChoiceDialog, Dialog


class NoteArea(TextArea):
    """An editor that shows its text as `sanitize` has it, and keeps it as it is."""

    def get_line(self, line_index: int) -> Text:
        """A line as it is shown; tabs are the editor's own business."""
        line = super().get_line(line_index)
        line.plain = "\t".join(map(sanitize, line.plain.split("\t")))
        return line


class NoteEditor(Dialog[str]):
    """A few lines of text; the result is the note, empty to take it away, or None if nothing is to change."""

    DEFAULT_CSS = BOX.format(name="NoteEditor") + "NoteEditor NoteArea { height: 6; }"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+q", "leave", "Cancel", key_display="Esc", priority=True),
        Binding("ctrl+s", "save", "Save", priority=True),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """The text in a box that says which keys close it."""
        box = Vertical(NoteArea(self._text, soft_wrap=True, tab_behavior="focus", compact=True))
        box.border_title = self._title
        box.border_subtitle = "Ctrl+S saves · Esc cancels"
        yield box

    def on_mount(self) -> None:
        """Go on where the note ends."""
        area = self.query_one(TextArea)
        self.set_focus(area)
        area.move_cursor(area.document.end)

    @property
    def draft(self) -> str:
        """What to keep if it is left in the middle of writing: all that was there with what is there now.

        Empty if that is no more than was there.
        """
        areas = self.query(TextArea)  # none before the first moment
        known, written = self._text.strip(), areas.first().text.strip() if areas else ""
        if written in known:
            return ""
        return written if known in written else f"{known}\n{written}"

    async def action_save(self) -> None:
        """Close with the text."""
        self.answer(await self._written())

    async def action_leave(self) -> None:
        """Close without the text; what was written is not thrown away unasked."""
        text = await self._written()
        if text.strip() == self._text.strip():
            self.answer(None)
        elif self.is_current:
            answers = ["go on writing", "save it", "throw away what was written"]
            asking = ChoiceDialog(self._title, "The note is not saved.", answers, escape="goes on writing")
            self.app.push_screen(asking, self._answered)

    async def _written(self) -> str:
        """The text with all that was typed so far.

        The keys that close the editor come to the app, which has them before the editor has taken in those before them.
        """
        area = self.query_one(TextArea)
        taken_in = Event()
        if area.call_later(taken_in.set):
            await taken_in.wait()
        return area.text

    def _answered(self, index: int | None) -> None:
        if index == 1:
            self.answer(self.query_one(TextArea).text)
        elif index == 2:
            self.answer(None)
