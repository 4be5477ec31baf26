"""Exporting to a file, after asking for a format and a path.

A file is never overwritten without asking. If writing fails, the prompt opens again with the error and the typed path.
"""

# ruff: noqa: PTH110
# Without pathlib: the path is a string everywhere.

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from newsdiff.errors import NewsdiffError
from newsdiff.files.writing import write_whole
from newsdiff.outputs.wording import count
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.controllers.context import Ask, Background
from newsdiff_tui.controllers.exports import Export, choice
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.dialogs.path_prompt import PathPrompt


class Dialogs(Protocol):
    """The functions of a screen that `ExportController` calls."""

    @property
    def ask(self) -> Ask:
        """Opens a dialog."""

    @property
    def notify(self) -> Callable[[str], None]:
        """Shows a sentence."""

    @property
    def background(self) -> Background:
        """Runs work on a thread."""


class ExportController:
    """Exports what is on the screen to a file.

    Args:
        context: Access to the screen.
        exports: Returns the exports to offer.
    """

    def __init__(self, context: Dialogs, exports: Callable[[], Sequence[Export]]) -> None:
        self._context = context
        self._exports = exports

    def export(self) -> None:
        """Ask for a format, then for a path."""
        exports = self._exports()

        def chosen(index: int | None) -> None:
            if index is not None and exports[index].shown:
                self._ask_selection(exports[index])
            elif index is not None:
                self._ask_path(exports[index], exports[index].path)

        self._context.ask(ChoiceDialog("Export", "Export as", [choice(known) for known in exports]), chosen)

    def _ask_selection(self, known: Export) -> None:
        """Ask whether to export everything or only what is shown, then for a path."""
        def answered(index: int | None) -> None:
            if index is not None:
                content = known.shown if index == 1 and known.shown else known.content
                self._ask_path(replace(known, content=content), known.path)

        number, shown = known.numbers
        answers = [f"all {count(number, known.unit)}", f"the {shown:,} shown"]
        self._context.ask(ChoiceDialog(f"Export as {known.title}", f"A filter hides {known.unit}s.", answers), answered)

    def _ask_path(self, known: Export, path: str, problem: str = "") -> None:
        def given(path: str | None) -> None:
            if path is None:
                return
            if os.path.exists(path):
                self._ask_overwrite(known, path)
            else:
                self._write(known, path, force=False)

        self._context.ask(
            PathPrompt(f"Export as {known.title}", path, known.articles, problem, own=known.suffix), given
        )

    def _ask_overwrite(self, known: Export, path: str) -> None:
        def answered(index: int | None) -> None:
            if index == 1:
                self._write(known, path, force=True)
            else:
                self._ask_path(known, path)

        question = f"'{path}' already exists."
        self._context.ask(ChoiceDialog("Overwrite?", question, ["choose another name", "overwrite it"]), answered)

    def _write(self, known: Export, path: str, *, force: bool) -> None:
        def work() -> str:
            """Write the file; return the error message, or an empty string."""
            try:
                write_whole(path, known.content(), force=force, own=known.suffix)
            except NewsdiffError as error:
                return str(error)
            return ""

        def done(problem: str) -> None:
            if problem:
                self._ask_path(known, path, problem)
            else:
                self._context.notify(f"Written to '{sanitize(path)}'.")

        self._context.background(work, done)
