"""The base class of both apps, the main one and the waiting screen.

It provides the themes, support for NO_COLOR, the palette, and sanitized input, notifications and clipboard. A signal
ends an app in the regular way. After an unexpected error, one sentence is printed instead of Textual's traceback, which
would contain the articles.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from rich.text import Text
from textual import events
from textual.app import App
from textual.command import CommandPalette
from textual.css.query import NoMatches
from textual.geometry import Size
from textual.worker import WorkerFailed

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.dialogs.palette import Palette
from newsdiff_tui.jobs.signals import ended_by_signals
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.painting.colourless import Colourless
from newsdiff_tui.painting.theme import DARK, THEMES, variables
from newsdiff_tui.sanitizing import copied, pasted
from newsdiff_tui.settings.failures import unexpected

if TYPE_CHECKING:
    from textual.dom import DOMNode
    from textual.driver import Driver
    from textual.filter import LineFilter

Result = TypeVar("Result")

WIDEST, HIGHEST = 1000, 500
"""Maximum number of columns and of rows that the app uses."""


def _is_of_palette(error: BaseException) -> bool:
    """Return whether an error was raised in Textual's command palette.

    The list of the palette may be empty or gone when a key or click for it arrives. In that case only the palette is
    closed.
    """
    if not isinstance(error, LookupError | NoMatches):
        return False
    files = [frame.filename.replace("\\", "/") for frame in traceback.extract_tb(error.__traceback__)]
    known = ("textual/command.py", "textual/widgets/_option_list.py")
    return any(file.endswith(known) for file in files[-2:])


class FailedError(Exception):
    """An unexpected error, with a sentence that Textual prints after restoring the terminal."""

    def __rich__(self) -> Text:
        """Return the sentence."""
        return Text(f"newsdiff: {self}")


class BaseApp(App[Result]):
    """An app in one of newsdiff's themes, which saves what it can before an error ends it.

    Attributes:
        failed: Whether an unexpected error occurred.
    """

    TITLE = "newsdiff"
    COMMAND_PALETTE_DISPLAY = "Ctrl+P"
    NOTIFICATION_TIMEOUT = 10.0
    failed = False

    def __init__(self, theme: str) -> None:
        """Use the theme with the given name, or the default theme if there is none."""
        super().__init__()
        for known in THEMES:
            self.register_theme(known)
        if theme != DARK.name and theme in self.available_themes:
            self.theme = theme
            return
        self.set_reactive(App.theme, DARK.name)  # without Textual's watcher, which parses all style sheets again
        self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return newsdiff's colours in the current theme."""
        return variables(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return a filter that removes all colours if `NO_COLOR` is set, otherwise Textual's filters."""
        return [Colourless()] if self.no_color else super().get_line_filters()

    def on_mount(self) -> None:
        """Let signals end the app, so that the terminal is restored."""
        ended_by_signals(self)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy text without control characters."""
        super().copy_to_clipboard(copied(text))

    def notify(self, message: str, *, title: str = "", **options: Any) -> None:
        """Show a notification, sanitized and without markup."""
        super().notify(reserved(sanitize(message)), title=sanitize(title), **(options | {"markup": False}))

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

    def key_target(self) -> DOMNode | None:
        """Return the widget or screen that receives keys; None once the app closes."""
        return self.focused or self.screen if self.screen_stack else None

    async def on_event(self, event: events.Event) -> None:
        """Handle an event, limiting the size of the terminal and sanitizing pasted text.

        Keys and clicks that arrive while the app closes are ignored.
        """
        if isinstance(event, events.InputEvent | events.Paste) and not self.screen_stack:
            return
        if isinstance(event, events.Resize):
            event.size = Size(min(event.size.width, WIDEST), min(event.size.height, HIGHEST))
        elif isinstance(event, events.Paste) and not event.is_forwarded:
            from textual.widgets import TextArea

            event.text = pasted(event.text, exact=isinstance(self.focused, TextArea))
        await super().on_event(event)

    async def action_command_palette(self) -> None:  # type: ignore[override]
        """Open the palette, which receives the next key."""
        if self.use_command_palette and not any(isinstance(screen, Palette) for screen in self.screen_stack):
            await self.push_screen(Palette(id="--command-palette"))

    def search_themes(self) -> None:
        """Open the palette with the themes."""
        from textual.theme import ThemeProvider


        self.push_screen(Palette(providers=[ThemeProvider], placeholder="Search for themes…"))

    def _close_palette(self) -> None:
        if isinstance(self.screen, CommandPalette):
            self.screen.dismiss()

    def save_unsaved(self) -> None:
        """Save unsaved work; called before the app ends because of an error."""

    def exit(self, *arguments: Any, **named: Any) -> None:
        """Close the app, saving a note that is being written."""
        try:
            self.save_unsaved()
        finally:
            super().exit(*arguments, **named)

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
