"""The strip at the right: the whole comparison at a glance, with the part on the screen marked. Click or
drag to go.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from newsdiff.model import Comparison, Side
from newsdiff_tui.layout.overview import Glance, glances, rows_each, signs_kept
from newsdiff_tui.layout.own_order import OwnOrder
from newsdiff_tui.layout.planning import Plan
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.labels import Label, sign

WIDTH = 4
HIT = "•"


class Overview(Widget):
    """Two columns, one for each article, and a mark for what is on the screen."""

    DEFAULT_CSS = f"""
    Overview {{
        width: {WIDTH};
        height: 1fr;
    }}
    """

    @dataclass
    class Sought(Message):
        """The reader wants row `y` of the plan in the middle of the screen."""

        y: int

    def __init__(self, comparison: Comparison, styles: Styles, *, plain: bool) -> None:
        super().__init__()
        self._comparison = comparison
        self._paint = styles
        self._plain = plain
        self._glances: tuple[Glance, ...] = ()
        self._plan: Plan | OwnOrder | None = None
        self._for: tuple[int, int] = (0, 0)
        self._seen = range(0)
        self._kept: dict[int, str] = {}
        self._held = False
        self._hits: frozenset[tuple[int, Side]] = frozenset()
        self._hit_rows: frozenset[int] = frozenset()

    def mark(self, hits: Iterable[tuple[int, Side]]) -> None:
        """Mark where a search found something: passages, and the sides on which it did."""
        self._hits = frozenset(hits)
        self._place_hits()
        self.refresh()

    def _place_hits(self) -> None:
        if self._plan:
            each = rows_each(self._plan, self.size.height)
            tops = (self._plan.top(passage, side) for passage, side in self._hits)
            self._hit_rows = frozenset(int(top / each) for top in tops if top is not None)

    def show(self, plan: Plan | OwnOrder, seen: range) -> None:
        """Show a plan, of which the rows `seen` are on the screen."""
        changed = (id(plan), self.size.height) != self._for
        self._plan, self._seen = plan, seen
        if changed:
            self._for = (id(plan), self.size.height)
            self._glances = glances(self._comparison, plan, self.size.height)
            self._kept = signs_kept(self._comparison, plan, self.size.height)
            self._place_hits()
        self.refresh()

    def renew(self, comparison: Comparison) -> None:
        """Stand beside another comparison; its plan is shown next."""
        self._comparison = comparison
        self._for = (0, 0)
        self._hits, self._hit_rows = frozenset(), frozenset()

    def restyle(self, styles: Styles) -> None:
        """Paint in other styles."""
        self._paint = styles
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the strip."""
        left, right = self._glances[y] if y < len(self._glances) else (None, None)
        kept = Segment(self._kept.get(y) or (HIT if y in self._hit_rows else " "), self._paint.accent)
        segments = [kept, self._block(left), self._block(right), self._mark(y)]
        return Strip(segments, WIDTH).adjust_cell_length(self.size.width, self._paint.page)

    def _block(self, name: Label | None) -> Segment:
        if name is None:
            return Segment(" ", self._paint.page)
        if self._plain:
            return Segment(sign(name), self._paint.sign[name])
        return Segment("█", self._paint.block[name])

    def _mark(self, y: int) -> Segment:
        if self._plan is None or len(self._seen) >= self._plan.height:
            return Segment(" ", self._paint.page)
        each = rows_each(self._plan, self.size.height)
        first = int(self._seen.start / each)
        seen = first <= y < max(first + 1, round(self._seen.stop / each))
        return Segment("▐" if seen else " ", self._paint.accent)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Go where the pointer is, and follow it."""
        self._held = True
        self.capture_mouse()
        self._seek(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the pointer while a button is held."""
        if self._held:
            self._seek(event.y)

    def on_mouse_up(self) -> None:
        """Let go."""
        self._held = False
        self.release_mouse()

    def _seek(self, y: int) -> None:
        if self._plan:
            self.post_message(self.Sought(int(max(0, y) * rows_each(self._plan, self.size.height))))
