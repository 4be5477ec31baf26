"""The data model: frozen values that refer to text by spans instead of copying it.

An article keeps its text exactly as it was decoded. Everything else is a span `(start, end)` into that text, in Unicode
code points, end exclusive. Sentences are identified by their index in `Article.sentences`, passages by their `id`.

The terms used here (outlet, sentence, link, passage, edit, moved, split, merged, verbatim) have the same meaning in the
JSON, on the screen and in the documentation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsdiff.model.article import Article, Document, Kind, Pair, Paragraph, Part, Role, Sentence, Side, Span
from newsdiff.model.comparison import (
    Comparison,
    Content,
    Edit,
    Link,
    LinkRole,
    Op,
    Passage,
    Position,
    PossibleMatch,
    Provenance,
    Settings,
    Shape,
    Share,
)
from newsdiff.model.discrepancy import Discrepancy, DiscrepancyKind

if TYPE_CHECKING:
    from newsdiff.model.additions import Anchor, Correction, Likeness, Note

__all__ = [
    "Anchor", "Article", "Comparison", "Content", "Correction", "Discrepancy", "DiscrepancyKind", "Document", "Edit",
    "Kind", "Likeness", "Link", "LinkRole", "Note", "Op", "Pair", "Paragraph", "Part", "Passage", "Position",
    "PossibleMatch", "Provenance", "Role", "Sentence", "Settings", "Shape", "Share", "Side", "Span",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in {"Anchor", "Correction", "Likeness", "Note"}:
        raise AttributeError(f"module 'newsdiff.model' has no attribute {name!r}")
    from newsdiff.model import additions

    return getattr(additions, name)
