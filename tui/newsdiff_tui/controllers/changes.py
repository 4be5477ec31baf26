"""Making changes to the comparison on the screen, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Passage
from newsdiff.notebook.session import Session
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.state.navigation import ViewState, at, passage_of

AT_ONCE = 2000
"""If both articles have more sentences than this in total, changes are made on a thread."""

Change = Callable[[Comparison], Comparison]


class ChangesController:
    """Applies changes of the session to the comparison on the screen.

    Args:
        context: Access to the screen.
        session: Makes and saves the changes.
    """

    def __init__(self, context: Context, session: Session) -> None:
        self._context = context
        self._session = session
        self.busy = False
        """Whether a change is being made in the background."""

    def apply(self, change: Change, note: str, unsaved: str = "") -> None:
        """Make a change and show the result, with the message `note`, or `unsaved` if the change is not saved."""
        comparison = self._context.comparison()
        if self.busy:
            self._context.set_note("one moment: the last change is still being made")
        elif sum(len(article.sentences) for article in comparison.articles) <= AT_ONCE:
            self._show(change(comparison), note, unsaved)
        else:
            self.busy = True
            self._context.set_note("one moment")
            self._context.background(lambda: change(comparison), lambda new: self._finish(new, note, unsaved))

    def _finish(self, new: Comparison, note: str, unsaved: str) -> None:
        self.busy = False
        if self._session.is_swapped(new) != self._session.is_swapped(self._context.comparison()):
            new = swap(new)
        self._show(new, note, unsaved)

    def _show(self, new: Comparison, note: str, unsaved: str) -> None:
        """Show a comparison of the same texts, keeping the reader's place."""
        old, before = self._context.comparison(), self._context.view_state()
        view_state = _same_place(new, before, passage_of(old, before.passage))
        was, now = before.passage, view_state.passage
        said = note if self._session.saved else unsaved or note
        parts = [said, f"formerly passage {was}" if was != now and None not in (was, now) else ""]
        self._context.set_comparison(new, replace(view_state, note=" · ".join(filter(None, parts))))
        self._context.notify(self._session.message)


def _same_place(new: Comparison, view_state: ViewState, passage: Passage | None) -> ViewState:
    """Return the reader's place in another comparison of the same texts.

    It is the passage that contains the first sentence of the current one.
    """
    side = view_state.side
    own = passage.sentences(side) if passage else ()
    for candidate in new.passages if own else ():
        if own[0] in candidate.sentences(side):
            return at(new, candidate.id, side, view_state)
    return replace(view_state, passage=None)
