"""Why a passage has its labels, in a few short sentences: what the report shows when a label is pressed."""

from __future__ import annotations

from collections.abc import Iterator

from newsdiff.aligning import THRESHOLD
from newsdiff.comparing.explain import Reason, explain_all
from newsdiff.model import Comparison, Passage
from newsdiff.outputs.wording import sentences
from newsdiff.text.sanitize import sanitize

_MEANING = {
    "verbatim": "The same words and signs; white space at most differs.",
    "cosmetic": "Only punctuation, quotation marks, case or spelling differ.",
    "reworded": "The same thing in other words.",
    "removed": "No sentence of the other article says the same, or what does is linked elsewhere.",
    "added": "No sentence of the other article says the same, or what does is linked elsewhere.",
}

_MOST = 1_500
"""Passages up to which the shared words and the next best are told: they need a second look at all sentences."""


class Reasons:
    """The reasons of all passages of one comparison."""

    def __init__(self, comparison: Comparison, names: tuple[str, str]) -> None:
        self._names = names
        self._explanations = list(explain_all(comparison)) if len(comparison.passages) <= _MOST else None
        self._threshold = comparison.settings.get("threshold", THRESHOLD)

    def of(self, passage: Passage) -> list[str]:
        """Meaning, position, shape, score with the words that count most, and what came next."""
        return [_MEANING[passage.content], *self._arrangement(passage), *self._evidence(passage)]

    def _arrangement(self, passage: Passage) -> Iterator[str]:
        a, b = self._names
        if passage.position == "moved":
            yield "It stands outside the longest order that both articles share."
        if passage.shape in {"1:n", "n:1", "n:m"}:
            yield f"{a}: {sentences(passage.a)}; {b}: {sentences(passage.b)}."

    def _evidence(self, passage: Passage) -> Iterator[str]:
        if passage.a and passage.b:
            yield f"Score {passage.score:.2f} of 1; sentences are linked from {self._threshold:.2f} on."
        if self._explanations is None:
            yield f"More is told by newsdiff --explain {passage.id}."
            return
        explanation = self._explanations[passage.id - 1]
        if explanation.links:
            shared = list(dict.fromkeys(word for link in explanation.links for word in link.shared))
            if shared:
                yield f"Shared rare words: {sanitize(', '.join(shared[:8]))}."
        if explanation.runner_up is not None:
            yield self._runner_up(explanation.runner_up, passage)

    def _runner_up(self, rival: Reason, passage: Passage) -> str:
        places = []
        if rival.a not in passage.a:
            places.append(f"{self._names[0]} {sentences([rival.a])}")
        if rival.b not in passage.b:
            places.append(f"{self._names[1]} {sentences([rival.b])}")
        return f"Next best: {' with '.join(places)}, score {rival.score:.2f}."
