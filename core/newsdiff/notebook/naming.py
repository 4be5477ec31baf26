"""Where a notebook lies: `<a>--<b>.newsdiff.json` beside the left article.

The name is made of the articles' file names alone: what an article says has no say in where anything is written. Where
these names could be those of another pair, too (B lies in another folder, a name has `--` in it), a digest of how B
lies to A follows them. Both ways round are one notebook: where there is only that of B against A, it is used.

This is all of the notebook that is needed where there is none, so it imports next to nothing.
"""

# ruff: noqa: PTH118, PTH119, PTH120
# Without pathlib, which would cost more to import than all of this module.

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdiff.model import Comparison, Document

SUFFIX = ".newsdiff.json"

_LONGEST = 100
"""Bytes of each article's name that are kept: with the rest they stay below the 255 that file systems allow."""

_UNSAFE = frozenset('<>:"/\\|?*')
"""What some file system does not take in a name."""

_DIGITS = 8
"""Hexadecimal digits of a digest in a name."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a notebook of two articles may lie.

    Attributes:
        path: Of its file.
        swapped: Whether it is a notebook of B against A.
        doubtful: Whether it may be that of another pair: a name without a digest that newsdiff would now give one.
    """

    path: str
    swapped: bool = False
    doubtful: bool = False


def has_notes(comparison: Comparison) -> bool:
    """Whether there may be a notebook of two articles."""
    return any(os.path.lexists(place.path) for place in places(comparison.a.document, comparison.b.document))


def path_for(a: Document, b: Document) -> str:
    """Where a new notebook of two articles lies; empty if one of them is no file."""
    if not _are_files(a, b):
        return ""
    return os.path.join(os.path.dirname(a.path), f"{_pair_name(a.path, b.path)}{SUFFIX}")


def places(a: Document, b: Document) -> tuple[Place, ...]:
    """All places of a notebook of two articles, the likeliest first; none if one of them is no file."""
    if not _are_files(a, b):
        return ()
    found = [Place(path_for(a, b)), Place(path_for(b, a), swapped=True)]
    certain = {place.path for place in found}
    for left, right, swapped in ((a.path, b.path, False), (b.path, a.path, True)):
        plain = os.path.join(os.path.dirname(left), f"{safe_name(left)}--{safe_name(right)}{SUFFIX}")
        if plain not in certain:
            found.append(Place(plain, swapped, doubtful=True))
    return tuple(dict.fromkeys(found))


def _are_files(a: Document, b: Document) -> bool:
    return not any(document.path in ("", "-") for document in (a, b))


def _pair_name(a: str, b: str) -> str:
    """A name for two files, one that no other two files get beside A."""
    left, right = safe_name(a), safe_name(b)
    name = f"{left}--{right}"
    way = _way(a, b)
    if not way and name.find("--") == name.rfind("--") == len(left):
        return name
    return f"{name}-{_digest(chr(0).join((way, os.path.basename(a), os.path.basename(b))))}"


def _way(a: str, b: str) -> str:
    """How one comes from the folder of A to that of B, whichever names they were given by; empty if it is the same."""
    here, there = os.path.dirname(a), os.path.dirname(b)
    if here == there:
        return ""
    try:
        here, there = os.path.realpath(here or "."), os.path.realpath(there or ".")
        return "" if here == there else os.path.relpath(there, here).replace(os.sep, "/")
    except (OSError, ValueError):  # there is no current folder any more, or they are on two drives of Windows
        return there


def safe_name(path: str) -> str:
    """The name of a file as part of another one's, on any system; two different names stay different."""
    name = os.path.basename(path)
    safe = "".join("_" if char in _UNSAFE or not char.isprintable() else char for char in name).lstrip(".")
    while len(safe.encode()) > _LONGEST:
        safe = safe[:-1]
    return safe if safe == name else f"{safe}-{_digest(name)}"


def _digest(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
