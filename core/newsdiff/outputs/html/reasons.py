"""The explanation that the report shows when a label is clicked, in a few short sentences."""

from __future__ import annotations

from collections.abc import Iterator

from newsdiff.comparing.explain import Explanation, Reason, explain_all
from newsdiff.model import Comparison, Passage
from newsdiff.outputs import discrepancies
from newsdiff.outputs.explanation import candidate, meanings, score
from newsdiff.outputs.wording import capitalized, sentences
from newsdiff.text.sanitize import sanitize

_SHARED = 8
"""Maximum number of shared words shown for a passage."""


def reasons(comparison: Comparison, names: tuple[str, str]) -> dict[int, str]:
    """Return the explanation of each passage, keyed by its id."""
    return {one.passage.id: " ".join(_reasons(comparison, one, names)) for one in explain_all(comparison)}


def _reasons(comparison: Comparison, explanation: Explanation, names: tuple[str, str]) -> Iterator[str]:
    """Yield the meanings of the labels, the discrepancies, the score with the main words, and the next candidate."""
    passage = explanation.passage
    for _, meaning in meanings(passage, names):
        yield f"{capitalized(meaning)}."
    for statement in discrepancies.statements(comparison, passage, names):
        yield f"{sanitize(statement)}."
    if passage.a and passage.b:
        yield score(explanation)
    if shared := list(dict.fromkeys(word for link in explanation.links for word in link.shared)):
        yield f"Shared words: {sanitize(', '.join(shared[:_SHARED]))}."
    if explanation.runner_up is not None:
        yield f"{candidate(explanation)}: {_place(explanation.runner_up, passage, names)}."


def _place(rival: Reason, passage: Passage, names: tuple[str, str]) -> str:
    """Return the place of a candidate outside the passage, and its score."""
    outside = ((names[0], rival.a, passage.a), (names[1], rival.b, passage.b))
    places = [f"{name} {sentences([index])}" for name, index, own in outside if index not in own]
    return f"{' with '.join(places)}, score {rival.score:.2f}"
