"""Folding each run of hidden passages into one row with a message.

Both articles keep their order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

from newsdiff.comparing.side_by_side import Stretch
from newsdiff.model import Comparison, Passage
from newsdiff_tui.layout.panes.levelling import Band


def fold(bands: Iterable[Band], comparison: Comparison, hides: Callable[[Passage], bool]) -> tuple[Band, ...]:
    """Remove the stretches of hidden passages from the bands; an empty band becomes part of a fold."""
    away = {passage.id for passage in comparison.passages if hides(passage)}
    if not away:
        return tuple(bands)
    found: list[Band] = []
    for band in bands:
        left, right = _kept(band.left, away), _kept(band.right, away)
        if left or right:
            found.append(Band(left, right, band.spaced))
            continue
        ids = frozenset(stretch.passage for stretch in band.stretches)
        if found and found[-1].folded:
            found[-1] = Band(None, None, found[-1].spaced, found[-1].folded | ids)
        else:
            found.append(Band(None, None, band.spaced, ids))
    return tuple(found)


def _kept(stretch: Stretch | None, away: Set[int]) -> Stretch | None:
    return None if stretch is None or stretch.passage in away else stretch
