"""A screen with one passage: its two texts with every changed character, and the explanation of its labels."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Static

from newsdiff.model import Comparison
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.controllers.explanations import Explanation
from newsdiff_tui.dialogs.closing import ClosesOnce
from newsdiff_tui.keymap.commands import Command, bindings
from newsdiff_tui.layout.geometry import UNIFIED_BELOW, Geometry, geometry
from newsdiff_tui.layout.view import View
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.providers import commands_provider
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.state.position import counted, position
from newsdiff_tui.widgets.detail import Detail

SHARED = frozenset({
    "next", "previous", "next-alike", "previous-alike", "next-discrepancy",
    "previous-discrepancy", "other-end", "copy", "theme", "help", "quit",
    "bookmark", "note", "dismiss", "undo",
})  # fmt: skip
"""The commands of the main screen that also work here."""

GAP = " " * 5
"""Space between keys in the footer, and before the reader's position."""


class PassageScreen(ClosesOnce, Screen[None]):
    """The current passage, full screen.

    The screen follows the reader to other passages. Escape and Enter close it.

    Args:
        share: The left text's share of the width.
        commands: All commands with their keys.
        run: Runs a command of the main screen.
    """

    COMMANDS: ClassVar = {commands_provider}
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(SHARED),
        Binding("escape,enter", "dismiss", "Back", show=False),
    ]
    ALLOW_SELECT = False
    kinds = ()
    DEFAULT_CSS = """
    PassageScreen Detail { height: 1fr; }
    PassageScreen Static { height: 1; color: $foreground 66%; padding: 0 1; }
    """

    view: reactive[View | None] = reactive(None, init=False, always_update=True)
    view_state: reactive[ViewState] = reactive(ViewState, init=False)
    geometry: reactive[Geometry | None] = reactive(None, init=False)
    paint: reactive[Styles | None] = reactive(None, init=False)
    explanation: reactive[Explanation] = reactive((0, ()), init=False)

    def __init__(self, share: float, commands: Sequence[Command], run: Callable[[str], Awaitable[None]]) -> None:
        super().__init__()
        self.commands = [command for command in commands if command.id in SHARED]
        self._share = share
        self._run = run

    def compose(self) -> ComposeResult:
        """Compose the passage and the footer."""
        own = PassageScreen
        yield Detail().data_bind(own.view, own.view_state, own.geometry, own.paint, own.explanation)
        yield Static(markup=False)

    def on_mount(self) -> None:
        """Focus the text, so that the arrow keys scroll it."""
        self._lay_out()
        self.set_focus(self.query_one(Detail))

    def on_resize(self) -> None:
        """Wrap the texts for the new width."""
        self._lay_out()

    def watch_view(self) -> None:
        """Show a passage of another comparison."""
        self._lay_out()

    def watch_view_state(self) -> None:
        """Show the reader's position."""
        if self.view and self.is_mounted:
            keys = " ".join(one.shown for one in self.commands if one.id in ("next", "previous"))
            room = self.app.size.width - 2
            self.query_one(Static).update(sanitize(footer(self.view.comparison, self.view_state, keys, room)))

    def _lay_out(self) -> None:
        if self.view:
            width = self.app.size.width
            self.geometry = geometry(self.view.comparison, width, 2 if width >= UNIFIED_BELOW else 1, self._share)
        self.watch_view_state()

    async def action_run(self, command: str) -> None:
        """Run a command of the main screen."""
        await self._run(command)


def footer(comparison: Comparison, view_state: ViewState, keys: str, width: int) -> str:
    """Return the footer with Escape, `keys` and the reader's position, as many whole phrases as fit."""
    place, count = position(comparison, view_state), counted(comparison, view_state)
    noted = " · ".join(filter(None, (count, view_state.note)))
    ways = f"Esc  back to the articles{GAP}{keys}  next, previous difference"
    brief = f"Esc  back  {keys}  differences"
    forms = (
        f"{ways}{GAP}{place}",
        f"{ways}{GAP}{noted}",
        f"{brief}  {place}",
        f"{brief}  {noted}",
        f"{brief}  {count}",
        f"Esc  back  {count}",
    )
    return next((form for form in forms if cell_len(form) <= width), forms[-1])
