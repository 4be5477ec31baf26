"""Sanitizing text that passes between newsdiff and Textual's own widgets.

The widgets of newsdiff sanitize article text themselves. Textual's inputs, palette and notifications do not, so all
text for them passes through these functions.
"""

from __future__ import annotations

from rich.highlighter import Highlighter
from rich.text import Text

from newsdiff.text.sanitize import for_clipboard, replace_controls, sanitize


def pasted(text: str, *, exact: bool) -> str:
    """Make pasted text safe, because it may contain characters that were invisible where it was copied.

    Args:
        text: The text sent by the terminal.
        exact: Whether to keep invisible characters, as in a note.
    """
    return replace_controls(text) if exact else "\n".join(map(sanitize, text.splitlines()))


def copied(text: str) -> str:
    """Return text for the clipboard, without control characters and without trailing line breaks.

    In a shell, an escape sequence could end the bracketed paste, and a final line break would run the text.
    """
    return for_clipboard(text).rstrip("\n")


class SanitizedHighlighter(Highlighter):
    """A highlighter that sanitizes the displayed content of an input, without changing its value."""

    def highlight(self, text: Text) -> None:
        """Sanitize the displayed text, code point by code point."""
        text.plain = sanitize(text.plain)
