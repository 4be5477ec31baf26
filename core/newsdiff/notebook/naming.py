"""Where a notebook lies: `<a>--<b>.newsdiff.json` beside the left article.

The name is made of the articles' file names alone: what an article says has no say in where anything is written. This
is all of the notebook that is needed where there is none, so it imports next to nothing.
"""

# ruff: noqa: PTH110, PTH118, PTH119, PTH120
# Without pathlib, which would cost more to import than all of this module.

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.model import Comparison, Document

SUFFIX = ".newsdiff.json"

_LONGEST = 100
"""Bytes of each article's name that are kept: with the rest they stay below the 255 that file systems allow."""

_UNSAFE = frozenset('<>:"/\\|?*')
"""What some file system does not take in a name."""


def has_notes(comparison: Comparison) -> bool:
    """Whether there is a notebook of two articles."""
    path = path_for(comparison.a.document, comparison.b.document)
    return bool(path) and os.path.exists(path)


def path_for(a: Document, b: Document) -> str:
    """Where the notebook of two articles lies; empty if one of them is no file."""
    if any(document.path in ("", "-") for document in (a, b)):
        return ""
    return os.path.join(os.path.dirname(a.path), f"{safe_name(a.path)}--{safe_name(b.path)}{SUFFIX}")


def safe_name(path: str) -> str:
    """The name of a file as part of another one's, on any system; two different names stay different."""
    name = os.path.basename(path)
    safe = "".join("_" if char in _UNSAFE or not char.isprintable() else char for char in name).lstrip(".")
    while len(safe.encode()) > _LONGEST:
        safe = safe[:-1]
    if safe == name:
        return safe
    import hashlib

    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{safe}-{digest[:8]}"
