"""The header of a collation's screen, with counts, the filter, and the message of the last step.

Above them is a warning if the articles are in several languages, or one has no text.
"""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from newsdiff.model.collation_counts import collation_counts
from newsdiff.model.discrepancy_labels import SIGN
from newsdiff.outputs.many.wording import notices
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.many.view import StatementView
from newsdiff_tui.painting.painter import headed_rule
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.state.many.filters import description
from newsdiff_tui.state.many.table import TableState
from newsdiff_tui.widgets.header import notice_rows

FRAMED = 6
"""Number of cells that the rule takes around the words in it."""


class CollationHeader(Widget):
    """A rule with the counts and the message, below a warning if there is one."""

    DEFAULT_CSS = """
    CollationHeader { height: 1; }
    """

    view: reactive[StatementView | None] = reactive(None)
    table_state: reactive[TableState] = reactive(TableState)
    paint: reactive[Styles | None] = reactive(None)

    def __init__(self, key: str, classes: str = "") -> None:
        """Create a header; `key` is the key that shows everything."""
        super().__init__(classes=classes)
        self._key = key
        self._notice = ""

    def watch_view(self) -> None:
        """Make room for a warning."""
        self._notice = next(notices(self.view.collation), "") if self.view else ""
        self.styles.height = self.rows

    @property
    def rows(self) -> int:
        """The number of rows."""
        return 1 + len(notice_rows(self._notice, self.app.size.width))

    def on_resize(self) -> None:
        """Make room for a warning that is wrapped for another width."""
        self.styles.height = self.rows

    def render_line(self, y: int) -> Strip:
        """Return one of the rows."""
        if self.view is None or self.paint is None:
            return Strip.blank(self.size.width)
        width, state = self.size.width, self.table_state
        warning = notice_rows(self._notice, width)
        if y < len(warning):
            return Strip([Segment(reserved(warning[y]), self.paint.strong)]).adjust_cell_length(width, self.paint.page)
        shown = description(self.view.collation, state)
        tail = f"{self._key} shows all" if shown else ""
        room = width - FRAMED - (cell_len(tail) + FRAMED if tail else 0)
        place = _fitting(state.note, _position(self.view, state, shown), room)
        return Strip(headed_rule(place, width, self.paint, tail=Segment(tail, self.paint.accent)), width)


def _fitting(note: str, parts: list[str], room: int) -> str:
    """Return the note, followed by as many parts as fit."""
    found = [*filter(None, (note,)), *parts]
    while len(found) > 1 and cell_len(" · ".join(found)) > room:
        found.pop()
    return " · ".join(found)


def _position(view: StatementView, state: TableState, shown: str) -> list[str]:
    collation = view.collation
    if shown:
        row = view.row_of(state.statement)
        place = f"{row + 1} of {len(view.statements)}" if row is not None else f"{len(view.statements)}"
        return [f"{place} {shown}"] if view.statements else [f"none {shown}"]
    found, differ = collation_counts(collation), len(view.marks.discrepant)
    row, number = view.row_of(state.statement), len(view.statements)
    parts = [
        f"{number} statements" if row is None else f"{row + 1} of {number} statements",
        f"{len(collation.articles)} outlets",
        f"{found.in_all} in all",
        f"{found.alone} alone in one",
        f"{SIGN} {differ} {'differs' if differ == 1 else 'differ'} in substance" if differ else "",
        f"{found.boilerplate} not part of the story" if found.boilerplate else "",
    ]
    return [part for part in parts if part]
