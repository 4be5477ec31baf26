"""The base class of screens with articles, which run commands, open dialogs, and follow the theme."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, TypeVar

from textual.reactive import reactive
from textual.screen import Screen

from newsdiff_tui.controllers.notices import NoticesController
from newsdiff_tui.dialogs.closing import ClosesOnce
from newsdiff_tui.keymap.commands import Command
from newsdiff_tui.painting.styles import COMPONENT_CLASSES, Styles, component_css, styles_from

if TYPE_CHECKING:
    from textual.theme import Theme
    from textual.widget import AwaitMount

Result = TypeVar("Result")

WARNING_SECONDS = 30.0
"""Duration of a warning on the screen, in seconds."""


class CommandScreen(ClosesOnce, Screen[None]):
    """A screen that runs commands by id; each subclass declares its own commands.

    Args:
        commands: All commands with their keys.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES = COMPONENT_CLASSES
    DEFAULT_CSS = f"""
    CommandScreen #too-small {{
        display: none; width: 1fr; height: 1fr; content-align: center middle; text-align: center;
    }}
    CommandScreen.-too-small #too-small {{ display: block; }}
    CommandScreen.-too-small .part {{ display: none; }}
    {component_css("CommandScreen")}
    """

    paint: reactive[Styles | None] = reactive(None, init=False)
    """The styles of the current theme."""

    functions: Mapping[str, Callable[[], object]]
    """The function of each command, keyed by command id; set by the subclass."""

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self.commands = commands
        self.notices = NoticesController(self.notify, self.dialog_open)
        self._opening: AwaitMount | None = None  # a dialog that is not there yet

    def follow(self) -> None:
        """Follow changes of the theme, and show notifications when dialogs close. Call this on mounting."""
        self._restyle()
        self.app.theme_changed_signal.subscribe(self, self._restyle)
        self.app.screen_change_signal.subscribe(self, lambda _: self.call_after_refresh(self.notices.flush))

    def _restyle(self, _theme: Theme | None = None) -> None:
        self.paint = styles_from(partial(self.get_component_rich_style, partial=True))

    def warn(self, warning: str) -> None:
        """Show a warning, if there is one; Escape closes it."""
        if warning:
            self.notify(f"{warning} Esc closes this.", severity="warning", timeout=WARNING_SECONDS)

    def key_of(self, command: str) -> str:
        """Return the displayed key of a command."""
        return next(one.shown for one in self.commands if one.id == command)

    async def action_run(self, command: str) -> None:
        """Run a command, and wait for any screen that it opens, which then receives the next key."""
        result = self.functions[command]()
        if isawaitable(result):
            await result
        if self._opening:
            opening, self._opening = self._opening, None
            await opening

    def open(self, dialog: Screen[Result], answered: Callable[[Result | None], None]) -> None:
        """Open a dialog or another screen, which receives the next key, and pass on its result."""
        self._opening = self.app.push_screen(dialog, answered)

    def dialog_open(self) -> bool:
        """Return whether a dialog is open."""
        return self.app.screen.is_modal

    def background(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Call `work` on another thread, then `done` with its result."""
        self.run_worker(lambda: self.call_later(done, work()), thread=True)
