"""The terminal app: two articles side by side, the reader's place in them, and the commands that move it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widgets import Input

from newsdiff.model import Comparison, Content
from newsdiff_tui.controllers.explanations import Reasons
from newsdiff_tui.controllers.reload import Reloader
from newsdiff_tui.frame import LAYOUTS
from newsdiff_tui.keymap.commands import COMMANDS
from newsdiff_tui.layout.searching import Hunt, Search
from newsdiff_tui.painting.geometry import UNIFIED_BELOW
from newsdiff_tui.painting.theme import DARK, LIGHT, palette
from newsdiff_tui.state.filters import alone, everything, filtered
from newsdiff_tui.state.labels import Label
from newsdiff_tui.state.navigation import (
    ViewState,
    at,
    collapse,
    other_end,
    outermost,
    passage_of,
    step,
    swapped,
    toggle,
)
from newsdiff_tui.state.workspace import BARE, Workspace
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Moving, Panes
from newsdiff_tui.widgets.pointed_panes import PointedPanes

if TYPE_CHECKING:
    from newsdiff_tui.widgets.passage_table import PassageTable
    from newsdiff_tui.widgets.search_bar import SearchBar


class NewsdiffApp(Reloader, Reasons):
    """Shows one comparison, and does what the reader asks."""

    BINDINGS: ClassVar[list[BindingType]] = [command.binding() for command in COMMANDS]

    def __init__(self, comparison: Comparison, workspace: Workspace = BARE) -> None:
        super().__init__(comparison, workspace)
        own = {command.id: command.keys for command in COMMANDS}
        self.set_keymap({command.id: command.keys for command in workspace.commands if command.keys != own[command.id]})
        self._search = Search()
        self._hunt: Hunt | None = None

    @on(Panes.Selected)
    def _select(self, message: Panes.Selected) -> None:
        self.view_state = at(self.comparison, message.passage, message.side, self.view_state)

    @on(PointedPanes.Divided)
    def _divide(self, message: PointedPanes.Divided) -> None:
        self.divide(message.share)

    def action_copy(self) -> None:
        """Copy what is selected, else the current passage on the side that is looked at."""
        from newsdiff_tui.layout.picking import passage_text

        passage = passage_of(self.comparison, self.view_state.passage)
        side, start, stop = self.panes.selection or (self.view_state.side, 0, 0)
        article = self.comparison.article(side)
        text = article.text[start:stop] or (passage_text(article, passage, side) if passage else "")
        if text:
            self.copy_to_clipboard(text)
            what = "selection" if self.panes.selection else f"passage {self.view_state.passage} of {side.upper()}"
            self.view_state = replace(self.view_state, note=f"{what} copied")

    @on(Panes.Moved)
    def _follow(self) -> None:
        panes = self.panes
        if panes.plan:
            top = round(panes.scroll_y)
            self.screen_stack[0].query_one(Overview).show(panes.plan, range(top, top + panes.size.height))

    @on(Overview.Sought)
    def _seek(self, message: Overview.Sought) -> None:
        panes = self.panes
        panes.scroll_to(y=message.y - panes.size.height // 2, animate=False)

    def renew(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show another comparison; hits in the old one are none in this."""
        self._stop_searching()
        self._search = Search()
        super().renew(comparison, view_state, moved)

    async def action_open(self) -> None:
        """Pair, if there is something to be paired by hand; else show the passage on the whole screen."""
        if self.check_action("pair", ()):
            self.action_pair()
        else:
            await super().action_open()

    def action_step(self, forward: bool, alike: bool = False) -> None:
        """Go to the next or previous difference, or the next or previous of the same kind."""
        self.view_state = step(self.comparison, self.view_state, forward, alike)

    def action_fold(self, kind: Content) -> None:
        """Hide or show the passages of a kind."""
        self.view_state = toggle(self.comparison, self.view_state, kind)

    def action_filter(self) -> None:
        """Show the next kind of difference alone; after the last one everything."""
        self.view_state = filtered(self.comparison, self.view_state)

    def action_only(self, kind: Label) -> None:
        """Show one kind of difference alone."""
        self.view_state = alone(self.comparison, self.view_state, kind)

    def action_show_all(self) -> None:
        """Hide nothing any more."""
        self.view_state = everything(self.view_state)

    def action_collapse(self) -> None:
        """Fold runs of verbatim text, or unfold them."""
        self.view_state = collapse(self.view_state)

    def action_other_end(self) -> None:
        """Go to the other end of a move."""
        self.view_state = other_end(self.comparison, self.view_state)

    async def action_search(self) -> None:
        """Ask for words to search for; the next key that is pressed is typed there already."""
        from newsdiff_tui.widgets.search_bar import SearchBar

        screen = self.screen_stack[0]
        if not screen.query(SearchBar):
            await screen.mount(SearchBar())
        screen.query_one(SearchBar).open()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where something is typed, the key of the search is a character like others."""
        if action == "search" and (len(self.screen_stack) > 1 or isinstance(self.focused, Input)):
            return False
        return super().check_action(action, parameters)

    def action_hit(self, by: int) -> None:
        """Go to the next or previous hit."""
        self._look(self._search.step(by))

    def on_search_bar_asked(self, message: SearchBar.Asked) -> None:
        """Search, and go to the first hit below the top of the screen; a regular expression is looked for meanwhile."""
        message.bar.close()
        plan = self.panes.plan
        if plan:
            self._stop_searching()
            hunt = Hunt(message.query, plan.bands, self._view.texts, self._view.bands)
            if message.query.regex:
                self._hunt = hunt
                self.view_state = replace(self.view_state, note="searching")
                self._search_beside(hunt)
            else:
                self._take_hits(hunt())

    @work(thread=True)
    def _search_beside(self, hunt: Hunt) -> None:
        self.call_from_thread(self._hunted, hunt, hunt())

    def _hunted(self, hunt: Hunt, found: Search) -> None:
        """Take what a search beside the app has found, unless nobody waits for it any more."""
        if self._hunt is hunt:
            self._hunt = None
            self._take_hits(found)

    def _stop_searching(self) -> None:
        if self._hunt:
            self._hunt.cancel()
            self._hunt = None

    def exit(self, *arguments: Any, **named: Any) -> None:
        """Leave at once, whatever is still looked for."""
        self._stop_searching()
        super().exit(*arguments, **named)

    def _take_hits(self, found: Search) -> None:
        """Mark hits, and go to the first one below the top of the screen."""
        panes = self.panes
        if panes.plan:
            tops = [panes.plan.top(hit.passage, hit.side) or 0 for hit in found.hits]
            below = next((at for at, top in enumerate(tops) if top >= round(panes.scroll_y)), 0)
            self._mark(found)
            self._look(found.step(below))

    def _mark(self, found: Search) -> None:
        """Mark the hits in the articles and in the overview."""
        self.panes.mark(found.hits)
        self.screen_stack[0].query_one(Overview).mark((hit.passage, hit.side) for hit in found.hits)

    def on_search_bar_forgotten(self, message: SearchBar.Forgotten) -> None:
        """Show no hits any more."""
        message.bar.close()
        self._stop_searching()
        self._mark(Search())
        self._search = Search()

    def _look(self, found: Search) -> None:
        """Go to the current hit of a search, or say that there is none."""
        self._search = found
        if found.current:
            self.view_state = at(self.comparison, found.current.passage, found.current.side, self.view_state)
            self.panes.reveal(found.current)
        self.view_state = replace(self.view_state, note=str(found))

    def action_detail(self) -> None:
        """Show the detail, or fold it."""
        self._detail_wanted = self.screen.query_one(Detail).has_class("-folded")
        self._lay_out(*self.size)

    def action_scroll(self, rows: int) -> None:
        """Scroll by rows."""
        self.panes.scroll_relative(y=rows, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll by pages, one row of the old page staying in view."""
        panes = self.panes
        panes.scroll_relative(y=pages * max(1, panes.size.height - 1), animate=False)

    def action_top(self) -> None:
        """Go to the top."""
        self.view_state = outermost(self.comparison, self.view_state, last=False)
        self.panes.scroll_to(y=0, animate=False)

    def action_bottom(self) -> None:
        """Go to the end."""
        self.view_state = outermost(self.comparison, self.view_state, last=True)
        panes = self.panes
        panes.scroll_to(y=panes.max_scroll_y, animate=False)

    def action_swap(self) -> None:
        """Change the sides; the text stays where it is on the screen."""
        from newsdiff.comparing.swapping import swap

        before, after = self.comparison, swap(self.comparison)
        view_state = swapped(self.view_state, before, after)
        self.renew(after, view_state, lambda side, offset: ("b" if side == "a" else "a", offset))

    def action_layout(self) -> None:
        """The next layout that there is room for."""
        layouts = [one for one in LAYOUTS if one in ("unified", "table") or self.size.width >= UNIFIED_BELOW]
        after = layouts.index(self.arrangement) + 1 if self.arrangement in layouts else layouts.index("unified") + 1
        self.lay_out_as(layouts[after % len(layouts)])
        self.view_state = replace(self.view_state, note=LAYOUTS[self.arrangement])

    def on_passage_table_chosen(self, message: PassageTable.Chosen) -> None:
        """Show a passage of the table in the articles."""
        self.go_to(message.passage)

    def action_theme(self) -> None:
        """The next theme: our own first, then all others by name."""
        own = (DARK.name, LIGHT.name)
        names = [*own, *sorted(name for name in self.available_themes if name not in own)]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        self.view_state = replace(self.view_state, note=f"theme {self.theme}")

    def action_help_quit(self) -> None:
        """Tell who presses Ctrl+C how to quit; Textual's own sentence is in markup, which is not read here."""
        self.notify(f"{self._key('quit')} quits newsdiff, Ctrl+Q from anywhere.")

    def action_help(self) -> None:
        """Explain signs and keys."""
        from newsdiff_tui.screens.help import Help

        outlets = (self.comparison.a.outlet, self.comparison.b.outlet)
        self.push_screen(Help(palette(self.current_theme, plain=self.no_color), outlets, self.workspace.commands))
