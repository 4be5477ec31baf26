"""Listing the quotations and figures of both articles, and going to the passage of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff_tui.controllers.context import Context
from newsdiff_tui.dialogs.choice import ChoiceDialog

if TYPE_CHECKING:
    from newsdiff.discrepancies.listing import Listed
    from newsdiff.model import Comparison

AT_ONCE = 400
"""If both articles have more sentences than this in total, the list is made on a thread."""

Lists = tuple[tuple["Listed", ...], tuple["Listed", ...]]
"""Quotations and figures."""


class QuotationsController:
    """Lists quotations and figures; those of long articles are found on a thread."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def list_all(self) -> None:
        """Open the list."""
        comparison = self._context.comparison()
        if sum(len(article.sentences) for article in comparison.articles) <= AT_ONCE:
            self._show(comparison, _lists(comparison))
        else:
            self._context.set_note("one moment")
            self._context.background(lambda: _lists(comparison), lambda found: self._show(comparison, found))

    def _show(self, comparison: Comparison, found: Lists) -> None:
        """Open the list, unless the screen already shows another comparison."""
        if comparison is not self._context.comparison() or self._context.dialog_open():
            return
        quotations, figures = found
        if not quotations and not figures:
            self._context.set_note("no quotations or figures")
            return
        from newsdiff_tui.layout.quoted import lines, ordered, summary

        listed = ordered(quotations, figures)

        def answered(index: int | None) -> None:
            if index is not None:
                self._context.go_to(listed[index].passage)

        counts = f"{summary(quotations, 'quotation')}; {summary(figures, 'figure')}"
        dialog = ChoiceDialog("Quotations and figures", counts, lines(comparison, listed), escape="closes")
        self._context.ask(dialog, answered)


def _lists(comparison: Comparison) -> Lists:
    from newsdiff.discrepancies.listing import figure_list, quotation_list

    return quotation_list(comparison), figure_list(comparison)
