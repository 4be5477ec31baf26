"""Bands, from top to bottom: which stretches of the two articles are level.

Each article keeps its own reading order. A stretch that has no match in its place is in a band by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.comparing.side_by_side import Stretch, level
from newsdiff.model import Comparison


@dataclass(frozen=True, slots=True)
class Band:
    """One stretch of each article, level with each other, or a stretch of one article.

    `spaced` is true if a paragraph starts on either side, which adds a blank row above. A band without stretches
    represents the passages `folded` there.
    """

    left: Stretch | None
    right: Stretch | None
    spaced: bool
    folded: frozenset[int] = frozenset()

    @property
    def linked(self) -> bool:
        """Whether both sides are present and match."""
        return self.left is not None and self.right is not None and self.left.passage == self.right.passage

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The one or two stretches of the band, left before right."""
        return tuple(stretch for stretch in (self.left, self.right) if stretch is not None)


def bands(comparison: Comparison) -> tuple[Band, ...]:
    """Return all stretches of both articles, each once and in its article's order, level where they match."""
    found: list[Band] = []
    for left, right in level(comparison):
        opens = any(stretch is not None and stretch.opens for stretch in (left, right))
        found.append(Band(left, right, spaced=opens and bool(found)))
    return tuple(found)
