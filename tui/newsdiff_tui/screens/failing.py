"""An app that ends with one sentence after an unexpected error, instead of a traceback with the articles in it."""

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
"""Columns and rows that are used at most."""


def _is_of_palette(error: BaseException) -> bool:
    """Return whether an error is one of Textual's command palette.

    Its list may be empty, or gone, when a key or click for it arrives; only the palette is closed then.
    """
    if not isinstance(error, LookupError | NoMatches):
        return False
    files = [frame.filename.replace("\\", "/") for frame in traceback.extract_tb(error.__traceback__)]
    known = ("textual/command.py", "textual/widgets/_option_list.py")
    return any(file.endswith(known) for file in files[-2:])


class FailedError(Exception):
    """An unexpected error; Textual prints the sentence once the terminal is restored."""

    def __rich__(self) -> Text:
        """Return the sentence."""
        return Text(f"newsdiff: {self}")


class FailingApp(App[Result]):
    """Ends after an unexpected error, when it has saved what it can.

    Attributes:
        failed: Whether there was one.
    """

    failed = False

    @property
    def exit_code(self) -> int:
        """The exit code of the process, 2 after an unexpected error."""
        return 2 if self.failed else self.return_code or 0

    def get_driver_class(self) -> type[Driver]:
        """Return what reads the terminal."""
        if os.name != "posix" or os.environ.get("TEXTUAL_DRIVER"):
            return super().get_driver_class()
        from newsdiff_tui.screens.terminal_driver import TerminalDriver

        return TerminalDriver

    async def on_event(self, event: events.Event) -> None:
        """Limit the size that a terminal reports, or the environment: the screen is drawn for all of it."""
        if isinstance(event, events.Resize):
            event.size = Size(min(event.size.width, WIDEST), min(event.size.height, HIGHEST))
        await super().on_event(event)

    def _close_palette(self) -> None:
        if isinstance(self.screen, CommandPalette):
            self.screen.dismiss()

    def save_unsaved(self) -> None:
        """Save what the user has not saved yet; called before the app ends because of an error."""

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
