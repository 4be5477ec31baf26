"""The contents of rows in the panes: a line of text, a reference to another passage, or a fold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from newsdiff.comparing.side_by_side import Stretch
from newsdiff.model import Side, Span


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cell:
    """A row of a stretch.

    Attributes:
        stretch: The stretch.
        span: The text in the row; None in a blank row, between paragraphs or opposite a longer side.
        at: The index of the row in the stretch. The first row has the signs and the number of the passage.
    """

    stretch: Stretch
    span: Span | None
    at: int = 0


Towards = Literal["up", "down", "beside"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference from a passage to its match elsewhere, or to passages with parts or possible matches of it.

    Attributes:
        owner: The passage beside which the reference is.
        passage: The passage to which it leads; for the other end of a moved passage, `owner` itself.
        side: The article to which it leads.
        towards: Where that passage is: above, below, or beside the reference.
        also: All passages that contain parts of `owner`, or its possible matches; empty for the other end of a moved
            passage.
        below: Whether the reference is below `owner` instead of opposite, so that it must name the article.
        possible: Whether it leads to possible matches.
    """

    owner: int
    passage: int
    side: Side
    towards: Towards
    also: tuple[int, ...] = ()
    below: bool = False
    possible: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Fold:
    """A row that stands for hidden passages."""

    passages: frozenset[int]


Slot = Cell | Reference | Fold | None
"""The content of one pane in one row; None for blank space."""


def passages(slots: Sequence[Slot]) -> set[int]:
    """Return the ids of the passages that a row shows, or to which a reference in it belongs."""
    shown = {slot.stretch.passage for slot in slots if isinstance(slot, Cell)}
    return shown | {slot.owner for slot in slots if isinstance(slot, Reference)}
