"""What two linked sentences say differently in substance."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newsdiff.discrepancies.attribution import attribution
from newsdiff.discrepancies.certainty import certainty
from newsdiff.discrepancies.context import LinkedPair, Reader
from newsdiff.discrepancies.figures import dates, figures
from newsdiff.discrepancies.names import names
from newsdiff.discrepancies.negation import negation
from newsdiff.discrepancies.paraphrases import paraphrases
from newsdiff.discrepancies.quotes import quotes
from newsdiff.model import Article, Link
from newsdiff.model.discrepancy import Discrepancy

Detector = Callable[[LinkedPair], Iterator[Discrepancy]]

DETECTORS: tuple[Detector, ...] = (quotes, paraphrases, attribution, certainty, negation, figures, dates, names)


def find(a: Article, b: Article, links: Sequence[Link]) -> tuple[Discrepancy, ...]:
    """Find what linked sentences say differently."""
    left, right = Reader(a), Reader(b)
    out: list[Discrepancy] = []
    for link in links:
        pair = LinkedPair(left, right, (link.a, link.b))
        for detect in DETECTORS:
            out += detect(pair)
    return tuple(out)
