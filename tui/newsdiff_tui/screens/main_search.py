"""The search on the main screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff_tui.state.navigation import at

if TYPE_CHECKING:
    from newsdiff_tui.layout.searching import Query, Search
    from newsdiff_tui.screens.main import MainScreen
    from newsdiff_tui.state.navigation import ViewState


class MainSearch:
    """Searches the main screen, and remembers the reader's place before the search."""

    def __init__(self, screen: MainScreen) -> None:
        self._screen = screen
        self._origin: tuple[ViewState, float] | None = None
        self._hit: int | None = None

    def open(self) -> None:
        """Remember the reader's place before the search."""
        self._origin = self._screen.view_state, self._screen.panes.scroll_y

    def start(self, query: Query, *, typing: bool = False) -> None:
        """Search, and go to the first hit below the top of the screen.

        While the reader is `typing`, regular expressions are ignored.
        """
        plan = self._screen.panes.plan
        if plan:
            self._screen.controllers.search.start(query, plan.bands, self._screen.view, typing=typing)

    def leave(self) -> None:
        """Clear the hits, and return to where the search was opened.

        A reader who has gone on from a hit to another passage stays there.
        """
        self._screen.controllers.search.reset()
        self._screen.hits = ()
        if self._origin and self._screen.view_state.passage in (self._hit, self._origin[0].passage):
            self._screen.view_state, top = self._origin
            self._screen.panes.scroll_to(y=top, animate=False)

    def end(self) -> None:
        """Clear the hits, and stay at the current passage."""
        self._screen.controllers.search.reset()
        self._screen.hits = ()
        self._screen.set_note("search cleared")

    def show(self, search: Search) -> None:
        """Mark the hits of a search, and go to the current one."""
        screen, current = self._screen, search.current
        screen.hits = search.hits
        if current:
            self._hit = current.passage
            screen.view_state = at(screen.comparison, current.passage, current.side, screen.view_state)
            screen.panes.reveal(current)
        screen.set_note(str(search))
