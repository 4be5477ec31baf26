"""The terminal app, which opens the first screen, delivers keys, and decides whether it may quit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual import events

from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.jobs.key_queue import Delivered, KeyQueue
from newsdiff_tui.keymap.commands import changed_keys
from newsdiff_tui.keymap.statement_commands import changed_table_keys
from newsdiff_tui.painting.colourless import CURSORS
from newsdiff_tui.painting.theme import DARK
from newsdiff_tui.screens.base_app import BaseApp
from newsdiff_tui.screens.main import MainScreen
from newsdiff_tui.settings.remembered import Look
from newsdiff_tui.state.workspace import Workspace

if TYPE_CHECKING:
    from newsdiff_tui.screens.many.collation import CollationScreen
    from newsdiff_tui.state.many.workspace import CollationWorkspace


class NewsdiffApp(BaseApp[None]):
    """The main app, which shows a comparison or a collation.

    Args:
        workspace: The workspace with the comparison or collation.
        look: The appearance remembered from the last run.
    """

    COMMANDS: ClassVar = set()  # the palette offers the commands of the screens
    AUTO_FOCUS = None
    CSS = f"""
    {CURSORS}
    Screen {{ background: $background; }}
    ToastRack {{ dock: top; align: right top; margin: 3 0 0 0; }}
    Toast {{ padding: 0 1; margin: 0 0 1 0; }}
    CommandPalette Toast, Help Toast {{ display: none; }}
    """

    def __init__(self, workspace: Workspace | CollationWorkspace, look: Look = Look()) -> None:  # noqa: B008 - frozen
        super().__init__(look.theme)
        self.set_keymap(changed_keys(workspace.commands))
        self._first: MainScreen | CollationScreen
        if isinstance(workspace, Workspace):
            self._first = MainScreen(workspace, look)
        else:
            from newsdiff_tui.screens.many.collation import CollationScreen

            self.update_keymap(changed_table_keys(workspace.table_commands))
            self._first = CollationScreen(workspace, look)
        self._asking = False  # whether to quit although notes cannot be saved
        self._keys = KeyQueue(super().on_event, self.key_target, self.set_timer)

    @property
    def main(self) -> MainScreen:
        """The screen with both articles."""
        return next(screen for screen in self._open_screens() if isinstance(screen, MainScreen))

    @property
    def look(self) -> Look:
        """The appearance to remember."""
        return self._first.arrangement.look("" if self.theme == DARK.name else self.theme)

    def get_default_screen(self) -> MainScreen | CollationScreen:
        """Return the first screen, which shows the comparison or the collation."""
        return self._first

    def _open_screens(self) -> Iterator[MainScreen | CollationScreen]:
        """Yield the open screens with articles: the first one, and any comparison opened from a collation."""
        yield self._first
        for screen in self.screen_stack:
            if isinstance(screen, MainScreen) and screen is not self._first:
                yield screen

    async def action_quit(self) -> None:
        """Quit, asking the reader first if a note is being written or if changes cannot be saved."""
        for screen in self._open_screens():
            if not await screen.controllers.may_quit():
                return
        if self._asking or not any(screen.controllers.loses for screen in self._open_screens()):
            self.exit()
            return

        question = "Notes or corrections cannot be saved, and are lost when you quit."
        self._asking = True
        await self.push_screen(ChoiceDialog("Quit?", question, ["stay", "quit anyway"], escape="stays"), self._answered)

    def _answered(self, index: int | None) -> None:
        self._asking = False
        if index == 1:
            self.exit()

    def save_unsaved(self) -> None:
        """Save the note that is being written, and stop running searches."""
        for screen in self._open_screens():
            screen.controllers.shut_down()

    def action_help_quit(self) -> None:
        """Show how to quit, after Ctrl+C was pressed."""
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
