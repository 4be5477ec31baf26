"""The doors of the app: what is pasted into it, what it puts on the clipboard, what it tells in a sentence.

The parts of the screen show an article's text through `newsdiff.text.sanitize`. Textual's own parts (lines to type in,
the palette, the sentences in the corner) show what they are given, and what they are given comes through here.
"""

from __future__ import annotations

from typing import Literal

from rich.highlighter import Highlighter
from rich.text import Text
from textual import events
from textual.app import App

from newsdiff.text.sanitize import for_clipboard, replace_controls, sanitize


class Guarded(App[None]):
    """An app through whose doors nothing comes or goes that a terminal would obey."""

    async def on_event(self, event: events.Event) -> None:
        """Take what is pasted as text: what a web page puts on the clipboard may hold more than it shows.

        A note keeps it exactly, but for controls; a line to type in takes it as it is shown.
        """
        if isinstance(event, events.Paste) and not event.is_forwarded:
            from textual.widgets import TextArea

            exact = isinstance(self.focused, TextArea)
            event.text = replace_controls(event.text) if exact else "\n".join(map(sanitize, event.text.splitlines()))
        await super().on_event(event)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy text without what a terminal may not be sent, and without line ends after it.

        Pasted into a shell controls act: an escape sequence can end what the shell takes for pasted, a line end can
        run it.
        """
        super().copy_to_clipboard(for_clipboard(text).rstrip("\n"))

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: Literal["information", "warning", "error"] = "information",
        timeout: float | None = None,
        markup: bool = False,  # noqa: ARG002 - there is none in what newsdiff tells
    ) -> None:
        """Tell something in a sentence; whatever is quoted in it is text."""
        super().notify(sanitize(message), title=sanitize(title), severity=severity, timeout=timeout, markup=False)


class AsShown(Highlighter):
    """Shows what stands in a line to type in, such as the path of a folder, as `sanitize` has it; the value stays."""

    def highlight(self, text: Text) -> None:
        """Put the shown form in the place of the text, code point for code point."""
        text.plain = sanitize(text.plain)
