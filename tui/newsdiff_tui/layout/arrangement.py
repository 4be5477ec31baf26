"""The arrangement of the screen: the layout of the articles, the divider, the detail panel."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from newsdiff.model import Comparison
from newsdiff_tui.layout.geometry import LEAST_SHARE, OVERVIEW_WIDTH, UNIFIED_BELOW, Geometry, geometry
from newsdiff_tui.settings.remembered import Look

Layout = Literal["level", "own", "unified", "table"]
"""A layout of the articles.

`level` puts matching passages in the same rows, `own` shows each article without gaps, `unified` puts both in one
column, and `table` lists the passages.
"""

LAYOUTS: dict[Layout, str] = {
    "level": "level rows",
    "own": "own order",
    "unified": "one column",
    "table": "table",
}
"""The layouts with their names, in the order in which the layout command goes through them."""

SORTING = "table: Enter goes, o sorts"
"""A hint displayed while the table is the current layout."""



def fits(layout: Layout, width: int) -> bool:
    """Return whether a layout fits on a screen of the given width."""
    return layout in ("unified", "table") or width >= UNIFIED_BELOW


SPACIOUS = 64
"""Minimum width for full-length sentences about layouts, in cells."""

DETAIL_FROM = 30
"""Minimum height at which a screen with two columns shows the detail panel by default, in rows."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The arrangement of the screen.

    Attributes:
        layout: The current layout.
        wide: The layout last chosen on a screen with room for two columns, which is remembered.
        share: The left pane's share of the width.
        detail: Whether the detail panel is open; None until the reader chooses.
    """

    layout: Layout = "level"
    wide: Layout = "level"
    share: float = 0.5
    detail: bool | None = None

    @classmethod
    def remembered(cls, layout: str, share: float) -> Arrangement:
        """Return the arrangement of an earlier run, with the default in place of an unknown layout."""
        known: Layout = next((one for one in LAYOUTS if one == layout), "level")
        return cls(known, known, min(1 - LEAST_SHARE, max(LEAST_SHARE, share)))

    def look(self, theme: str) -> Look:
        """Return the appearance to remember for the next run: theme, layout and divider, empty for defaults."""
        return Look(theme, "" if self.wide == "level" else self.wide, self.share)

    def with_layout(self, layout: Layout, width: int) -> Arrangement:
        """Return the arrangement with another layout, chosen on a screen of the given width."""
        return replace(self, layout=layout, wide=layout if width >= UNIFIED_BELOW else self.wide)

    def next_layout(self, width: int) -> Layout:
        """Return the next layout that fits on a screen of the given width."""
        fitting = [one for one in LAYOUTS if fits(one, width)]
        after = fitting.index(self.layout) + 1 if self.layout in fitting else fitting.index("unified") + 1
        return fitting[after % len(fitting)]

    def described(self, width: int) -> str:
        """Return a line with the layouts, the current one in brackets, and a remark on layouts that do not fit.

        Examples: `level rows · [own order] · one column · table`, `[one column] · table · two columns need 80`.
        """
        shown = "unified" if not fits(self.layout, width) else self.layout
        names = {**LAYOUTS, shown: f"[{SORTING if shown == 'table' else LAYOUTS[shown]}]"}
        parts = [name for layout, name in names.items() if fits(layout, width)]
        wanted = "two columns need" if width >= SPACIOUS else "two from"
        missing = [] if fits("level", width) else [f"{wanted} {UNIFIED_BELOW}"]
        return " · ".join([*parts, *missing])

    def welcome(self, width: int, key: str, *, brief: bool = False) -> str:
        """Return a note about a remembered layout, with the key that changes it; empty for the default.

        A `brief` note leaves out the words "as last time", because the note before it mentions the last session.
        """
        if self.layout == "level":
            return ""
        name = LAYOUTS[self.layout]
        if not fits(self.layout, width):
            return f"{name}{'' if brief else ', as last time,'} needs {UNIFIED_BELOW} columns"
        return f"{name}{'' if brief else ', as last time'}; {key} changes it"

    def divided(self, share: float) -> Arrangement:
        """Return the arrangement with another share for the left pane, which snaps to the middle."""
        return replace(self, share=0.5 if abs(share - 0.5) < 0.02 else share)

    def columns(self, width: int) -> int:
        """Return the number of text columns, 1 or 2, on a screen of the given width."""
        return 2 if width >= UNIFIED_BELOW and self.layout != "unified" else 1

    def shows_detail(self, width: int, height: int) -> bool:
        """Return whether the detail panel is open, as chosen or by default."""
        return self.columns(width) == 2 and height >= DETAIL_FROM if self.detail is None else self.detail

    def geometry(self, comparison: Comparison, width: int) -> Geometry:
        """Return the geometry of a screen of the given width."""
        room = max(1, width - OVERVIEW_WIDTH)
        return geometry(comparison, room, self.columns(width), self.share, apart=self.layout == "own")
