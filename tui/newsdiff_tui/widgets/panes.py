"""The two articles, as one scrolling widget; rows are painted when visible, and cached.

Both panes are one widget, so that they stay synchronised, and a row has the same number on the left and right. The plan
determines the content of rows; this widget only tracks the scroll position and the current passage.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsdiff.model import Passage, Side
from newsdiff_tui.layout.geometry import Geometry
from newsdiff_tui.layout.panes.connecting import ConnectorCell, Connectors, VisibleConnectors, beginnings, connectors
from newsdiff_tui.layout.panes.folding import fold
from newsdiff_tui.layout.panes.own_order import OwnOrder
from newsdiff_tui.layout.panes.planning import Plan
from newsdiff_tui.layout.panes.slots import passages
from newsdiff_tui.layout.view import View
from newsdiff_tui.painting.painter import Painter
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.navigation import ViewState, passage_of

if TYPE_CHECKING:
    from newsdiff_tui.layout.searching import Hit


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
        """The reader clicked a passage on a side, or a reference to its other end."""

        passage: int
        side: Side

    class Moved(Message):
        """The visible rows have changed, because the panes were scrolled or planned again."""

    view: reactive[View | None] = reactive(None, always_update=True)
    view_state: reactive[ViewState] = reactive(ViewState)
    geometry: reactive[Geometry | None] = reactive(None)
    paint: reactive[Styles | None] = reactive(None)
    hits: reactive[tuple[Hit, ...]] = reactive(())

    def __init__(self, keys: Mapping[str, str]) -> None:
        """Create the panes; `keys` are the displayed keys, keyed by command id, some of which are shown in the rows."""
        super().__init__()
        self._keys = keys
        self.plan: Plan | OwnOrder | None = None
        self._painter: Painter | None = None
        self._waits = False
        self._connectors = Connectors(())
        self._visible: VisibleConnectors | None = None
        self._visible_key: object = None
        self._strips: LRUCache[tuple[object, ...], Strip] = LRUCache(4096)

    def watch_geometry(self) -> None:
        """Plan the rows for other columns, keeping the place.

        If the current passage is visible, it stays in its position; otherwise the text at the top stays at the top.
        """
        self._keep_place()

    def watch_view(self, before: View | None, view: View | None) -> None:
        """Show another comparison.

        The current passage, or else the text at the top, stays in its position on the screen.
        """
        if before is None or view is None or self.plan is None:
            self._keep_place()
            return
        place, row = self._held(before)
        self._plan_rows()
        if place:
            y = max(0, self.plan.row_of(*view.moved(*place)) - row)
            self.scroll_to(y=y, animate=False, immediate=True)

    def watch_view_state(self, before: ViewState, view_state: ViewState) -> None:
        """Highlight the current passage, and scroll to it if it is not completely visible."""
        if view_state.folding != before.folding:
            self._keep_place()
        self._bring_into_view()

    def watch_paint(self) -> None:
        """Repaint everything in the new styles."""
        self._repaint()

    def watch_hits(self) -> None:
        """Mark the hits of a search."""
        self._repaint()

    def _keep_place(self) -> None:
        """Plan the rows again, keeping the text in its position on the screen."""
        place = self.plan.place(round(self.scroll_y)) if self.plan else None
        follow = place is None or self._in_view()
        self._plan_rows()
        if self.plan and place:
            self.scroll_to(y=self.plan.row_of(*place), animate=False)
        if follow:
            self._bring_into_view()

    def _plan_rows(self) -> None:
        if self.view is None or self.geometry is None:
            return
        comparison, texts, geometry = self.view.comparison, self.view.texts, self.geometry
        bands = fold(self.view.bands, comparison, self.view_state.hides)
        if geometry.apart:
            self.plan = OwnOrder(comparison, bands, texts, geometry.text)
            self._visible = VisibleConnectors(comparison, self.plan, geometry.rule)
        else:
            self.plan = Plan(comparison, bands, texts, geometry.text, geometry.columns)
            wide = beginnings(comparison, self.plan) if geometry.columns == 2 else {}
            self._connectors = Connectors(connectors(wide), geometry.rule)
        self.virtual_size = Size(geometry.width, self.plan.height)
        self._repaint()

    def _repaint(self) -> None:
        if self.view and self.geometry and self.paint:
            comparison, texts = self.view.comparison, self.view.texts
            self._painter = Painter(comparison, texts, self.paint, self.geometry, hits=self.hits, keys=self._keys)
        self._strips.clear()
        self._visible_key = None
        self.refresh()
        self.post_message(self.Moved())

    @property
    def rows_shown(self) -> range:
        """The visible rows of the plan; empty while the table is shown instead."""
        if not self.display:
            return range(0)
        top = round(self.scroll_y)
        return range(top, top + self.size.height)

    def _held(self, view: View) -> tuple[tuple[Side, int] | None, int]:
        """Return the place in the texts that keeps its position, and its row on the screen."""
        if self.plan is None:
            return None, 0
        top, side = round(self.scroll_target_y), self.view_state.side
        passage = passage_of(view.comparison, self.view_state.passage)
        own = passage.sentences(side) if passage else ()
        if own and self._in_view():
            article = view.comparison.article(side)
            place = side, article.sentences[own[0]].start
            return place, self.plan.row_of(*place) - top
        return self.plan.place(top), 0

    def _bring_into_view(self) -> None:
        self.refresh()
        rows = self._rows()
        self._waits = self.size.height == 0
        if rows and not self._waits and not self._in_view():
            self.scroll_to(y=max(0, rows.start - self.size.height // 4), animate=False)

    def shows(self, passage: Passage) -> bool:
        """Return whether a passage is completely visible and its sides are level."""
        if self.plan is None or passage.position == "moved":
            return False
        shown = self.rows_shown
        sides: tuple[Side, Side] = ("a", "b")
        rows = [self.plan.rows_of(passage.id, side) for side in sides if passage.sentences(side)]
        return all(shown.start <= one.start and one.stop <= shown.stop for one in rows)

    def reveal(self, hit: Hit) -> None:
        """Scroll a hit into view."""
        if self.plan:
            row = self.plan.row_of(hit.side, hit.span[0])
            if not self.scroll_target_y <= row < self.scroll_target_y + self.size.height:
                self.scroll_to(y=max(0, row - self.size.height // 3), animate=False)

    def _rows(self) -> range:
        """Return the rows of the current passage."""
        if self.plan is None or self.view_state.passage is None:
            return range(0)
        return self.plan.rows_of(self.view_state.passage, self.view_state.side)

    def _in_view(self) -> bool:
        rows, top = self._rows(), round(self.scroll_target_y)
        return top <= rows.start and rows.stop <= top + self.size.height

    def on_resize(self) -> None:
        """Scroll to the current passage if that had to wait for the size. Post that the visible rows have changed."""
        if self._waits:
            self._bring_into_view()
        self.post_message(self.Moved())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Post a message that the visible rows have changed."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Moved())

    def render_line(self, y: int) -> Strip:
        """Return one row of the screen, painted or cached."""
        if self.plan is None or self._painter is None:
            return Strip.blank(self.size.width)
        rows = self.rows_at(y)
        slots, between = self.plan.slots(rows), self._between(y)
        seen = passages(slots) | {owner for _, owner in between}
        current = self.view_state.passage if self.view_state.passage in seen else None
        key = (rows, current, between)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._painter.strip(slots, current, between)
            self._strips[key] = strip
        return strip.adjust_cell_length(self.size.width, self._painter.styles.page)

    def rows_at(self, y: int) -> tuple[int, int]:
        """Return the left and right row of the plan in row `y` of the screen."""
        return self.plan.at(self.scroll_offset.y, y, self.size.height) if self.plan else (0, 0)

    def _between(self, y: int) -> tuple[ConnectorCell, ...]:
        """Return the connectors in row `y` of the screen."""
        if not isinstance(self.plan, OwnOrder):
            return self._connectors.row(y + self.scroll_offset.y)
        tops = self.rows_at(0)
        key = (tops, self.size.height, self.view_state.passage)
        if self._visible and key != self._visible_key:
            self._visible_key = key
            self._connectors = self._visible.connectors(*key)
        return self._connectors.row(y)
