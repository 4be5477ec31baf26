"""The main screen: both articles with their header, overview, detail and footer.

It owns the comparison and the reader's place in it and hands both down. Its widgets post messages up, and its
controllers get the few functions that they need. Whatever the first screen does not need is imported when used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.screen import ModalScreen, Screen
from textual.widgets import Input, Static

from newsdiff.model import Comparison, Content
from newsdiff.model.labels import Role
from newsdiff_tui.controllers.changes import ChangesController
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.controllers.corrections import CorrectionsController
from newsdiff_tui.controllers.explanations import FIRST_AFTER, UNASKED_UP_TO, Explanation, ExplanationsController
from newsdiff_tui.controllers.export import ExportController
from newsdiff_tui.controllers.notes import NotesController
from newsdiff_tui.controllers.notices import NoticesController
from newsdiff_tui.controllers.reload import ReloadController
from newsdiff_tui.controllers.search import SearchController
from newsdiff_tui.keymap.commands import Command, bindings
from newsdiff_tui.layout.arrangement import LAYOUTS, Arrangement, Layout
from newsdiff_tui.layout.geometry import TOO_LOW, TOO_NARROW, Geometry
from newsdiff_tui.layout.searching import Hit, Search
from newsdiff_tui.layout.view import View, view
from newsdiff_tui.painting.styles import COMPONENT_CLASSES, Styles, component_css, styles_from
from newsdiff_tui.painting.theme import next_theme
from newsdiff_tui.state.filters import alone, everything, filtered, revealing
from newsdiff_tui.state.navigation import (
    Moving,
    ViewState,
    at,
    collapse,
    other_end,
    outermost,
    passage_of,
    start,
    step,
    swapped,
    toggle,
)
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.footer import CommandFooter
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.pointed_panes import PointedPanes

if TYPE_CHECKING:
    from textual.command import Provider
    from textual.dom import DOMNode
    from textual.theme import Theme

    from newsdiff_tui.settings.remembered import Look
    from newsdiff_tui.state.workspace import Workspace
    from newsdiff_tui.widgets.passage_table import PassageTable
    from newsdiff_tui.widgets.search_bar import SearchBar

Result = TypeVar("Result")

WARNING_SECONDS = 30.0
"""How long a warning stays on the screen."""


def _passages() -> type[Provider]:
    from newsdiff_tui.providers.passages import PassagesProvider

    return PassagesProvider


def _commands() -> type[Provider]:
    from newsdiff_tui.providers.commands import CommandsProvider

    return CommandsProvider


class MainScreen(Screen[None]):
    """Shows one comparison, and where the reader is in it."""

    COMMANDS: ClassVar = {_commands, _passages}
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(),
        Binding("enter", "pair", show=False, priority=True),
        Binding("escape", "cancel", show=False, priority=True),
    ]
    ALLOW_SELECT = False
    COMPONENT_CLASSES = COMPONENT_CLASSES
    DEFAULT_CSS = f"""
    #too-small {{ display: none; width: 1fr; height: 1fr; content-align: center middle; text-align: center; }}
    MainScreen.-too-small #too-small {{ display: block; }}
    MainScreen.-too-small .part {{ display: none; }}
    MainScreen Detail.-folded {{ display: none; }}
    {component_css("MainScreen")}
    """

    # These two are set in __init__. An equal comparison with other articles is another one to the session.
    comparison: reactive[Comparison] = reactive(None, init=False, always_update=True)  # type: ignore[arg-type]
    view: reactive[View] = reactive(None, init=False, always_update=True)  # type: ignore[arg-type]
    """The comparison prepared for painting."""
    view_state: reactive[ViewState] = reactive(ViewState, init=False)
    """The reader's place in the comparison."""
    arrangement: reactive[Arrangement] = reactive(Arrangement, init=False)
    """How the reader has arranged the screen."""
    geometry: reactive[Geometry | None] = reactive(None, init=False)
    paint: reactive[Styles | None] = reactive(None, init=False)
    """The styles of the current theme."""
    hits: reactive[tuple[Hit, ...]] = reactive((), init=False)
    """What a search has found."""
    explanation: reactive[Explanation] = reactive((0, ()), init=False)
    """Why the current passage has its labels."""

    def __init__(self, workspace: Workspace, look: Look) -> None:
        super().__init__()
        session = workspace.session
        self.set_reactive(MainScreen.comparison, session.comparison)
        self.set_reactive(MainScreen.view, view(session.comparison))
        self.set_reactive(MainScreen.arrangement, Arrangement.remembered(look.layout, look.share))
        self.workspace = workspace
        self.notices = NoticesController(self.notify, self._dialog_open)
        context = Context(
            comparison=lambda: self.comparison,
            view_state=lambda: self.view_state,
            set_comparison=self.set_comparison,
            set_note=self.set_note,
            go_to=self.go_to,
            ask=self._ask,
            notify=self.notices.notify,
            dialog_open=self._dialog_open,
            background=self._background,
        )
        self._changes = ChangesController(context, session)
        self._notes = NotesController(context, session, self._changes)
        self._corrections = CorrectionsController(context, session, self._changes)
        self._exports = ExportController(context)
        self._reload = ReloadController(
            context, workspace, self.set_interval, lambda: self._changes.busy, self._corrections.reset
        )
        self._search = SearchController(self._background, self._first_in_view, self._show_search, self.set_note)
        self._explanations = ExplanationsController(self._background, self._show_explanation)

    def compose(self) -> ComposeResult:
        """Header, panes with their overview, detail, footer."""
        plain = self.app.no_color
        own = MainScreen
        yield ArticleHeader(self.key_of("show-all"), plain=plain, classes="part").data_bind(
            own.comparison, own.view_state, own.geometry, own.paint
        )
        with Horizontal(classes="part"):
            yield PointedPanes().data_bind(own.view, own.view_state, own.geometry, own.paint, own.hits)
            yield Overview(plain=plain).data_bind(own.comparison, own.paint, own.hits)
        yield Detail(classes="part").data_bind(own.view, own.view_state, own.geometry, own.paint, own.explanation)
        yield CommandFooter(self.workspace.commands, classes="part").data_bind(own.paint)
        message = f"newsdiff needs a terminal of at least\n{TOO_NARROW} columns and {TOO_LOW} rows"
        yield Static(message, id="too-small", markup=False)

    def on_mount(self) -> None:
        """Start at the first difference."""
        self._restyle()
        self.app.theme_changed_signal.subscribe(self, self._restyle)
        self.app.screen_change_signal.subscribe(self, lambda _: self.call_after_refresh(self.notices.flush))
        self.lay_out_as(self.arrangement.layout)
        self.view_state = replace(start(self.comparison), note=self.workspace.hint)
        self.set_timer(FIRST_AFTER, self._explain)
        self.call_after_refresh(self._begin, self.workspace.session.message)

    def _begin(self, news: str) -> None:
        """After the first screen, show hints and warnings, and watch the files."""
        if self.workspace.warning:
            self.notify(self.workspace.warning, severity="warning", timeout=WARNING_SECONDS)
        self.notices.notify(news)
        self._reload.watch()

    # ---- what the controllers are given ----

    def set_comparison(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show another comparison, keeping the text in its place on the screen."""
        self._search.reset()
        self.hits, self.explanation = (), (0, ())
        self.comparison = comparison
        self.view = view(comparison, moved)
        self._lay_out()
        self.view_state = view_state

    def set_note(self, note: str) -> None:
        """Show a note in the header until the next step."""
        self.view_state = replace(self.view_state, note=note)

    def go_to(self, passage: int) -> None:
        """Go to a passage; if it is hidden, everything is shown again."""
        if self.arrangement.layout == "table":
            self.lay_out_as("level")
        view_state = revealing(self.view_state, passage_of(self.comparison, passage))
        self.view_state = at(self.comparison, passage, before=view_state)

    def _ask(self, dialog: ModalScreen[Result], answered: Callable[[Result | None], None]) -> None:
        self.app.push_screen(dialog, answered)

    def _dialog_open(self) -> bool:
        return self.app.screen.is_modal

    def _background(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self.run_worker(lambda: self.call_later(done, work()), thread=True)

    # ---- what the app and the palette need ----

    @property
    def commands(self) -> Sequence[Command]:
        """All commands with their keys."""
        return self.workspace.commands

    async def perform(self, action: str) -> None:
        """Run the action of a command."""
        await self.run_action(action)

    async def may_quit(self) -> bool:
        """Whether the app may quit; otherwise the reader is asked about an unsaved note."""
        return await self._notes.may_quit()

    def shut_down(self) -> None:
        """Save a note that is being written, and stop a search."""
        self._search.cancel()
        self._notes.save_draft()

    def key_of(self, command: str) -> str:
        """The key of a command, as it is displayed."""
        return next(one.shown for one in self.workspace.commands if one.id == command)

    # ---- layout and colours ----

    def on_resize(self) -> None:
        """Divide the new size among the widgets."""
        self._lay_out()

    def _lay_out(self) -> None:
        width, height = self.app.size
        self.set_class(width < TOO_NARROW or height < TOO_LOW, "-too-small")
        detail = self.query_one(Detail)
        detail.set_class(not self.arrangement.shows_detail(width, height), "-folded")
        detail.styles.height = max(6, min(14, height // 5))
        self.panes.display = self.arrangement.layout != "table"
        self.geometry = self.arrangement.geometry(self.comparison, width)

    def lay_out_as(self, layout: Layout) -> None:
        """Show the articles in another layout."""
        self.arrangement = self.arrangement.with_layout(layout, self.app.size.width)
        table = self._table() if layout == "table" else None
        self._lay_out()
        for other in self.query(".table"):
            other.display = other is table
        self.set_focus(table)

    def _table(self) -> PassageTable:
        """The table of passages, which is made when it is first asked for."""
        from newsdiff_tui.widgets.passage_table import PassageTable

        for table in self.query(PassageTable):
            return table
        table = PassageTable(classes="table")
        self._hand_down(table, "comparison", "view_state")
        self.query_one(Horizontal).mount(table, before=self.query_one(Overview))
        return table

    def _hand_down(self, node: DOMNode, *names: str) -> None:
        """Bind reactives of a node to those of this screen, as `data_bind` does for composed widgets."""
        for name in names:
            node.watch(self, name, partial(setattr, node, name))

    def _restyle(self, _theme: Theme | None = None) -> None:
        self.paint = styles_from(partial(self.get_component_rich_style, partial=True))

    @property
    def panes(self) -> PointedPanes:
        """The two articles."""
        return self.query_one(PointedPanes)

    # ---- messages of widgets ----

    @on(PointedPanes.Selected)
    def _select(self, message: PointedPanes.Selected) -> None:
        self.view_state = at(self.comparison, message.passage, message.side, self.view_state)

    @on(PointedPanes.Divided)
    def _divide(self, message: PointedPanes.Divided) -> None:
        self.arrangement = self.arrangement.divided(message.share)
        self._lay_out()

    @on(PointedPanes.Moved)
    def _follow(self) -> None:
        if self.panes.plan:
            self.query_one(Overview).show(self.panes.plan, self.panes.rows_shown)

    @on(Overview.Sought)
    def _seek(self, message: Overview.Sought) -> None:
        self.panes.scroll_to(y=message.y - self.panes.size.height // 2, animate=False)

    def on_passage_table_chosen(self, message: PassageTable.Chosen) -> None:
        """Show a passage of the table in the articles."""
        self.go_to(message.passage)

    def on_search_bar_asked(self, message: SearchBar.Asked) -> None:
        """Search, and go to the first hit below the top of the screen."""
        message.bar.close()
        if self.panes.plan:
            self._search.start(message.query, self.panes.plan.bands, self.view)

    def on_search_bar_cancelled(self, message: SearchBar.Cancelled) -> None:
        """Clear the hits."""
        message.bar.close()
        self._search.reset()
        self.hits = ()

    def _first_in_view(self, hits: Sequence[Hit]) -> int:
        """Return the first hit below the top of the screen."""
        plan = self.panes.plan
        tops = [plan.top(hit.passage, hit.side) or 0 for hit in hits] if plan else []
        return next((index for index, top in enumerate(tops) if top >= round(self.panes.scroll_y)), 0)

    def _show_search(self, search: Search) -> None:
        self.hits = search.hits
        if search.current:
            self.view_state = at(self.comparison, search.current.passage, search.current.side, self.view_state)
            self.panes.reveal(search.current)
        self.set_note(str(search))

    # ---- explanations ----

    def watch_view_state(self) -> None:
        """Explain the passage that the reader has gone to, once the screen shows it."""
        self.call_after_refresh(self._explain)

    def _explain(self) -> None:
        a, b = self.comparison.articles
        short = len(a.sentences) + len(b.sentences) <= UNASKED_UP_TO
        shown = self.app.screen is not self or (short and not self.query_one(Detail).has_class("-folded"))
        if shown and self.view_state.passage is not None:
            self._explanations.explain(self.comparison, self.view_state.passage)

    def _show_explanation(self, comparison: Comparison, explanation: Explanation) -> None:
        if comparison is self.comparison:
            self.explanation = explanation

    # ---- commands ----

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Return whether an action is available: Enter pairs and Escape cancels only if there is something to pair or
        cancel, and not while typing.
        """
        if action in ("search", "pair", "cancel") and isinstance(self.focused, Input):
            return False
        if action == "pair":
            return self._corrections.pairing
        return action != "cancel" or self._corrections.pairing or self._reload.running

    def action_step(self, forward: bool, alike: bool = False) -> None:
        """Go to the next or previous difference, optionally of the same kind."""
        self.view_state = step(self.comparison, self.view_state, forward, alike)

    def action_other_end(self) -> None:
        """Go to the other end of a move."""
        self.view_state = other_end(self.comparison, self.view_state)

    def action_fold(self, kind: Content) -> None:
        """Hide or show the passages of a kind."""
        self.view_state = toggle(self.comparison, self.view_state, kind)

    def action_filter(self) -> None:
        """Show the next kind of difference alone; after the last one, everything."""
        self.view_state = filtered(self.comparison, self.view_state)

    def action_only(self, kind: Role) -> None:
        """Show one kind of difference alone."""
        self.view_state = alone(self.comparison, self.view_state, kind)

    def action_show_all(self) -> None:
        """Show everything again."""
        self.view_state = everything(self.view_state)

    def action_collapse(self) -> None:
        """Collapse runs of verbatim text, or expand them."""
        self.view_state = collapse(self.view_state)

    async def action_open(self) -> None:
        """Show the current passage full screen, or pair its sentence if another one is waiting for a partner."""
        if self._corrections.pairing:
            self._corrections.pair()
        elif self.view_state.passage is not None:
            from newsdiff_tui.screens.passage import PassageScreen

            screen = PassageScreen(self.arrangement.share, self.commands, self.perform)
            self._hand_down(screen, "view", "view_state", "paint", "explanation")
            await self.app.push_screen(screen)
            self._explain()

    async def action_search(self) -> None:
        """Open the search bar; the next key is typed there."""
        from newsdiff_tui.widgets.search_bar import SearchBar

        if not self.query(SearchBar):
            await self.mount(SearchBar())
        self.query_one(SearchBar).open()

    def action_hit(self, by: int) -> None:
        """Go to the next or previous hit."""
        self._search.step(by)

    def action_copy(self) -> None:
        """Copy the selection, or else the current passage on the current side."""
        from newsdiff_tui.layout.picking import passage_text

        passage = passage_of(self.comparison, self.view_state.passage)
        side, start, stop = self.panes.selection or (self.view_state.side, 0, 0)
        article = self.comparison.article(side)
        text = article.text[start:stop] or (passage_text(article, passage, side) if passage else "")
        if text:
            self.app.copy_to_clipboard(text)
            what = "selection" if self.panes.selection else f"passage {self.view_state.passage} of {side.upper()}"
            self.set_note(f"{what} copied")

    def action_bookmark(self) -> None:
        """Set a bookmark, or remove it."""
        self._notes.bookmark()

    def action_note(self) -> None:
        """Write a note on the current passage."""
        self._notes.write()

    def action_notes(self) -> None:
        """List all notes and bookmarks."""
        self._notes.list_all()

    def action_unpair(self) -> None:
        """Remove a link, or start pairing a sentence that has none."""
        self._corrections.unpair()

    def action_pair(self) -> None:
        """Pair the sentence chosen first with one of the current passage."""
        self._corrections.pair()

    def action_undo(self) -> None:
        """Undo the last correction."""
        self._corrections.undo()

    def action_cancel(self) -> None:
        """Cancel reloading, or else pairing."""
        if self._reload.running:
            self._reload.cancel()
        else:
            self._corrections.cancel()

    def action_reload(self) -> None:
        """Read both files again."""
        self._reload.reload()

    def action_export(self) -> None:
        """Export the comparison to a file."""
        self._exports.export()

    def action_scroll(self, rows: int) -> None:
        """Scroll by rows."""
        self.panes.scroll_relative(y=rows, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll by pages, keeping one row of the old page."""
        self.action_scroll(pages * max(1, self.panes.size.height - 1))

    def action_top(self) -> None:
        """Go to the top."""
        self.view_state = outermost(self.comparison, self.view_state, last=False)
        self.panes.scroll_to(y=0, animate=False)

    def action_bottom(self) -> None:
        """Go to the end."""
        self.view_state = outermost(self.comparison, self.view_state, last=True)
        self.panes.scroll_to(y=self.panes.max_scroll_y, animate=False)

    def action_detail(self) -> None:
        """Show or hide the detail panel."""
        self.arrangement = replace(self.arrangement, detail=self.query_one(Detail).has_class("-folded"))
        self._lay_out()

    def action_layout(self) -> None:
        """Go to the next layout that fits."""
        self.lay_out_as(self.arrangement.next_layout(self.app.size.width))
        self.set_note(LAYOUTS[self.arrangement.layout])

    def action_swap(self) -> None:
        """Swap the sides, keeping the text in its place on the screen."""
        from newsdiff.comparing.swapping import swap

        before, after = self.comparison, swap(self.comparison)
        view_state = swapped(self.view_state, before, after)
        self._corrections.swap()
        self.set_comparison(after, view_state, lambda side, offset: ("b" if side == "a" else "a", offset))

    def action_theme(self) -> None:
        """Go to the next theme: newsdiff's own first, then all others by name."""
        self.app.theme = next_theme(self.app.theme, self.app.available_themes)
        self.set_note(f"theme {self.app.theme}")

    def action_help(self) -> None:
        """Explain signs and keys."""
        from newsdiff_tui.screens.help import Help

        outlets = (self.comparison.a.outlet, self.comparison.b.outlet)
        self.app.push_screen(Help(outlets, self.commands))

    async def action_quit(self) -> None:
        """Quit."""
        await self.app.action_quit()
