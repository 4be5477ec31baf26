"""Explaining labels, on a thread because examining all scored pairs of a long article takes a moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsdiff_tui.controllers.context import Background

if TYPE_CHECKING:
    from newsdiff.model import Comparison

UNASKED_UP_TO = 2000
"""If both articles have more sentences than this in total, only the passage screen shows explanations."""

FIRST_AFTER = 0.25
"""Delay in seconds before the first explanation, so that the first screen appears sooner."""

Explanation = tuple[int, tuple[str, ...]]
"""The id of a passage, and the sentences that explain its labels."""


class ExplanationsController:
    """Explains passages of a comparison.

    Args:
        background: Runs work on a thread.
        show: Shows an explanation if its comparison is still on the screen.
    """

    def __init__(self, background: Background, show: Callable[[Comparison, Explanation], None]) -> None:
        self._background = background
        self._show = show
        self._comparison: Comparison | None = None
        self._known: dict[int, tuple[str, ...]] = {}
        self._running = False
        self._next: tuple[Comparison, int] | None = None

    def explain(self, comparison: Comparison, passage: int) -> None:
        """Show the explanation of a passage, computing it if necessary.

        If several passages are requested during a computation, only the last of them is explained.
        """
        if comparison is not self._comparison:
            self._known.clear()
        if passage in self._known:
            self._show(comparison, (passage, self._known[passage]))
        elif self._running:
            self._next = comparison, passage
        else:
            self._running = True
            self._comparison = comparison
            self._background(
                lambda: _sentences(comparison, passage), lambda found: self._finish(comparison, passage, found)
            )

    def _finish(self, comparison: Comparison, passage: int, sentences: tuple[str, ...]) -> None:
        self._running = False
        self._known[passage] = sentences
        self._show(comparison, (passage, sentences))
        following, self._next = self._next, None
        if following:
            self.explain(*following)


def _sentences(comparison: Comparison, passage: int) -> tuple[str, ...]:
    """Return the explanation of a passage in words."""
    from newsdiff.comparing.explain import explain
    from newsdiff.outputs.explanation import statements

    return tuple(statements(comparison, explain(comparison, passage)))
