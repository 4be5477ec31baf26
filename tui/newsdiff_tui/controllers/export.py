"""Exporting from the app: ask what and where, never overwrite unasked, tell where it went.

Nothing is lost on the way: what goes wrong is said in the prompt, with the path that was typed still in it.
"""

# ruff: noqa: PTH110
# Without pathlib: the path is a string everywhere.

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual import work

from newsdiff.errors import NewsdiffError
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.controllers.bench import Workbench

if TYPE_CHECKING:
    from newsdiff.outputs import Format


class Exporter(Workbench):
    """The workbench with a way out for what was found."""

    def action_export(self) -> None:
        """Export the comparison to a file."""
        from newsdiff_tui.controllers.exports import EXPORTS, choice, default_path
        from newsdiff_tui.dialogs.choice import Asking

        def chosen(index: int | None) -> None:
            if index is not None:
                self._ask_path(EXPORTS[index], default_path(EXPORTS[index], self.comparison))

        self.push_screen(Asking("Export", "Export as", [choice(known) for known in EXPORTS]), chosen)

    def _ask_path(self, known: Format, path: str, problem: str = "") -> None:
        from newsdiff_tui.dialogs.path_prompt import PathPrompt

        def given(path: str | None) -> None:
            if path is None:
                return
            if os.path.exists(path):
                self._ask_overwrite(known, path)
            else:
                self._export(known, path, force=False)

        articles = [article.document.path for article in self.comparison.articles if article.document.path]
        self.push_screen(PathPrompt(f"Export as {known.title}", path, articles, problem), given)

    def _ask_overwrite(self, known: Format, path: str) -> None:
        from newsdiff_tui.dialogs.choice import Asking

        def answered(index: int | None) -> None:
            if index == 1:
                self._export(known, path, force=True)
            else:
                self._ask_path(known, path)

        question = f"'{path}' exists already."
        self.push_screen(Asking("Overwrite?", question, ["choose another name", "overwrite it"]), answered)

    @work(thread=True)
    def _export(self, known: Format, path: str, *, force: bool) -> None:
        from newsdiff.files.writing import write_whole

        try:
            write_whole(path, known.render(self.comparison), force=force)
        except NewsdiffError as error:
            self.call_from_thread(self._ask_path, known, path, str(error))
        else:
            self.call_from_thread(self._tell, f"Written to '{sanitize(path)}'.")
