"""Facets of sentences other than their terms: quoted words, names, and roles in the article."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import term_of, terms_of
from newsdiff.languages.calendar import calendar_words
from newsdiff.segmenting.quotations import find_quotations, within
from newsdiff.text.words import words

if TYPE_CHECKING:
    from newsdiff.model import Article

CASELESS_NAMES = frozenset(["de", "lb"])
"""Languages that capitalise every noun, so that a capital does not indicate a name."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Facets:
    """The facets of an article's sentences, by index.

    Attributes:
        quoted: The terms inside quotation marks.
        headline: The sentences of the headline.
        lead: The first sentence of the story itself, or -1.
        place: The relative positions of the sentences, from 0 to 1.
    """

    quoted: list[frozenset[str]]
    headline: frozenset[int]
    lead: int
    place: list[float]


def facets(article: Article, forms: dict[str, str]) -> Facets:
    """Return the facets of an article's sentences; `forms` are those of the lexicon."""
    size = len(article.sentences)
    kinds = [article.kind(index) for index in range(size)]
    lead = next((index for index, kind in enumerate(kinds) if kind == "prose"), -1)
    headline = frozenset(index for index in range(max(lead, 0)) if kinds[index] == "heading")
    return Facets(
        _quoted(article, forms),
        headline,
        lead,
        [index / size for index in range(size)],
    )


def _quoted(article: Article, forms: dict[str, str]) -> list[frozenset[str]]:
    """Return the quoted terms of each sentence."""
    quotations = find_quotations(article)
    return [
        frozenset(
            forms.get(term, term)
            for start, end in within(quotations, (sentence.start, sentence.end))
            for term in terms_of(article.text[start:end], article.language)
        )
        for sentence in article.sentences
    ]


def names(articles: tuple[Article, Article]) -> frozenset[str]:
    """Return the terms that are mostly capitalised inside sentences of the two articles."""
    large: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for article in articles:
        if article.language in CASELESS_NAMES:
            continue
        days = calendar_words(article.language)
        spelled: Counter[str] = Counter()
        for index in range(len(article.sentences)):
            if article.kind(index) == "prose":
                spelled.update(words(article.sentence_text(index))[1:])
        for word, count in spelled.items():
            if word[0].isupper() and word.casefold() not in days:
                large[term_of(word, article.language)] += count
            elif word[0].islower():
                small[term_of(word, article.language)] += count
    return frozenset(term for term, count in large.items() if count > small[term])
