"""The table of statements, with fixed headings and scrolling rows, which are painted when visible."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsdiff_tui.layout.many.sheet import Sheet, sheet
from newsdiff_tui.layout.many.view import StatementView
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.painting.statements import head_strips, statement_strip
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.many.filters import description
from newsdiff_tui.state.many.table import TableState


class StatementTable(ScrollView, can_focus=False):
    """A table with a row for each displayed statement, and a column for each outlet or folded family."""

    DEFAULT_CSS = """
    StatementTable {
        width: 1fr; height: 1fr; overflow-x: hidden; overflow-y: scroll;
        scrollbar-size-vertical: 1; scrollbar-background: $background; scrollbar-color: $border;
    }
    """

    @dataclass
    class Selected(Message):
        """The reader clicked a row, a heading or a cell.

        Attributes:
            statement: The id of the statement; None after a click in the headings.
            outlet: An article of the column; None after a click outside the columns.
        """

        statement: int | None
        outlet: int | None

    view: reactive[StatementView | None] = reactive(None)
    """The displayed statements, with their signs."""
    table_state: reactive[TableState] = reactive(TableState)
    paint: reactive[Styles | None] = reactive(None)

    def __init__(self, key: str, classes: str = "") -> None:
        """Create a table; `key` is the key that shows everything."""
        super().__init__(classes=classes)
        self._key = key
        self._sheet: Sheet | None = None
        self._strips: dict[tuple[int, bool], Strip] = {}
        self._heads: list[Strip] = []

    def watch_view(self) -> None:
        """Show other statements."""
        self._lay_out()

    def watch_table_state(self, before: TableState, state: TableState) -> None:
        """Show the reader's place."""
        if before == replace(state, statement=before.statement, note=before.note):
            self._bring_into_view()
            self.refresh()
        else:
            self._lay_out()

    def watch_paint(self) -> None:
        """Repaint in the new styles."""
        self._lay_out()

    def on_resize(self) -> None:
        """Divide the new width among the columns."""
        self._lay_out()

    def _lay_out(self) -> None:
        if self.view is None or self.paint is None or not self.size.width:
            return
        self._sheet = sheet(self.view.collation, self.table_state, self.scrollable_content_region.width)
        self._heads = head_strips(self._sheet, self.paint)
        self._strips.clear()
        self.virtual_size = Size(self._sheet.width, len(self._heads) + len(self.view.statements))
        self._bring_into_view()
        self.refresh()

    @property
    def rows(self) -> int:
        """The number of statements that fit below the headings."""
        return max(1, self.size.height - len(self._heads))

    def _bring_into_view(self) -> None:
        row = self.view.row_of(self.table_state.statement) if self.view else None
        if row is None:
            return
        top = round(self.scroll_target_y)
        if row < top:
            self.scroll_to(y=row, animate=False)
        elif row >= top + self.rows:
            self.scroll_to(y=row - self.rows + 1, animate=False)

    def render_line(self, y: int) -> Strip:
        """Return one row of the screen."""
        made, view, styles = self._sheet, self.view, self.paint
        if made is None or view is None or styles is None:
            return Strip.blank(self.size.width)
        if y < len(self._heads):
            return self._heads[y].adjust_cell_length(self.size.width, styles.page)
        row = y - len(self._heads) + self.scroll_offset.y
        if row >= len(view.statements):
            words = self._nothing if not view.statements and row == 1 else ""
            return Strip([Segment(f"  {words}", styles.quiet)]).adjust_cell_length(self.size.width, styles.page)
        statement = view.statements[row]
        current = statement.id == self.table_state.statement
        if (statement.id, current) not in self._strips:
            self._strips[statement.id, current] = statement_strip(
                made,
                statement,
                styles,
                current=current,
                discrepant=statement.id in view.marks.discrepant,
                note=view.signs.get(statement.id, ""),
                hit=statement.id in view.hits,
            )
        return self._strips[statement.id, current].adjust_cell_length(self.size.width, styles.page)

    @property
    def _nothing(self) -> str:
        """The message displayed if there are no statements."""
        if self.view is None or not self.view.collation.statements:
            return "The articles contain no text."
        shown = description(self.view.collation, self.table_state)
        return fitted(f"No statements {shown}. {self._key} shows all.", max(1, self.size.width - 2))

    def on_click(self, event: events.Click) -> None:
        """Select the clicked statement or column."""
        if self._sheet is None or self.view is None:
            return
        row = event.y - len(self._heads) + self.scroll_offset.y
        inside = event.y >= len(self._heads) and row < len(self.view.statements)
        column = self._sheet.column_at(event.x)
        outlet = self._sheet.columns[column].articles[0] if column is not None else None
        self.post_message(self.Selected(self.view.statements[row].id if inside else None, outlet))
