"""The waiting screen, with the stage and progress of a long comparison.

It is a separate app that runs before the main one. With articles of ordinary length it never appears.
"""

from __future__ import annotations

from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.strip import Strip
from textual.widget import Widget

from newsdiff_tui.jobs.job import Job
from newsdiff_tui.painting.theme import DARK
from newsdiff_tui.screens.base_app import BaseApp

BAR = 40
"""Maximum width of the bar in cells."""

REFRESH_EVERY = 0.05
"""Seconds between two refreshes."""


class Waiting(BaseApp[bool]):
    """Shows the progress of a job; returns True when it is done, or False if it is cancelled."""

    CSS = "Screen { background: $background; align: center middle; }"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,ctrl+c,ctrl+q", "cancel", "Cancel", priority=True)]

    def __init__(self, job: Job[Any], theme: str = DARK.name) -> None:
        """Create the app for `job` with a theme, by default newsdiff's dark theme."""
        super().__init__(theme)
        self._job = job

    def compose(self) -> ComposeResult:
        """Put the progress in the middle of the screen."""
        yield Progress(self._job)

    def on_mount(self) -> None:
        """Start following the job."""
        self.set_interval(REFRESH_EVERY, self._refresh)

    def action_cancel(self) -> None:
        """Cancel the job and quit."""
        self._job.cancel()
        self.exit(False)

    def _refresh(self) -> None:
        if self._job.done():
            self.exit(True)
        else:
            self.query_one(Progress).refresh()


class Progress(Widget):
    """A widget with the stage, a bar with a percentage, and the key that cancels."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"progress--{name}" for name in ("page", "stage", "done", "rest", "hint")}
    DEFAULT_CSS = f"""
    Progress {{ width: {BAR}; max-width: 100%; height: 4; }}
    .progress--page {{ color: $diff-text; background: $diff-page; }}
    .progress--stage {{ color: $diff-text; background: $diff-page; text-style: bold; }}
    .progress--done {{ color: $diff-accent; background: $diff-page; }}
    .progress--rest {{ color: $diff-rule; background: $diff-page; }}
    .progress--hint {{ color: $diff-quiet; background: $diff-page; }}
    Progress:nocolor .progress--rest, Progress:nocolor .progress--hint {{ text-style: dim; }}
    """

    def __init__(self, job: Job[Any]) -> None:
        super().__init__()
        self._job = job

    def render_line(self, y: int) -> Strip:
        """Return one of the rows."""
        width = self.size.width
        page = self._style("page")
        if y == 0:
            segments = [Segment((self._job.stage or "reading").capitalize(), self._style("stage"))]
        elif y == 1:
            room = max(1, width - 5)
            done = round(room * self._job.part)
            segments = [
                Segment("━" * done, self._style("done")),
                Segment("─" * (room - done), self._style("rest")),
                Segment(f"{self._job.part:>5.0%}"[-5:], page),
            ]
        elif y == 3:
            segments = [Segment("Esc cancels", self._style("hint"))]
        else:
            segments = [Segment("", Style.null())]
        return Strip(segments).adjust_cell_length(width, page)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"progress--{name}", partial=True)
