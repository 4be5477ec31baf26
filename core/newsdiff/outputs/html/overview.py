"""Drawing the overview: a bar for each article, with ribbons between matching passages.

Lengths are proportional to the text. In long articles, neighbouring stretches are merged into one segment with the
label of the longest, so that the picture stays small and readable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsdiff.comparing.side_by_side import Stretch, stretches
from newsdiff.model import Comparison, Passage, Side

WIDTH = 1000
"""Length of the bar of an article, in units of the picture."""

_FINEST = 3
"""Minimum length of a segment, in units; shorter ones are merged with their neighbours."""

_RIBBONS = 400
"""Maximum number of ribbons; only the broadest are drawn."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Segment:
    """A segment of a bar, with its start, its end, and the passage to which it links."""

    start: int
    end: int
    passage: Passage


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Ribbon:
    """A ribbon between a segment of the upper bar and one of the lower bar."""

    a: Segment
    b: Segment
    passage: Passage


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Overview:
    """The picture, with an upper bar, a lower bar, and the ribbons between them."""

    a: tuple[Segment, ...]
    b: tuple[Segment, ...]
    ribbons: tuple[Ribbon, ...]

    @property
    def dense(self) -> bool:
        """Whether there are too many segments for gaps between them."""
        return max(len(self.a), len(self.b)) > _DENSE


_DENSE = 120
"""Maximum number of segments of a bar that are drawn with gaps between them."""


def overview(comparison: Comparison) -> Overview:
    """Draw the overview of a comparison."""
    homes: dict[Side, dict[int, Segment]] = {"a": {}, "b": {}}
    passages = {passage.id: passage for passage in comparison.passages}
    bars = {side: _bar(stretches(comparison, side), passages, homes[side]) for side in homes}
    joined: dict[tuple[int, int], Ribbon] = {}
    for passage in comparison.passages:
        a, b = homes["a"].get(passage.id), homes["b"].get(passage.id)
        if a and b:
            joined.setdefault((a.start, b.start), Ribbon(a, b, passage))
    broadest = sorted(joined.values(), key=lambda ribbon: (-_breadth(ribbon), ribbon.passage.id))[:_RIBBONS]
    in_front = sorted(broadest, key=lambda ribbon: (ribbon.passage.position == "moved", ribbon.passage.id))
    return Overview(bars["a"], bars["b"], tuple(in_front))


def _breadth(ribbon: Ribbon) -> int:
    return ribbon.a.end - ribbon.a.start + ribbon.b.end - ribbon.b.start


def _bar(found: Sequence[Stretch], passages: dict[int, Passage], homes: dict[int, Segment]) -> tuple[Segment, ...]:
    """Return the segments of one article, and add to `homes` the segment in which each passage starts."""
    total = sum(stretch.length for stretch in found)
    segments: list[Segment] = []
    group: list[Stretch] = []
    done = start = 0
    for stretch in found:
        group.append(stretch)
        done += stretch.length
        end = WIDTH * done // total if total else 0
        if end - start >= _FINEST or done == total:
            segments.append(Segment(start, end, passages[max(group, key=lambda member: member.length).passage]))
            for member in group:
                homes.setdefault(member.passage, segments[-1])
            group, start = [], end
    return tuple(segments)
