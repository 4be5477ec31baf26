"""Linking crossheads, the headings inside a story that repeat words of the text below them.

A crosshead such as "The mayor" shares too little with any sentence to be linked by its score. If the sentence below it
has a match that contains all content words of the crosshead, the crosshead is linked to this match, too.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.aligning.candidates import inner_headings
from newsdiff.aligning.scoring import THRESHOLD
from newsdiff.languages.function_words import function_words
from newsdiff.model import Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Article, Pair


def crosshead_links(
    a: Article, b: Article, lexicon: Lexicon, scores: dict[Pair, float], links: Iterable[Link]
) -> list[Link]:
    """Return also-links from unlinked crossheads of both articles to the matches of the sentences below them.

    A link whose score is below the threshold gets the threshold as its score.
    """
    partners: tuple[defaultdict[int, list[int]], ...] = defaultdict(list), defaultdict(list)
    for link in links:
        partners[0][link.a].append(link.b)
        partners[1][link.b].append(link.a)
    found = []
    for side, article in enumerate((a, b)):
        for heading in sorted(inner_headings(article)):
            if heading not in partners[side]:
                for partner in _echoes(article, heading, side, lexicon, partners[side]):
                    pair = (heading, partner) if side == 0 else (partner, heading)
                    found.append(Link(*pair, max(scores.get(pair, 0.0), THRESHOLD), "also"))
    return found


def _echoes(
    article: Article, heading: int, side: int, lexicon: Lexicon, partners: defaultdict[int, list[int]]
) -> Iterator[int]:
    """Yield the first match of the sentence below a heading if this match contains all content words of the heading."""
    below = heading + 1
    if below == len(article.sentences) or article.kind(below) != "prose":
        return
    terms = lexicon.bags[side][heading].keys() - function_words(article.language)
    for partner in partners.get(below, ())[:1]:
        if terms and terms <= lexicon.bags[1 - side][partner].keys():
            yield partner
