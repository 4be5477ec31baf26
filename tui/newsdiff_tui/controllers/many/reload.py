"""Reloading a collation in the background, by reading and collating all articles again.

The old table stays on the screen and usable until the new one is ready, or if there is an error.
"""

from __future__ import annotations

from collections.abc import Callable

from newsdiff_tui.controllers.many.context import TableContext
from newsdiff_tui.controllers.reload import POLL_EVERY, Every, Timer
from newsdiff_tui.jobs.job import Job
from newsdiff_tui.state.many.workspace import CollationWorkspace, Reload


class CollationReloadController:
    """Reads and collates the articles again.

    Args:
        context: The screen.
        load: Returns the function that reads and collates, or None if there are no files.
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
        self._every = every
        self._show = show
        self._job: Job[CollationWorkspace] | None = None
        self._polling: Timer | None = None
        self._failed = False

    @property
    def running(self) -> bool:
        """Whether a new collation is being made or waits for a dialog to close."""
        return self._job is not None

    def reload(self) -> None:
        """Start to read and collate the articles."""
        load = self._load()
        if load is None:
            self._context.set_note("there are no files to reload")
        elif self._job is None:
            self._job = Job(load)
            self._polling = self._every(POLL_EVERY, self.poll)

    def cancel(self) -> None:
        """Cancel the reload, and keep the old table."""
        if self._job:
            self._job.cancel()
            self._end()
            self._context.set_note("reload cancelled")

    def poll(self) -> None:
        """Show the progress of the job, or its result."""
        job = self._job
        if job is None or not self._context.is_current():
            return
        if not job.done():
            self._context.set_note(f"{job.stage or 'reading'} {job.part:.0%}, Esc cancels")
            return
        self._end()
        try:
            workspace = job.result()
        except Exception as error:
            from newsdiff_tui.settings.failures import message_about

            self._context.set_note("the old table is kept")
            self._context.notify(f"{message_about(error)} The table is unchanged.")
            self._failed = True
        else:
            if self._failed:
                self._failed = False
                self._context.clear_notices()
            self._show(workspace)

    def _end(self) -> None:
        if self._polling:
            self._polling.stop()
        self._job = self._polling = None
