"""All controllers of the main screen, and the commands that they carry out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from newsdiff.model import Comparison
from newsdiff_tui.controllers.changes import ChangesController
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.controllers.corrections import CorrectionsController
from newsdiff_tui.controllers.dismissals import DismissalsController
from newsdiff_tui.controllers.explanations import Explanation, ExplanationsController
from newsdiff_tui.controllers.export import ExportController
from newsdiff_tui.controllers.exports import exports
from newsdiff_tui.controllers.notes import NotesController
from newsdiff_tui.controllers.quotations import QuotationsController
from newsdiff_tui.controllers.reload import ReloadController
from newsdiff_tui.controllers.reload_job import Every
from newsdiff_tui.controllers.search import SearchController
from newsdiff_tui.controllers.shared_commands import shared_commands
from newsdiff_tui.state.workspace import Workspace

if TYPE_CHECKING:
    from newsdiff_tui.layout.searching import Hit, Search


class Controllers:
    """The controllers of the main screen.

    Args:
        context: Access to the screen.
        workspace: The workspace.
        every: Starts a timer.
        first_in_view: Returns the index of the first hit below the top of the screen.
        show_search: Shows a search.
        show_explanation: Shows an explanation.
    """

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        *,
        every: Every,
        first_in_view: Callable[[Sequence[Hit]], int],
        show_search: Callable[[Search], None],
        show_explanation: Callable[[Comparison, Explanation], None],
    ) -> None:
        self._session = session = workspace.session
        changes = ChangesController(context, session)
        self.notes = NotesController(context, session, changes)
        self.corrections = CorrectionsController(context, session, changes)
        self.dismissals = DismissalsController(context, session, changes)
        self.quotations = QuotationsController(context)
        self.export = ExportController(context, lambda: exports(context.comparison(), _shown(context)))
        self.reload = ReloadController(context, workspace, every, lambda: changes.busy, self.corrections.reset)
        self.search = SearchController(context.background, first_in_view, show_search, context.set_note)
        self.explanations = ExplanationsController(context.background, show_explanation)

    @property
    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The functions of commands, keyed by command id."""
        return {
            **shared_commands(self.notes, self.export, self.reload, self.search),
            "quotations": self.quotations.list_all,
            "unpair": self.corrections.unpair,
            "dismiss": self.dismissals.dismiss,
            "undo": self.corrections.undo,
        }

    @property
    def cancellable(self) -> bool:
        """Whether a reload or pairing is in progress and can be cancelled."""
        return self.reload.running or self.corrections.pairing

    def cancel(self) -> None:
        """Cancel the reload if one is running, otherwise pairing."""
        if self.reload.running:
            self.reload.cancel()
        else:
            self.corrections.cancel()

    @property
    def loses(self) -> bool:
        """Whether closing the app would lose changes that could not be saved."""
        return self._session.loses

    async def may_quit(self) -> bool:
        """Return whether the app may close.

        If a note is being written, its editor is closed instead, after asking the reader if necessary.
        """
        return await self.notes.may_quit()

    def shut_down(self) -> None:
        """Stop a search, and save a note that is being written."""
        self.search.cancel()
        self.notes.save_draft()


def _shown(context: Context) -> frozenset[int] | None:
    """Return the ids of the displayed passages, or None if all are displayed."""
    view_state = context.view_state()
    if not view_state.only and not view_state.hidden:
        return None
    return frozenset(one.id for one in context.comparison().passages if not view_state.hides(one))
