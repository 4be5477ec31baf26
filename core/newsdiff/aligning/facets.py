"""The parts of a sentence beyond its terms: quoted words, names, and its role in the article."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import term_of, terms_of
from newsdiff.languages.calendar import calendar_words
from newsdiff.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Article, Span

CASELESS_NAMES = frozenset(["de", "lb"])
"""Languages in which every noun is capitalised, so that a capital does not show a name."""

_MARK = re.compile(r'[“”«»„"]|\n\s*\n')


@dataclass(frozen=True, slots=True)
class Facets:
    """The facets of one article's sentences, each by the sentence's index.

    Attributes:
        quoted: The terms inside quotation marks.
        headline: The sentences of the headline.
        lead: The first sentence of the story itself, or -1.
        place: The relative position of a sentence, from 0 to 1.
    """

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
        _quoted(article),
        headline,
        lead,
        [index / size for index in range(size)],
    )


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
    opened, closing = -1, ""
    for found in _MARK.finditer(text):
        sign = found.group()
        if opened >= 0 and sign[0] in closing:
            yield opened, found.start()
            opened = -1
        elif opened < 0 and sign in _CLOSING:
            opened, closing = found.end(), _CLOSING[sign] + "\n"


_CLOSING = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«"}
"""The closing mark of a quotation, by its opening mark."""


def names(articles: tuple[Article, Article]) -> frozenset[str]:
    """The terms that both articles together capitalise more often than not inside a sentence."""
    large: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for article in articles:
        if article.language in CASELESS_NAMES:
            continue
        days = calendar_words(article.language)
        for index in range(len(article.sentences)):
            if article.kind(index) != "prose":
                continue
            for word in words(article.sentence_text(index))[1:]:
                if word[0].isupper() and word.casefold() not in days:
                    large[term_of(word, article.language)] += 1
                elif word[0].islower():
                    small[term_of(word, article.language)] += 1
    return frozenset(term for term, count in large.items() if count > small[term])
