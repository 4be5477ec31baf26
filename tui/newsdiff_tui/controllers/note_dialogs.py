"""The dialogs for writing and listing notes, shared by passages and statements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newsdiff_tui.controllers.context import Ask
from newsdiff_tui.dialogs.choice import ChoiceDialog

if TYPE_CHECKING:
    from newsdiff_tui.dialogs.note_editor import NoteEditor


UNSAVED = "note kept until you quit"
"""Message in the header for a note that is not saved."""


class NoteDialogs:
    """Opens the dialogs, and holds the note that is being written.

    Args:
        ask: Opens a dialog.
        go_to: Goes to a passage or statement.
    """

    def __init__(self, ask: Ask, go_to: Callable[[int], None]) -> None:
        self._ask = ask
        self._go_to = go_to
        self._writing: tuple[NoteEditor, Callable[[str], None]] | None = None

    def write(
        self, title: str, before: str, save: Callable[[str, str], None], save_draft: Callable[[str], None]
    ) -> None:
        """Open the editor.

        Args:
            title: The title of the dialog.
            before: The present text of the note; empty if there is none.
            save: Called with the changed text and a message about it.
            save_draft: Called with the text if the app closes meanwhile.
        """
        from newsdiff_tui.dialogs.note_editor import NoteEditor

        editor = NoteEditor(title, before)

        def answered(text: str | None) -> None:
            self._writing = None
            if text is not None and text.strip() != before:
                save(text, "note saved" if text.strip() else "note deleted")

        self._writing = editor, save_draft
        self._ask(editor, answered)

    def list_all(self, title: str, lines: Sequence[str], places: Sequence[int]) -> None:
        """List notes, and go to the place of the chosen one."""
        def answered(index: int | None) -> None:
            if index is not None:
                self._go_to(places[index])

        self._ask(ChoiceDialog(title, "Go to:", lines, escape="closes"), answered)

    async def may_quit(self) -> bool:
        """Return whether the app may close.

        If a note is being written, its editor is closed instead, after asking the reader if necessary.
        """
        if self._writing is None or not self._writing[0].is_current:
            return True
        await self._writing[0].action_leave()
        return False

    def save_draft(self) -> None:
        """Save the note that is being written, together with the text that it would replace."""
        if self._writing:
            (editor, save), self._writing = self._writing, None
            if draft := editor.draft:
                save(draft)
