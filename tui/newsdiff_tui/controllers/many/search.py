"""Searching the table of statements, immediately for words and in the background for regular expressions."""

from __future__ import annotations

from newsdiff_tui.controllers.many.context import TableContext
from newsdiff_tui.controllers.search_job import SearchJob
from newsdiff_tui.layout.many.searching import StatementSearch, StatementSearchRun
from newsdiff_tui.layout.searching import Query


class StatementSearchController:
    """Searches the displayed statements, and steps through those found."""

    def __init__(self, context: TableContext) -> None:
        self._context = context
        self._job: SearchJob[StatementSearch] = SearchJob(context.background, context.set_note, self._take)
        self._origin: int | None = None
        self.search = StatementSearch()
        """The current search."""

    def open(self) -> None:
        """Remember the place where the search starts, to which Escape returns."""
        self._origin = self._context.table_state().statement

    def start(self, query: Query, *, typing: bool = False) -> None:
        """Search the displayed statements. While the reader is `typing`, regular expressions are ignored."""
        if typing and query.regex:
            return
        self.cancel()
        run = StatementSearchRun(query, self._context.collation(), self._context.shown())
        self._job.start(run, in_background=query.regex)

    def step(self, by: int) -> None:
        """Go to the next or previous statement found."""
        self.search = self.search.step(by)
        self._show()

    def reset(self) -> None:
        """Drop the search and its hits."""
        self.cancel()
        self.search = StatementSearch()

    def end(self) -> None:
        """Drop the search and its hits, and stay at the current statement."""
        self.reset()
        self._context.refresh()
        self._context.set_note("search cleared")

    def leave(self) -> None:
        """Drop the search and its hits, and go back to the statement where the search was opened."""
        self.reset()
        self._context.refresh()
        if self._origin is not None:
            self._context.go_to(self._origin)

    def cancel(self) -> None:
        """Stop the background search, if one is running."""
        self._job.cancel()

    def _take(self, found: StatementSearch) -> None:
        """Go to the first hit after the place where the search was opened."""
        rows = {one.id: row for row, one in enumerate(self._context.shown())}
        here = rows.get(self._origin or 0, 0)
        onward = [at for at, one in enumerate(found.found) if rows[one] >= here]
        self.search = found.step(onward[0] if onward else 0)
        self._show()

    def _show(self) -> None:
        self._context.refresh()
        if self.search.current is not None:
            self._context.go_to(self.search.current)
        self._context.set_note(str(self.search))
