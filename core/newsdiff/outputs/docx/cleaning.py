"""Text as a Word document may have it: without characters that XML forbids, that reorder text, or that nobody sees."""

from __future__ import annotations

from newsdiff.text.sanitize import sanitize

_PICTURES = range(0x2400, 0x2422)
"""The code points that stand for control characters after `sanitize`."""


def cleaned(text: str) -> list[str]:
    """Return what is written for each character of a text: itself, a space, or nothing for what is invisible.

    Characters that reorder text or that no font has become `�`, as in every other output.
    """
    return [_cleaned(char, shown) for char, shown in zip(text, sanitize(text), strict=True)]


def _cleaned(char: str, shown: str) -> str:
    if char == shown:
        return char
    return "" if shown == "·" or ord(shown) in _PICTURES else shown


def cleaned_text(text: str) -> str:
    """Return a text of one line as it is written to the document."""
    return " ".join("".join(cleaned(text)).split())
