"""newsdiff: two articles on one story, sentence by sentence.

>>> import newsdiff
>>> newsdiff.compare("The mayor resigned on Monday.", "On Monday the mayor resigned.")
<Comparison 'A' (1 sentences) with 'B' (1): 1 passages, 1 differ, 0 moved>

`read` turns a file into a `Document`, `compare` two of them into a `Comparison`, `explain` says why a passage is what
it is. Everything is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsdiff.comparing.compare import compare
    from newsdiff.comparing.corrections import anchor
    from newsdiff.comparing.explain import Explanation, explain
    from newsdiff.errors import NewsdiffError
    from newsdiff.model import (
        Article,
        Comparison,
        Correction,
        Document,
        Edit,
        Likeness,
        Link,
        Note,
        Passage,
        Provenance,
        Share,
    )
    from newsdiff.reading import read
    from newsdiff.reranking.embedding import Embedder
    from newsdiff.reranking.sentence_model import sentence_model

__version__ = "0.1.0"
__all__ = [
    "Article", "Comparison", "Correction", "Document", "Edit", "Embedder", "Explanation", "Likeness", "Link",
    "NewsdiffError", "Note", "Passage", "Provenance", "Share", "__version__", "anchor", "compare", "explain", "read",
    "sentence_model",
]  # fmt: skip

_HOMES = {
    "NewsdiffError": "errors", "Explanation": "comparing.explain", "explain": "comparing.explain",
    "compare": "comparing.compare", "read": "reading", "anchor": "comparing.corrections",
    "Embedder": "reranking.embedding", "sentence_model": "reranking.sentence_model",
}  # fmt: skip
_MODEL = (
    "Article", "Comparison", "Correction", "Document", "Edit", "Likeness", "Link", "Note", "Passage", "Provenance",
    "Share",
)  # fmt: skip
_HOMES |= dict.fromkeys(_MODEL, "model")


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'newsdiff' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"newsdiff.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
