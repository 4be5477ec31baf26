"""Reloading both files on request, or when they change (`--watch`).

An open dialog is about the old comparison, so the new one is shown only after the dialog is closed. Files are checked
once a second, which costs almost nothing and works on every file system.
"""

# ruff: noqa: PTH116
# Without pathlib: the paths are strings everywhere.

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

from newsdiff.model import Comparison
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.controllers.reload_job import Every, ReloadJob, ReloadScreen
from newsdiff_tui.state.keeping import moving, place
from newsdiff_tui.state.workspace import Workspace

FileState = tuple[int, int] | None
"""The modification time and size of a file; None if it does not exist."""

WATCH_EVERY = 1.0
"""Seconds between two checks of the files."""


class ReloadController:
    """Reads and compares the articles again.

    Args:
        context: Access to the screen.
        workspace: The workspace, with the function to read the articles, and whether to watch their files.
        every: Starts a timer.
        busy: Returns whether a change to the old comparison is being made.
        before_new: Called before a new comparison is shown.
    """

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        every: Every,
        busy: Callable[[], bool],
        before_new: Callable[[], None],
    ) -> None:
        self._context = context
        self._workspace = workspace
        self._every = every
        self._before_new = before_new
        screen = ReloadScreen(
            every,
            ready=lambda: not busy() and not context.dialog_open(),
            set_note=context.set_note,
            notify=context.notify,
            clear_notices=context.clear_notices,
        )
        self._job = ReloadJob(screen, "comparison", self._show)
        self._checking = False
        self._paths = [article.document.path for article in workspace.session.plain.articles]
        self._known = self._seen = self._states()

    @property
    def running(self) -> bool:
        """Whether a new comparison is being made or waits for a dialog to close."""
        return self._job.running

    def watch(self) -> None:
        """Start watching the files, if that was requested."""
        if self._workspace.watch and self._workspace.load:
            self._every(WATCH_EVERY, self._check_files)

    def reload(self) -> None:
        """Read both files again and compare them, in the background."""
        load, session = self._workspace.load, self._workspace.session
        if load is None:
            self._context.set_note("there are no files to reload")
        elif not self._job.running:
            self._known = self._seen = self._states()
            self._job.start(lambda on_progress: load(session.plain, on_progress))

    def cancel(self) -> None:
        """Cancel the reload, and keep the old comparison."""
        self._job.cancel()

    def _show(self, plain: Comparison) -> None:
        """Show a new comparison of the files, keeping the reader's place."""
        old, before = self._context.comparison(), self._context.view_state()
        new, news = self._workspace.session.reload(plain, old)
        same = all(a.text == b.text for a, b in zip(old.articles, new.articles, strict=True))
        self._before_new()
        note = "reloaded, nothing has changed" if same else "reloaded"
        self._context.set_comparison(new, replace(place(old, new, before), note=note), moving(old, new))
        self._context.notify(news)

    def _states(self) -> list[FileState]:
        return [file_state(path) for path in self._paths]

    def _check_files(self) -> None:
        """Check the files in the background, because disks can be slow, unless the last check is still running."""
        if not self._checking:
            self._checking = True
            self._context.background(self._states, self._checked)

    def _checked(self, now: list[FileState]) -> None:
        """Reload if files have changed since the last reload, and have been stable for a second."""
        self._checking = False
        settled, self._seen = now == self._seen, now
        if not settled or now == self._known:
            return
        gone = [path for path, was, found in zip(self._paths, self._known, now, strict=True) if was and not found]
        self._known = now
        if gone:
            self._job.fail(f"'{sanitize(gone[0])}' no longer exists: the comparison is unchanged.")
        elif all(found for path, found in zip(self._paths, now, strict=True) if path not in ("", "-")):
            self.reload()


def file_state(path: str) -> FileState:
    """Return the modification time and size of a file."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
