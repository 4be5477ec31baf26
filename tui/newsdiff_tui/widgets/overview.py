"""The overview of the whole comparison at the right of the screen, with the visible part marked.

A click or drag scrolls the panes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from newsdiff.model import Comparison
from newsdiff.model.labels import Role
from newsdiff_tui.layout.geometry import OVERVIEW_WIDTH
from newsdiff_tui.layout.panes.overview import Glance, glances, rows_each, rows_with_discrepancies, signs_kept
from newsdiff_tui.layout.panes.own_order import OwnOrder
from newsdiff_tui.layout.panes.planning import Plan
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.labels import sign

if TYPE_CHECKING:
    from newsdiff_tui.layout.searching import Hit

HIT = "•"


class Overview(Widget):
    """Two columns, one for each article, and a mark for the visible part."""

    DEFAULT_CSS = f"""
    Overview {{
        width: {OVERVIEW_WIDTH};
        height: 1fr;
    }}
    """

    @dataclass
    class Sought(Message):
        """The reader wants to scroll row `y` of the plan to the middle of the screen."""

        y: int

    comparison: reactive[Comparison | None] = reactive(None, always_update=True)
    paint: reactive[Styles | None] = reactive(None)
    hits: reactive[tuple[Hit, ...]] = reactive(())

    def __init__(self, *, plain: bool) -> None:
        """Create an overview, with signs instead of colours if `plain`."""
        super().__init__()
        self._plain = plain
        self._glances: tuple[Glance, ...] = ()
        self._plan: Plan | OwnOrder | None = None
        self._for: tuple[int, int] = (0, 0)
        self._seen = range(0)
        self._kept: dict[int, str] = {}
        self._discrepant: frozenset[int] = frozenset()
        self._held = False
        self._hit_rows: frozenset[int] = frozenset()

    def watch_hits(self) -> None:
        """Mark the hits of a search."""
        self._place_hits()

    def watch_comparison(self) -> None:
        """Discard the plan of the old comparison."""
        self._for = (0, 0)

    def _place_hits(self) -> None:
        if self._plan:
            each = rows_each(self._plan, self.size.height)
            tops = (self._plan.top(passage, side) for passage, side in {(hit.passage, hit.side) for hit in self.hits})
            self._hit_rows = frozenset(int(top / each) for top in tops if top is not None)

    def show(self, plan: Plan | OwnOrder, seen: range) -> None:
        """Show a plan, of which the rows in `seen` are on the screen."""
        changed = (id(plan), self.size.height) != self._for
        self._plan, self._seen = plan, seen
        if changed and self.comparison:
            self._for = (id(plan), self.size.height)
            self._glances = glances(self.comparison, plan, self.size.height)
            self._kept = signs_kept(self.comparison, plan, self.size.height)
            self._discrepant = rows_with_discrepancies(self.comparison, plan, self.size.height)
            self._place_hits()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return one row of the overview."""
        if self.paint is None:
            return Strip.blank(self.size.width)
        styles = self.paint
        left, right = self._glances[y] if y < len(self._glances) else (None, None)
        blocks = [self._block(left, styles), self._block(right, styles)]
        segments = [self._beside(y, styles), *blocks, self._mark(y, styles)]
        return Strip(segments, OVERVIEW_WIDTH).adjust_cell_length(self.size.width, styles.page)

    def _beside(self, y: int, styles: Styles) -> Segment:
        """Return the sign beside the labels of a row.

        It is for a note, a hit or a discrepancy, in this order of precedence.
        """
        kept = self._kept.get(y) or (HIT if y in self._hit_rows else "")
        if kept or y not in self._discrepant:
            return Segment(kept or " ", styles.accent)
        return Segment(sign("discrepancy"), styles.discrepancy)

    def _block(self, name: Role | None, styles: Styles) -> Segment:
        if name is None:
            return Segment(" ", styles.page)
        if self._plain:
            return Segment(sign(name), styles.sign[name])
        return Segment("█", styles.block[name])

    def _mark(self, y: int, styles: Styles) -> Segment:
        if self._plan is None or len(self._seen) >= self._plan.height:
            return Segment(" ", styles.page)
        each = rows_each(self._plan, self.size.height)
        first = int(self._seen.start / each)
        seen = first <= y < max(first + 1, round(self._seen.stop / each))
        return Segment("▐" if seen else " ", styles.accent)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Go to the position of the pointer, and follow it."""
        self._held = True
        self.capture_mouse()
        self._seek(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the pointer while a button is held."""
        if self._held:
            self._seek(event.y)

    def on_mouse_up(self) -> None:
        """Stop following the pointer."""
        self._held = False
        self.release_mouse()

    def _seek(self, y: int) -> None:
        if self._plan:
            self.post_message(self.Sought(int(max(0, y) * rows_each(self._plan, self.size.height))))
