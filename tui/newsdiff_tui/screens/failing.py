"""A base class for apps that end with one sentence after an unexpected error.

Textual's traceback would contain the articles.
"""

from __future__ import annotations

import os
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from rich.text import Text
from textual import events
from textual.app import App
from textual.command import CommandPalette
from textual.css.query import NoMatches
from textual.geometry import Size
from textual.worker import WorkerFailed

from newsdiff_tui.settings.failures import unexpected

if TYPE_CHECKING:
    from textual.driver import Driver

Result = TypeVar("Result")

WIDEST, HIGHEST = 1000, 500
"""Maximum number of columns and of rows that are used."""


def _is_of_palette(error: BaseException) -> bool:
    """Return whether an error was raised in Textual's command palette.

    Its list may be empty, or gone, when a key or click for it arrives. Then only the palette is closed.
    """
    if not isinstance(error, LookupError | NoMatches):
        return False
    files = [frame.filename.replace("\\", "/") for frame in traceback.extract_tb(error.__traceback__)]
    known = ("textual/command.py", "textual/widgets/_option_list.py")
    return any(file.endswith(known) for file in files[-2:])


class FailedError(Exception):
    """An unexpected error. Textual prints the sentence after the terminal is restored."""

    def __rich__(self) -> Text:
        """Return the sentence."""
        return Text(f"newsdiff: {self}")


class FailingApp(App[Result]):
    """An app that saves the user's work and ends after an unexpected error.

    Attributes:
        failed: Whether there was an unexpected error.
    """

    failed = False

    @property
    def exit_code(self) -> int:
        """The exit code of the process, 2 after an unexpected error."""
        return 2 if self.failed else self.return_code or 0

    def get_driver_class(self) -> type[Driver]:
        """Return the driver for the terminal."""
        if os.name != "posix" or os.environ.get("TEXTUAL_DRIVER"):
            return super().get_driver_class()
        from newsdiff_tui.screens.terminal_driver import TerminalDriver

        return TerminalDriver

    async def on_event(self, event: events.Event) -> None:
        """Limit the size reported by a terminal or the environment, because the whole screen is drawn."""
        if isinstance(event, events.Resize):
            event.size = Size(min(event.size.width, WIDEST), min(event.size.height, HIGHEST))
        await super().on_event(event)

    def _close_palette(self) -> None:
        if isinstance(self.screen, CommandPalette):
            self.screen.dismiss()

    def save_unsaved(self) -> None:
        """Save unsaved work; called before the app ends because of an error."""

    def _handle_exception(self, error: Exception) -> None:
        # Textual has no public way to replace its report, which shows local variables: the texts of the articles.
        cause = error.error if isinstance(error, WorkerFailed) else error
        if _is_of_palette(cause):
            self.call_later(self._close_palette)
            return
        if not self.failed:
            self.failed = True
            with suppress(Exception):
                self.save_unsaved()
        sentence = FailedError(unexpected(cause))
        sentence.__cause__ = cause
        super()._handle_exception(sentence)
