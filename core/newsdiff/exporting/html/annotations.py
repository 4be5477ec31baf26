"""What a reader added to a comparison and wants to see in the report."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Annotations:
    """Notes, bookmarks and corrections.

    Attributes:
        notes: Texts by passage id.
        bookmarks: Ids of passages marked to be found again.
        corrections: How many links were made or undone by hand.
    """

    notes: Mapping[int, str] = field(default_factory=dict)
    bookmarks: Set[int] = frozenset()
    corrections: int = 0
