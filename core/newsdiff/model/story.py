"""Which differences belong to the story, unlike those of date lines and notices, which every site has.

All of these are passages with labels and numbers in every output. But a reader stepping through the differences does
not want to start and end with a date, nor to count it among what an outlet left out.
"""

from __future__ import annotations

from newsdiff.model import Article, Comparison, Passage, Side

FEWEST_SENTENCES = 5
"""Minimum number of sentences on each side for judging whether two articles are about one event."""

SHARED = 0.1
"""Minimum share of the sentences of each article with a match in two articles on one event. Of 96 pairs of real reports
of one event three have less; of pairs of unrelated reports, nearly all.
"""


def outside_the_story(comparison: Comparison) -> frozenset[int]:
    """Return the ids of the passages whose sentences are all boilerplate."""
    apart = [
        {at for at, paragraph in enumerate(article.paragraphs) if paragraph.kind == "boilerplate"}
        for article in comparison.articles
    ]
    if not any(apart):
        return frozenset()
    return frozenset(
        passage.id
        for passage in comparison.passages
        if all(comparison.a.sentences[one].paragraph in apart[0] for one in passage.a)
        and all(comparison.b.sentences[one].paragraph in apart[1] for one in passage.b)
    )


def story_differences(comparison: Comparison) -> tuple[Passage, ...]:
    """Return the differences that belong to the story, in order; if there are none, all the others."""
    outside = outside_the_story(comparison)
    return tuple(passage for passage in comparison.differences if passage.id not in outside) or comparison.differences


def matching_sentences(comparison: Comparison) -> tuple[int, int]:
    """Return the number of sentences in both articles with a match, and the number of all sentences, without
    boilerplate.
    """
    matched, number = zip(*(_matching(comparison, side) for side in _SIDES), strict=True)
    return sum(matched), sum(number)


def shares_story(comparison: Comparison) -> bool:
    """Return whether two articles seem to be about one event, or are too short to tell."""
    counts = [_matching(comparison, side) for side in _SIDES]
    if any(number < FEWEST_SENTENCES for _, number in counts):
        return True
    return any(matched >= SHARED * number for matched, number in counts)


_SIDES: tuple[Side, Side] = ("a", "b")


def _matching(comparison: Comparison, side: Side) -> tuple[int, int]:
    """Return the number of sentences in one article with a match, and of all its sentences, without boilerplate."""
    article = comparison.article(side)
    linked = {link.a if side == "a" else link.b for link in comparison.links}
    own = [index for index in range(len(article.sentences)) if not _is_boilerplate(article, index)]
    return sum(index in linked for index in own), len(own)


def _is_boilerplate(article: Article, index: int) -> bool:
    return article.kind(index) == "boilerplate"
