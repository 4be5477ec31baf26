"""The prompt for the path of an export."""

# ruff: noqa: PTH111
# The path stays the string that was typed.

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static

from newsdiff.errors import NewsdiffError
from newsdiff.files.writing import check_target
from newsdiff_tui.dialogs.choice import BOX, Dialog
from newsdiff_tui.sanitizing import SanitizedHighlighter

_UNNAMED = {
    "": "The output file has an empty name: name a file.",
    "-": "'-' is standard output only on the command line: name a file.",
}
"""Messages about values that are not paths of files, keyed by value."""


class PathPrompt(Dialog[str]):
    """Asks for the path of a file to write; the result is None if the reader cancels."""

    DEFAULT_CSS = BOX.format(name="PathPrompt") + "PathPrompt #problem { color: $text-error; height: auto; }"

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", "Cancel", key_display="Esc")]

    def __init__(self, title: str, path: str, articles: Sequence[str], problem: str = "", *, own: str = "") -> None:
        super().__init__()
        self._title = title
        self._path = path
        self._articles = articles
        self._problem = problem
        self._own = own

    def compose(self) -> ComposeResult:
        """Put the input above the error message."""
        box = Vertical(
            Input(
                self._path,
                placeholder="path of the file",
                highlighter=SanitizedHighlighter(),
                compact=True,
                select_on_focus=False,
            ),
            Static(self._problem, id="problem", markup=False),
        )
        box.border_title = self._title
        box.border_subtitle = "Enter saves · Esc cancels"
        yield box

    def on_mount(self) -> None:
        """Focus the input."""
        self.set_focus(self.query_one(Input))

    @on(Input.Submitted)
    def _submit(self, message: Input.Submitted) -> None:
        message.stop()
        path = os.path.expanduser(message.value)
        try:
            if path in ("", "-"):
                raise NewsdiffError(_UNNAMED[path])
            check_target(path, self._articles, force=True, own=self._own)
        except NewsdiffError as error:
            self.query_one("#problem", Static).update(str(error))
            return
        self.answer(path)
