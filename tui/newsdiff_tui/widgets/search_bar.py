"""The search bar, with the query and its options."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input, Static

from newsdiff_tui.layout.searching import Query
from newsdiff_tui.sanitizing import SanitizedHighlighter

PAUSE = 0.1
"""Seconds without a key after which the hits of the typed text are shown."""

TOGGLES = {"case": "Aa case", "whole": "W word", "regex": ".* regex"}
"""The options and their labels. Alt with the first letter of `case`, `word` or `regex` toggles one."""


class Toggle(Static):
    """A search option, which a click toggles."""

    @dataclass
    class Switched(Message):
        """The reader toggled an option."""

        name: str

    def __init__(self, name: str, key: str) -> None:
        super().__init__(f"{TOGGLES[name]} {key}", id=name, markup=False)

    def on_click(self) -> None:
        """Toggle the option."""
        self.post_message(self.Switched(str(self.id)))


class SearchBar(Horizontal):
    """A row above the footer for typing a query. Enter goes to the first hit, and Escape clears the search."""

    DEFAULT_CSS = """
    SearchBar { display: none; height: 1; background: $surface; }
    SearchBar.-open { display: block; }
    SearchBar Input { width: 1fr; height: 1; border: none; padding: 0 1; background: $surface; }
    SearchBar Input:focus { border: none; }
    SearchBar Toggle { width: auto; padding: 0 1; color: $foreground 60%; }
    SearchBar Toggle.-on { color: $background; background: $accent; text-style: bold; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "ask", "Search", show=False, priority=True),
        Binding("escape", "cancel", "Cancel the search", show=False, priority=True),
        Binding("alt+c", "switch('case')", "Match case", show=False, priority=True),
        Binding("alt+w", "switch('whole')", "Whole words only", show=False, priority=True),
        Binding("alt+r", "switch('regex')", "Regular expression", show=False, priority=True),
    ]

    @dataclass
    class Asked(Message):
        """The reader pressed Enter to search."""

        bar: SearchBar
        query: Query

    @dataclass
    class Typed(Message):
        """The reader paused while typing."""

        bar: SearchBar
        query: Query

    @dataclass
    class Cancelled(Message):
        """The reader cancelled the search."""

        bar: SearchBar

    def __init__(self) -> None:
        super().__init__()
        self._query = Query()
        self._pause: Timer | None = None

    def compose(self) -> ComposeResult:
        """Compose the input and the options."""
        yield Input(placeholder="words to find; then ] and [", highlighter=SanitizedHighlighter(), compact=True)
        for name, key in (("case", "Alt+C"), ("whole", "Alt+W"), ("regex", "Alt+R")):
            yield Toggle(name, key)

    def open(self) -> None:
        """Show the bar with the last query selected."""
        self.add_class("-open")
        for words in self.query(Input):  # there is none if the app closes at this moment
            self.screen.set_focus(words)
            words.select_all()

    def close(self) -> None:
        """Hide the bar."""
        if self._pause:
            self._pause.stop()
        self.remove_class("-open")
        self.screen.set_focus(None)

    def action_ask(self) -> None:
        """Search, and close the bar at once, so that the next key is a command."""
        self._query = replace(self._query, text=self.query_one(Input).value)
        self.close()
        self.post_message(self.Asked(self, self._query))

    @on(Input.Changed)
    def _type(self, message: Input.Changed) -> None:
        message.stop()
        if self._pause:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, self._show_typed) if self.has_class("-open") else None

    def _show_typed(self) -> None:
        self.post_message(self.Typed(self, replace(self._query, text=self.query_one(Input).value)))

    @on(Toggle.Switched)
    def _switched(self, message: Toggle.Switched) -> None:
        self.action_switch(message.name)

    def action_switch(self, name: str) -> None:
        """Toggle an option."""
        self._query = self._query.switched(name)
        self.query_one(f"#{name}").set_class(getattr(self._query, name), "-on")
        self._show_typed()

    def action_cancel(self) -> None:
        """Close without searching."""
        self.close()
        self.post_message(self.Cancelled(self))
