"""A widget with the panes and the overview, or the table of passages instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.reactive import reactive

from newsdiff.model import Comparison
from newsdiff_tui.layout.geometry import Geometry
from newsdiff_tui.layout.view import View
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.navigation import ViewState
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.pointed_panes import PointedPanes

if TYPE_CHECKING:
    from newsdiff_tui.layout.searching import Hit
    from newsdiff_tui.widgets.passage_table import PassageTable


class Articles(Horizontal):
    """Synchronises the panes and the overview, and creates the table on first use."""

    DEFAULT_CSS = """
    Articles { width: 1fr; height: 1fr; }
    """

    comparison: reactive[Comparison | None] = reactive(None, always_update=True)
    view: reactive[View | None] = reactive(None, always_update=True)
    view_state: reactive[ViewState] = reactive(ViewState)
    geometry: reactive[Geometry | None] = reactive(None)
    paint: reactive[Styles | None] = reactive(None)
    hits: reactive[tuple[Hit, ...]] = reactive(())

    def __init__(self, keys: Mapping[str, str], *, plain: bool, classes: str = "") -> None:
        """Create the widget, without colours if `plain`; `keys` are the displayed keys, keyed by command id."""
        super().__init__(classes=classes)
        self._keys = keys
        self._plain = plain
        self._table: PassageTable | None = None

    def compose(self) -> ComposeResult:
        """Compose the panes and the overview."""
        own = Articles
        yield PointedPanes(self._keys).data_bind(own.view, own.view_state, own.geometry, own.paint, own.hits)
        yield Overview(plain=self._plain).data_bind(own.comparison, own.paint, own.hits)

    @property
    def panes(self) -> PointedPanes:
        """The two articles."""
        return self.query_one(PointedPanes)

    def watch_comparison(self, comparison: Comparison | None) -> None:
        """Pass the comparison to the table, which is created on first use and therefore not bound to it."""
        if self._table:
            self._table.comparison = comparison

    def watch_view_state(self, view_state: ViewState) -> None:
        """Pass the view state to the table, which is created on first use and therefore not bound to it."""
        if self._table:
            self._table.view_state = view_state

    def show_table(self, shown: bool) -> None:
        """Show the table and focus it, or show the panes again."""
        if shown and self._table is None:
            from newsdiff_tui.widgets.passage_table import PassageTable

            self._table = PassageTable()
            self._table.comparison, self._table.view_state = self.comparison, self.view_state
            self.mount(self._table, before=self.query_one(Overview))
        if self._table:
            self._table.display = shown
        self.panes.display = not shown
        self.screen.set_focus(self._table if shown else None)

    def first_in_view(self, hits: Sequence[Hit]) -> int:
        """Return the index of the first hit below the top of the screen."""
        plan = self.panes.plan
        tops = [plan.top(hit.passage, hit.side) or 0 for hit in hits] if plan else []
        return next((index for index, top in enumerate(tops) if top >= round(self.panes.scroll_y)), 0)

    @on(PointedPanes.Moved)
    def _follow(self) -> None:
        if self.panes.plan:
            self.query_one(Overview).show(self.panes.plan, self.panes.rows_shown)

    @on(Overview.Sought)
    def _seek(self, message: Overview.Sought) -> None:
        message.stop()
        self.panes.scroll_to(y=message.y - self.panes.size.height // 2, animate=False)
