"""Making screens and lists safe for keys and clicks that arrive too early or too late.

Those are keys and clicks that arrive before a screen or list is displayed, or while it closes.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from textual.await_complete import AwaitComplete
from textual.widgets import OptionList

if TYPE_CHECKING:
    from textual.events import Click
    from textual.screen import Screen

    _Base = Screen[Any]
else:
    _Base = object  # Textual takes the styles of the first base that is a widget


class ClosesOnce(_Base):
    """A mixin for screens that close only once.

    In Textual, closing a screen twice, or while another one is above it, would close a different screen.
    """

    _was_dismissed = False

    def dismiss(self, result: Any = None) -> AwaitComplete:
        """Close the screen with a result, unless it is already closed or another one is above it.

        A screen that is not mounted yet closes as soon as it is.
        """
        if self._was_dismissed or self.app.screen is not self:
            return AwaitComplete()
        if not self.is_mounted:
            self.call_later(self.dismiss, result)
            return AwaitComplete()
        self._was_dismissed = True
        return super().dismiss(result)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Disable all actions but closing until the screen is mounted, because keys may arrive before that."""
        if not self.is_mounted and action not in ("dismiss", "cancel"):
            return False
        return super().check_action(action, parameters)


class ClosesOutside(ClosesOnce):
    """A mixin for modal screens that close not only on Escape, but also when the reader clicks outside their box."""

    def on_click(self, event: Click) -> None:
        """Close after a click outside the box."""
        if event.widget is self:
            self.dismiss()


class PagedList(OptionList):
    """A list that can be scrolled by pages before it is laid out."""

    def action_page_up(self) -> None:
        """Go up a page."""
        with suppress(LookupError):
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """Go down a page."""
        with suppress(LookupError):
            super().action_page_down()  # type: ignore[no-untyped-call]
