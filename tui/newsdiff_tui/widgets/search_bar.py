"""The line in which the reader types what to search for."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class SearchBar(Input):
    """One row above the footer while a search is typed; Enter searches, Escape forgets the search."""

    DEFAULT_CSS = """
    SearchBar { display: none; height: 1; border: none; padding: 0 1; background: $surface; }
    SearchBar:focus { border: none; }
    SearchBar.-open { display: block; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "forget", "Forget the search", show=False)]

    class Forgotten(Message):
        """The reader wants no search."""

    def __init__(self) -> None:
        super().__init__(placeholder="words to find in both articles, then ] and [", compact=True)

    def open(self) -> None:
        """Show the line, with what was searched for last, ready to be typed over."""
        self.add_class("-open")
        self.focus()
        self.select_all()

    def close(self) -> None:
        """Hide the line."""
        self.remove_class("-open")
        self.screen.set_focus(None)

    def action_forget(self) -> None:
        """Close without searching."""
        self.post_message(self.Forgotten())
