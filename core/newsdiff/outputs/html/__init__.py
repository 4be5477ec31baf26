"""The report: a comparison as one HTML file that needs nothing else, to send, print and read on any screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff.outputs.formats import RenderOptions

__all__ = ["html_report"]


def render(comparison: Comparison, options: RenderOptions) -> str:
    """Render the report; the entry point for `FORMATS`."""
    return html_report(comparison, made=options.made, shown=options.shown, paths=options.paths)


def html_report(
    comparison: Comparison, *, made: str = "", shown: frozenset[int] | None = None, paths: bool = False
) -> str:
    """Return the report as one file that makes no requests and is complete without its script.

    Args:
        comparison: The comparison, with its notes, bookmarks and corrections.
        made: When the report was made, in any words; without it the same input gives the same bytes.
        shown: The ids of passages that the report shows alone when it is opened; a click shows all. None for all.
        paths: Whether it gives the paths of the articles as they were given, not only the names of the files.

    Returns:
        The text of the file, to be written as UTF-8.
    """
    from newsdiff.outputs.html.page import page

    return page(comparison, made, shown, paths=paths)
