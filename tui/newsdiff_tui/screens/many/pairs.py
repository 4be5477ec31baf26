"""Comparing two articles of a collation on a screen of their own, from which Escape returns to the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff_tui.layout.arrangement import Arrangement
from newsdiff_tui.screens.main import MainScreen

if TYPE_CHECKING:
    from newsdiff.model import Comparison, Side
    from newsdiff.model.collation import Statement
    from newsdiff_tui.screens.many.collation import CollationScreen
    from newsdiff_tui.settings.remembered import Look
    from newsdiff_tui.state.workspace import Workspace

AT_ONCE = 2000
"""Two articles with more sentences than this in total are compared on a thread."""

CORRECTED = "{key} takes your corrections into the table."
"""Message shown after the reader has corrected matches of two articles."""


class CollationPairs:
    """Compares two articles, at the current statement of the table.

    Args:
        screen: The screen of the collation.
        look: The appearance remembered from the last run.
    """

    def __init__(self, screen: CollationScreen, look: Look) -> None:
        self._screen = screen
        self._look = look
        self._opened: MainScreen | None = None

    @property
    def arrangement(self) -> Arrangement:
        """The reader's arrangement of the screen of two articles."""
        if self._opened:
            return self._opened.arrangement
        return Arrangement.remembered(self._look.layout, self._look.share)

    def compare(self, left: int, right: int) -> None:
        """Compare two articles and show them; long ones are compared on a thread."""
        screen, statement = self._screen, self._screen.statement()

        def show(workspace: Workspace) -> None:
            self._open(workspace, _passage(workspace.session.comparison, statement, left, right))

        articles = screen.collation.articles[left], screen.collation.articles[right]
        if sum(len(article.sentences) for article in articles) <= AT_ONCE:
            show(screen.workspace.pair(left, right))
        else:
            screen.set_note("one moment: comparing")
            screen.background(lambda: screen.workspace.pair(left, right), show)

    def _open(self, workspace: Workspace, place: int | None) -> None:
        self._screen.set_note("")
        look = self.arrangement.look(self._look.theme)
        self._opened = opened = MainScreen(workspace, look, place=place, back=True)
        before = opened.comparison.corrections

        def closed(_: None) -> None:
            if opened.comparison.corrections != before:
                self._screen.notices.notify(CORRECTED.format(key=self._screen.key_of("reload")))

        self._screen.open(opened, closed)


def _passage(comparison: Comparison, statement: Statement | None, left: int, right: int) -> int | None:
    """Return the id of the first passage that contains a sentence of a statement, or None if there is none."""
    sides: dict[int, Side] = {left: "a", right: "b"}
    for member in statement.members if statement else ():
        for passage in comparison.passages if member.article in sides else ():
            if member.sentence in passage.sentences(sides[member.article]):
                return passage.id
    return None
