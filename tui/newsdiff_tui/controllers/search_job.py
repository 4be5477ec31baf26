"""Searching immediately for words, and in the background for a regular expression, which may take long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from newsdiff_tui.controllers.context import Background

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class SearchRun(Protocol[T_co]):
    """A search that can be cancelled."""

    def __call__(self) -> T_co:
        """Search, and return the result."""

    def cancel(self) -> None:
        """Stop the search."""


class SearchJob(Generic[T]):
    """Runs at most one search.

    Args:
        background: Runs work on a thread.
        set_note: Shows a note in the header.
        take: Called with the result, unless the search was cancelled.
    """

    def __init__(self, background: Background, set_note: Callable[[str], None], take: Callable[[T], None]) -> None:
        self._background = background
        self._set_note = set_note
        self._take = take
        self._run: SearchRun[T] | None = None

    @property
    def running(self) -> bool:
        """Whether a search is running in the background."""
        return self._run is not None

    def start(self, run: SearchRun[T], *, in_background: bool) -> None:
        """Start a search."""
        if in_background:
            self._run = run
            self._set_note("searching")
            self._background(run, lambda found: self._finish(run, found))
        else:
            self._take(run())

    def cancel(self) -> None:
        """Stop the background search, if one is running."""
        if self._run:
            self._run.cancel()
            self._run = None

    def _finish(self, run: SearchRun[T], found: T) -> None:
        if self._run is run:
            self._run = None
            self._take(found)
