"""Finding the links or sentences for a correction."""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model import Comparison, Pair, Passage, PossibleMatch, Side

BEGINNING, SHORT_BEGINNING = 22, 15
"""Maximum length of the quoted beginning of a sentence, and its maximum if there is little room, in characters."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The first of two sentences to be paired, with its side and index."""

    side: Side
    sentence: int


def links_of(comparison: Comparison, passage: Passage) -> tuple[Pair, ...]:
    """Return the links of a passage in order, then its also-links to other passages."""
    own = ((link.a, link.b) for link in comparison.links if link.a in passage.a and link.b in passage.b)
    return tuple(dict.fromkeys((*own, *passage.also)))


def possible_of(comparison: Comparison, passage: Passage) -> tuple[PossibleMatch, ...]:
    """Return the possible matches of an unmatched passage, the best first."""
    return tuple(one for one in comparison.possible if one.a in passage.a or one.b in passage.b)


def chosen(passage: Passage) -> Chosen:
    """Return the sentence of an unmatched passage as the first of the two to be paired."""
    return Chosen("a", passage.a[0]) if passage.a else Chosen("b", passage.b[0])


def partners(first: Chosen, passage: Passage) -> tuple[Pair, ...]:
    """Return the pairs of the chosen sentence with each sentence of a passage in the other article."""
    if first.side == "a":
        return tuple((first.sentence, j) for j in passage.b)
    return tuple((i, first.sentence) for i in passage.a)


def spelled(comparison: Comparison, pair: Pair, *, brief: bool = False) -> str:
    """Describe a link: `A 3 “The mayor …” with B 5 “The head …”`; sentences are counted from 1."""
    (a, b), length = pair, SHORT_BEGINNING if brief else BEGINNING
    return f"A {a + 1} {quoted(comparison, 'a', a, length)} with B {b + 1} {quoted(comparison, 'b', b, length)}"


def quoted(comparison: Comparison, side: Side, sentence: int, length: int = BEGINNING) -> str:
    """Return the beginning of a sentence in quotation marks, on one line."""
    article = comparison.article(side)
    text = " ".join(article.sentence_text(sentence).split())
    return f"“{text[:length].rstrip()}…”" if len(text) > length else f"“{text}”"
