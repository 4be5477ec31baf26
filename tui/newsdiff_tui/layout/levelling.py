"""Which stretches of the two articles stand level with each other: bands, from the top of the screen to its
end.

Each article keeps its own reading order. Passages in their place stand level; what has no counterpart there
(removed, added, or moved) has quiet space beside it, so that nothing looks linked that is not. Two articles
that share nothing at all are simply set side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from newsdiff.comparing.side_by_side import Stretch, level, stretches
from newsdiff.model import Comparison


@dataclass(frozen=True, slots=True)
class Band:
    """What stands level: a stretch of each article, or one of only one of them.

    `spaced` is true where a paragraph begins on either side, and a blank row goes before. A band without either side
    stands for the passages `folded` away there.
    """

    left: Stretch | None
    right: Stretch | None
    spaced: bool
    folded: frozenset[int] = frozenset()

    @property
    def linked(self) -> bool:
        """Whether both sides are there and say the same."""
        return self.left is not None and self.right is not None and self.left.passage == self.right.passage

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The one or two stretches of the band, left before right."""
        return tuple(stretch for stretch in (self.left, self.right) if stretch is not None)


def bands(comparison: Comparison) -> tuple[Band, ...]:
    """All stretches of both articles, each once and in its article's order, set level where they are
    linked.
    """
    shares = any(passage.a and passage.b for passage in comparison.passages)
    apart = zip_longest(stretches(comparison, "a"), stretches(comparison, "b"))
    sides = level(comparison) if shares else apart
    found: list[Band] = []
    for left, right in sides:
        opens = any(stretch is not None and stretch.opens for stretch in (left, right))
        found.append(Band(left, right, spaced=opens and bool(found)))
    return tuple(found)
