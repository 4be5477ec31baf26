"""Compare news articles sentence by sentence.

>>> import newsdiff
>>> newsdiff.compare("The mayor resigned on Monday.", "On Monday the mayor resigned.")
<Comparison 'A' (1 sentences) with 'B' (1): 1 passages, 1 differ, 0 moved>

`read` turns a file into a `Document`, `compare` turns two of them into a `Comparison`, `collate` turns three or more
into a `Collation`, and `explain` says why a passage has its labels. Each name is imported on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsdiff.batch.comparing import Compared, compare_many
    from newsdiff.collating.collate import collate
    from newsdiff.comparing.anchors import anchor
    from newsdiff.comparing.compare import compare
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
    from newsdiff.model.collation import Collation, Family, Member, Reading, Statement
    from newsdiff.outputs.html.fragment import html_fragment
    from newsdiff.outputs.json_contract import to_dict, to_json
    from newsdiff.reading import read
    from newsdiff.reranking.embedding import Embedder
    from newsdiff.reranking.sentence_model import sentence_model

__version__ = "0.1.0"
__all__ = [
    "Article", "Collation", "Compared", "Comparison", "Correction", "Document", "Edit", "Embedder", "Explanation",
    "Family", "Likeness", "Link", "Member", "NewsdiffError", "Note", "Passage", "Provenance", "Reading", "Share",
    "Statement", "__version__", "anchor", "collate", "compare", "compare_many", "explain", "html_fragment", "read",
    "sentence_model", "to_dict", "to_json",
]  # fmt: skip

_HOMES = {
    "Compared": "batch.comparing", "compare_many": "batch.comparing",
    "NewsdiffError": "errors", "Explanation": "comparing.explain", "explain": "comparing.explain",
    "collate": "collating.collate", "compare": "comparing.compare", "read": "reading", "anchor": "comparing.anchors",
    "Embedder": "reranking.embedding", "sentence_model": "reranking.sentence_model",
    "to_dict": "outputs.json_contract", "to_json": "outputs.json_contract", "html_fragment": "outputs.html.fragment",
}  # fmt: skip
_MODEL = (
    "Article", "Comparison", "Correction", "Document", "Edit", "Likeness", "Link", "Note", "Passage", "Provenance",
    "Share",
)  # fmt: skip
_HOMES |= dict.fromkeys(_MODEL, "model")
_HOMES |= dict.fromkeys(("Collation", "Family", "Member", "Reading", "Statement"), "model.collation")


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'newsdiff' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"newsdiff.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
