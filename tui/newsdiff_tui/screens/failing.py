"""An app that ends with one sentence after an unexpected error, instead of a traceback with the articles in it."""

from __future__ import annotations

from contextlib import suppress
from typing import TypeVar

from rich.text import Text
from textual.app import App
from textual.worker import WorkerFailed

from newsdiff_tui.settings.failures import unexpected

Result = TypeVar("Result")


class FailedError(Exception):
    """An unexpected error; Textual prints the sentence once the terminal is restored."""

    def __rich__(self) -> Text:
        """Return the sentence."""
        return Text(f"newsdiff: {self}")


class FailingApp(App[Result]):
    """Ends after an unexpected error, when it has saved what it can.

    Attributes:
        failed: Whether there was one.
    """

    failed = False

    @property
    def exit_code(self) -> int:
        """The exit code of the process, 2 after an unexpected error."""
        return 2 if self.failed else self.return_code or 0

    def save_unsaved(self) -> None:
        """Save what the user has not saved yet; called before the app ends because of an error."""

    def _handle_exception(self, error: Exception) -> None:
        # Textual has no public way to replace its report, which shows local variables: the texts of the articles.
        if not self.failed:
            self.failed = True
            with suppress(Exception):
                self.save_unsaved()
        cause = error.error if isinstance(error, WorkerFailed) else error
        sentence = FailedError(unexpected(cause))
        sentence.__cause__ = cause
        super()._handle_exception(sentence)
