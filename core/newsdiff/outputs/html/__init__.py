"""The comparison as one HTML file that needs nothing else: to be mailed, printed, and read on any screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff.outputs.formats import RenderOptions

__all__ = ["html_report"]


def render(comparison: Comparison, options: RenderOptions) -> str:
    """The report as a format of `FORMATS`."""
    return html_report(comparison, made=options.made)


def html_report(comparison: Comparison, *, made: str = "") -> str:
    """The report: one file, no requests, complete without its script.

    Args:
        comparison: What is reported, with its notes, bookmarks and corrections.
        made: When it was made, in whatever words; without it the same input gives the same bytes.

    Returns:
        The text of the file, to be written as UTF-8.
    """
    from newsdiff.outputs.html.page import page

    return page(comparison, made)
