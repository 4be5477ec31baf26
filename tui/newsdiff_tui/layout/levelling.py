"""Which stretches of the two articles stand level with each other: bands, from the top of the screen to its
end.

Each article keeps its own reading order. Passages in their place stand level; what has no counterpart there
(removed, added, or moved) has quiet space beside it, so that nothing looks linked that is not. Two articles
that share nothing at all are simply set side by side.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from newsdiff.model import Comparison
from newsdiff_tui.layout.stretches import Stretch, stretches


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


Pair = tuple[int, int]
"""Index of a left and of a right stretch that stand level."""


def bands(comparison: Comparison) -> tuple[Band, ...]:
    """All stretches of both articles, each once and in its article's order, set level where they are
    linked.
    """
    lefts, rights = stretches(comparison, "a"), stretches(comparison, "b")
    level = _level_pairs(comparison, lefts, rights)
    shares = any(passage.a and passage.b for passage in comparison.passages)
    sides = _interleaved(comparison, lefts, rights, level) if shares else zip_longest(lefts, rights)
    found: list[Band] = []
    for left, right in sides:
        opens = any(stretch is not None and stretch.opens for stretch in (left, right))
        found.append(Band(left, right, spaced=opens and bool(found)))
    return tuple(found)


def _level_pairs(comparison: Comparison, lefts: Sequence[Stretch], rights: Sequence[Stretch]) -> list[Pair]:
    """Stretches of the same passage, as many of them as keep their order on both sides."""
    in_place = {passage.id for passage in comparison.passages if passage.position == "in-place"}
    right_at: dict[int, list[int]] = {}
    for index, stretch in enumerate(rights):
        right_at.setdefault(stretch.passage, []).append(index)
    return _longest_rising(
        [
            (index, right)
            for index, stretch in enumerate(lefts)
            if stretch.passage in in_place
            for right in reversed(right_at.get(stretch.passage, ()))
        ]
    )


def _longest_rising(pairs: list[Pair]) -> list[Pair]:
    """The longest selection of `pairs` in which both numbers rise.

    `pairs` are ordered by their first number; of those that share it the highest second one comes first, so
    that no two of them can both be chosen.
    """
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, right) in enumerate(pairs):
        length = bisect_left(tails, right)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(right)
            ends.append(at)
        else:
            tails[length], ends[length] = right, at
    chain: list[Pair] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _interleaved(
    comparison: Comparison, lefts: Sequence[Stretch], rights: Sequence[Stretch], level: list[Pair]
) -> Iterator[tuple[Stretch | None, Stretch | None]]:
    """Level pairs, and between them what stands on one side only, in the order of the passages."""
    added = {passage.id for passage in comparison.passages if not passage.a}
    done_left = done_right = 0
    for left, right in [*level, (len(lefts), len(rights))]:
        yield from _alone(lefts[done_left:left], rights[done_right:right], added)
        if left < len(lefts):
            yield lefts[left], rights[right]
        done_left, done_right = left + 1, right + 1


def _alone(
    lefts: Sequence[Stretch], rights: Sequence[Stretch], added: set[int]
) -> Iterator[tuple[Stretch | None, Stretch | None]]:
    """Unlinked stretches between two level pairs, merged by passage id; each side keeps its order.

    Ids follow A's order, with the added passages where they stand in B. A moved passage on the right has an
    id from elsewhere in A, so it goes with whatever stands before it on the right.
    """
    at_left = 0
    for right in rights:
        if right.passage in added:
            while at_left < len(lefts) and lefts[at_left].passage < right.passage:
                yield lefts[at_left], None
                at_left += 1
        yield None, right
    for left in lefts[at_left:]:
        yield left, None
