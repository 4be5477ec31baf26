"""HTML report of a collation, with the table of statements in one self-contained file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation
    from newsdiff.outputs import RenderOptions


def render(collation: Collation, options: RenderOptions) -> str:
    """Return the report, which makes no network requests and is complete without its script."""
    from newsdiff.outputs.many.html.page import page

    return page(collation, options)
