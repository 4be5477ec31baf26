"""Showing notifications one at a time, and only when no dialog is open."""

from __future__ import annotations

from collections.abc import Callable


class NoticesController:
    """Shows notifications, or holds them until no dialog is open.

    Args:
        show: Shows a notification, replacing any other.
        dialog_open: Returns whether a dialog is open.
    """

    def __init__(self, show: Callable[[str], None], dialog_open: Callable[[], bool]) -> None:
        self._show = show
        self._dialog_open = dialog_open
        self._waiting: list[str] = []

    def notify(self, sentence: str) -> None:
        """Show a sentence, now or when the dialog is closed. An empty sentence is ignored."""
        if sentence and self._dialog_open():
            self._waiting.append(sentence)
        elif sentence:
            self._show(sentence)

    def flush(self) -> None:
        """Show the sentences that were held back, unless a dialog is still open."""
        waiting, self._waiting = self._waiting, []
        self.notify("\n".join(dict.fromkeys(waiting)))
