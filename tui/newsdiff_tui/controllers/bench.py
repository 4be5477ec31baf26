"""The app's workbench: notes, bookmarks and corrections on the passage that the reader is at.

What is changed is the session's business (`newsdiff.notebook.session`); here the reader is asked what is meant, the new
comparison takes the place of the old one on the screen, and the place is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Input

from newsdiff.model import Comparison, Pair, Passage, Side
from newsdiff_tui.frame import Frame
from newsdiff_tui.state.navigation import ViewState, at, passage_of
from newsdiff_tui.state.pairing import Chosen, chosen, links_of, partners, quoted, renumbered, spelled
from newsdiff_tui.state.workspace import BARE, Workspace
from newsdiff_tui.widgets.panes import Moving

if TYPE_CHECKING:
    from textual.await_complete import AwaitComplete

    from newsdiff.notebook.session import Session
    from newsdiff_tui.dialogs.note_editor import NoteEditor

AT_ONCE = 2000
"""Sentences of both articles up to which a change takes no longer than the screen may stand still."""

TO_BE_READ = 30.0
"""Seconds for which a sentence stays that comes once, and that nobody expects."""

OTHER: dict[Side, Side] = {"a": "b", "b": "a"}


class Workbench(Frame):
    """The app with all that a reader can do to a comparison."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "pair", show=False, priority=True),
        Binding("escape", "give_up", show=False, priority=True),
    ]

    def __init__(self, comparison: Comparison, workspace: Workspace = BARE) -> None:
        super().__init__(comparison, workspace)
        self._session = workspace.session
        self._plain = comparison
        self._first: Chosen | None = None
        self._writing: tuple[NoteEditor, Passage] | None = None
        self._changing = False
        self._untold: list[str] = []

    @property
    def session(self) -> Session:
        """The work on this comparison; begun when there is any, so that the first screen does not wait for it."""
        if self._session is None:
            from newsdiff.notebook.session import Session

            self._session = Session(self._plain, notes=False)
        return self._session

    def on_ready(self) -> None:
        """Tell what there is to know of the configuration and of the notes."""
        if self.workspace.warning:
            self.notify(self.workspace.warning, severity="warning", timeout=TO_BE_READ)
        if self._session:
            self._tell(self._session.message)

    def action_bookmark(self) -> None:
        """Set a bookmark, or take it away."""
        passage = self._here()
        if passage:
            known = self.session.note_on(self.comparison, passage)
            marked = not (known and known.bookmarked)
            self._change(
                lambda shown: self.session.annotate(shown, passage, bookmarked=marked),
                "bookmarked" if marked else "bookmark taken away",
            )

    def action_note(self) -> None:
        """Write a note on the current passage."""
        from newsdiff_tui.dialogs.note_editor import NoteEditor

        passage = self._here()
        if passage is None:
            return
        known = self.session.note_on(self.comparison, passage)
        editor = NoteEditor(f"Note on passage {passage.id}", known.text if known else "")

        def save(text: str | None) -> None:
            self._writing = None
            if text is not None and text.strip() != (known.text if known else ""):
                self._change(
                    lambda shown: self.session.annotate(shown, passage, text=text),
                    "note kept" if text.strip() else "note taken away",
                )

        self._writing = editor, passage
        self.push_screen(editor, save)

    def action_notes(self) -> None:
        """List all notes and bookmarks, and go to the one that is chosen."""
        from newsdiff_tui.dialogs.choice import Asking
        from newsdiff_tui.layout.kept import kept

        places = [note.passage for note in self.comparison.notes]
        if not places:
            self.view_state = replace(self.view_state, note="no notes or bookmarks yet")
            return

        def answered(index: int | None) -> None:
            if index is not None:
                self.go_to(places[index])

        question = f"{len(places)} kept. Where to?"
        self.push_screen(Asking("Notes and bookmarks", question, kept(self.comparison), escape="closes"), answered)

    async def action_quit(self) -> None:
        """Leave; a note that is being written is asked about first."""
        from newsdiff_tui.dialogs.note_editor import NoteEditor

        if isinstance(self.screen, NoteEditor):
            await self.screen.action_give_up()
        else:
            await super().action_quit()

    def exit(self, *arguments: Any, **named: Any) -> None:
        """Leave; a note that is being written when something else than the reader ends the app is kept."""
        try:
            self._keep_draft()
        finally:
            super().exit(*arguments, **named)

    def _keep_draft(self) -> None:
        """Keep what is being written, beside what it was to take the place of, as nobody said that this can go.

        Not while a change is being made beside the app: two at once would be made to the same notebook.
        """
        if self._writing and not self._changing:
            (editor, passage), self._writing = self._writing, None
            draft = editor.draft
            if draft:
                self.session.annotate(self.comparison, passage, text=draft)

    def action_unpair(self) -> None:
        """Take the links of the current passage out; of a sentence without one, begin to pair it by hand."""
        passage = self._here()
        if self._first is not None:
            self.action_pair()
        elif passage is not None:
            links = links_of(self.comparison, passage)
            if not links:
                self._begin(passage)
            else:
                self._ask_which("Unpair", "Which link is wrong?", links, self._unpair, together="all of them")

    def action_undo(self) -> None:
        """Take the last correction back."""
        if self.session.can_undo:
            self._change(self.session.undo, "correction undone")
        else:
            self.view_state = replace(self.view_state, note="no correction to undo")

    def action_pair(self) -> None:
        """Pair the sentence chosen first with one of the current passage."""
        passage, first = self._here(), self._first
        if passage is None or first is None:
            return
        found = partners(first, passage)
        if not found:
            there = OTHER[first.side].upper()
            self.view_state = replace(
                self.view_state, note=f"this stands only in {first.side.upper()}: go to one of {there}"
            )
            return
        self._ask_which("Pair", "With which sentence?", found, self._pair)

    def action_give_up(self) -> None:
        """Pair nothing."""
        self._first = None
        self.view_state = replace(self.view_state, note="nothing paired")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter and Escape belong to pairing only while there is something to pair, and nothing lies over it."""
        if action in ("pair", "give_up"):
            return self._first is not None and len(self.screen_stack) == 1 and not isinstance(self.focused, Input)
        return super().check_action(action, parameters)

    def renew(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show another comparison; a sentence chosen for pairing changes sides with its article."""
        if self._first and comparison.a is self.comparison.b and comparison.a is not self.comparison.a:
            self._first = replace(self._first, side=OTHER[self._first.side])
        super().renew(comparison, view_state, moved)

    def _here(self) -> Passage | None:
        return passage_of(self.comparison, self.view_state.passage)

    def _begin(self, passage: Passage) -> None:
        self._first = chosen(passage)
        text = quoted(self.comparison, self._first.side, self._first.sentence)
        there = OTHER[self._first.side].upper()
        self.view_state = replace(self.view_state, note="pair with? Enter pairs, Esc gives up")
        self._tell(f"{text} belongs with … Go to a sentence of {there} and press Enter or x; Esc gives up.")

    def _unpair(self, pairs: Sequence[Pair]) -> None:
        self._change(lambda shown: self.session.unpair(shown, pairs), "unpaired, u undoes it")

    def _pair(self, pairs: Sequence[Pair]) -> None:
        self._first = None
        self._change(lambda shown: self.session.pair(shown, pairs[0]), "paired by hand, u undoes it")

    def _ask_which(
        self,
        title: str,
        question: str,
        pairs: Sequence[Pair],
        then: Callable[[Sequence[Pair]], None],
        together: str = "",
    ) -> None:
        """Let the reader choose one of several pairs, or all together; of one there is nothing to ask."""
        if len(pairs) == 1:
            then(pairs)
            return
        from newsdiff_tui.dialogs.choice import Asking

        answers = [spelled(self.comparison, pair) for pair in pairs] + [together] * bool(together)

        def answered(index: int | None) -> None:
            if index is not None:
                then(pairs if index == len(pairs) else [pairs[index]])

        self.push_screen(Asking(title, question, answers), answered)

    def _change(self, change: Callable[[Comparison], Comparison], note: str) -> None:
        """Change the comparison: at once, or beside the app where the articles are so long that it takes a while."""
        a, b = self.comparison.articles
        if self._changing:
            self.view_state = replace(self.view_state, note="one moment: the last change is still being made")
        elif len(a.sentences) + len(b.sentences) <= AT_ONCE:
            self._become(change(self.comparison), note)
        else:
            self._changing = True
            self.view_state = replace(self.view_state, note="one moment")
            self._change_beside(change, note)

    @work(thread=True)
    def _change_beside(self, change: Callable[[Comparison], Comparison], note: str) -> None:
        new = change(self.comparison)
        self.call_from_thread(self._changed, new, note)

    def _changed(self, new: Comparison, note: str) -> None:
        self._changing = False
        if self.session.is_swapped(new) != self.session.is_swapped(self.comparison):
            from newsdiff.comparing.swapping import swap

            new = swap(new)
        self._become(new, note)

    def _become(self, new: Comparison, note: str) -> None:
        """Show a comparison of the same texts, the reader being where they were."""
        before = passage_of(self.comparison, self.view_state.passage)
        view_state = self._reading_of(new, before)
        said = [note, renumbered(self.comparison, new, self.view_state.passage, view_state.passage)]
        view_state = replace(view_state, note=" · ".join(part for part in said if part))
        self.renew(new, view_state)
        self._tell(self.session.message)

    def _reading_of(self, new: Comparison, before: Passage | None) -> ViewState:
        """The place in another comparison of the same texts: the passage that has the first sentence of this one."""
        side = self.view_state.side
        own = before.sentences(side) if before else ()
        for passage in new.passages if own else ():
            if own[0] in passage.sentences(side):
                return at(new, passage.id, side, self.view_state)
        return replace(self.view_state, passage=None)

    def _tell(self, sentence: str) -> None:
        """Say something in a sentence, if there is anything to say; once a dialog is closed, not across it."""
        if sentence and isinstance(self.screen, ModalScreen):
            self._untold.append(sentence)
        elif sentence:
            self.notify(sentence, markup=False)

    def pop_screen(self) -> AwaitComplete:
        """Close a dialog, and say what has waited for that."""
        closed = super().pop_screen()
        self.call_after_refresh(self._tell_what_waited)
        return closed

    def _tell_what_waited(self) -> None:
        waited, self._untold = self._untold, []
        for sentence in waited:
            self._tell(sentence)
