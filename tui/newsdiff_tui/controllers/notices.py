"""Notifications: one at a time, and delayed while a dialog is open, which they would cover or not outlast."""

from __future__ import annotations

from collections.abc import Callable


class NoticesController:
    """Shows notifications, or keeps them until no dialog is open.

    Args:
        show: Shows a notification instead of any other.
        dialog_open: Whether a dialog is open.
    """

    def __init__(self, show: Callable[[str], None], dialog_open: Callable[[], bool]) -> None:
        self._show = show
        self._dialog_open = dialog_open
        self._waiting: list[str] = []

    def notify(self, sentence: str) -> None:
        """Show a sentence, now or when the dialog is closed; an empty one is ignored."""
        if sentence and self._dialog_open():
            self._waiting.append(sentence)
        elif sentence:
            self._show(sentence)

    def flush(self) -> None:
        """Show the sentences that were held back, unless a dialog is still open."""
        waiting, self._waiting = self._waiting, []
        self.notify("\n".join(dict.fromkeys(waiting)))
