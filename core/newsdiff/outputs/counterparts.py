"""Finding sentences that match a passage without being part of it, through also-links or as possible matches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsdiff.model import Comparison, Passage, Side
from newsdiff.outputs.wording import capitalized, sentences


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Counterpart:
    """A sentence of the other article that matches a passage but is not part of it.

    Attributes:
        own: The index of the sentence in the passage.
        side: The side of the other sentence.
        sentence: The index of the other sentence.
        passage: The passage of the other sentence.
        score: The score of the pair, from 0 to 1.
    """

    own: int
    side: Side
    sentence: int
    passage: int
    score: float


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Counterparts:
    """The counterparts of all passages.

    Attributes:
        comparison: The comparison.
        also: Sentences that also match part of a passage, by the passage's id.
        possible: Possible matches of unmatched passages, by the passage's id, the best first.
    """

    comparison: Comparison
    also: dict[int, list[Counterpart]]
    possible: dict[int, list[Counterpart]]

    def statements(self, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
        """Yield a line for each counterpart of a passage, such as `Also in Daily sentence 12 (passage 9)`."""
        alone = len(passage.a) + len(passage.b) == 1
        for one in self.also.get(passage.id, ()):
            here, there = (names[1], names[0]) if one.side == "a" else names
            also = f"also in {there} {sentences([one.sentence])} (passage {one.passage})"
            yield capitalized(also) if alone else f"{here} {sentences([one.own])} {also}"
        for one in self.possible.get(passage.id, ()):
            place = f"{names[one.side == 'b']} {sentences([one.sentence])}"
            text = self.comparison.article(one.side).sentence_text(one.sentence)
            yield f"Possible match in {place} (passage {one.passage}, score {one.score:.2f}): {text}"

    def cells(self, passage: Passage) -> tuple[str, str]:
        """Return two table cells: the sentences that also match a passage, and its possible matches.

        A possible match has its score, as in `B 7 (0.24)`.
        """
        also = dict.fromkeys(f"{one.side.upper()} {one.sentence + 1}" for one in self.also.get(passage.id, ()))
        possible = (
            f"{one.side.upper()} {one.sentence + 1} ({one.score:.2f})" for one in self.possible.get(passage.id, ())
        )
        return "; ".join(also), "; ".join(possible)


def counterparts(comparison: Comparison) -> Counterparts:
    """Find the counterparts of all passages."""
    passage_a = {index: passage for passage in comparison.passages for index in passage.a}
    passage_b = {index: passage for passage in comparison.passages for index in passage.b}
    scores = {(link.a, link.b): link.score for link in comparison.links}
    also: dict[int, list[Counterpart]] = {}
    for passage in comparison.passages:
        for a, b in passage.also:
            score = scores.get((a, b), 0.0)
            if a in passage.a:
                found = Counterpart(a, "b", b, passage_b[b].id, score)
            else:
                found = Counterpart(b, "a", a, passage_a[a].id, score)
            also.setdefault(passage.id, []).append(found)
    possible: dict[int, list[Counterpart]] = {}
    for one in comparison.possible:
        left, right = passage_a[one.a], passage_b[one.b]
        if not (left.b or left.also):
            possible.setdefault(left.id, []).append(Counterpart(one.a, "b", one.b, right.id, one.score))
        if not (right.a or right.also):
            possible.setdefault(right.id, []).append(Counterpart(one.b, "a", one.a, left.id, one.score))
    return Counterparts(comparison, also, possible)
