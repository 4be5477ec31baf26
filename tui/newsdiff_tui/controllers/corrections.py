"""Removing links, pairing sentences by hand, and undoing both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from newsdiff.model import Pair, Passage, PossibleMatch, Side
from newsdiff.notebook.session import Session
from newsdiff_tui.controllers.changes import ChangesController
from newsdiff_tui.controllers.context import Context
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.layout.kept import possible_matches
from newsdiff_tui.state.pairing import Chosen, chosen, links_of, partners, possible_of, quoted, spelled

OTHER: dict[Side, Side] = {"a": "b", "b": "a"}


class CorrectionsController:
    """Removes links and pairs sentences in the comparison on the screen."""

    def __init__(self, context: Context, session: Session, changes: ChangesController) -> None:
        self._context = context
        self._session = session
        self._changes = changes
        self._first: Chosen | None = None

    @property
    def pairing(self) -> bool:
        """Whether the first sentence of a pair has been chosen."""
        return self._first is not None

    def unpair(self) -> None:
        """Remove links of the current passage, or start pairing its sentence if it has none."""
        passage = self._context.passage()
        if self._first is not None:
            self.pair()
        elif passage is not None:
            links = links_of(self._context.comparison(), passage)
            possible = possible_of(self._context.comparison(), passage)
            if not links and possible:
                self._offer(passage, possible)
            elif not links:
                self._begin(passage)
            else:
                self._ask_which("Unpair", "Which match is wrong?", links, self._unpair, together="all of them")

    def pair(self) -> None:
        """Pair the sentence chosen first with a sentence of the current passage."""
        passage, first = self._context.passage(), self._first
        if passage is None or first is None:
            return
        found = partners(first, passage)
        if found:
            self._ask_which("Pair", "With which sentence?", found, self._pair)
        else:
            there = OTHER[first.side].upper()
            self._context.set_note(f"only in {first.side.upper()}: go to a sentence in {there}")

    def cancel(self) -> None:
        """Cancel pairing."""
        self.reset()
        self._context.set_note("pairing cancelled")

    def reset(self) -> None:
        """Discard the sentence chosen first, for example because the articles have been reloaded."""
        if self._first:
            self._first = None
            self._context.set_pairing("")

    def swap(self) -> None:
        """Assign the sentence chosen first to the other side, because the articles have been swapped."""
        if self._first:
            self._first = replace(self._first, side=OTHER[self._first.side])

    def undo(self) -> None:
        """Undo the last correction or dismissal."""
        if self._session.can_undo:
            note = "dismissal undone" if self._session.undo_restores else "correction undone"
            self._changes.apply(self._session.undo, note)
        else:
            self._context.set_note("nothing to undo")

    def _begin(self, passage: Passage) -> None:
        self._first = chosen(passage)
        self._context.set_pairing(f"{self._first.side.upper()} {self._first.sentence + 1}")

    def _offer(self, passage: Passage, possible: Sequence[PossibleMatch]) -> None:
        """Offer the possible matches of a sentence, and the choice to pair it with another sentence."""
        comparison, first = self._context.comparison(), chosen(passage)
        answers = [*possible_matches(comparison, OTHER[first.side], possible), "another sentence"]

        def answered(index: int | None) -> None:
            if index is not None and index < len(possible):
                self._pair([(possible[index].a, possible[index].b)])
            elif index is not None:
                self._begin(passage)

        text = quoted(comparison, first.side, first.sentence)
        self._context.ask(ChoiceDialog("Pair", f"Possible matches of {text}:", answers), answered)

    def _unpair(self, pairs: Sequence[Pair]) -> None:
        self._changes.apply(lambda shown: self._session.unpair(shown, pairs), "unpaired; u undoes it")

    def _pair(self, pairs: Sequence[Pair]) -> None:
        self.reset()
        self._changes.apply(lambda shown: self._session.pair(shown, pairs[0]), "paired by hand; u undoes it")

    def _ask_which(
        self,
        title: str,
        question: str,
        pairs: Sequence[Pair],
        then: Callable[[Sequence[Pair]], None],
        together: str = "",
    ) -> None:
        """Let the reader choose one of several pairs, or all of them. A single pair is chosen without asking."""
        if len(pairs) == 1:
            then(pairs)
            return
        answers = [spelled(self._context.comparison(), pair) for pair in pairs] + [together] * bool(together)

        def answered(index: int | None) -> None:
            if index is not None:
                then(pairs if index == len(pairs) else [pairs[index]])

        self._context.ask(ChoiceDialog(title, question, answers), answered)
