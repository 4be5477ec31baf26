"""Textual's command palette, made safe for keys and clicks that arrive too early or too late."""

from __future__ import annotations

from contextlib import suppress
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.widgets import OptionList

from newsdiff_tui.dialogs.closing import ClosesOnce


class Palette(ClosesOnce, CommandPalette):
    """The palette of all commands and passages."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pagedown", "page('page_down')", show=False),
        Binding("pageup", "page('page_up')", show=False),
    ]

    def action_page(self, action: str) -> None:
        """Scroll by a page of commands, if they are laid out."""
        with suppress(LookupError):
            getattr(self.query_one(OptionList), f"action_{action}")()
