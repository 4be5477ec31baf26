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

    Attributes:
        left: The stretch of the left article, if any.
        right: The stretch of the right article, if any.
        spaced: Whether a paragraph starts on either side, so that there is a blank row above.
        folded: The ids of the hidden passages that the band stands for. Such a band has no stretches.
    """

    left: Stretch | None
    right: Stretch | None
    spaced: bool
    folded: frozenset[int] = frozenset()

    @property
    def linked(self) -> bool:
        """Whether the band has two stretches, and they belong to the same passage."""
        return self.left is not None and self.right is not None and self.left.passage == self.right.passage

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches of the band, left before right."""
        return tuple(stretch for stretch in (self.left, self.right) if stretch is not None)


def bands(comparison: Comparison) -> tuple[Band, ...]:
    """Return the bands that together contain every stretch once, in the order of its article."""
    found: list[Band] = []
    for left, right in level(comparison):
        opens = any(stretch is not None and stretch.opens for stretch in (left, right))
        found.append(Band(left, right, spaced=opens and bool(found)))
    return tuple(found)
