"""Which differences belong to the story, unlike those of date lines and notices, which every site has.

All of these are passages with labels and numbers in every output. But a reader stepping through the differences does
not want to start and end with a date, nor to count it among what an outlet left out.
"""

from __future__ import annotations

from newsdiff.model import Comparison, Passage


def outside_the_story(comparison: Comparison) -> frozenset[int]:
    """The ids of the passages whose sentences are all boilerplate."""
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
    """The differences that belong to the story, in order; if there are none, those that do not."""
    outside = outside_the_story(comparison)
    return tuple(passage for passage in comparison.differences if passage.id not in outside) or comparison.differences
