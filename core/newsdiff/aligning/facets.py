"""The parts of a sentence beyond its terms: clauses, quoted words, names, and its role in the article."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import term_of, terms_of
from newsdiff.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Article, Span

SHORTEST_CLAUSE = 5
"""Shorter clauses, in terms, are joined to the next one: "he said" is not a statement."""

MOST_CLAUSES = 12
"""Maximum number of clauses examined in a sentence; the rest of a longer sentence counts as one more."""

CASELESS_NAMES = frozenset(["de", "lb"])
"""Languages in which every noun is capitalised, so that a capital does not show a name."""

_BREAK = re.compile(
    r"[,;:—–()，；：、]|\s-\s|[\"“”«»„]"
    r"|\b(?:and|but|that|which|who|while|when|after|before|because|as|if|where|although|though|whose|saying|said|says"
    r"|und|aber|dass|weil|während|nachdem|wenn|et|mais|que|qui|parce|pendant|lorsque|y|pero|porque|cuando)\b",
    re.IGNORECASE,
)
"""Where a clause may start: punctuation, and words that join clauses in the languages most often compared."""

_MARK = re.compile(r'[“”«»„"]|\n\s*\n')


@dataclass(frozen=True, slots=True)
class Facets:
    """The facets of one article's sentences, each by the sentence's index.

    Attributes:
        clauses: The sets of terms of its clauses.
        quoted: The terms inside quotation marks.
        headline: The sentences of the headline.
        lead: The first sentence of the story itself, or -1.
        place: The relative position of a sentence, from 0 to 1.
    """

    clauses: list[list[frozenset[str]]]
    quoted: list[frozenset[str]]
    headline: frozenset[int]
    lead: int
    place: list[float]


def facets(article: Article) -> Facets:
    """Return the facets of every sentence of an article."""
    size = len(article.sentences)
    kinds = [article.kind(index) for index in range(size)]
    lead = next((index for index, kind in enumerate(kinds) if kind == "prose"), -1)
    headline = frozenset(index for index in range(max(lead, 0)) if kinds[index] == "heading")
    return Facets(
        [_clauses(article.sentence_text(index), article.language) for index in range(size)],
        _quoted(article),
        headline,
        lead,
        [index / size for index in range(size)],
    )


def _clauses(sentence: str, language: str) -> list[frozenset[str]]:
    """The terms of each clause; a simple sentence has one."""
    out: list[frozenset[str]] = []
    waiting: list[str] = []
    start = 0
    cuts = [found.start() for found in _BREAK.finditer(sentence)][: 4 * MOST_CLAUSES]
    for end in (*cuts, len(sentence)):
        waiting += terms_of(sentence[start:end], language)
        start = end
        if len(waiting) >= SHORTEST_CLAUSE and len(out) < MOST_CLAUSES:
            out.append(frozenset(waiting))
            waiting = []
    if waiting and out:
        out[-1] |= frozenset(waiting)
    return out or [frozenset(waiting)]


def _quoted(article: Article) -> list[frozenset[str]]:
    """The terms of each sentence that are inside quotation marks."""
    inside = list(_quotations(article.text))
    out: list[frozenset[str]] = []
    first = 0
    for sentence in article.sentences:
        while first < len(inside) and inside[first][1] <= sentence.start:
            first += 1
        found: list[str] = []
        at = first
        while at < len(inside) and inside[at][0] < sentence.end:
            start, end = max(inside[at][0], sentence.start), min(inside[at][1], sentence.end)
            found += terms_of(article.text[start:end], article.language)
            at += 1
        out.append(frozenset(found))
    return out


def _quotations(text: str) -> Iterator[Span]:
    """The spans inside double quotation marks; a quotation ends with its paragraph."""
    opened = -1
    for found in _MARK.finditer(text):
        sign = found.group()
        closes = sign[0] in '"”»\n' if opened >= 0 else False
        if closes:
            yield opened, found.start()
            opened = -1
        elif sign in '"“«„' and opened < 0:
            opened = found.end()


def names(articles: tuple[Article, Article]) -> frozenset[str]:
    """The terms that both articles together capitalise more often than not inside a sentence."""
    large: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for article in articles:
        if article.language in CASELESS_NAMES:
            continue
        for index in range(len(article.sentences)):
            if article.kind(index) != "prose":
                continue
            for word in words(article.sentence_text(index))[1:]:
                if word[0].isupper():
                    large[term_of(word, article.language)] += 1
                elif word[0].islower():
                    small[term_of(word, article.language)] += 1
    return frozenset(term for term, count in large.items() if count > small[term])
