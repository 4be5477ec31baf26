"""The terminal app, with its themes, its first screen, and quitting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.jobs.key_queue import Delivered, KeyQueue
from newsdiff_tui.jobs.signals import ended_by_signals
from newsdiff_tui.keymap.commands import changed_keys
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.painting.colourless import CURSORS, Colourless
from newsdiff_tui.painting.theme import DARK, LIGHT, variables
from newsdiff_tui.sanitizing import copied, pasted
from newsdiff_tui.screens.failing import FailingApp
from newsdiff_tui.screens.main import MainScreen
from newsdiff_tui.settings.remembered import Look
from newsdiff_tui.state.workspace import Workspace

if TYPE_CHECKING:
    from textual.filter import LineFilter

    from newsdiff_tui.screens.collation import CollationScreen
    from newsdiff_tui.state.collation_workspace import CollationWorkspace


class NewsdiffApp(FailingApp[None]):
    """Shows a workspace, with the appearance remembered from the last run (`look`)."""

    COMMANDS: ClassVar = set()  # the palette has those of the screens
    COMMAND_PALETTE_DISPLAY = "Ctrl+P"
    TITLE = "newsdiff"
    AUTO_FOCUS = None
    NOTIFICATION_TIMEOUT = 10.0
    CSS = f"""
    {CURSORS}
    Screen {{ background: $background; }}
    ToastRack {{ dock: top; align: right top; margin: 3 0 0 0; }}
    Toast {{ padding: 0 1; margin: 0 0 1 0; }}
    CommandPalette Toast, Help Toast {{ display: none; }}
    """

    def __init__(
        self,
        workspace: Workspace | CollationWorkspace,
        look: Look = Look(),  # noqa: B008 - Look is frozen
    ) -> None:
        super().__init__()
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = look.theme if look.theme in self.available_themes else DARK.name
        self.set_keymap(changed_keys(workspace.commands))
        if not isinstance(workspace, Workspace):
            from newsdiff_tui.keymap.statement_commands import changed_table_keys

            self.update_keymap(changed_table_keys(workspace.table_commands))
        self._first = _first_screen(workspace, look)
        self._keys = KeyQueue(self._deliver, lambda: self.focused or self.screen, self.set_timer)

    @property
    def main(self) -> MainScreen:
        """The screen with both articles."""
        return next(screen for screen in self._open_screens() if isinstance(screen, MainScreen))

    @property
    def look(self) -> Look:
        """The appearance to remember."""
        return self._first.arrangement.look("" if self.theme == DARK.name else self.theme)

    def get_default_screen(self) -> MainScreen | CollationScreen:
        """Return the screen of a comparison or a collation."""
        return self._first

    def _open_screens(self) -> Iterator[MainScreen | CollationScreen]:
        """Yield the screens with articles: the first one, and that of two articles opened from a collation."""
        yield self._first
        for screen in self.screen_stack:
            if isinstance(screen, MainScreen) and screen is not self._first:
                yield screen

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours of the labels in the current theme."""
        return variables(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return Textual's filters; with NO_COLOR, one that removes all colours."""
        return [Colourless()] if self.no_color else super().get_line_filters()

    def on_mount(self) -> None:
        """Let signals end the app, so that the terminal is restored."""
        ended_by_signals(self)

    async def action_command_palette(self) -> None:  # type: ignore[override]
        """Open the palette, which receives the next key."""
        from newsdiff_tui.dialogs.palette import Palette

        if self.use_command_palette and not any(isinstance(screen, Palette) for screen in self.screen_stack):
            await self.push_screen(Palette(id="--command-palette"))

    def search_themes(self) -> None:
        """Open the palette with the themes."""
        from textual.theme import ThemeProvider

        from newsdiff_tui.dialogs.palette import Palette

        self.push_screen(Palette(providers=[ThemeProvider], placeholder="Search for themes…"))

    async def action_quit(self) -> None:
        """Quit, but ask the reader first if there is an unsaved note."""
        for screen in self._open_screens():
            if not await screen.may_quit():
                return
        self.exit()

    def exit(self, *arguments: Any, **named: Any) -> None:
        """Close the app, saving a note that is being written."""
        try:
            self.save_unsaved()
        finally:
            super().exit(*arguments, **named)

    def save_unsaved(self) -> None:
        """Save the note that is being written, and stop running searches."""
        for screen in self._open_screens():
            screen.shut_down()

    def action_help_quit(self) -> None:
        """Show how to quit when Ctrl+C is pressed."""
        self.notify(f"{self._first.key_of('quit')} quits newsdiff, Ctrl+Q from anywhere.")

    async def on_event(self, event: events.Event) -> None:
        """Deliver keys and pasted text one at a time, so that a screen opened by a key receives the next one."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self._keys.put(event)
        else:
            await super().on_event(event)

    async def on_delivered(self, message: Delivered) -> None:
        """Deliver the next key."""
        await self._keys.delivered(message)

    async def _deliver(self, event: events.Key | events.Paste) -> None:
        """Send a key or sanitized pasted text to the focused widget."""
        if isinstance(event, events.Paste):
            from textual.widgets import TextArea

            event.text = pasted(event.text, exact=isinstance(self.focused, TextArea))
        await super().on_event(event)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy text without control characters."""
        super().copy_to_clipboard(copied(text))

    def notify(self, message: str, *, title: str = "", **options: Any) -> None:
        """Show a sentence, sanitized and without markup."""
        super().notify(reserved(sanitize(message)), title=sanitize(title), **(options | {"markup": False}))


def _first_screen(workspace: Workspace | CollationWorkspace, look: Look) -> MainScreen | CollationScreen:
    """Return the screen that shows a workspace."""
    if isinstance(workspace, Workspace):
        return MainScreen(workspace, look)
    from newsdiff_tui.screens.collation import CollationScreen

    return CollationScreen(workspace, look)
