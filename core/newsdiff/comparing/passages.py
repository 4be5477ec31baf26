"""From links to passages: their edits and labels, their order and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.passages import group
from newsdiff.comparing.mirroring import mirrored
from newsdiff.diffing import diff
from newsdiff.labelling.content import content, shape
from newsdiff.labelling.position import Place, moved, reading_order
from newsdiff.model import Edit, Passage
from newsdiff.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdiff.comparing.corrections import Corrected
    from newsdiff.model import Article

    Progress = Callable[[str, float], None]
    """Is told what is being done, and how much of all there is to do is done, from 0 to 1. What it raises ends the
    comparison."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was worked out before, by the sentences of a passage."""

    edits: dict[Place, tuple[Edit, ...]]
    words: dict[Place, int]


@dataclass(frozen=True, slots=True)
class Draft:
    """A passage before it has its place and number."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    by_machine: bool
    moved: bool
    edits: tuple[Edit, ...]
    left: Article
    right: Article

    def mirrored(self) -> Draft:
        """The same passage with its sides changed."""
        edits = mirrored(self.edits)
        return Draft(self.b, self.a, self.score, self.by_machine, self.moved, edits, self.right, self.left)


def drafts(
    left: Article,
    right: Article,
    corrected: Corrected,
    is_common: Callable[[str], bool],
    known: Known,
    tell: Progress,
) -> list[Draft]:
    """All passages, linked ones first; edits that are known are taken over, and `tell` hears of every other one."""
    groups = group(corrected.links)
    words = [_words(left, right, (g.a, g.b), known) for g in groups]
    away = moved([(g.strongest.a, g.strongest.b) for g in groups], [len(g.a) + len(g.b) for g in groups], words)
    linked = {i for g in groups for i in g.a}, {j for g in groups for j in g.b}
    alone: list[Place] = [((i,), ()) for i in range(len(left.sentences)) if i not in linked[0]]
    alone += [((), (j,)) for j in range(len(right.sentences)) if j not in linked[1]]
    places: list[Place] = [(g.a, g.b) for g in groups] + alone
    by_hand = {i for i, _ in corrected.by_hand}
    out = []
    for index, (a, b) in enumerate(places):
        edits = known.edits.get((a, b))
        if edits is None:
            tell("comparing words", 0.65 + 0.35 * index / len(places))
            edits = diff(left, a, right, b, is_common)
        score = groups[index].score if index < len(groups) else 0.0
        by_machine = by_hand.isdisjoint(a)
        out.append(Draft(a, b, score, by_machine, index in away, edits, left, right))
    return out


def _words(left: Article, right: Article, place: Place, known: Known) -> int:
    """How many words a passage has, both sides together."""
    if place not in known.words:
        known.words[place] = _count(left, place[0]) + _count(right, place[1])
    return known.words[place]


def _count(article: Article, sentences: Sequence[int]) -> int:
    return sum([count_words(article.sentence_text(index)) for index in sentences])


def in_reading_order(drafted: list[Draft]) -> tuple[Passage, ...]:
    """The finished passages, numbered from 1 in the left article's order."""
    away = {index for index, draft in enumerate(drafted) if draft.moved}
    order = reading_order([(draft.a, draft.b) for draft in drafted], away)
    return tuple(_passage(number, drafted[index]) for number, index in enumerate(order, 1))


def _passage(number: int, draft: Draft) -> Passage:
    return Passage(
        id=number,
        content=content(draft.left, draft.a, draft.right, draft.b, draft.score if draft.by_machine else None),
        position="moved" if draft.moved else "in-place",
        shape=shape(len(draft.a), len(draft.b)),
        a=draft.a,
        b=draft.b,
        score=draft.score,
        edits=draft.edits,
    )
