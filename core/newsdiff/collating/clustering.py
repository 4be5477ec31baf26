"""From the scores of pairs of sentences to clusters of sentences that make one statement.

Average linkage: two clusters are joined while the mean score of their pairs of sentences from different articles is
high enough. Pairs that were never candidates count with the score 0. Connected components would glue a whole story
together through one wrong link; the mean needs most of the pairs to agree.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.model.collation import Member

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CUT = 0.2
"""Clusters with a lower mean score are not joined."""


def clusters(members: Sequence[Member], scores: Mapping[tuple[Member, Member], float]) -> list[list[Member]]:
    """Return the clusters, each in order.

    Args:
        members: All sentences.
        scores: The scores of pairs of sentences of different articles, the smaller member first.
    """
    found = {index: [member] for index, member in enumerate(members)}
    index_of = {member: index for index, member in enumerate(members)}
    sums: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), score in scores.items():
        sums[index_of[a]][index_of[b]] = sums[index_of[b]][index_of[a]] = score
    heap = [(-score, i, j) for i, row in sums.items() for j, score in row.items() if i < j and score >= CUT]
    heapq.heapify(heap)
    new = len(members)
    while heap:
        _, i, j = heapq.heappop(heap)
        if i not in found or j not in found:
            continue
        joined = found.pop(i) + found.pop(j)
        row = sums.pop(i)
        for other, total in sums.pop(j).items():
            row[other] = row.get(other, 0.0) + total
        row = {other: total for other, total in row.items() if other in found}
        for other, total in row.items():
            sums[other][new] = total
            mean = total / _pairs(joined, found[other])
            if mean >= CUT:
                heapq.heappush(heap, (-mean, other, new))
        found[new], sums[new] = joined, row
        new += 1
    return [sorted(cluster) for cluster in found.values()]


def _pairs(a: Sequence[Member], b: Sequence[Member]) -> int:
    """Count the pairs of sentences of different articles."""
    return sum(one.article != other.article for one in a for other in b) or 1
