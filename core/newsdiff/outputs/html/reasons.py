"""The explanation that the report shows when a label is clicked, in a few short sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from newsdiff.comparing.explain import Explanation, explain_all
from newsdiff.model import Comparison
from newsdiff.outputs import discrepancies
from newsdiff.outputs.explanation import candidate, meanings, score, unpaired_sentences
from newsdiff.outputs.wording import full_sentence
from newsdiff.text.sanitize import sanitize

_SHARED = 8
"""Maximum number of shared words shown for a passage."""


def reasons(comparison: Comparison, names: tuple[str, str]) -> dict[int, Markup]:
    """Return the explanation of each passage, keyed by its id."""
    homes = {("a", index): passage.id for passage in comparison.passages for index in passage.a}
    homes |= {("b", index): passage.id for passage in comparison.passages for index in passage.b}
    unpaired = unpaired_sentences(comparison)
    found = explain_all(comparison)
    return {one.passage.id: Markup(" ").join(_reasons(comparison, one, names, homes, unpaired)) for one in found}


def _reasons(
    comparison: Comparison,
    explanation: Explanation,
    names: tuple[str, str],
    homes: Mapping[tuple[str, int], int],
    unpaired: tuple[frozenset[int], frozenset[int]],
) -> Iterator[str]:
    """Yield the meanings of the labels, the discrepancies, the score with the main words, and the next candidate."""
    passage = explanation.passage
    for _, meaning in meanings(passage, names, unpaired):
        yield full_sentence(meaning)
    for statement in discrepancies.statements(comparison, passage, names):
        yield full_sentence(sanitize(statement))
    if passage.a and passage.b:
        yield score(explanation)
    if shared := list(dict.fromkeys(word for link in explanation.links for word in link.shared)):
        yield f"Shared words: {sanitize(', '.join(shared[:_SHARED]))}."
    rival = explanation.runner_up
    if rival is None:
        return
    number = next((homes[end] for end in (("a", rival.a), ("b", rival.b)) if homes[end] != passage.id), None)
    if number is not None:  # otherwise both sentences are in this passage
        link = Markup('<a href="#p{0}">{0}</a>').format(number)
        yield Markup("{}: passage {}, score {:.2f}.").format(candidate(explanation), link, rival.score)
