"""Adding, editing and listing notes and bookmarks, and saving a draft if the app closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.notebook.session import Session
from newsdiff_tui.controllers.changes import ChangesController
from newsdiff_tui.controllers.context import Context

if TYPE_CHECKING:
    from newsdiff.model import Passage
    from newsdiff_tui.dialogs.note_editor import NoteEditor


class NotesController:
    """Manages notes and bookmarks on passages of the comparison on the screen."""

    def __init__(self, context: Context, session: Session, changes: ChangesController) -> None:
        self._context = context
        self._session = session
        self._changes = changes
        self._writing: tuple[NoteEditor, Passage] | None = None

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
        from newsdiff_tui.dialogs.note_editor import NoteEditor

        known = self._session.note_on(self._context.comparison(), passage)
        before = known.text if known else ""
        editor = NoteEditor(f"Note on passage {passage.id}", before)

        def save(text: str | None) -> None:
            self._writing = None
            if text is not None and text.strip() != before:
                self._changes.apply(
                    lambda shown: self._session.annotate(shown, passage, text=text),
                    "note saved" if text.strip() else "note deleted",
                )

        self._writing = editor, passage
        self._context.ask(editor, save)

    def list_all(self) -> None:
        """List all notes, bookmarks and corrections, and go to the chosen one."""
        from newsdiff_tui.dialogs.choice import ChoiceDialog
        from newsdiff_tui.layout.kept import corrections, kept

        comparison = self._context.comparison()
        corrected = corrections(comparison)
        places = [*(note.passage for note in comparison.notes), *(passage for passage, _ in corrected)]
        if not places:
            self._context.set_note("no notes, bookmarks or corrections yet")
            return

        def answered(index: int | None) -> None:
            if index is not None:
                self._context.go_to(places[index])

        lines = [*kept(comparison), *(line for _, line in corrected)]
        self._context.ask(ChoiceDialog("Notes and corrections", "Go to:", lines, escape="closes"), answered)

    async def may_quit(self) -> bool:
        """Return whether the app may close; ask the reader instead if a note is being written."""
        if self._writing is None or not self._writing[0].is_current:
            return True
        await self._writing[0].action_leave()
        return False

    def save_draft(self) -> None:
        """Save the note that is being written, together with the text that it would replace.

        Nothing is saved while a background change is running, because both would change the same notebook.
        """
        if self._writing and not self._changes.busy:
            (editor, passage), self._writing = self._writing, None
            if draft := editor.draft:
                self._session.annotate(self._context.comparison(), passage, text=draft)
