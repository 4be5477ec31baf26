"""The footer, with the most important commands and their keys, which can be clicked.

It is painted from the table of commands in the first frame, whereas Textual's own footer is built later, from the
bindings of the screen.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from newsdiff_tui.keymap.commands import Command
from newsdiff_tui.painting.styles import Styles

GAP = 2


class CommandFooter(Widget):
    """A row with the keys and names of as many commands as fit."""

    DEFAULT_CSS = """
    CommandFooter { height: 1; dock: bottom; }
    """

    paint: reactive[Styles | None] = reactive(None)

    def __init__(self, commands: Sequence[Command], spare: Sequence[str] = (), classes: str = "") -> None:
        """Create a footer for `commands`.

        If there is little room, the commands in `spare` are left out first, then the last ones.
        """
        super().__init__(classes=classes)
        self._spare = spare
        self._commands = [command for command in commands if command.name]

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - there is only one
        """Return the row."""
        if self.paint is None:
            return Strip.blank(self.size.width)
        segments = [Segment(" ", self.paint.bar)]
        for command in self._fitting():
            segments.append(Segment(command.shown, self.paint.bar_key))
            segments.append(Segment(f" {command.name}{' ' * GAP}", self.paint.bar))
        return Strip(segments).adjust_cell_length(self.size.width, self.paint.bar)

    def on_click(self, event: events.Click) -> None:
        """Let the app run the clicked command, so that keys pressed next wait until it is finished."""
        right = 1
        for command in self._fitting():
            right += width(command)
            if event.x < right - GAP:
                self.app.call_later(self.screen.run_action, command.action)
                return

    def _fitting(self) -> list[Command]:
        """Return the commands that fit, in order, always including help and quit."""
        fitting = list(self._commands)
        others = [one for one in self._commands[-3::-1] if one.id not in self._spare]
        spare = [one for name in self._spare for one in self._commands if one.id == name]
        for command in (*spare, *others):
            if sum(map(width, fitting)) - GAP <= self.size.width - 1:
                break
            fitting.remove(command)
        return fitting


def width(command: Command) -> int:
    """Return the width of a command in cells, including the gap after it."""
    return cell_len(command.shown) + 1 + cell_len(command.name) + GAP
