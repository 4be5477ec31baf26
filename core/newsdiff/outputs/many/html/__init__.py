"""The report of a collation: the table of statements as one HTML file that needs nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation
    from newsdiff.outputs.many.formats import CollationOptions


def render(collation: Collation, options: CollationOptions) -> str:
    """Return the report, to be written as UTF-8. It makes no requests and is complete without its script."""
    from newsdiff.outputs.many.html.page import page

    return page(collation, options)
