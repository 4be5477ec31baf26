"""Dividing two articles into bands, in which their stretches are level.

Each article keeps its own reading order. A stretch without a match in its place is alone in its band.
"""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.comparing.side_by_side import Stretch, level
from newsdiff.model import Comparison


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Band:
    """Level stretches of both articles, or one stretch of one article.

    `spaced` is true if a paragraph starts on either side, which adds a blank row above. A band without stretches stands
    for the `folded` passages.
    """

    left: Stretch | None
    right: Stretch | None
    spaced: bool
    folded: frozenset[int] = frozenset()

    @property
    def linked(self) -> bool:
        """Whether both sides are present, and so match."""
        return self.left is not None and self.right is not None and self.left.passage == self.right.passage

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of the band, left before right."""
        return tuple(stretch for stretch in (self.left, self.right) if stretch is not None)


def bands(comparison: Comparison) -> tuple[Band, ...]:
    """Return bands with all stretches of both articles, each once, in the order of its article."""
    found: list[Band] = []
    for left, right in level(comparison):
        opens = any(stretch is not None and stretch.opens for stretch in (left, right))
        found.append(Band(left, right, spaced=opens and bool(found)))
    return tuple(found)
