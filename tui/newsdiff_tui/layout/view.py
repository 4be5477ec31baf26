"""What all parts of the screen share: the comparison and whatever does not depend on width or theme."""

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
    """A comparison prepared for the screen, once.

    Attributes:
        comparison: What is shown.
        texts: Both texts, safe for a terminal.
        bands: Their stretches, level with each other.
        counterparts: Matches of passages outside their own sentences.
        moved: Maps a place in the texts that were shown before to the same place in these.
    """

    comparison: Comparison
    texts: Texts
    bands: tuple[Band, ...]
    counterparts: Counterparts
    moved: Moving


def view(comparison: Comparison, moved: Moving | None = None) -> View:
    """Return the view of a comparison; `moved` is given if it replaces a view of other texts."""
    texts = Texts(shown(comparison.a.text), shown(comparison.b.text))
    return View(comparison, texts, bands(comparison), counterparts(comparison), moved or _same)


def _same(side: Side, offset: int) -> tuple[Side, int]:
    return side, offset


_JOINER = "\u200d"
"""A joiner at the end of words joins nothing, but text after it would be measured as joined."""


def fitted(text: str, width: int) -> str:
    """Return words on one line: safe for a terminal, exactly `width` cells, with `…` if they were cut."""
    safe = reserved(" ".join(level(sanitize(text)).split()).rstrip(_JOINER))
    if cell_len(safe) <= width:
        return set_cell_size(safe, width)
    return set_cell_size(set_cell_size(safe, width - 1).rstrip(f" {_JOINER}") + "…", width) if width > 0 else ""
