"""Reading both files again: when the reader asks (`r`), or when they change (`--watch`).

The old comparison stays on the screen, and can be worked with, until the new one is there; what goes wrong is said, and
leaves everything as it was. What is asked and written in a dialog is about the old one, too: the new one waits until it
is closed. Files are looked at once a second, which costs next to nothing and works on every disk.
"""

# ruff: noqa: PTH116
# Without pathlib: the paths are strings everywhere.

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import work
from textual.screen import ModalScreen

from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.controllers.export import Exporter
from newsdiff_tui.jobs.job import Job
from newsdiff_tui.state.workspace import BARE, Workspace

if TYPE_CHECKING:
    from textual.timer import Timer

Mark = tuple[int, int] | None
"""When a file was last written, and its size; None if it is not there."""

LOOK_EVERY = 0.05
"""Seconds between two looks at a comparison in the making."""

WATCH_EVERY = 1.0
"""Seconds between two looks at the files."""


class Reloader(Exporter):
    """The app that can read its articles again."""

    def __init__(self, comparison: Comparison, workspace: Workspace = BARE) -> None:
        super().__init__(comparison, workspace)
        self._job: Job[Comparison] | None = None
        self._waiting: Timer | None = None
        self._paths = [article.document.path for article in comparison.articles]
        self._marks = self._seen = [mark(path) for path in self._paths]

    def on_ready(self) -> None:
        """Begin to watch, if that is asked for."""
        if self.workspace.watch and self.workspace.load:
            self.set_interval(WATCH_EVERY, self._look_at_files)

    def action_reload(self) -> None:
        """Read both files again and compare anew."""
        load = self.workspace.load
        if load is None:
            self.view_state = replace(self.view_state, note="there are no files to read again")
        elif self._job is None:
            self._marks = self._seen = [mark(path) for path in self._paths]
            self._job = Job(lambda on_progress: load(self.session.plain, on_progress))
            self._waiting = self.set_interval(LOOK_EVERY, self._look_at_job)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Escape gives up what is being compared anew, if nothing lies over it."""
        if action == "give_up" and self._job is not None and len(self.screen_stack) == 1:
            return True
        return super().check_action(action, parameters)

    def action_give_up(self) -> None:
        """Keep the old comparison; else as the workbench."""
        if self._job is None:
            super().action_give_up()
            return
        self._job.cancel()
        self._end_job()
        self.view_state = replace(self.view_state, note="the old comparison is kept")

    def _end_job(self) -> None:
        if self._waiting:
            self._waiting.stop()
        self._job = self._waiting = None

    def _look_at_job(self) -> None:
        job = self._job
        if job is None or self._changing or isinstance(self.screen, ModalScreen):  # dialogs are about the old one
            return
        if not job.done():
            self.view_state = replace(self.view_state, note=f"{job.stage or 'reading'} {job.part:.0%}, Esc gives up")
            return
        self._end_job()
        try:
            plain = job.result()
        except NewsdiffError as error:
            self.view_state = replace(self.view_state, note="the old comparison is kept")
            self._tell(f"{error} The comparison stays as it was.")
        else:
            self._take(plain)

    def _take(self, plain: Comparison) -> None:
        """Show a new comparison of the files, where the reader was in the old one."""
        from newsdiff_tui.state.keeping import moving, place

        old = self.comparison
        new, news = self.session.reload(plain, old)
        same = all(a.text == b.text for a, b in zip(old.articles, new.articles, strict=True))
        self._first = None
        note = "read again, nothing has changed" if same else "read again"
        self.renew(new, replace(place(old, new, self.view_state), note=note), moving(old, new))
        self._tell(news)

    @work(thread=True, exclusive=True, group="watch")
    def _look_at_files(self) -> None:
        """Beside the app, as a disk can be slow: a change counts once the files have been left alone for a second."""
        now = [mark(path) for path in self._paths]
        settled, self._seen = now == self._seen, now
        if settled and now != self._marks:
            gone = [path for path, was, found in zip(self._paths, self._marks, now, strict=True) if was and not found]
            self._marks = now
            if gone:
                self.call_from_thread(self._tell, f"'{sanitize(gone[0])}' is gone: the comparison stays as it was.")
            elif all(found for path, found in zip(self._paths, now, strict=True) if path not in ("", "-")):
                self.call_from_thread(self.action_reload)


def mark(path: str) -> Mark:
    """What tells whether a file has changed."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
