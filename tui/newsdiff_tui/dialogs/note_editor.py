"""The editor for a note."""

from __future__ import annotations

from asyncio import Event
from collections.abc import Callable
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.dialogs.choice import BOX, ChoiceDialog, Dialog


class NoteArea(TextArea):
    """An editor that displays sanitized text but keeps the original."""

    def get_line(self, line_index: int) -> Text:
        """Return a line as displayed, except for tabs, which the editor expands."""
        line = super().get_line(line_index)
        line.plain = "\t".join(map(sanitize, line.plain.split("\t")))
        return line


    def undo(self) -> None:
        """Undo the last batch of edits."""
        self._from_the_start(super().undo)

    def redo(self) -> None:
        """Redo the batch of edits that was undone last."""
        self._from_the_start(super().redo)

    def _from_the_start(self, change: Callable[[], None]) -> None:
        """Change the text while the cursor is at the start of the text.

        Textual looks up the cursor's line before it moves the cursor, and fails if the change removed that line.
        """
        text, selection = self.text, self.selection
        self.selection = Selection.cursor((0, 0))
        change()
        if self.text == text:
            self.selection = selection


class NoteEditor(Dialog[str]):
    """Edits a note of a few lines; the result is empty to delete it, or None to leave it unchanged."""

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
        """Put the text in a box with the keys that close it."""
        box = Vertical(NoteArea(self._text, soft_wrap=True, tab_behavior="focus", compact=True))
        box.border_title = self._title
        box.border_subtitle = "Ctrl+S saves · Esc cancels"
        yield box

    def on_mount(self) -> None:
        """Put the cursor at the end of the note."""
        area = self.query_one(TextArea)
        self.set_focus(area)
        area.move_cursor(area.document.end)

    @property
    def draft(self) -> str:
        """Return the text to save if the app ends during editing: the old note with the new text appended.

        The result is empty if nothing was added.
        """
        areas = self.query(TextArea)  # None until the first event
        known, written = self._text.strip(), areas.first().text.strip() if areas else ""
        if written in known:
            return ""
        return written if known in written else f"{known}\n{written}"

    async def action_save(self) -> None:
        """Close and return the text."""
        self.answer(await self._written())

    async def action_leave(self) -> None:
        """Close without saving, asking first if something was written."""
        text = await self._written()
        if text.strip() == self._text.strip():
            self.answer(None)
        elif self.is_current:
            answers = ["continue writing", "save it", "discard it"]
            asking = ChoiceDialog(self._title, "The note is not saved.", answers, escape="continues")
            await self.app.push_screen(asking, self._answered)

    async def _written(self) -> str:
        """Return the text, including characters that were typed but not yet processed.

        Keys that close the editor go to the app, which may receive them before the editor has processed earlier ones.
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
