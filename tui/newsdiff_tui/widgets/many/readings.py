"""The panel with the readings of the current statement, with their outlets and differences."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsdiff.model.collation import Statement
from newsdiff.model.discrepancy_labels import SIGN
from newsdiff.text.wrapping import wrap
from newsdiff_tui.layout.many.readings import ReadingRow, reading_rows
from newsdiff_tui.layout.many.view import StatementView
from newsdiff_tui.painting.painter import headed_rule
from newsdiff_tui.painting.statements import reading_strip
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.labels import NOTE_SIGN
from newsdiff_tui.state.many.table import TableState

BACK = "Esc: back to the table"
"""The hint at the end of the heading when the panel replaces the table."""

FRAMED = 6
"""Number of cells that the rule takes around the words in it."""


class StatementReadings(ScrollView):
    """A heading above the readings, which scroll when the panel is focused."""

    DEFAULT_CSS = """
    StatementReadings { width: 1fr; height: 9; overflow-x: hidden; scrollbar-size-vertical: 1;
        scrollbar-background: $background; scrollbar-color: $border; }
    """

    view: reactive[StatementView | None] = reactive(None)
    table_state: reactive[TableState] = reactive(TableState)
    paint: reactive[Styles | None] = reactive(None)
    full: reactive[bool] = reactive(False)
    """Whether the panel replaces the table."""

    def __init__(self, classes: str = "") -> None:
        super().__init__(classes=classes)
        self._statement: Statement | None = None
        self._rows: tuple[ReadingRow, ...] = ()
        self._wide = 0

    def watch_view(self) -> None:
        """Show the notes and hits of the new view."""
        self._show()

    def watch_table_state(self, before: TableState, state: TableState) -> None:
        """Show the current statement."""
        moved = (before.statement, before.outlet) != (state.statement, state.outlet)
        if moved or (before.base, before.folded) != (state.base, state.folded):
            self._show()

    def watch_paint(self) -> None:
        """Repaint in the new styles."""
        self.refresh()

    def on_resize(self) -> None:
        """Wrap the readings for the new width."""
        if self.size.width != self._wide:
            self._show()

    def _show(self) -> None:
        view, state, width = self.view, self.table_state, self.size.width
        self._wide = width
        if view is None or not width:
            return
        self._statement = view.statement(state.statement)
        if self._statement:
            rows = reading_rows(
                view.collation,
                self._statement,
                width,
                base=state.base,
                outlet=state.outlet,
                folded=state.folded,
                hits=view.spans,
            )
            self._rows = (*_note_rows(view, self._statement, width), *rows)
        self.virtual_size = Size(width, len(self._rows) + 1)
        self.scroll_to(y=0, animate=False)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return one row of the panel; the first is always the heading."""
        styles, width = self.paint, self.size.width
        if styles is None or self.view is None:
            return Strip.blank(width)
        if self._statement is None:
            return Strip.blank(width, styles.page)
        if y == 0:
            tail = BACK if self.full else ""
            words = heading(self.view, self._statement, width - FRAMED - (cell_len(tail) + FRAMED if tail else 0))
            return Strip(headed_rule(words, width, styles, tail=Segment(tail, styles.quiet)), width)
        row = y - 1 + self.scroll_offset.y
        return reading_strip(self._rows[row] if row < len(self._rows) else (), width, styles)


def heading(view: StatementView, statement: Statement, width: int) -> str:
    """Return the heading, with number, carriers and readings, and further parts if they fit."""
    outlets, readings = len(view.collation.articles), len(statement.readings)
    carriers = len(statement.carriers)
    where = f"in all {outlets} outlets" if carriers == outlets else f"in {carriers} of {outlets} outlets"
    words = f"{readings} readings" if readings > 1 else "one reading" if carriers > 1 else ""
    whole = " · ".join(filter(None, (f"statement {statement.id}", where, words)))
    if statement.id not in view.marks.discrepant:
        return whole
    longer = (f"{whole} · {SIGN} differ in substance", f"{whole} · {SIGN}")
    return next((one for one in longer if cell_len(one) <= width), whole)


def _note_rows(view: StatementView, statement: Statement, width: int) -> list[ReadingRow]:
    """Return the lines of the note on a statement."""
    text = view.notes.get(statement.id, "")
    rows: list[ReadingRow] = []
    for line in text.splitlines():
        lead = "   " if rows else f" {NOTE_SIGN} "
        rows += [((row, "discrepancy"),) for row in wrap(line, max(20, width - 1), first=lead, rest="   ")]
    return rows
