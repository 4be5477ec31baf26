"""Families: articles that print the same copy, such as that of one agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.model.collation import Family

if TYPE_CHECKING:
    from collections.abc import Mapping

SAME_COPY = 0.5
"""Minimum share of an article's words that are verbatim or cosmetic in another article of its family."""


def families(number: int, copied: Mapping[tuple[int, int], float]) -> tuple[Family, ...]:
    """Return the families of articles, the largest first.

    Args:
        number: How many articles there are.
        copied: For each two of them the share of words that one has from the other, in the larger direction.
    """
    family = {index: {index} for index in range(number)}
    for (left, right), share in copied.items():
        if share >= SAME_COPY and family[left] is not family[right]:
            joined = family[left] | family[right]
            for index in joined:
                family[index] = joined
    distinct = sorted({tuple(sorted(found)) for found in family.values()}, key=lambda found: (-len(found), found))
    return tuple(Family(None, found) for found in distinct)
