"""Exports: ask for a format and a path, never overwrite a file without asking, and say where the export went.

If writing fails, the prompt opens again with the error and the path that was typed.
"""

# ruff: noqa: PTH110
# Without pathlib: the path is a string everywhere.

from __future__ import annotations

import os

from newsdiff.errors import NewsdiffError
from newsdiff.outputs import Format
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.controllers.exports import EXPORTS, choice, default_path


class ExportController:
    """Exports the comparison on the screen to a file."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def export(self) -> None:
        """Ask for a format, then for a path."""
        from newsdiff_tui.dialogs.choice import ChoiceDialog

        def chosen(index: int | None) -> None:
            if index is not None:
                self._ask_path(EXPORTS[index], default_path(EXPORTS[index], self._context.comparison()))

        self._context.ask(ChoiceDialog("Export", "Export as", [choice(known) for known in EXPORTS]), chosen)

    def _ask_path(self, known: Format, path: str, problem: str = "") -> None:
        from newsdiff_tui.dialogs.path_prompt import PathPrompt

        def given(path: str | None) -> None:
            if path is None:
                return
            if os.path.exists(path):
                self._ask_overwrite(known, path)
            else:
                self._write(known, path, force=False)

        articles = [article.document.path for article in self._context.comparison().articles if article.document.path]
        self._context.ask(PathPrompt(f"Export as {known.title}", path, articles, problem, own=known.suffix), given)

    def _ask_overwrite(self, known: Format, path: str) -> None:
        from newsdiff_tui.dialogs.choice import ChoiceDialog

        def answered(index: int | None) -> None:
            if index == 1:
                self._write(known, path, force=True)
            else:
                self._ask_path(known, path)

        question = f"'{path}' already exists."
        self._context.ask(ChoiceDialog("Overwrite?", question, ["choose another name", "overwrite it"]), answered)

    def _write(self, known: Format, path: str, *, force: bool) -> None:
        from newsdiff.files.writing import write_whole

        comparison = self._context.comparison()

        def work() -> str:
            """Write the file, and return what went wrong."""
            try:
                write_whole(path, known.content(comparison), force=force, own=known.suffix)
            except NewsdiffError as error:
                return str(error)
            return ""

        def done(problem: str) -> None:
            if problem:
                self._ask_path(known, path, problem)
            else:
                self._context.notify(f"Written to '{sanitize(path)}'.")

        self._context.background(work, done)
