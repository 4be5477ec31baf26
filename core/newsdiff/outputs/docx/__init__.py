"""Word output for editors, with the right article as tracked changes to the left one.

Rejecting all changes leaves the left article, accepting them the right one. The author of each change is the outlet
that has the text, so Word gives each outlet a colour. Notes and discrepancies are comments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.outputs.docx.comments import comments
from newsdiff.outputs.docx.markup import body
from newsdiff.outputs.docx.package import package
from newsdiff.outputs.docx.paragraphs import paragraphs
from newsdiff.outputs.docx.pieces import pieces
from newsdiff.outputs.wording import outlet_names

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff.outputs.formats import RenderOptions

__all__ = ["tracked_changes"]


def render(comparison: Comparison, options: RenderOptions) -> bytes:  # noqa: ARG001 - every format has this form
    """Render the document; the entry point for `FORMATS`."""
    return tracked_changes(comparison)


def tracked_changes(comparison: Comparison) -> bytes:
    """Return the bytes of the `.docx` file, which are always the same for the same comparison."""
    names = outlet_names(comparison)
    found = comments(comparison, names)
    text = body(paragraphs(pieces(comparison)), found, names, comparison.b.language)
    return package(text, found, names, comparison.a.language)
