"""Searching the articles, immediately for words and in the background for regular expressions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from newsdiff_tui.controllers.context import Background
from newsdiff_tui.controllers.search_job import SearchJob

if TYPE_CHECKING:
    from newsdiff_tui.layout.panes.levelling import Band
    from newsdiff_tui.layout.searching import Hit, Originals, Query, Search
    from newsdiff_tui.layout.view import View


class SearchController:
    """Searches the articles on the screen.

    Args:
        background: Runs work on a thread.
        first_in_view: Returns the index of the first hit below the top of the screen.
        show: Shows a search, with all its hits, its current hit, and its result in words.
        set_note: Shows a note in the header.
    """

    def __init__(
        self,
        background: Background,
        first_in_view: Callable[[Sequence[Hit]], int],
        show: Callable[[Search], None],
        set_note: Callable[[str], None],
    ) -> None:
        self._first_in_view = first_in_view
        self._show = show
        self._search: Search | None = None
        self._job: SearchJob[Search] = SearchJob(background, set_note, self._take)
        self._typed: Query | None = None
        self._originals: tuple[View, Originals] | None = None

    def start(self, query: Query, bands: Sequence[Band], view: View, *, typing: bool = False) -> None:
        """Search the passages of `bands`, and count the hits in the other passages of `view`.

        While the reader is `typing`, only words are searched for, because regular expressions would be incomplete. The
        result of typing is reused when the query is complete.
        """
        if typing and query.regex:
            return
        known, self._typed = self._typed, query if typing else None
        if query == known and not self._job.running:
            self._show(self._found())
            return
        self.cancel()
        from newsdiff_tui.layout.searching import SearchRun

        run = SearchRun(query, bands, view.texts, view.bands, originals=self._originals_of(view))
        self._job.start(run, in_background=query.regex)

    def _originals_of(self, view: View) -> Originals:
        """Return the texts of a view. They are cached, because folding them takes time."""
        from newsdiff_tui.layout.searching import Originals

        if self._originals is None or self._originals[0] is not view:
            self._originals = view, Originals((view.comparison.a.text, view.comparison.b.text))
        return self._originals[1]

    def step(self, by: int) -> None:
        """Go to the next or previous hit."""
        self._search = self._found().step(by)
        self._show(self._search)

    def _found(self) -> Search:
        """Return the last search, or an empty one if there is none yet."""
        from newsdiff_tui.layout.searching import Search

        return self._search or Search()

    def reset(self) -> None:
        """Drop the search and its hits."""
        self.cancel()
        self._search = self._typed = None

    def cancel(self) -> None:
        """Stop the background search, if one is running."""
        self._job.cancel()

    def _take(self, found: Search) -> None:
        self._search = found.step(self._first_in_view(found.hits))
        self._show(self._search)
