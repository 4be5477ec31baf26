"""Dismissing discrepancies that are wrong or do not matter, and restoring them."""

from __future__ import annotations

from collections.abc import Sequence

from newsdiff.model import Discrepancy
from newsdiff.model.discrepancy_labels import SIGN, dismissed, displayed, displayed_elsewhere
from newsdiff.notebook.session import Session
from newsdiff.outputs.discrepancies import statement
from newsdiff.outputs.wording import outlet_names
from newsdiff_tui.controllers.changes import ChangesController
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.layout.kept import WIDTH
from newsdiff_tui.layout.view import fitted


class DismissalsController:
    """Dismisses and restores discrepancies of the comparison on the screen."""

    def __init__(self, context: Context, session: Session, changes: ChangesController) -> None:
        self._context = context
        self._session = session
        self._changes = changes

    def dismiss(self) -> None:
        """Dismiss or restore a discrepancy of the current passage, asking which if there are several."""
        passage = self._context.passage()
        if passage is None:
            return
        listed, gone = (*displayed(passage), *displayed_elsewhere(passage)), dismissed(passage)
        if not listed and not gone:
            self._context.set_note("no discrepancy to dismiss here")
        elif len(listed) + len(gone) == 1:
            self._toggle(listed, gone)
        else:
            self._ask_which(listed, gone)

    def _toggle(self, listed: Sequence[Discrepancy], gone: Sequence[Discrepancy]) -> None:
        """Dismiss the discrepancies in `listed`, and restore those in `gone`."""
        if listed:
            self._changes.apply(lambda shown: self._session.dismiss(shown, listed), "dismissed; u undoes it")
        else:
            self._changes.apply(lambda shown: self._session.restore(shown, gone), "discrepancy restored")

    def _ask_which(self, listed: Sequence[Discrepancy], gone: Sequence[Discrepancy]) -> None:
        comparison = self._context.comparison()
        names = outlet_names(comparison)
        together = len(listed) > 1
        heads = [*([SIGN] * len(listed)), *(["restore"] * len(gone))]
        answers = [
            fitted(f"{head} {statement(comparison, one, names)}", WIDTH).rstrip()
            for head, one in zip(heads, (*listed, *gone), strict=True)
        ]

        def answered(index: int | None) -> None:
            if index is None:
                return
            if index == len(answers):
                self._toggle(listed, ())
            elif index < len(listed):
                self._toggle([listed[index]], ())
            else:
                self._toggle((), [gone[index - len(listed)]])

        dialog = ChoiceDialog("Dismiss", "Which discrepancy?", [*answers, *["all of them"] * together])
        self._context.ask(dialog, answered)
