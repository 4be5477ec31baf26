"""HTML report of a comparison, as one self-contained file to send, print and read on any screen."""

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
    """Return the report, which makes no network requests and is complete without its script.

    Args:
        comparison: The comparison, with its notes, bookmarks and corrections.
        made: The time of creation, in any form; without it, the same input gives the same bytes.
        shown: The ids of the passages shown when the report is opened (a click shows all); None for all.
        paths: Whether it shows the paths of the articles, not only the names of their files.

    Returns:
        The text of the file, to be written as UTF-8.
    """
    from newsdiff.outputs.html.page import page

    return page(comparison, made, shown, paths=paths)
