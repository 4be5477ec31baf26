"""Counts shown in all outputs: passages by label, and words by kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsdiff.model.article import Side
from newsdiff.model.comparison import Passage, Share
from newsdiff.model.labels import BY_VALUE, CONTENT_LABELS, MOVED, SHAPES, Label, carries


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PassageCount:
    """The number of passages with a label.

    Attributes:
        label: The label.
        in_place: Passages in the same order in both articles, or in only one article.
        moved: Passages in a different place in the other article.
    """

    label: Label
    in_place: int
    moved: int

    @property
    def total(self) -> int:
        """The number of all passages with the label."""
        return self.in_place + self.moved


def passage_counts(passages: Iterable[Passage]) -> dict[str, PassageCount]:
    """Return the number of passages with each label, keyed by the label's value.

    The labels are in the order content, position, shape. A passage is counted for each of its labels.
    """
    kept = tuple(passages)
    counts = {}
    for label in (*CONTENT_LABELS, MOVED, *SHAPES):
        positions = [passage.position for passage in kept if carries(passage, label.value)]
        counts[label.value] = PassageCount(label, positions.count("in-place"), positions.count("moved"))
    return counts


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class WordCount:
    """The number of words of one kind in an article.

    Attributes:
        kind: The name of the field in `Share`.
        name: The name of the kind.
        label: The label of the passages that contain the words.
        words: The number of words.
    """

    kind: str
    name: str
    label: Label
    words: int


def word_counts(share: Share, side: Side) -> tuple[WordCount, ...]:
    """Return an article's word counts by kind, in the order of the labels; they add up to `share.words`."""
    label = BY_VALUE
    only = label["removed" if side == "a" else "added"]
    return (
        WordCount("verbatim", label["verbatim"].share, label["verbatim"], share.verbatim),
        WordCount("cosmetic", label["cosmetic"].share, label["cosmetic"], share.cosmetic),
        WordCount("reworded_shared", "reworded, shared words", label["reworded"], share.reworded_shared),
        WordCount("reworded_own", "reworded, other words", label["reworded"], share.reworded_own),
        WordCount("only_here", only.share, only, share.only_here),
    )


def shared_words(share: Share) -> int:
    """Return the number of words of an article that also occur in the matching sentences of the other article."""
    return share.verbatim + share.cosmetic + share.reworded_shared
