"""Why the current passage has its labels: worked out beside the app, and the full screen that shows it.

Looking through all scored pairs of a long article takes a moment, so a thread does it and posts what it finds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from newsdiff_tui.frame import Frame
from newsdiff_tui.state.workspace import BARE, Workspace
from newsdiff_tui.widgets.detail import Detail

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff_tui.state.navigation import ViewState
    from newsdiff_tui.widgets.panes import Moving

UNASKED_UP_TO = 2000
"""Sentences of both articles up to which the panel says why unasked; of longer ones only the full screen does."""

FIRST_AFTER = 0.25
"""Seconds after the start at which the first reason is looked for: what would hold up the first screen can wait."""


class Reasons(Frame):
    """The app with reasons: in the detail, and on a screen of their own."""

    @dataclass
    class Explained(Message):
        """The reasons of a passage of a comparison have been found."""

        comparison: Comparison
        passage: int
        why: tuple[str, ...]

    def __init__(self, comparison: Comparison, workspace: Workspace = BARE) -> None:
        super().__init__(comparison, workspace)
        self._begun = False
        self._found: dict[int, tuple[str, ...]] = {}
        self._found_for = comparison

    def watch_view_state(self, view_state: ViewState) -> None:
        """Every part follows the reader, the reasons a moment later."""
        super().watch_view_state(view_state)
        detail = self.screen_stack[0].query_one(Detail)
        a, b = self.comparison.articles
        small = len(a.sentences) + len(b.sentences) <= UNASKED_UP_TO
        if len(self.screen_stack) > 1 or (small and not detail.has_class("-folded")):
            if self._begun:
                self.call_after_refresh(self._ask_why, view_state.passage)
            else:
                self.set_timer(FIRST_AFTER, lambda: self._ask_why(self.view_state.passage))
        self._begun = True

    def renew(self, comparison: Comparison, view_state: ViewState, moved: Moving | None = None) -> None:
        """Show another comparison, on the screen of one passage too."""
        super().renew(comparison, view_state, moved)
        if len(self.screen_stack) > 1:
            from newsdiff_tui.screens.passage import PassageScreen

            for screen in self.screen_stack:
                if isinstance(screen, PassageScreen):
                    screen.renew(self._view, view_state)

    def _ask_why(self, passage: int | None) -> None:
        comparison = self.comparison
        if passage is None:
            return
        if self._found_for is not comparison:
            self._found, self._found_for = {}, comparison
        if passage in self._found:
            self._tell_why(passage)
        else:
            self.run_worker(lambda: self._explain(comparison, passage), group="why", exclusive=True, thread=True)

    def _explain(self, comparison: Comparison, passage: int) -> None:
        """In a thread: find the reasons of a passage."""
        from newsdiff.comparing.explain import explain
        from newsdiff.outputs.explanation import statements

        why = tuple(statements(comparison, explain(comparison, passage)))
        self.post_message(self.Explained(comparison, passage, why))

    def on_reasons_explained(self, message: Explained) -> None:
        """Show what was found, unless another comparison is shown by now."""
        if message.comparison is self.comparison:
            self._found[message.passage] = message.why
            self._tell_why(message.passage)

    def _tell_why(self, passage: int) -> None:
        for screen in self.screen_stack:
            for detail in screen.query(Detail):
                detail.explain(passage, self._found[passage])

    async def action_open(self) -> None:
        """Show the current passage by itself, with the reasons for its labels."""
        if self.view_state.passage is not None:
            from newsdiff_tui.screens.passage import PassageScreen

            await self.push_screen(PassageScreen(self._view, self.paint, self._share))
            self._ask_why(self.view_state.passage)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a key does anything here: on the screen of one passage, only what is about passages."""
        if len(self.screen_stack) > 1:
            from newsdiff_tui.screens.passage import ACTIONS, PassageScreen

            if isinstance(self.screen, PassageScreen) and action not in ACTIONS:
                return False
        return super().check_action(action, parameters)
