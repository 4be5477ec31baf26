"""Separating differences in the story from those in boilerplate, such as date lines and notices.

Both are passages with labels and numbers in every output. But a reader stepping through the differences should not
start and end with a date, and boilerplate should not count as text that an outlet left out.
"""

from __future__ import annotations

from newsdiff.model import Article, Comparison, Passage, Side

FEWEST_SENTENCES = 5
"""Minimum number of sentences on each side for judging whether two articles are about the same event."""

SHARED = 0.1
"""Minimum share of matched sentences that at least one of two articles on the same event must have. Of 96 pairs of real
reports of one event, three are below it; of pairs of unrelated reports, nearly all are.
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
    """Return the differences that belong to the story, in order, or all differences if none do."""
    outside = outside_the_story(comparison)
    return tuple(passage for passage in comparison.differences if passage.id not in outside) or comparison.differences


def matching_sentences(comparison: Comparison) -> tuple[int, int]:
    """Return how many sentences of both articles together are matched, and how many there are, without boilerplate."""
    matched, number = zip(*(_matching(comparison, side) for side in _SIDES), strict=True)
    return sum(matched), sum(number)


def shares_story(comparison: Comparison) -> bool:
    """Return whether two articles seem to be about the same event, or are too short to tell."""
    counts = [_matching(comparison, side) for side in _SIDES]
    if any(number < FEWEST_SENTENCES for _, number in counts):
        return True
    return any(matched >= SHARED * number for matched, number in counts)


_SIDES: tuple[Side, Side] = ("a", "b")


def _matching(comparison: Comparison, side: Side) -> tuple[int, int]:
    """Return how many sentences of one article are matched, and how many it has, without boilerplate."""
    article = comparison.article(side)
    linked = {link.a if side == "a" else link.b for link in comparison.links}
    own = [index for index in range(len(article.sentences)) if not _is_boilerplate(article, index)]
    return sum(index in linked for index in own), len(own)


def _is_boilerplate(article: Article, index: int) -> bool:
    return article.kind(index) == "boilerplate"
