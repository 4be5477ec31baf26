"""The table of all passages, which replaces the panes, is sortable by any column, and opens passages with Enter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import DataTable

from newsdiff.model import Comparison
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.layout.geometry import NARROW_BELOW, OVERVIEW_WIDTH
from newsdiff_tui.layout.table import COLUMNS, Row, ordered, rows
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.navigation import ViewState

WIDTHS = (5, 28, 8, 18, 9)
"""Widths of the columns in cells; the last column, for the first words, takes the rest."""

NARROW = (0, 1, 4, 5)
"""The columns of a narrow table. Columns that repeat the label are left out."""

NARROWEST, FROM = (0, 1, 5), 50
"""The columns of a very narrow table, and the minimum width for more columns, in cells."""

SIGNS, WORDS_FROM = 5, 70
"""Width of a column with labels as signs only, and minimum width of the table for labels in words, in cells."""


class PassageTable(DataTable[Text]):
    """One row for each passage that is not hidden."""

    DEFAULT_CSS = """
    PassageTable { width: 1fr; height: 1fr; background: $background; overflow-x: hidden; scrollbar-size-vertical: 1; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("o", "order", "Sort by the next column", show=False)]

    @dataclass
    class Chosen(Message):
        """The reader chose a passage to see in the articles."""

        passage: int

    comparison: reactive[Comparison | None] = reactive(None, always_update=True)
    view_state: reactive[ViewState] = reactive(ViewState)

    def __init__(self, classes: str = "") -> None:
        super().__init__(cursor_type="row", zebra_stripes=False, cell_padding=1, classes=classes)
        self._column = 0
        self._columns: tuple[int, ...] = ()
        self._room = 0
        self._brief = False  # labels are signs only
        self._shown: tuple[int, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def watch_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison."""
        self._rows = rows(comparison) if comparison else ()
        self._fill()

    def on_resize(self, event: events.Resize) -> None:
        """Set up the columns that fit."""
        shown = tuple(range(len(COLUMNS)))
        if event.size.width < NARROW_BELOW[2] - OVERVIEW_WIDTH:
            shown = NARROW if event.size.width >= FROM else NARROWEST
        self._brief = event.size.width < WORDS_FROM
        fixed = [SIGNS if self._brief and at == 1 else WIDTHS[at] for at in shown[:-1]]
        room = event.size.width - 1 - sum(fixed) - 2 * self.cell_padding * len(shown)
        if (shown, room) != (self._columns, self._room):
            self._columns, self._room = shown, max(1, room)
            self.clear(columns=True)
            for at, width in zip(shown, [*fixed, self._room], strict=True):
                self.add_column(COLUMNS[at], width=width, key=COLUMNS[at])
            self._fill()

    def watch_view_state(self, before: ViewState, view_state: ViewState) -> None:
        """Put the cursor on the current passage."""
        if view_state.folding != before.folding:
            self._fill()
        elif view_state.passage in self._shown:
            self.move_cursor(row=self._shown.index(view_state.passage), animate=False)

    def action_order(self) -> None:
        """Sort by the next column."""
        if not self._columns:
            return  # the table has no size yet
        after = [at for at in self._columns if at > self._column]
        self._order(after[0] if after else self._columns[0])

    def on_data_table_header_selected(self, event: DataTable.HeaderSelected) -> None:
        """Sort by the clicked column."""
        self._order(self._columns[event.column_index])

    def on_data_table_row_selected(self) -> None:
        """Go to the passage."""
        if self._shown:
            self.post_message(self.Chosen(self._shown[self.cursor_row]))

    def _order(self, column: int) -> None:
        self._column = column
        self._fill()

    def _fill(self) -> None:
        if not self.columns:
            return  # not on the screen yet; filled later
        hidden = self._hidden()
        table = [row for row in ordered(self._rows, self._column) if row.passage not in hidden]
        self._shown = tuple(row.passage for row in table)
        for at, column in zip(self._columns, self.ordered_columns, strict=True):
            column.label = Text(COLUMNS[at] + (" ▾" if at == self._column else ""))
        self.clear()
        self.add_rows(self._cells(row) for row in table)
        if self.view_state.passage in self._shown:
            self.move_cursor(row=self._shown.index(self.view_state.passage), animate=False)

    def _hidden(self) -> set[int]:
        passages = self.comparison.passages if self.comparison else ()
        return {passage.id for passage in passages if self.view_state.hides(passage)}

    def _cells(self, row: Row) -> list[Text]:
        label = Text(row.signs if self._brief else sanitize(f"{row.signs} {row.label}"), no_wrap=True)
        label.stylize("bold", 0, len(row.signs))
        number = Text(str(row.passage), justify="right")
        share = Text(row.share, justify="right")
        outlet, text = Text(fitted(row.outlet, WIDTHS[3]).rstrip()), Text(fitted(row.text, self._room).rstrip())
        cells = [number, label, Text(row.position), outlet, share, text]
        return [cells[at] for at in self._columns]
