"""Links from a passage to other matching places, and from an unmatched passage to its possible matches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsdiff.model import Comparison, Side
from newsdiff.outputs.counterparts import Counterpart, counterparts
from newsdiff.outputs.html.lines import Line
from newsdiff.text.sanitize import sanitize


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Hint:
    """A link to a sentence of the other article.

    Attributes:
        side: The side of the sentence.
        passage: The id of its passage.
        element_id: The id of the element where the passage starts on that side.
        score: The score of a possible match; otherwise empty.
        text: The sentence.
        language: The language of the sentence.
    """

    side: Side
    passage: int
    element_id: str
    score: str
    text: str
    language: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Hints:
    """The links of all passages, keyed by the passage's id."""

    also: dict[int, list[Hint]]
    possible: dict[int, list[Hint]]

    def places(self, passage: int) -> list[Hint]:
        """Return the other passages that match part of a passage, each once."""
        return list({one.element_id: one for one in reversed(self.also.get(passage, []))}.values())[::-1]


def hints(comparison: Comparison, lines: Iterable[Line]) -> Hints:
    """Return the hints of a comparison, which link to elements of the given lines."""
    known = {line.element_id for line in lines}
    found = counterparts(comparison)

    def hint(one: Counterpart, score: str) -> Hint:
        article, element_id = comparison.article(one.side), f"p{one.passage}"
        if one.side == "b" and f"{element_id}b" in known:
            element_id += "b"
        text = sanitize(article.sentence_text(one.sentence))
        return Hint(one.side, one.passage, element_id, score, text, article.language)

    return Hints(
        {number: [hint(one, "") for one in others] for number, others in found.also.items()},
        {number: [hint(one, f"{one.score:.2f}") for one in others] for number, others in found.possible.items()},
    )
