"""The table of statements: heads that stay, rows that scroll, painted when visible."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsdiff_tui.layout.sheet import Sheet, sheet
from newsdiff_tui.layout.statement_view import StatementView
from newsdiff_tui.painting.statements import head_strips, statement_strip
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.table import TableState


class StatementTable(ScrollView, can_focus=False):
    """One row for each statement that is shown, one column for each outlet or folded family."""

    DEFAULT_CSS = """
    StatementTable { width: 1fr; height: 1fr; overflow-x: hidden; scrollbar-size-vertical: 0; }
    """

    @dataclass
    class Selected(Message):
        """The reader clicked a statement, a column, or both in a cell.

        Attributes:
            statement: Its id; None in the heads.
            outlet: An article of the column; None beside the columns.
        """

        statement: int | None
        outlet: int | None

    view: reactive[StatementView | None] = reactive(None)
    """The statements that are shown, with their signs."""
    table_state: reactive[TableState] = reactive(TableState)
    paint: reactive[Styles | None] = reactive(None)

    def __init__(self, classes: str = "") -> None:
        super().__init__(classes=classes)
        self._sheet: Sheet | None = None
        self._heads: list[Strip] = []

    def watch_view(self) -> None:
        """Show other statements."""
        self._lay_out()

    def watch_table_state(self) -> None:
        """Show the reader's place."""
        self._lay_out()

    def watch_paint(self) -> None:
        """Paint in other styles."""
        self._lay_out()

    def on_resize(self) -> None:
        """Divide another width among the columns."""
        self._lay_out()

    def _lay_out(self) -> None:
        if self.view is None or self.paint is None or not self.size.width:
            return
        self._sheet = sheet(self.view.collation, self.table_state, self.size.width)
        self._heads = head_strips(self._sheet, self.paint)
        self.virtual_size = Size(self.size.width, len(self._heads) + len(self.view.statements))
        self._bring_into_view()
        self.refresh()

    @property
    def rows(self) -> int:
        """How many statements fit below the heads."""
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
            return Strip.blank(self.size.width, styles.page)
        statement = view.statements[row]
        return statement_strip(
            made,
            statement,
            styles,
            current=statement.id == self.table_state.statement,
            discrepant=statement.id in view.marks.discrepant,
            note=view.signs.get(statement.id, ""),
            hit=statement.id in view.hits,
        ).adjust_cell_length(self.size.width, styles.page)

    def on_click(self, event: events.Click) -> None:
        """Select what was clicked."""
        if self._sheet is None or self.view is None:
            return
        row = event.y - len(self._heads) + self.scroll_offset.y
        inside = event.y >= len(self._heads) and row < len(self.view.statements)
        column = self._sheet.column_at(event.x)
        outlet = self._sheet.columns[column].articles[0] if column is not None else None
        self.post_message(self.Selected(self.view.statements[row].id if inside else None, outlet))
