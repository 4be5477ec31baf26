"""Discrepancies: substantive differences between two linked sentences, found by rules, without a model.

Each kind has a detector: a function from two linked sentences, with their articles, to discrepancies.
They say what differs, never who is right. A false alarm costs more trust than a miss costs time, so a detector that
knows too little about a language finds nothing in it.

    quotes         quotations that were cut or changed
    paraphrases    quotations that the other article puts in its own words
    attribution    a source on one side only, or a different one
    certainty      said or admitted, will or may, killed or murdered
    negation       a "not" on one side only
    figures, dates one quantity with two values, one event on two days
    names          one name in two spellings or forms
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from newsdiff.discrepancies.attribution import attribution
from newsdiff.discrepancies.certainty import certainty
from newsdiff.discrepancies.context import LinkedPair, Reader
from newsdiff.discrepancies.figures import dates, figures
from newsdiff.discrepancies.names import names
from newsdiff.discrepancies.negation import negation
from newsdiff.discrepancies.paraphrases import paraphrases
from newsdiff.discrepancies.quotes import quotes
from newsdiff.languages.punctuation import QUOTES
from newsdiff.model import Article, Discrepancy, Link
from newsdiff.segmenting.spacing import even, even_article
from newsdiff.text.order import right_first

Detector = Callable[[LinkedPair], Iterator[Discrepancy]]

DETECTORS: tuple[Detector, ...] = (quotes, paraphrases, attribution, certainty, negation, figures, dates, names)
"""All detectors, in the order in which discrepancies are reported. To add one, add a module and its name here."""


def find_discrepancies(a: Article, b: Article, links: Sequence[Link]) -> tuple[Discrepancy, ...]:
    """Return the discrepancies of linked sentences in two articles, in the left article's order.

    Swapping the articles swaps the discrepancies: ties are broken by the order of the two texts.
    """
    if right_first(a, b):
        found = find_discrepancies(b, a, [link.swapped() for link in links])
        return tuple(sorted((one.swapped() for one in found), key=in_order))
    left, right = Reader(even_article(a)), Reader(even_article(b))
    examined = [link for link in links if not (_verbatim(a, b, link) or _takes_too_long(a, b, link))]
    of_a, of_b = _partners((link.a, link.b) for link in links), _partners((link.b, link.a) for link in links)
    pairs = [
        LinkedPair(left, right, (link.a, link.b), link.score, (of_b[link.b], of_a[link.a])) for link in examined
    ]
    listed = [_in_original(one, a, b) for pair in pairs for detect in DETECTORS for one in detect(pair)]
    return tuple(sorted(listed, key=in_order))


def _partners(links: Iterable[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    """Return the sentences that each one is linked to."""
    found: dict[int, tuple[int, ...]] = {}
    for one, other in links:
        found[one] = (*found.get(one, ()), other)
    return found


def _in_original(discrepancy: Discrepancy, a: Article, b: Article) -> Discrepancy:
    """Return a discrepancy found in articles with even spacing, with spans into the articles as they are."""
    span_a = discrepancy.a and even(a.text).original(*discrepancy.a)
    span_b = discrepancy.b and even(b.text).original(*discrepancy.b)
    return replace(discrepancy, a=span_a, b=span_b)


LONGEST = 2000
"""Number of code points above which a sentence is not examined: a transcript without full stops, a table."""

_MOST_MARKS = 60
"""Number of quotation marks in a sentence above which it is not examined; the time grows with their cube."""


def _takes_too_long(a: Article, b: Article, link: Link) -> bool:
    return _is_too_long(a, link.a) or _is_too_long(b, link.b)


def _is_too_long(article: Article, index: int) -> bool:
    """Return whether a sentence takes too much time to examine."""
    sentence = article.sentences[index]
    if sentence.end - sentence.start <= _MOST_MARKS:
        return False
    if sentence.end - sentence.start > LONGEST:
        return True
    text = article.sentence_text(index)
    return len(text) - len(text.translate(_NO_QUOTES)) > _MOST_MARKS


_NO_QUOTES = dict.fromkeys(map(ord, QUOTES))


def _verbatim(a: Article, b: Article, link: Link) -> bool:
    """Return whether two linked sentences are identical apart from spacing."""
    starts = a.sentences[link.a].start, b.sentences[link.b].start
    if a.text[starts[0]] != b.text[starts[1]]:
        return False
    return a.sentence_text(link.a).split() == b.sentence_text(link.b).split()


def in_order(discrepancy: Discrepancy) -> tuple[object, ...]:
    """Return the sort key of a discrepancy: by link, then by position and kind."""
    return discrepancy.link, discrepancy.a or (-1, -1), discrepancy.b or (-1, -1), discrepancy.kind
