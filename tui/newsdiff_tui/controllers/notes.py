"""Adding, editing and listing notes and bookmarks, and saving a draft if the app closes."""

from __future__ import annotations

from newsdiff.notebook.session import Session
from newsdiff_tui.controllers.changes import ChangesController
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.controllers.note_dialogs import UNSAVED, NoteDialogs
from newsdiff_tui.layout.kept import corrections, kept


class NotesController:
    """Manages notes and bookmarks on passages of the comparison on the screen."""

    def __init__(self, context: Context, session: Session, changes: ChangesController) -> None:
        self._context = context
        self._session = session
        self._changes = changes
        self._dialogs = NoteDialogs(context.ask, context.go_to)

    def bookmark(self) -> None:
        """Set a bookmark on the current passage, or remove it."""
        passage = self._context.passage()
        if passage:
            known = self._session.note_on(self._context.comparison(), passage)
            marked = not (known and known.bookmarked)
            self._changes.apply(
                lambda shown: self._session.annotate(shown, passage, bookmarked=marked),
                "bookmarked" if marked else "bookmark removed",
            )

    def write(self) -> None:
        """Open the editor for the note on the current passage."""
        passage = self._context.passage()
        if passage is None:
            return
        known = self._session.note_on(self._context.comparison(), passage)

        def save(text: str, said: str) -> None:
            unsaved = UNSAVED if text.strip() else ""
            self._changes.apply(lambda shown: self._session.annotate(shown, passage, text=text), said, unsaved)

        def save_draft(text: str) -> None:
            self._session.annotate(self._context.comparison(), passage, text=text)

        self._dialogs.write(f"Note on passage {passage.id}", known.text if known else "", save, save_draft)

    def list_all(self) -> None:
        """List all notes, bookmarks and corrections, and go to the chosen one."""
        comparison = self._context.comparison()
        corrected = corrections(comparison)
        places = [*(note.passage for note in comparison.notes), *(passage for passage, _ in corrected)]
        if not places:
            self._context.set_note("no notes, bookmarks or corrections yet")
            return

        lines = [*kept(comparison), *(line for _, line in corrected)]
        self._dialogs.list_all("Notes and corrections", lines, places)

    async def may_quit(self) -> bool:
        """Return whether the app may close.

        If a note is being written, its editor is closed instead, after asking the reader if necessary.
        """
        return await self._dialogs.may_quit()

    def save_draft(self) -> None:
        """Save the note that is being written, together with the text that it would replace.

        Nothing is saved while a background change is running, because both would change the same notebook.
        """
        if not self._changes.busy:
            self._dialogs.save_draft()
