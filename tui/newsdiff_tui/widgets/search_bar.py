"""The line in which the reader types what to search for, and says how it is meant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

from newsdiff_tui.layout.searching import Query
from newsdiff_tui.sanitizing import SanitizedHighlighter

TOGGLES = {"case": "Aa case", "whole": "W word", "regex": ".* regex"}
"""The toggles, each with what the line shows of it; alt and its first shown letter of a word switches it."""


class Toggle(Static):
    """One way of searching, on or off; a click changes it."""

    @dataclass
    class Switched(Message):
        """The reader wants a way of searching changed."""

        name: str

    def __init__(self, name: str, key: str) -> None:
        super().__init__(f"{TOGGLES[name]} {key}", id=name, markup=False)

    def on_click(self) -> None:
        """Switch."""
        self.post_message(self.Switched(str(self.id)))


class SearchBar(Horizontal):
    """One row above the keys while a search is typed; Enter searches, Escape cancels the search."""

    DEFAULT_CSS = """
    SearchBar { display: none; height: 1; background: $surface; }
    SearchBar.-open { display: block; }
    SearchBar Input { width: 1fr; height: 1; border: none; padding: 0 1; background: $surface; }
    SearchBar Input:focus { border: none; }
    SearchBar Toggle { width: auto; padding: 0 1; color: $foreground 60%; }
    SearchBar Toggle.-on { color: $background; background: $accent; text-style: bold; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel the search", show=False),
        Binding("alt+c", "switch('case')", "Tell capitals from small letters", show=False, priority=True),
        Binding("alt+w", "switch('whole')", "Whole words only", show=False, priority=True),
        Binding("alt+r", "switch('regex')", "A regular expression", show=False, priority=True),
    ]

    @dataclass
    class Asked(Message):
        """The reader wants something found."""

        bar: SearchBar
        query: Query

    @dataclass
    class Cancelled(Message):
        """The reader wants no search."""

        bar: SearchBar

    def __init__(self) -> None:
        super().__init__()
        self._query = Query()

    def compose(self) -> ComposeResult:
        """The words, and the ways of searching."""
        yield Input(placeholder="words to find, then ] and [", highlighter=SanitizedHighlighter(), compact=True)
        for name, key in (("case", "Alt+C"), ("whole", "Alt+W"), ("regex", "Alt+R")):
            yield Toggle(name, key)

    def open(self) -> None:
        """Show the line, with what was searched for last, ready to be typed over."""
        self.add_class("-open")
        words = self.query_one(Input)
        self.screen.set_focus(words)
        words.select_all()

    def close(self) -> None:
        """Hide the line."""
        self.remove_class("-open")
        self.screen.set_focus(None)

    @on(Input.Submitted)
    def _ask(self, message: Input.Submitted) -> None:
        message.stop()
        self._query = replace(self._query, text=message.value)
        self.post_message(self.Asked(self, self._query))

    @on(Toggle.Switched)
    def _switched(self, message: Toggle.Switched) -> None:
        self.action_switch(message.name)

    def action_switch(self, name: str) -> None:
        """Change a way of searching."""
        self._query = self._query.switched(name)
        self.query_one(f"#{name}").set_class(getattr(self._query, name), "-on")

    def action_cancel(self) -> None:
        """Close without searching."""
        self.post_message(self.Cancelled(self))
