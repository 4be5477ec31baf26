"""The view shared by all parts of the screen: the comparison, and data independent of width and theme."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
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
        moved: Maps a place in the texts displayed before to the same place in these texts.
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
    cut = fitted(names[0], widths[0]).rstrip(), fitted(names[1], widths[1]).rstrip()
    if names[0] == names[1] or not _look_alike(*cut):
        return cut
    ends = _with_end(names[0], widths[0]), _with_end(names[1], widths[1])
    if not _look_alike(*ends):
        return ends
    first, second = without_common_start(names, [ends[0]] * 2)
    return fitted(first, widths[0]).rstrip(), fitted(second, widths[1]).rstrip()


def _look_alike(first: str, second: str) -> bool:
    """Return whether one of two truncated names is the beginning of the other."""
    shorter, longer = sorted((first.rstrip("…"), second.rstrip("…")), key=len)
    return longer.startswith(shorter)


def without_common_start(names: Sequence[str], shown: Sequence[Hashable]) -> list[str]:
    """Return names without the common start of those that would otherwise look alike.

    Args:
        names: The names, for example `mine-rescue-tribune` and `mine-rescue-post`.
        shown: What is shown of each name, for example `mine-res…` for both names above. These become `…tribune` and
            `…post`, because names that look alike lose the words with which all of them start.
    """
    groups: dict[Hashable, list[int]] = {}
    for at, looks in enumerate(shown):
        groups.setdefault(looks, []).append(at)
    found = list(names)
    for alike in groups.values():
        first, last = min(names[at] for at in alike), max(names[at] for at in alike)
        if first != last:
            pairs = enumerate(zip(first, last, strict=False))
            same = next((at for at, (one, other) in pairs if one != other), len(first))
            start = len(re.sub(r"[^\W_]+$", "", first[:same])) or same
            for at in alike:
                found[at] = f"…{names[at][start:]}"
    return found


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
