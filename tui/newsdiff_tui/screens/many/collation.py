"""The screen of a collation, with a table of statements and the readings of the current one.

It owns the reader's place and passes it to its widgets. Widgets post messages to it, and controllers get the functions
that they need.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.reactive import reactive
from textual.widgets import Static

from newsdiff.model.collation import Collation, Statement
from newsdiff_tui.controllers.many.context import TableContext
from newsdiff_tui.controllers.many.controllers import CollationControllers
from newsdiff_tui.controllers.many.search import StatementSearchController
from newsdiff_tui.keymap.statement_commands import SPARE, STATEMENT_COMMANDS
from newsdiff_tui.layout.arrangement import Arrangement
from newsdiff_tui.layout.geometry import TOO_LOW, TOO_NARROW, TOO_SMALL
from newsdiff_tui.layout.many.dividing import division
from newsdiff_tui.layout.many.view import StatementView, statement_view
from newsdiff_tui.providers import commands_provider, statements_provider
from newsdiff_tui.screens.command_screen import CommandScreen
from newsdiff_tui.screens.many.commands import commands
from newsdiff_tui.screens.many.pairs import CollationPairs
from newsdiff_tui.state.many.filters import Marks, everything, settled
from newsdiff_tui.state.many.keeping import place
from newsdiff_tui.state.many.table import TableState, at, start
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.widgets.footer import CommandFooter
from newsdiff_tui.widgets.many.header import CollationHeader
from newsdiff_tui.widgets.many.readings import StatementReadings
from newsdiff_tui.widgets.many.table import StatementTable

if TYPE_CHECKING:
    from newsdiff_tui.settings.remembered import Look

READINGS_FROM = 18
"""Minimum height at which the screen shows the readings by default, in rows."""


class CollationScreen(CommandScreen):
    """Shows a collation and the reader's place in it."""

    COMMANDS: ClassVar = {commands_provider, statements_provider}
    BINDINGS: ClassVar[list[BindingType]] = [
        *(command.binding() for command in STATEMENT_COMMANDS),
        Binding("escape", "back", show=False),
    ]
    kinds = ()
    DEFAULT_CSS = """
    CollationScreen #body { layout: vertical; height: 1fr; }
    CollationScreen #body.-beside { layout: horizontal; }
    CollationScreen StatementReadings.-folded { display: none; }
    CollationScreen.-full StatementTable { display: none; }
    """

    view: reactive[StatementView | None] = reactive(None, init=False, always_update=True)
    """The displayed statements, with their signs and hits."""
    table_state: reactive[TableState] = reactive(TableState, init=False)
    """The reader's place."""

    def __init__(self, workspace: CollationWorkspace, look: Look) -> None:
        super().__init__(workspace.table_commands)
        self.workspace = workspace
        self.marks = Marks()
        self.searched = False
        """Whether discrepancies have been searched for."""
        self.shows_readings: bool | None = None
        """Whether the readings are displayed; None until the reader chooses."""
        self.set_reactive(CollationScreen.table_state, start(self.collation, workspace.base))
        context = TableContext(
            collation=lambda: self.collation,
            table_state=lambda: self.table_state,
            statement=self.statement,
            shown=lambda: self.shown,
            go_to=self.go_to,
            refresh=self.refresh_view,
            set_note=self.set_note,
            ask=self.open,
            notify=self.notices.notify,
            clear_notices=lambda: self.app.clear_notifications(),  # noqa: PLW0108 - no app yet
            background=self.background,
            is_current=lambda: self.is_current,
        )
        self.controllers: CollationControllers = CollationControllers(
            context, lambda: self.workspace, self.set_interval, self.show
        )
        self.search: StatementSearchController = self.controllers.search
        self.pairs = CollationPairs(self, look)
        self.functions = commands(self)

    def compose(self) -> ComposeResult:
        """Compose the header, the table, the readings, and the footer."""
        own, all_key = CollationScreen, self.key_of("show-all")
        yield CollationHeader(all_key, classes="part").data_bind(own.view, own.table_state, own.paint)
        with Container(id="body", classes="part"):
            yield StatementTable(all_key, classes="part").data_bind(own.view, own.table_state, own.paint)
            yield StatementReadings(classes="part").data_bind(own.view, own.table_state, own.paint)
        yield CommandFooter(self.commands, SPARE, classes="part").data_bind(own.paint)
        yield Static(TOO_SMALL, id="too-small", markup=False)

    def on_mount(self) -> None:
        """Show the table, then search for discrepancies."""
        self.follow()
        self.refresh_view()
        self.lay_out()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        """Show warnings and find discrepancies, after the first screen is displayed."""
        self.warn(self.workspace.warning)
        self.notices.notify(self.workspace.notes.message)
        self.controllers.find_discrepancies(self._show_discrepant)

    def _show_discrepant(self, found: frozenset[int]) -> None:
        self.searched = True
        self.marks = replace(self.marks, discrepant=found)
        self.refresh_view()
        if self.statement() is None:  # a filter has waited for these marks
            self.settle(replace(self.table_state, note=""))

    @property
    def collation(self) -> Collation:
        """The collation on the screen."""
        return self.workspace.collation

    def show(self, workspace: CollationWorkspace) -> None:
        """Show another collation of the same articles, at the reader's place."""
        state = place(self.collation, workspace.collation, self.table_state)
        self.workspace, self.marks, self.searched = workspace, Marks(), False
        self.search.reset()
        self.set_reactive(CollationScreen.table_state, state)  # no update yet: the old collation lacks this place
        self.refresh_view()
        self.settle(replace(state, note="reloaded"))
        self.notices.notify(workspace.notes.message)
        self.controllers.find_discrepancies(self._show_discrepant)

    @property
    def arrangement(self) -> Arrangement:
        """The arrangement of the screen for two articles, which is remembered for the next run."""
        return self.pairs.arrangement

    @property
    def shown(self) -> tuple[Statement, ...]:
        """The displayed statements, in order."""
        return self.view.statements if self.view else ()

    def statement(self) -> Statement | None:
        """Return the current statement, if it is displayed."""
        return next((one for one in self.shown if one.id == self.table_state.statement), None)

    @property
    def is_full(self) -> bool:
        """Whether the readings take the place of the table."""
        return self.has_class("-full")

    def fill(self, full: bool) -> None:
        """Show only the readings, or the table and the readings again."""
        self.set_class(full, "-full")
        self.query_one(StatementReadings).full = full
        self.lay_out()

    def action_back(self) -> None:
        """Close notifications, then do the first of these that applies: cancel a reload, show the table again, remove
        marks, end a search, show everything.
        """
        self.app.clear_notifications()
        if self.controllers.reload.running:
            self.controllers.reload.cancel()
        elif self.is_full:
            self.fill(False)
        elif self.table_state.marked:
            self.table_state = replace(self.table_state, marked=(), note="marks removed")
        elif self.search.search.found:
            self.search.end()
        elif self.table_state.only or self.table_state.about is not None:
            self.set_state(everything(self.table_state))

    def set_state(self, state: TableState) -> None:
        """Go to another place, and update the displayed statements if they depend on it."""
        before = self.table_state
        changed = (before.only, before.about, before.base) != (state.only, state.about, state.base)
        self.table_state = state
        if changed:
            self.refresh_view()
        elif (before.folded, before.marked) != (state.folded, state.marked):
            self.lay_out()

    def refresh_view(self) -> None:
        """Update the displayed statements, with their notes and hits."""
        notes = self.workspace.notes.all
        self.marks = replace(self.marks, kept=frozenset(notes))
        self.view = statement_view(self.collation, self.table_state, self.marks, notes, self.search.search)
        self.lay_out()

    def go_to(self, statement: int) -> None:
        """Go to a statement, showing everything if it is hidden."""
        state = at(self.table_state, statement)
        if self.view and self.view.row_of(statement) is None:
            state = replace(everything(state), note="")
        self.set_state(state)

    def set_note(self, note: str) -> None:
        """Show a message in the header until the next step."""
        self.table_state = replace(self.table_state, note=note)

    def settle(self, state: TableState) -> None:
        """Go to another place or, if its statement is hidden, to the next displayed one."""
        self.set_state(settled(self.collation, state, self.marks))

    def on_resize(self) -> None:
        """Divide the new size among the widgets."""
        self.lay_out()

    def lay_out(self) -> None:
        """Divide the size of the screen among the widgets."""
        width, height = self.app.size
        self.set_class(width < TOO_NARROW or height < TOO_LOW, "-too-small")
        room = height - self.query_one(CollationHeader).rows - 1
        found = division(self.collation, self.table_state, width, room, len(self.shown))
        shown = found.beside or height >= READINGS_FROM if self.shows_readings is None else self.shows_readings
        readings = self.query_one(StatementReadings)
        self.query_one("#body").set_class(found.beside and not self.is_full, "-beside")
        readings.set_class(not shown and not self.is_full, "-folded")
        readings.styles.width = found.size if found.beside and not self.is_full else "1fr"
        readings.styles.height = "1fr" if found.beside or self.is_full else found.size

    @on(StatementTable.Selected)
    def _select(self, message: StatementTable.Selected) -> None:
        state = self.table_state
        if message.outlet is not None:
            state = replace(state, outlet=message.outlet, note="")
        self.set_state(state if message.statement is None else at(state, message.statement))
