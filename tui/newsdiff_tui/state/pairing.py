"""Which links or sentences a correction is about: pure functions over a comparison and the reader's place."""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model import Comparison, Pair, Passage, Side


@dataclass(frozen=True, slots=True)
class Chosen:
    """The first of two sentences that are to be paired: its article and its index there."""

    side: Side
    sentence: int


def links_of(comparison: Comparison, passage: Passage) -> tuple[Pair, ...]:
    """The links of a passage, in order."""
    return tuple((link.a, link.b) for link in comparison.links if link.a in passage.a and link.b in passage.b)


def chosen(passage: Passage) -> Chosen:
    """The sentence of a passage that stands in one article only."""
    return Chosen("a", passage.a[0]) if passage.a else Chosen("b", passage.b[0])


def partners(first: Chosen, passage: Passage) -> tuple[Pair, ...]:
    """What the first sentence may be paired with in a passage: each of its sentences in the other article."""
    if first.side == "a":
        return tuple((first.sentence, j) for j in passage.b)
    return tuple((i, first.sentence) for i in passage.a)


def spelled(comparison: Comparison, pair: Pair) -> str:
    """A link in words: `A 3 “The mayor …” with B 5 “The head …”`; sentences are counted from 1."""
    a, b = pair
    return f"A {a + 1} {quoted(comparison, 'a', a)} with B {b + 1} {quoted(comparison, 'b', b)}"


def renumbered(old: Comparison, new: Comparison, was: int | None, now: int | None) -> str:
    """What a reader has to know of the numbers of passages, which count them anew after a correction.

    `this was 12`, `numbers from 13 on have changed`; empty where all are as they were.
    """
    if was is not None and now is not None and was != now:
        return f"this was {was}"
    ids = {(passage.a, passage.b): passage.id for passage in old.passages}
    moved = (passage.id for passage in new.passages if ids.get((passage.a, passage.b), passage.id) != passage.id)
    first = next(moved, None)
    return f"numbers from {first} on have changed" if first else ""


def quoted(comparison: Comparison, side: Side, sentence: int) -> str:
    """The beginning of a sentence in quotation marks, on one line."""
    article = comparison.a if side == "a" else comparison.b
    text = " ".join(article.sentence_text(sentence).split())
    return f"“{text[:_BEGINNING].rstrip()}…”" if len(text) > _BEGINNING else f"“{text}”"


_BEGINNING = 22
"""Characters by which a reader knows a sentence again."""
