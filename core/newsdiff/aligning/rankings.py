"""What two articles share as a whole, to which the similarity of two of their sentences is compared."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.aligning.terms import FEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.aligning.overlaps import Overlap
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Pair

RELATED = 0.15
"""A sentence whose best similarity is lower is unrelated to the other article. Of the sentences in a paragraph on a
different subject, 97% are below, and of those in two articles on one story, 14%. Unrelated sentences are ignored in
measuring what the articles share, so that an inserted unrelated paragraph does not change it.
"""


Rankings = tuple[dict[int, list[float]], dict[int, list[float]]]
"""The similarities of each sentence's candidates, best first, by side."""


def rankings(overlaps: dict[Pair, Overlap], copies: tuple[list[int], list[int]]) -> Rankings:
    """Return the rankings; candidates that are copies of one another count once, because they do not compete."""
    rows: defaultdict[int, dict[int, float]] = defaultdict(dict)
    columns: defaultdict[int, dict[int, float]] = defaultdict(dict)
    copies_a, copies_b = copies
    for (a, b), found in overlaps.items():
        rows[a][copies_b[b]] = columns[b][copies_a[a]] = found.resemblance
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
"""Two sentences are nearly the same if they have at least this much of their terms in common, by weight."""

FEWEST_RELATED = 3
"""Sentences that count as related but not nearly the same, so that a single sentence does not make very short articles
two versions of one text.
"""


def near_verbatim(same: Iterable[Pair], related: tuple[list[int], list[int]]) -> float:
    """Return from 0 to 1 how much of two articles is nearly the same: most of two versions of one text, little of two
    independent reports. It is a share of the related sentences, so that an inserted unrelated paragraph changes
    nothing.

    Args:
        same: Pairs of sentences that are identical or nearly the same.
        related: For each side the sentences related to the other article.
    """
    found: tuple[set[int], set[int]] = {a for a, _ in same}, {b for _, b in same}
    return min(len(one) / (len(all_) + FEWEST_RELATED) for one, all_ in zip(found, related, strict=True))


def trust(lexicon: Lexicon) -> float:
    """Return, from 0 to 1, how reliable measurements of the two articles are."""
    return min(1.0, (len(lexicon.bags[0]) + len(lexicon.bags[1])) / FEWEST) ** 2
