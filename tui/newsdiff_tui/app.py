"""The terminal app: two articles side by side, the reader's place in them, and the keys that move it.

The app owns all state (`reading`, the theme, whether the detail is folded) and hands it down; its parts
post messages up. Everything it shows was worked out by the core or by the pure functions of this package.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.theme import Theme
from textual.widgets import Footer, Static

from newsdiff.model import Comparison, Content
from newsdiff_tui.help import Help
from newsdiff_tui.keys import COMMANDS
from newsdiff_tui.painting.geometry import TOO_LOW, TOO_NARROW, UNIFIED_BELOW, geometry
from newsdiff_tui.painting.inks import Inks, inks
from newsdiff_tui.searching import Search, search
from newsdiff_tui.theme import DARK, LIGHT, palette
from newsdiff_tui.view import view
from newsdiff_tui.walking import Reading, at, collapse, other_end, start, step, toggle
from newsdiff_tui.widgets import overview
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.masthead import Masthead
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Panes
from newsdiff_tui.widgets.search_bar import SearchBar

DETAIL_FROM = 30
"""Screens of at least this many rows show the detail unasked, if they have room for two columns."""


class NewsdiffApp(App[None]):
    """Shows one comparison."""

    TITLE = "newsdiff"
    AUTO_FOCUS = None
    ALLOW_SELECT = False
    CSS = """
    Screen { background: $background; }
    #too-small { display: none; width: 1fr; height: 1fr; content-align: center middle; text-align: center; }
    Screen.-too-small #too-small { display: block; }
    Screen.-too-small .part { display: none; }
    Detail.-folded { display: none; }
    Footer { background: $footer-background; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [command.binding() for command in COMMANDS]

    reading: reactive[Reading] = reactive(Reading)
    """The reader's place; every part of the screen follows it."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = DARK.name
        self.comparison = comparison
        self._view = view(comparison)
        self._detail_wanted: bool | None = None
        self._search = Search()

    def compose(self) -> ComposeResult:
        """Head, panes with their overview, detail, footer."""
        chosen = self._inks()
        yield Masthead(self.comparison, chosen, plain=self.no_color)
        with Horizontal(classes="part"):
            yield Panes(self._view, chosen)
            yield Overview(self.comparison, chosen, plain=self.no_color)
        yield Detail(self._view, chosen)
        yield SearchBar()
        yield Footer(show_command_palette=False)
        yield Static(
            f"newsdiff needs a terminal of at least\n{TOO_NARROW} columns and {TOO_LOW} rows",
            id="too-small",
            markup=False,
        )

    def on_mount(self) -> None:
        """Begin at the first difference."""
        for part in (Masthead, Detail, Footer):
            self.query_one(part).add_class("part")
        self.theme_changed_signal.subscribe(self, self._restyle)
        self.reading = start(self.comparison)

    def on_resize(self, event: events.Resize) -> None:
        """Share out the new size among the parts."""
        self._lay_out(event.size.width, event.size.height)

    def _lay_out(self, width: int, height: int) -> None:
        screen = self.screen_stack[0]
        screen.set_class(width < TOO_NARROW or height < TOO_LOW, "-too-small")
        columns = 2 if width >= UNIFIED_BELOW else 1
        unasked = columns == 2 and height >= DETAIL_FROM
        detail = screen.query_one(Detail)
        detail.set_class(not (unasked if self._detail_wanted is None else self._detail_wanted), "-folded")
        detail.styles.height = max(6, min(14, height // 5))
        shared = geometry(self.comparison, max(1, width - overview.WIDTH), columns)
        for part in (screen.query_one(Masthead), screen.query_one(Panes), detail):
            part.lay_out(shared)

    def _inks(self) -> Inks:
        return inks(palette(self.current_theme, plain=self.no_color))

    def _restyle(self, _theme: Theme) -> None:
        chosen = self._inks()
        screen = self.screen_stack[0]
        for part in (screen.query_one(Masthead), screen.query_one(Panes), screen.query_one(Overview)):
            part.restyle(chosen)
        screen.query_one(Detail).restyle(chosen)

    def watch_reading(self, reading: Reading) -> None:
        """Every part follows the reader."""
        screen = self.screen_stack[0]
        for part in screen.query(Masthead):
            part.show(reading)
        for panes in screen.query(Panes):
            panes.show(reading)
        for detail in screen.query(Detail):
            detail.show(reading)

    @on(Panes.Selected)
    def _select(self, message: Panes.Selected) -> None:
        self.reading = at(self.comparison, message.passage, message.side, self.reading)

    @on(Panes.Moved)
    def _follow(self) -> None:
        panes = self.screen_stack[0].query_one(Panes)
        if panes.plan:
            top = round(panes.scroll_y)
            self.screen_stack[0].query_one(Overview).show(panes.plan, range(top, top + panes.size.height))

    @on(Overview.Sought)
    def _seek(self, message: Overview.Sought) -> None:
        panes = self.screen_stack[0].query_one(Panes)
        panes.scroll_to(y=message.y - panes.size.height // 2, animate=False)

    def action_step(self, forward: bool, alike: bool = False) -> None:
        """Go to the next or previous difference, or the next or previous of the same kind."""
        self.reading = step(self.comparison, self.reading, forward, alike)

    def action_fold(self, kind: Content) -> None:
        """Hide or show the passages of a kind."""
        self.reading = toggle(self.comparison, self.reading, kind)

    def action_collapse(self) -> None:
        """Fold runs of verbatim text, or unfold them."""
        self.reading = collapse(self.reading)

    def action_other_end(self) -> None:
        """Go to the other end of a move."""
        self.reading = other_end(self.comparison, self.reading)

    def action_search(self) -> None:
        """Ask for words to search for."""
        self.screen.query_one(SearchBar).open()

    def action_hit(self, by: int) -> None:
        """Go to the next or previous hit."""
        self._look(self._search.step(by))

    @on(SearchBar.Submitted)
    def _begin_search(self, message: SearchBar.Submitted) -> None:
        self.screen.query_one(SearchBar).close()
        panes = self.screen.query_one(Panes)
        if panes.plan:
            found = search(message.value, panes.plan.bands, self._view.texts)
            tops = (panes.plan.top(hit.passage, hit.side) or 0 for hit in found.hits)
            below = next((at for at, top in enumerate(tops) if top >= round(panes.scroll_y)), 0)
            panes.mark(found.hits)
            self._look(found.step(below))

    @on(SearchBar.Forgotten)
    def _forget_search(self) -> None:
        self.screen.query_one(SearchBar).close()
        self.screen.query_one(Panes).mark(())
        self._search = Search()

    def _look(self, found: Search) -> None:
        """Go to the current hit of a search, or say that there is none."""
        self._search = found
        if found.current:
            self.reading = at(self.comparison, found.current.passage, found.current.side, self.reading)
            self.screen.query_one(Panes).reveal(found.current)
        self.reading = replace(self.reading, note=str(found))

    def action_detail(self) -> None:
        """Show the detail, or fold it."""
        self._detail_wanted = self.screen.query_one(Detail).has_class("-folded")
        self._lay_out(*self.size)

    def action_scroll(self, rows: int) -> None:
        """Scroll by rows."""
        self.screen.query_one(Panes).scroll_relative(y=rows, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll by pages, one row of the old page staying in view."""
        panes = self.screen.query_one(Panes)
        panes.scroll_relative(y=pages * max(1, panes.size.height - 1), animate=False)

    def action_top(self) -> None:
        """Scroll to the top."""
        self.screen.query_one(Panes).scroll_to(y=0, animate=False)

    def action_bottom(self) -> None:
        """Scroll to the end."""
        panes = self.screen.query_one(Panes)
        panes.scroll_to(y=panes.max_scroll_y, animate=False)

    def action_theme(self) -> None:
        """Dark or light."""
        self.theme = LIGHT.name if self.current_theme.dark else DARK.name

    def action_help(self) -> None:
        """Explain signs and keys."""
        outlets = (self.comparison.a.outlet, self.comparison.b.outlet)
        self.push_screen(Help(palette(self.current_theme, plain=self.no_color), outlets))


def run(comparison: Comparison) -> int:
    """Show a comparison until the reader quits; the app's exit code, 0 unless it failed."""
    app = NewsdiffApp(comparison)
    app.run()
    return app.return_code or 0
