"""Adding, editing and listing notes and bookmarks on statements, and saving a draft if the app closes."""

from __future__ import annotations

from collections.abc import Callable

from newsdiff.model import Note
from newsdiff.notebook.statements import StatementNote, StatementNotes
from newsdiff_tui.controllers.many.context import TableContext
from newsdiff_tui.controllers.note_dialogs import UNSAVED, NoteDialogs
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.labels import note_sign

WIDTH = 64
"""Width of a line in the dialog, with its number and words, in cells."""

NONE_SHOWN = "no statement is shown"


class StatementNotesController:
    """Manages notes and bookmarks on the statements of the table."""

    def __init__(self, context: TableContext, notes: Callable[[], StatementNotes]) -> None:
        self._context = context
        self._notes = notes
        self._dialogs = NoteDialogs(context.ask, context.go_to)

    def bookmark(self) -> None:
        """Set a bookmark on the current statement, or remove it."""
        statement = self._context.statement()
        if statement is None:
            self._context.set_note(NONE_SHOWN)
            return
        known = self._notes().on(statement.id)
        marked = not (known and known.bookmarked)
        self._notes().annotate(statement, bookmarked=marked)
        self._show("bookmarked" if marked else "bookmark removed")

    def write(self) -> None:
        """Open the editor for the note on the current statement."""
        statement = self._context.statement()
        if statement is None:
            self._context.set_note(NONE_SHOWN)
            return
        known = self._notes().on(statement.id)

        def save(text: str, said: str) -> None:
            save_draft(text)
            self._show(said if self._notes().saved or not text.strip() else UNSAVED)

        def save_draft(text: str) -> None:
            self._notes().annotate(statement, text=text)

        self._dialogs.write(f"Note on statement {statement.id}", known.text if known else "", save, save_draft)

    def list_all(self) -> None:
        """List all notes and bookmarks, and go to the chosen one."""
        found = self._notes().all
        if not found:
            self._context.set_note("no notes or bookmarks yet")
            return
        lines = [self._line(place, note) for place, note in found.items()]
        self._dialogs.list_all("Notes and bookmarks", lines, list(found))

    async def may_quit(self) -> bool:
        """Return whether the app may close.

        If a note is being written, its editor is closed instead, after asking the reader if necessary.
        """
        return await self._dialogs.may_quit()

    def save_draft(self) -> None:
        """Save the note that is being written, together with the text that it would replace."""
        self._dialogs.save_draft()

    def _line(self, place: int, note: StatementNote) -> str:
        collation = self._context.collation()
        statement = next(one for one in collation.statements if one.id == place)
        digits = len(str(len(collation.statements)))
        words = note.text or collation.text(statement.readings[0].members[0])
        sign = note_sign(Note(place, note.text, note.bookmarked))
        return f"{sign} {place:>{digits}} {fitted(words, WIDTH - digits).rstrip()}"

    def _show(self, note: str) -> None:
        self._context.refresh()
        self._context.set_note(note)
        self._context.notify(self._notes().message)
