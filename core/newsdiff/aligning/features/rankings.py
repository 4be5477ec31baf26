"""Measuring how much two articles share as a whole, as a reference for the similarity of their sentences."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import FEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.aligning.features.overlaps import Overlap
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Pair

RELATED = 0.15
"""Minimum similarity between a sentence and its best candidate for the sentence to be related to the other article. In
paragraphs on a different subject, 97% of the sentences are below it; in articles on one story, 14%. Unrelated sentences
are ignored in measuring how much the articles share, so that inserting an unrelated paragraph does not change the
result.
"""


Rankings = tuple[dict[int, list[float]], dict[int, list[float]]]
"""For each side and sentence, the similarities of its candidates, best first."""


def rankings(overlaps: dict[Pair, Overlap], copies: tuple[list[int], list[int]]) -> Rankings:
    """Rank the candidates of every sentence by similarity.

    Candidates that are copies of each other count once, because they are not rivals.
    """
    rows: defaultdict[int, dict[int, float]] = defaultdict(dict)
    columns: defaultdict[int, dict[int, float]] = defaultdict(dict)
    copies_a, copies_b = copies
    for (a, b), (_, similarity) in overlaps.items():
        rows[a][copies_b[b]] = columns[b][copies_a[a]] = similarity
    ranked_rows, ranked_columns = (
        {index: sorted(values.values(), reverse=True) for index, values in side.items()} for side in (rows, columns)
    )
    return ranked_rows, ranked_columns


def related_sentences(ranked: Rankings, identical: Iterable[Pair]) -> tuple[list[int], list[int]]:
    """Return the sentences of each side that are related to the other article, in ascending order."""
    found = [{index for index, values in side.items() if values[0] >= RELATED} for side in ranked]
    for a, b in identical:
        found[0].add(a)
        found[1].add(b)
    return sorted(found[0]), sorted(found[1])


NEARLY_SAME = 0.75
"""Minimum share of terms, by weight, that two sentences must have in common to be nearly the same."""

FEWEST_RELATED = 3
"""Number added to the count of related sentences of each article. Without it, one copied sentence would make very short
articles look like two versions of one text.
"""


def near_verbatim(same: Iterable[Pair], related: tuple[list[int], list[int]]) -> float:
    """Return the share of two articles that is nearly the same, from 0 to 1.

    It is high for two versions of one text and low for two independent reports. Only related sentences count, so that
    inserting an unrelated paragraph changes nothing.

    Args:
        same: Pairs of sentences that are identical or nearly the same.
        related: For each side, the sentences related to the other article.
    """
    found: tuple[set[int], set[int]] = {a for a, _ in same}, {b for _, b in same}
    return min(len(one) / (len(all_) + FEWEST_RELATED) for one, all_ in zip(found, related, strict=True))


def trust(lexicon: Lexicon) -> float:
    """Return how far measurements of the two articles can be trusted, from 0 to 1; less for short articles."""
    return min(1.0, (len(lexicon.bags[0]) + len(lexicon.bags[1])) / FEWEST) ** 2
