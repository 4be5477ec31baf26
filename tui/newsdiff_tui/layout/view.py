"""The view shared by all parts of the screen: the comparison, and data independent of width and theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size

from newsdiff.model import Comparison, Side
from newsdiff.outputs.counterparts import Counterparts, counterparts
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.panes.levelling import Band, bands
from newsdiff_tui.layout.panes.planning import Texts
from newsdiff_tui.layout.shown import level, shown
from newsdiff_tui.state.navigation import Moving


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class View:
    """A comparison prepared for the screen.

    Attributes:
        comparison: The comparison.
        texts: Both texts, safe for a terminal.
        bands: The bands into which both texts are divided.
        counterparts: Sentences that match a passage without being part of it.
        moved: Maps a place in the previously displayed texts to the same place in these.
    """

    comparison: Comparison
    texts: Texts
    bands: tuple[Band, ...]
    counterparts: Counterparts
    moved: Moving


def view(comparison: Comparison, moved: Moving | None = None) -> View:
    """Return the view of a comparison. Pass `moved` if it replaces a view of different texts."""
    texts = Texts(shown(comparison.a.text), shown(comparison.b.text))
    return View(comparison, texts, bands(comparison), counterparts(comparison), moved or _same)


def _same(side: Side, offset: int) -> tuple[Side, int]:
    return side, offset


def distinct(names: Sequence[str], widths: tuple[int, int]) -> tuple[str, str]:
    """Return two names on one line each, truncated to their widths but still different.

    For example, `Harbor Wire, 2031-02-01` becomes `Harb… 2031-02-01` if another version has a different date.
    """
    cut = [fitted(name, width).rstrip() for name, width in zip(names, widths, strict=True)]
    shorter, longer = sorted((one.rstrip("…") for one in cut), key=len)
    if not longer.startswith(shorter) or names[0] == names[1]:
        return cut[0], cut[1]
    return _with_end(names[0], widths[0]), _with_end(names[1], widths[1])


def _with_end(name: str, width: int) -> str:
    """Return a name that fits a width. If it is too long, the part before its last comma is truncated."""
    outlet, _, version = name.rpartition(", ")
    room = width - cell_len(version) - 1
    if cell_len(name) <= width or not outlet:
        return fitted(name, width).rstrip()
    if room < SHORTEST:
        return fitted(version, width).rstrip()
    return f"{fitted(outlet, room).rstrip()} {version}"


SHORTEST = 4
"""Minimum width of an outlet's name in cells."""

_JOINER = "\u200d"
"""Joiners at the end of a text; Rich would measure them together with the text that follows."""


def fitted(text: str, width: int) -> str:
    """Return text on one line of exactly `width` cells, safe for a terminal, with `…` if truncated."""
    safe = reserved(" ".join(level(sanitize(text)).split()).rstrip(_JOINER))
    if cell_len(safe) <= width:
        return set_cell_size(safe, width)
    return set_cell_size(set_cell_size(safe, width - 1).rstrip(f" {_JOINER}") + "…", width) if width > 0 else ""
