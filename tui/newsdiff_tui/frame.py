"""The app without its commands: the parts of the screen, the state they follow, and how the room is shared out.

State is in one place, here, and is handed down: the comparison, the reader's place in it, the styles. Parts post
messages up. What would make the first screen late (help, search, dialogs) is imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from textual import events
from textual.app import App, ComposeResult, SystemCommand
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.theme import Theme
from textual.widgets import Static

from newsdiff.model import Comparison
from newsdiff_tui.guarded import Guarded
from newsdiff_tui.jobs.signals import ended_by_signals
from newsdiff_tui.layout.view import view
from newsdiff_tui.painting.colourless import CURSORS, Colourless
from newsdiff_tui.painting.geometry import LEAST_SHARE, TOO_LOW, TOO_NARROW, UNIFIED_BELOW, geometry
from newsdiff_tui.painting.styles import Styles, styles_of
from newsdiff_tui.painting.theme import DARK, LIGHT, palette
from newsdiff_tui.settings.remembered import Look
from newsdiff_tui.state.filters import FILTERS, revealing
from newsdiff_tui.state.labels import named
from newsdiff_tui.state.navigation import ViewState, at, passage_of, start
from newsdiff_tui.state.workspace import BARE, Workspace
from newsdiff_tui.widgets import overview
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.footer import CommandFooter
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.overview import Overview
from newsdiff_tui.widgets.panes import Moving, Panes
from newsdiff_tui.widgets.pointed_panes import PointedPanes

if TYPE_CHECKING:
    from textual.command import Provider
    from textual.filter import LineFilter
    from textual.screen import Screen

    from newsdiff_tui.widgets.passage_table import PassageTable

Layout = Literal["level", "own", "unified", "table"]
"""How the articles are laid out: linked passages level, each in its own order, in one column, as a table."""

LAYOUTS: dict[Layout, str] = {
    "level": "linked passages stand level",
    "own": "each article in its own order",
    "unified": "in one column",
    "table": "table: Enter goes to a passage, o orders by the next column",
}
"""The layouts in the order in which they are gone through, and what the reader is told of each."""

DETAIL_FROM = 30
"""Screens of at least this many rows show the detail unasked, if they have room for two columns."""


def _passages() -> type[Provider]:
    from newsdiff_tui.providers.passages import Passages

    return Passages


class Frame(Guarded):
    """Shows one comparison, and where the reader is in it."""

    COMMANDS = App.COMMANDS | {_passages}
    COMMAND_PALETTE_DISPLAY = "Ctrl+P"

    TITLE = "newsdiff"
    AUTO_FOCUS = None
    ALLOW_SELECT = False
    CSS = f"""
    {CURSORS}
    Screen {{ background: $background; }}
    #too-small {{ display: none; width: 1fr; height: 1fr; content-align: center middle; text-align: center; }}
    Screen.-too-small #too-small {{ display: block; }}
    Screen.-too-small .part {{ display: none; }}
    Detail.-folded {{ display: none; }}
    ToastRack {{ dock: top; align: right top; margin: 3 0 0 0; }}
    Toast {{ padding: 0 1; margin: 0 0 1 0; }}
    CommandPalette Toast, Help Toast {{ display: none; }}
    """

    view_state: reactive[ViewState] = reactive(ViewState, init=False)
    """The reader's place; every part of the screen follows it."""

    hint = ""
    """What the reader is told first, until the first step."""

    def __init__(self, comparison: Comparison, workspace: Workspace = BARE) -> None:
        super().__init__()
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = DARK.name
        self.comparison = comparison
        self.workspace = workspace
        """What there is to work with."""
        self._view = view(comparison)
        self._detail_wanted: bool | None = None
        self.arrangement: Layout = "level"
        """How the articles are laid out."""
        self._share = 0.5
        self._wide_layout: Layout = "level"

    @property
    def look(self) -> Look:
        """How the reader has arranged the screen; of layouts only one chosen where there was room for two columns."""
        theme = "" if self.theme == DARK.name else self.theme
        return Look(theme, "" if self._wide_layout == "level" else self._wide_layout, self._share)

    @look.setter
    def look(self, look: Look) -> None:
        """Before the app runs: begin as the reader left it; a theme or layout that there is no more is passed over."""
        self.theme = look.theme if look.theme in self.available_themes else DARK.name
        self.arrangement = self._wide_layout = next((one for one in LAYOUTS if one == look.layout), "level")
        self._share = min(1 - LEAST_SHARE, max(LEAST_SHARE, look.share))

    def compose(self) -> ComposeResult:
        """Head, panes with their overview, detail, keys."""
        chosen = self.paint
        yield ArticleHeader(self.comparison, chosen, self._key("show-all"), plain=self.no_color)
        with Horizontal(classes="part"):
            yield PointedPanes(self._view, chosen)
            yield Overview(self.comparison, chosen, plain=self.no_color)
        yield Detail(self._view, chosen)
        yield CommandFooter(self.workspace.commands, chosen)
        yield Static(
            f"newsdiff needs a terminal of at least\n{TOO_NARROW} columns and {TOO_LOW} rows",
            id="too-small",
            markup=False,
        )

    def on_mount(self) -> None:
        """Begin at the first difference; whoever ends the process gets the terminal back as it was."""
        ended_by_signals(self)
        for part in (ArticleHeader, Detail, CommandFooter):
            self.query_one(part).add_class("part")
        self.theme_changed_signal.subscribe(self, self._restyle)
        self.lay_out_as(self.arrangement)
        self.view_state = replace(start(self.comparison), note=self.hint)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters, or under NO_COLOR the one that leaves no colour."""
        return [Colourless()] if self.no_color else super().get_line_filters()

    def on_resize(self, event: events.Resize) -> None:
        """Share out the new size among the parts."""
        self._lay_out(event.size.width, event.size.height)

    def _lay_out(self, width: int, height: int) -> None:
        screen = self.screen_stack[0]
        screen.set_class(width < TOO_NARROW or height < TOO_LOW, "-too-small")
        columns = 2 if width >= UNIFIED_BELOW and self.arrangement != "unified" else 1
        unasked = columns == 2 and height >= DETAIL_FROM
        detail = screen.query_one(Detail)
        detail.set_class(not (unasked if self._detail_wanted is None else self._detail_wanted), "-folded")
        detail.styles.height = max(6, min(14, height // 5))
        room = max(1, width - overview.WIDTH)
        shared = geometry(self.comparison, room, columns, self._share, apart=self.arrangement == "own")
        screen.query_one(Panes).display = self.arrangement != "table"
        for part in (screen.query_one(ArticleHeader), screen.query_one(Panes), detail):
            part.lay_out(shared)

    def renew(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show another comparison in the place of this one, the text staying where it is on the screen.

        Args:
            comparison: The new one.
            view_state: The reader's place in it.
            moved: Where a place in the texts of the old one is in the texts of the new one; None if they are the same.
        """
        screen = self.screen_stack[0]
        self.comparison, self._view = comparison, view(comparison)
        screen.query_one(ArticleHeader).renew(comparison)
        screen.query_one(Overview).renew(comparison)
        if moved:
            self.panes.renew(self._view, view_state, moved)
        else:
            self.panes.renew(self._view, view_state)
        screen.query_one(Detail).renew(self._view, view_state)
        if screen.query(".table"):
            self._table().renew(comparison, view_state)
        self._lay_out(*self.size)
        self.view_state = view_state

    @property
    def paint(self) -> Styles:
        """The styles that go with the theme."""
        return styles_of(palette(self.current_theme, plain=self.no_color))

    def _restyle(self, _theme: Theme) -> None:
        chosen = self.paint
        screen = self.screen_stack[0]
        panes, detail, bar = screen.query_one(Panes), screen.query_one(Detail), screen.query_one(CommandFooter)
        for part in (screen.query_one(ArticleHeader), panes, screen.query_one(Overview), detail, bar):
            part.restyle(chosen)

    def watch_view_state(self, view_state: ViewState) -> None:
        """Every part follows the reader."""
        screen = self.screen_stack[0]
        for part in (screen.query_one(ArticleHeader), screen.query_one(Panes), screen.query_one(Detail)):
            part.show(view_state)
        if self.arrangement == "table":
            self._table().show(view_state)

    def lay_out_as(self, layout: Layout) -> None:
        """Show the articles in another layout."""
        self.arrangement = layout
        if self.size.width >= UNIFIED_BELOW:
            self._wide_layout = layout
        table = self._table() if layout == "table" else None
        self._lay_out(*self.size)
        for other in self.screen_stack[0].query(".table"):
            other.display = other is table
        if table:
            table.focus()
            table.show(self.view_state)
        else:
            self.screen_stack[0].set_focus(None)

    def _table(self) -> PassageTable:
        """The table of passages, which is not there before it is asked for."""
        from newsdiff_tui.widgets.passage_table import PassageTable

        for table in self.screen_stack[0].query(PassageTable):
            return table
        table = PassageTable(self.comparison)
        table.add_class("table")
        screen = self.screen_stack[0]
        screen.query_one(Horizontal).mount(table, before=screen.query_one(Overview))
        return table

    def divide(self, share: float) -> None:
        """Give the left pane a share of the width; near the middle it is the middle."""
        self._share = 0.5 if abs(share - 0.5) < 0.02 else share
        self._lay_out(*self.size)

    def go_to(self, passage: int) -> None:
        """Go to a passage; if it is hidden, everything is shown again."""
        if self.arrangement == "table":
            self.lay_out_as("level")
        view_state = revealing(self.view_state, passage_of(self.comparison, passage))
        self.view_state = at(self.comparison, passage, before=view_state)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:  # noqa: ARG002
        """What the palette offers beside the passages: the app's own commands, and the themes."""
        for command in self.workspace.commands:
            title = command.help[:1].upper() + command.help[1:]
            yield SystemCommand(title, f"key {command.display}", partial(self.run_action, command.action))
        back = f"{self._key('show-all')} shows all again"
        for kind in FILTERS:
            yield SystemCommand(f"Show one kind: {named(kind)}", back, partial(self.run_action, f"only({kind!r})"))
        yield SystemCommand("Choose a theme", "all themes there are", self.search_themes)

    def _key(self, name: str) -> str:
        """The key of a command, as it is shown."""
        return next(command.shown for command in self.workspace.commands if command.id == name)

    @property
    def panes(self) -> PointedPanes:
        """The two articles."""
        return self.screen_stack[0].query_one(PointedPanes)
