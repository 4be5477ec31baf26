"""Connector lines for split, merged and moved passages.

A connector joins every row in which a sentence of the passage starts on the left with every such row on the right.
Connectors are assigned to lanes, short ones first, so that they do not overlap. A connector without a free lane is not
drawn; the references beside the text are enough.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsdiff.model import Comparison, Passage
from newsdiff_tui.layout.geometry import RULE
from newsdiff_tui.layout.panes.own_order import OwnOrder
from newsdiff_tui.layout.panes.planning import Plan

_BY_PREFERENCE = {1: (0,), 3: (1, 0, 2)}
"""The lanes in order of preference, keyed by the number of lanes that fit.

The middle one is first; a line in it replaces the rule.
"""

_LEFT, _RIGHT, _UP, _DOWN = 1, 2, 4, 8
_DRAWN = dict(enumerate(" ╴╶─╵╯╰┴╷╮╭┬│┤├┼"))
"""Box-drawing characters, keyed by the directions that they connect."""

ConnectorCell = tuple[str, int | None]
"""A cell between the panes: its character and its passage, None for the rule."""



def ruled(width: int) -> tuple[ConnectorCell, ...]:
    """Return the cells between the panes in a row without connectors, with the rule in the middle."""
    return tuple(("│" if at == width // 2 else " ", None) for at in range(width))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Connector:
    """The connector of a passage, with the rows in which its sentences start on the left and on the right."""

    passage: int
    left: tuple[int, ...]
    right: tuple[int, ...]

    @property
    def first(self) -> int:
        """The row in which the line starts."""
        return min(self.left[0], self.right[0])

    @property
    def last(self) -> int:
        """The row in which the line ends."""
        return max(self.left[-1], self.right[-1])


def has_connector(passage: Passage) -> bool:
    """Return whether a passage has a connector.

    It has one if it is in both articles and is split, merged, regrouped or moved.
    """
    return bool(passage.a and passage.b) and (passage.shape != "1:1" or passage.position == "moved")


Beginnings = dict[int, tuple[list[int], list[int]]]
"""For each passage, the rows in which its sentences start, on the left and on the right."""


def beginnings(comparison: Comparison, plan: Plan, every: bool = False) -> Beginnings:
    """Return the rows in which the sentences of each passage start.

    Passages without a connector are left out; if `every` is true, only unmatched passages are.
    """
    wanted = {one.id: one for one in comparison.passages if has_connector(one) or (every and one.a and one.b)}
    found: Beginnings = {number: ([], []) for number in wanted}
    for side, top, _, stretch in plan.extents():
        passage = wanted.get(stretch.passage)
        if passage is None:
            continue
        article, own = comparison.article(side), passage.sentences(side)
        starts = [article.sentences[index].start for index in own]
        rows = found[stretch.passage][side == "b"]
        for row, span in enumerate(plan.spans(stretch, top), top):
            if span and any(span[0] <= start < span[1] for start in starts):
                rows.append(row)
    return found


def connectors(rows: Beginnings) -> Iterator[Connector]:
    """Yield a connector for each passage whose sentences do not all start in the same row."""
    for passage, (left, right) in rows.items():
        if left and right and not left == right == left[:1]:
            yield Connector(passage, tuple(left), tuple(right))


class VisibleConnectors:
    """The visible connectors, for articles that have rows of their own.

    Args:
        comparison: The comparison.
        plan: The rows of both articles.
        width: The number of cells between the panes.
    """

    def __init__(self, comparison: Comparison, plan: OwnOrder, width: int = RULE) -> None:
        self._width = width
        left, right = beginnings(comparison, plan.left, True), beginnings(comparison, plan.right, True)
        self._rows: Beginnings = {number: (rows[0], right[number][1]) for number, rows in left.items()}
        self._drawn = {passage.id for passage in comparison.passages if has_connector(passage)}

    def connectors(self, tops: tuple[int, int], height: int, current: int | None) -> Connectors:
        """Return the connectors to draw on a screen with the given first rows, `tops`.

        The current passage has one whenever its sides are in different rows.
        """
        found: Beginnings = {}
        for number, sides in self._rows.items():
            if number in self._drawn or number == current:
                left, right = ([row - top for row in rows] for rows, top in zip(sides, tops, strict=True))
                if any(0 <= row < height for row in (*left, *right)):
                    found[number] = left, right
        return Connectors(connectors(found), self._width)


class Connectors:
    """Connectors assigned to lanes, drawn one row at a time.

    Args:
        found: The connectors.
        width: The number of cells between the panes.
    """

    def __init__(self, found: Iterable[Connector], width: int = RULE) -> None:
        self._width = width
        self._lanes: list[list[tuple[int, int, Connector]]] = [[] for _ in range(width - 2)]
        for connector in sorted(found, key=lambda one: (one.last - one.first, one.first, one.passage)):
            for lane in _BY_PREFERENCE[width - 2]:
                if self._free(lane, connector):
                    insort(self._lanes[lane], (connector.first, connector.last, connector), key=lambda taken: taken[0])
                    break

    def _free(self, lane: int, connector: Connector) -> bool:
        taken = self._lanes[lane]
        at = bisect_right(taken, connector.first, key=lambda one: one[0])
        return (at == 0 or taken[at - 1][1] < connector.first) and (at == len(taken) or taken[at][0] > connector.last)

    def row(self, y: int) -> tuple[ConnectorCell, ...]:
        """Return the cells between the panes in row `y`."""
        found = [(lane, connector) for lane in range(len(self._lanes)) if (connector := self._at(lane, y))]
        if not found:
            return ruled(self._width)
        ways = [0] * self._width
        owners: list[int | None] = [None] * self._width
        for lane, connector in found:
            _draw(connector, lane + 1, y, ways, owners)
        cells: list[ConnectorCell] = [(_DRAWN[way], owner) for way, owner in zip(ways, owners, strict=True)]
        middle = self._width // 2
        if not ways[middle]:
            cells[middle] = ruled(self._width)[middle]
        return tuple(cells)

    def _at(self, lane: int, y: int) -> Connector | None:
        taken = self._lanes[lane]
        at = bisect_right(taken, y, key=lambda one: one[0]) - 1
        return taken[at][2] if at >= 0 and taken[at][1] >= y else None


def _draw(connector: Connector, column: int, y: int, ways: list[int], owners: list[int | None]) -> None:
    """Draw the part of a connector in row `y`, in the lane `column`."""
    if y in connector.left:
        for at in range(column):
            ways[at] |= _LEFT | _RIGHT
            owners[at] = connector.passage
        ways[column] |= _LEFT
    if y in connector.right:
        for at in range(column + 1, len(ways)):
            ways[at] |= _LEFT | _RIGHT
            owners[at] = connector.passage
        ways[column] |= _RIGHT
    ways[column] |= (_UP if y > connector.first else 0) | (_DOWN if y < connector.last else 0)
    owners[column] = connector.passage
