"""What the app may display, copy or accept: text passes between newsdiff and Textual's own widgets only here.

The widgets of newsdiff sanitize article text themselves. Textual's inputs, palette and notifications display what they
are given, so the app passes everything that reaches them through the functions here.
"""

from __future__ import annotations

from rich.highlighter import Highlighter
from rich.text import Text

from newsdiff.text.sanitize import for_clipboard, replace_controls, sanitize


def pasted(text: str, *, exact: bool) -> str:
    """Make pasted text safe; it may contain more than was visible where it was copied.

    Args:
        text: What the terminal sent.
        exact: Whether to keep invisible characters, as in a note, rather than the text as displayed.
    """
    return replace_controls(text) if exact else "\n".join(map(sanitize, text.splitlines()))


def copied(text: str) -> str:
    """Return text for the clipboard, without control characters and without trailing line ends.

    Pasted into a shell, an escape sequence could end the bracketed paste, and a final line end would run the text.
    """
    return for_clipboard(text).rstrip("\n")


class SanitizedHighlighter(Highlighter):
    """Displays the content of an input sanitized, for example the path of a folder; its value is unchanged."""

    def highlight(self, text: Text) -> None:
        """Replace the displayed text, code point by code point."""
        text.plain = sanitize(text.plain)
