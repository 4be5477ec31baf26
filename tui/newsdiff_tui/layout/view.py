"""The view shared by all parts of the screen: the comparison, and data independent of width and theme."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size

from newsdiff.model import Comparison, Side
from newsdiff.outputs.counterparts import Counterparts, counterparts
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.levelling import Band, bands
from newsdiff_tui.layout.planning import Texts
from newsdiff_tui.layout.shown import level, shown
from newsdiff_tui.state.navigation import Moving


@dataclass(frozen=True, slots=True)
class View:
    """A comparison prepared for the screen.

    Attributes:
        comparison: The comparison.
        texts: Both texts, safe for a terminal.
        bands: The stretches of both texts in bands.
        counterparts: Matches of passages outside their own sentences.
        moved: Maps a place in the texts displayed before to the same place in these.
    """

    comparison: Comparison
    texts: Texts
    bands: tuple[Band, ...]
    counterparts: Counterparts
    moved: Moving


def view(comparison: Comparison, moved: Moving | None = None) -> View:
    """Return the view of a comparison; `moved` is needed if it replaces a view of other texts."""
    texts = Texts(shown(comparison.a.text), shown(comparison.b.text))
    return View(comparison, texts, bands(comparison), counterparts(comparison), moved or _same)


def _same(side: Side, offset: int) -> tuple[Side, int]:
    return side, offset


_JOINER = "\u200d"
"""Joiners at the end of a text, which would be measured as joining the text after it."""


def fitted(text: str, width: int) -> str:
    """Return text on one line of exactly `width` cells, safe for a terminal, with `…` if truncated."""
    safe = reserved(" ".join(level(sanitize(text)).split()).rstrip(_JOINER))
    if cell_len(safe) <= width:
        return set_cell_size(safe, width)
    return set_cell_size(set_cell_size(safe, width - 1).rstrip(f" {_JOINER}") + "…", width) if width > 0 else ""
