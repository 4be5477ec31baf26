"""Reloading a collation in the background, by reading and collating all articles again."""

from __future__ import annotations

from collections.abc import Callable

from newsdiff_tui.controllers.many.context import TableContext
from newsdiff_tui.controllers.reload_job import Every, ReloadJob, ReloadScreen
from newsdiff_tui.state.many.workspace import CollationWorkspace, Reload


class CollationReloadController:
    """Reads and collates the articles again.

    Args:
        context: Access to the screen.
        load: Returns a function that reads and collates the articles, or None if there are no files.
        every: Starts a timer.
        show: Shows the new collation.
    """

    def __init__(
        self,
        context: TableContext,
        load: Callable[[], Reload | None],
        every: Every,
        show: Callable[[CollationWorkspace], None],
    ) -> None:
        self._context = context
        self._load = load
        screen = ReloadScreen(every, context.is_current, context.set_note, context.notify, context.clear_notices)
        self._job = ReloadJob(screen, "table", show)

    @property
    def running(self) -> bool:
        """Whether a new collation is being made or waits for a dialog to close."""
        return self._job.running

    def reload(self) -> None:
        """Start to read and collate the articles."""
        load = self._load()
        if load is None:
            self._context.set_note("there are no files to reload")
        elif not self._job.running:
            self._job.start(load)

    def cancel(self) -> None:
        """Cancel the reload, and keep the old table."""
        self._job.cancel()
