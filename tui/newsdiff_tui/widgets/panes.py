"""The two articles, as one surface that scrolls: rows are painted when they are seen, and kept.

Both panes are one widget, so that they cannot come out of step, and a row's number is the same left and
right. What a row shows comes from the plan; this widget knows only where it is scrolled to and which passage
is current.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsdiff.model import Side
from newsdiff_tui.layout.connecting import Connections, Connector, Sight, beginnings, joins
from newsdiff_tui.layout.folding import fold
from newsdiff_tui.layout.own_order import OwnOrder
from newsdiff_tui.layout.planning import Plan, passages
from newsdiff_tui.layout.searching import Hit
from newsdiff_tui.layout.view import View
from newsdiff_tui.painting.geometry import Geometry
from newsdiff_tui.painting.painter import Painter
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.navigation import ViewState, passage_of

Moving = Callable[[Side, int], tuple[Side, int]]
"""From a place in a text, side and offset, to where it is now."""


def _stays(side: Side, offset: int) -> tuple[Side, int]:
    return side, offset


class Panes(ScrollView, can_focus=False):
    """Both articles, row by row."""

    DEFAULT_CSS = """
    Panes {
        width: 1fr;
        height: 1fr;
        overflow-x: hidden;
        scrollbar-size-vertical: 0;
    }
    """

    @dataclass
    class Selected(Message):
        """A passage was clicked, on a side; or a reference to it, which means its other end."""

        passage: int
        side: Side

    class Moved(Message):
        """The panes were scrolled, or their rows planned anew."""

    def __init__(self, view: View, styles: Styles) -> None:
        super().__init__()
        self.view = view
        self.paint = styles
        self.plan: Plan | OwnOrder | None = None
        self._geometry: Geometry | None = None
        self._painter: Painter | None = None
        self._view_state = ViewState()
        self._waits = False
        self._hits: tuple[Hit, ...] = ()
        self._connections = Connections(())
        self._sight: Sight | None = None
        self._sighted: object = None
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(4096)

    def lay_out(self, geometry: Geometry) -> None:
        """Plan the rows for a geometry, keeping the place.

        If the current passage is on the screen, it stays there; if not, the text at the top stays at the top.
        """
        if geometry != self._geometry:
            self._plan_rows(geometry)

    def _plan_rows(self, geometry: Geometry, *, anew: bool = False) -> None:
        place = self.plan.place(round(self.scroll_y)) if self.plan and not anew else None
        follow = place is None or self._in_view(self._view_state)
        self._geometry = geometry
        comparison = self.view.comparison
        bands = fold(self.view.bands, comparison, self._view_state.hides)
        if geometry.apart:
            self.plan = OwnOrder(comparison, bands, self.view.texts, geometry.text)
            self._sight = Sight(comparison, self.plan)
        else:
            self.plan = Plan(comparison, bands, self.view.texts, geometry.text, geometry.columns)
            wide = beginnings(comparison, self.plan) if geometry.columns == 2 else {}
            self._connections = Connections(joins(wide))
        self.virtual_size = Size(geometry.width, self.plan.height)
        self.restyle(self.paint)
        if place:
            self.scroll_to(y=self.plan.row_of(*place), animate=False)
        if follow:
            self.show(self._view_state)

    def renew(self, view: View, view_state: ViewState, moved: Moving = _stays) -> None:
        """Show another comparison, and the reader's place in it.

        The current passage, or else the text at the top, stays where it is on the screen; `moved` tells where a place
        in a text of the old comparison is in those of the new one.
        """
        place, row = self._held()
        self.view, self._view_state, self._hits = view, view_state, ()
        if self._geometry:
            self._plan_rows(self._geometry, anew=True)
        if self.plan and place:
            self.scroll_to(y=max(0, self.plan.row_of(*moved(*place)) - row), animate=False)

    def _held(self) -> tuple[tuple[Side, int] | None, int]:
        """A place in the text, and the row of the screen in which it stands."""
        if self.plan is None:
            return None, 0
        top = round(self.scroll_target_y)
        if self._view_state.passage is not None and self._in_view(self._view_state):
            article = self.view.comparison.article(self._view_state.side)
            passage = passage_of(self.view.comparison, self._view_state.passage)
            own = passage.sentences(self._view_state.side) if passage else ()
            if own:
                place = self._view_state.side, article.sentences[own[0]].start
                return place, self.plan.row_of(*place) - top
        return self.plan.place(top), 0

    def restyle(self, styles: Styles) -> None:
        """Paint everything in other styles."""
        self.paint = styles
        if self._geometry:
            comparison, texts = self.view.comparison, self.view.texts
            self._painter = Painter(comparison, texts, styles, self._geometry, hits=self._hits)
        self._strips.clear()
        self._sighted = None
        self.refresh()
        self.post_message(self.Moved())

    def show(self, view_state: ViewState) -> None:
        """Mark the current passage, and bring it into view if it is not there as a whole."""
        before = self._view_state
        refold = view_state.folding != before.folding
        self._view_state = view_state
        if refold and self._geometry:
            self._plan_rows(self._geometry)
        self.refresh()
        rows = self._rows(view_state)
        self._waits = self.size.height == 0
        if rows and not self._waits and not self._in_view(view_state):
            self.scroll_to(y=max(0, rows.start - self.size.height // 4), animate=False)

    def mark(self, hits: tuple[Hit, ...]) -> None:
        """Mark what a search found."""
        self._hits = hits
        self.restyle(self.paint)

    def reveal(self, hit: Hit) -> None:
        """Bring a hit into view."""
        if self.plan:
            row = self.plan.row_of(hit.side, hit.span[0])
            if not self.scroll_target_y <= row < self.scroll_target_y + self.size.height:
                self.scroll_to(y=max(0, row - self.size.height // 3), animate=False)

    def _rows(self, view_state: ViewState) -> range:
        if self.plan is None or view_state.passage is None:
            return range(0)
        return self.plan.rows_of(view_state.passage, view_state.side)

    def _in_view(self, view_state: ViewState) -> bool:
        rows, top = self._rows(view_state), round(self.scroll_target_y)
        return top <= rows.start and rows.stop <= top + self.size.height

    def on_resize(self) -> None:
        """Show what was to be shown before there was any room for it; the overview has to know the new height."""
        if self._waits:
            self.show(self._view_state)
        self.post_message(self.Moved())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell the overview."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Moved())

    def render_line(self, y: int) -> Strip:
        """One row of the screen, painted or from the cache."""
        if self.plan is None or self._painter is None:
            return Strip.blank(self.size.width, self.paint.page)
        rows = self._rows_at(y)
        slots, between = self.plan.slots(rows), self._between(y)
        seen = passages(slots) | {owner for _, owner in between}
        current = self._view_state.passage if self._view_state.passage in seen else None
        key = (rows, current, between)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._painter.strip(slots, current, between)
            self._strips[key] = strip
        return strip.adjust_cell_length(self.size.width, self.paint.page)

    def _rows_at(self, y: int) -> tuple[int, int]:
        """The rows of the plan, left and right, that stand in row `y` of the screen."""
        return self.plan.at(self.scroll_offset.y, y, self.size.height) if self.plan else (0, 0)

    def _between(self, y: int) -> tuple[Connector, ...]:
        """What joins the panes in row `y` of the screen."""
        if not isinstance(self.plan, OwnOrder):
            return self._connections.row(y + self.scroll_offset.y)
        tops = self._rows_at(0)
        key = (tops, self.size.height, self._view_state.passage)
        if self._sight and key != self._sighted:
            self._sighted = key
            self._connections = self._sight.connections(*key)
        return self._connections.row(y)
