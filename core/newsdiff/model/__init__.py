"""What a comparison is made of: values only, frozen, and no text copied.

An article keeps its text exactly as it was decoded. Everything else is a span `(start, end)` into that text, in Unicode
code points, end exclusive. Sentences are named by their index in `Article.sentences`, passages by their `id`.

The words used here (outlet, sentence, link, passage, edit, moved, split, merged, verbatim) are used with the same
meaning in the JSON, on the screen and in the documentation.
"""

from newsdiff.model.article import Article, Document, Kind, Pair, Paragraph, Part, Role, Sentence, Side, Span
from newsdiff.model.comparison import (
    Anchor,
    Comparison,
    Content,
    Correction,
    Edit,
    Likeness,
    Link,
    LinkRole,
    Note,
    Op,
    Passage,
    Position,
    PossibleMatch,
    Provenance,
    Shape,
    Share,
)
from newsdiff.model.discrepancy import Discrepancy, DiscrepancyKind

__all__ = [
    "Anchor", "Article", "Comparison", "Content", "Correction", "Discrepancy", "DiscrepancyKind", "Document", "Edit",
    "Kind", "Likeness", "Link", "LinkRole", "Note", "Op", "Pair", "Paragraph", "Part", "Passage", "Position",
    "PossibleMatch", "Provenance", "Role", "Sentence", "Shape", "Share", "Side", "Span",
]  # fmt: skip
