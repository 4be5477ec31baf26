"""Naming the file of a notebook, `<a>--<b>.newsdiff.json` beside the left article.

The name depends only on the articles' file names, never on their text. If another pair could have the same name
(because B is in another folder, or a name contains `--`), a digest of B's path relative to A is added. Both orders of
the articles share a notebook: if there is only a file for B compared with A, it is used.
"""

# ruff: noqa: PTH118, PTH119, PTH120
# No pathlib: it would normalise the paths that the user gave.

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.model import Comparison, Document

SUFFIX = ".newsdiff.json"

_LONGEST = 100
"""Maximum number of bytes taken from each article's name. It keeps the whole name within the file system's limit of
255.
"""

_UNSAFE = frozenset('<>:"/\\|?*')
"""Characters that some file systems do not allow in names."""

_DIGITS = 8
"""Number of hexadecimal digits of a digest in a name."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Place:
    """A possible place for the notebook of two articles.

    Attributes:
        path: The path of its file.
        swapped: Whether the notebook belongs to the comparison of B with A.
        ambiguous: Whether it may belong to another pair, because its name lacks a digest.
    """

    path: str
    swapped: bool = False
    ambiguous: bool = False


def has_notes(comparison: Comparison) -> bool:
    """Return whether there is a file that may be the notebook of the two articles."""
    return any(os.path.lexists(place.path) for place in places(comparison.a.document, comparison.b.document))


def path_for(a: Document, b: Document) -> str:
    """Return the path for a new notebook of two articles; empty if one of them is not a file."""
    if not _are_files(a, b):
        return ""
    return os.path.join(os.path.dirname(a.path), f"{_pair_name(a.path, b.path)}{SUFFIX}")


def places(a: Document, b: Document) -> tuple[Place, ...]:
    """Return the possible places of the notebook of two articles, the most likely first.

    There are none unless both articles are files.
    """
    if not _are_files(a, b):
        return ()
    found = [Place(path_for(a, b)), Place(path_for(b, a), swapped=True)]
    certain = {place.path for place in found}
    for left, right, swapped in ((a.path, b.path, False), (b.path, a.path, True)):
        plain = os.path.join(os.path.dirname(left), f"{safe_name(left)}--{safe_name(right)}{SUFFIX}")
        if plain not in certain:
            found.append(Place(plain, swapped, ambiguous=True))
    return tuple(dict.fromkeys(found))


def _are_files(a: Document, b: Document) -> bool:
    return not any(document.path in ("", "-") for document in (a, b))


def _pair_name(a: str, b: str) -> str:
    """Return a name for a pair of files that is unique in the folder of A."""
    left, right = safe_name(a), safe_name(b)
    name = f"{left}--{right}"
    way = _way(a, b)
    if not way and name.find("--") == name.rfind("--") == len(left):
        return name
    return f"{name}-{_digest(chr(0).join((way, os.path.basename(a), os.path.basename(b))))}"


def _way(a: str, b: str) -> str:
    """Return the path from the folder of A to that of B; empty if they are the same."""
    here, there = os.path.dirname(a), os.path.dirname(b)
    if here == there:
        return ""
    try:
        here, there = os.path.realpath(here or "."), os.path.realpath(there or ".")
        return "" if here == there else os.path.relpath(there, here).replace(os.sep, "/")
    except (OSError, ValueError):  # the current folder no longer exists, or they are on two Windows drives
        return there


def safe_name(path: str) -> str:
    """Turn a file name into a form that can be part of another file name on any system.

    Different names give different results.
    """
    name = os.path.basename(path)
    safe = "".join("_" if char in _UNSAFE or not char.isprintable() else char for char in name).lstrip(".")
    while len(safe.encode()) > _LONGEST:
        safe = safe[:-1]
    return safe if safe == name else f"{safe}-{_digest(name)}"


def _digest(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
