"""All controllers of a collation's screen, and the commands that they carry out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newsdiff.collating.differences import discrepant
from newsdiff.model.collation_counts import story_statements
from newsdiff_tui.controllers.export import ExportController
from newsdiff_tui.controllers.exports import Export, collation_exports
from newsdiff_tui.controllers.many.context import TableContext
from newsdiff_tui.controllers.many.notes import StatementNotesController
from newsdiff_tui.controllers.many.reload import CollationReloadController
from newsdiff_tui.controllers.many.search import StatementSearchController
from newsdiff_tui.controllers.reload_job import Every
from newsdiff_tui.controllers.shared_commands import shared_commands
from newsdiff_tui.state.many.workspace import CollationWorkspace


class CollationControllers:
    """The controllers of a collation's screen.

    Args:
        context: Access to the screen.
        workspace: Returns the workspace.
        every: Starts a timer.
        show: Shows another collation.
    """

    def __init__(
        self,
        context: TableContext,
        workspace: Callable[[], CollationWorkspace],
        every: Every,
        show: Callable[[CollationWorkspace], None],
    ) -> None:
        self._context = context
        self._workspace = workspace
        self.notes = StatementNotesController(context, lambda: workspace().notes)
        self.search = StatementSearchController(context)
        self.export = ExportController(context, self._exports)
        self.reload = CollationReloadController(context, lambda: workspace().reload, every, show)

    @property
    def commands(self) -> Mapping[str, Callable[[], None]]:
        """The functions of commands, keyed by command id."""
        return shared_commands(self.notes, self.export, self.reload, self.search)

    def _exports(self) -> list[Export]:
        state = self._context.table_state()
        filtered = state.only or state.about is not None
        shown = frozenset(one.id for one in self._context.shown()) if filtered else None
        return collation_exports(self._context.collation(), state.base, shown)

    def find_discrepancies(self, show: Callable[[frozenset[int]], None]) -> None:
        """Find statements that differ in substance, on a thread, and show them if the collation is still displayed."""
        collation = self._context.collation()

        def found(ids: frozenset[int]) -> None:
            if collation is self._context.collation():
                show(ids & {one.id for one in story_statements(collation)})

        self._context.background(lambda: frozenset(discrepant(collation)), found)

    @property
    def loses(self) -> bool:
        """Whether closing the app would lose changes that could not be saved."""
        return self._workspace().notes.loses

    async def may_quit(self) -> bool:
        """Return whether the app may close.

        If a note is being written, its editor is closed instead, after asking the reader if necessary.
        """
        return await self.notes.may_quit()

    def shut_down(self) -> None:
        """Stop a search, and save a note that is being written."""
        self.search.cancel()
        self.notes.save_draft()
