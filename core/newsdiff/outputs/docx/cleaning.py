"""Cleaning text for a Word document: removing characters that XML forbids, that reorder text, or that are invisible."""

from __future__ import annotations

from newsdiff.text.sanitize import sanitize

_PICTURES = range(0x2400, 0x2422)
"""The code points by which `sanitize` replaces control characters."""


def cleaned(text: str) -> list[str]:
    """Return the replacement for each character of a text: itself, a space, or nothing if it is invisible.

    Characters that reorder text or are in no font become `�`, as in all outputs.
    """
    return [_cleaned(char, shown) for char, shown in zip(text, sanitize(text), strict=True)]


def _cleaned(char: str, shown: str) -> str:
    if char == shown:
        return char
    return "" if shown == "·" or ord(shown) in _PICTURES else shown


def cleaned_text(text: str) -> str:
    """Return a line of text in the form written to the document."""
    return " ".join("".join(cleaned(text)).split())
