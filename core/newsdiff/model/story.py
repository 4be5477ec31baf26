"""Which differences concern the story: not those of date lines, tails and notices, which every site sets for itself.

They are passages like all others, with labels and numbers, in every output. But a reader who walks through what differs
does not want to begin and end with a date, nor to have it counted among what an outlet left out.
"""

from __future__ import annotations

from newsdiff.model import Comparison, Passage


def beside_the_story(comparison: Comparison) -> frozenset[int]:
    """The ids of the passages of which every sentence is boilerplate."""
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
    """The passages that differ and belong to the story, in order; where nothing else differs, those beside it."""
    beside = beside_the_story(comparison)
    return tuple(passage for passage in comparison.differences if passage.id not in beside) or comparison.differences
