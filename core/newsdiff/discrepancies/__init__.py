"""Finding discrepancies, the substantive differences between two linked sentences, by rules.

Each kind has a detector, a function that takes two linked sentences and returns discrepancies. A discrepancy says what
differs, never who is right. False alarms cost more trust than misses cost time, so a detector that knows too little
about a language finds nothing in it.

    quotes         quotations that were cut or changed
    paraphrases    quotations that the other article paraphrases
    attribution    a source on one side only, or different sources
    documents      an outlet that saw a document on one side only, or different outlets
    certainty      different certainty: said or admitted, will or may, killed or murdered
    negation       a "not" on one side only
    opposites      words of opposite meaning: rose or fell, before or after
    figures, ages  different values of a quantity, such as numbers of the dead; different ages of a person; any figure
                   replaced by another in nearly identical sentences
    bounds         the same figure as a minimum and as a maximum
    none           a number of people or things, or none
    dates, times   different days, years or times of an event
    names          different spellings or forms of a name, or another name in its place
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.attribution import attribution
from newsdiff.discrepancies.detectors.bounds import bounds
from newsdiff.discrepancies.detectors.certainty import certainty
from newsdiff.discrepancies.detectors.documents import documents
from newsdiff.discrepancies.detectors.figures import ages, figures
from newsdiff.discrepancies.detectors.moments import dates, times
from newsdiff.discrepancies.detectors.names import names
from newsdiff.discrepancies.detectors.negation import negation
from newsdiff.discrepancies.detectors.none import none
from newsdiff.discrepancies.detectors.opposites import opposed
from newsdiff.discrepancies.detectors.paraphrases import paraphrases
from newsdiff.discrepancies.detectors.quotes import quotes
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.languages.punctuation import QUOTES
from newsdiff.model import Article, Discrepancy, Link
from newsdiff.segmenting.spacing import even, even_article
from newsdiff.text.order import right_first

Detector = Callable[[LinkedPair], Iterator[Discrepancy]]

DETECTORS: tuple[Detector, ...] = (
    quotes, paraphrases, attribution, documents, certainty, negation, opposed, figures, bounds, none, ages, dates,
    times, names,
)  # fmt: skip
"""All detectors, in the order in which discrepancies are reported. To add a kind, add a module and its detector
here."""


def find_discrepancies(a: Article, b: Article, links: Sequence[Link]) -> tuple[Discrepancy, ...]:
    """Return the discrepancies of linked sentences in two articles, in the left article's order.

    Swapping the articles swaps the discrepancies, because ties are broken by the order of the two texts.
    """
    if right_first(a, b):
        found = find_discrepancies(b, a, [link.swapped() for link in links])
        return tuple(sorted((one.swapped() for one in found), key=in_order))
    left, right = Reader(even_article(a)), Reader(even_article(b))
    examined = [link for link in links if _is_examined(a, b, link)]
    of_a, of_b = _partners((link.a, link.b) for link in links), _partners((link.b, link.a) for link in links)
    pairs = [
        LinkedPair(left, right, (link.a, link.b), link.score, (of_b[link.b], of_a[link.a]), link.role == "main")
        for link in examined
    ]
    listed = [_in_original(one, a, b) for pair in pairs for detect in DETECTORS for one in detect(pair)]
    return tuple(sorted(listed, key=in_order))


def _partners(links: Iterable[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    """Return, for each sentence, the sentences linked to it."""
    found: dict[int, tuple[int, ...]] = {}
    for one, other in links:
        found[one] = (*found.get(one, ()), other)
    return found


def _in_original(discrepancy: Discrepancy, a: Article, b: Article) -> Discrepancy:
    """Map the spans of a discrepancy, found in articles with even spacing, to the original articles."""
    span_a = discrepancy.a and even(a.text).original(*discrepancy.a)
    span_b = discrepancy.b and even(b.text).original(*discrepancy.b)
    return replace(discrepancy, a=span_a, b=span_b)


LONGEST = 2000
"""Maximum length of a sentence that is examined, in code points; longer ones are tables or transcripts without full
stops."""

_MOST_MARKS = 60
"""Maximum number of quotation marks in a sentence that is examined, because the time is cubic in their number."""

_MOST_FIGURES = 40
"""Maximum number of figures in digits in a sentence that is examined; a sentence with more is a table, and the time is
quadratic in their number.
"""

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def _is_examined(a: Article, b: Article, link: Link) -> bool:
    """Return whether two linked sentences are examined: they must differ, be part of the story, and not be too long."""
    if _verbatim(a, b, link) or _is_too_long(a, link.a) or _is_too_long(b, link.b):
        return False
    return a.kind(link.a) != "boilerplate" and b.kind(link.b) != "boilerplate"


def _is_too_long(article: Article, index: int) -> bool:
    """Return whether a sentence would take too much time to examine."""
    sentence = article.sentences[index]
    if sentence.end - sentence.start <= _MOST_MARKS:
        return False
    if sentence.end - sentence.start > LONGEST:
        return True
    text = article.sentence_text(index)
    return sum(map(text.count, QUOTES)) > _MOST_MARKS or len(_FIGURE.findall(text)) > _MOST_FIGURES


def _verbatim(a: Article, b: Article, link: Link) -> bool:
    """Return whether two linked sentences are identical apart from spacing."""
    starts = a.sentences[link.a].start, b.sentences[link.b].start
    if a.text[starts[0]] != b.text[starts[1]]:
        return False
    return a.sentence_text(link.a).split() == b.sentence_text(link.b).split()


def in_order(discrepancy: Discrepancy) -> tuple[object, ...]:
    """Return the key by which discrepancies are sorted: link, then position, then kind."""
    return discrepancy.link, discrepancy.a or (-1, -1), discrepancy.b or (-1, -1), discrepancy.kind
