"""Clustering sentences into statements by average linkage.

Two clusters are joined if the mean score of all their pairs of sentences from different articles is high enough. Pairs
that were never candidates have the score 0. Connected components would merge many statements through a few wrong links;
a mean requires most of the pairs to agree, so that a third article can confirm or contradict a match between two
others.
"""

from __future__ import annotations

import heapq
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from newsdiff.model.collation import Member

ENOUGH = 0.4
"""Minimum mean score for joining two clusters. It is higher than the threshold for links, because a wrong cluster
affects all its sentences. On three collections of real reports, results hardly differ between 0.35 and 0.45.
"""

Scores = dict[tuple["Member", "Member"], float]
"""The scores of pairs of sentences of different articles, the smaller member first."""


def clusters(
    members: Sequence[Member],
    scores: Mapping[tuple[Member, Member], float],
    together: Iterable[tuple[Member, Member]] = (),
    apart: Collection[tuple[Member, Member]] = (),
) -> list[list[Member]]:
    """Return the clusters, each with its sentences in order. Every sentence is in exactly one cluster.

    Args:
        members: All sentences, in order.
        scores: The scores of pairs of sentences of different articles, the smaller member first.
        together: Pairs that must be in the same cluster.
        apart: Pairs that must be in different clusters.
    """
    linkage = _Linkage(members, scores, apart)
    for one, other in together:
        linkage.join(linkage.cluster_of[one], linkage.cluster_of[other])
    linkage.run()
    return [sorted(cluster) for cluster in linkage.found.values()]


class _Linkage:
    """The state of the clustering: the current clusters, and the total score between any two of them.

    Attributes:
        found: The clusters by number; a joined cluster gets a new number.
        cluster_of: The number of the cluster of each sentence.
    """

    def __init__(
        self,
        members: Sequence[Member],
        scores: Mapping[tuple[Member, Member], float],
        apart: Collection[tuple[Member, Member]],
    ) -> None:
        self.found = {index: [member] for index, member in enumerate(members)}
        self.cluster_of = {member: index for index, member in enumerate(members)}
        self._articles = {index: Counter([member.article]) for index, member in enumerate(members)}
        self._totals: dict[int, dict[int, float]] = {index: {} for index in self.found}
        for (one, other), score in scores.items():
            i, j = self.cluster_of[one], self.cluster_of[other]
            self._totals[i][j] = self._totals[j][i] = score
        self._apart: dict[int, set[Member]] = {}
        for one, other in apart:
            self._apart.setdefault(self.cluster_of[one], set()).add(other)
            self._apart.setdefault(self.cluster_of[other], set()).add(one)
        self._next = len(members)

    def run(self) -> None:
        """Join the two clusters with the highest mean score, until none is high enough."""
        waiting = [
            entry for i, row in self._totals.items() for j in row if i < j and (entry := self._entry(i, j)) is not None
        ]
        heapq.heapify(waiting)
        while waiting:
            _, i, j = heapq.heappop(waiting)
            if i in self.found and j in self.found and not self._must_stay_apart(i, j):
                new = self.join(i, j)
                for other in self._totals[new]:
                    if (entry := self._entry(other, new)) is not None:
                        heapq.heappush(waiting, entry)

    def join(self, i: int, j: int) -> int:
        """Join two clusters, and return the number of the new one."""
        if i == j:
            return i
        new, self._next = self._next, self._next + 1
        self.found[new] = self.found.pop(i) + self.found.pop(j)
        self._articles[new] = self._articles.pop(i) + self._articles.pop(j)
        self._apart[new] = self._apart.pop(i, set()) | self._apart.pop(j, set())
        row = self._totals.pop(i)
        for other, total in self._totals.pop(j).items():
            row[other] = row.get(other, 0.0) + total
        row = {other: total for other, total in row.items() if other in self.found}
        self._totals[new] = row
        for other, total in row.items():
            del_from = self._totals[other]
            del_from.pop(i, None)
            del_from.pop(j, None)
            del_from[new] = total
        for member in self.found[new]:
            self.cluster_of[member] = new
        return new

    def _entry(self, i: int, j: int) -> tuple[float, int, int] | None:
        """Return the heap entry of two clusters, which sorts by the highest mean; None if the mean is too low."""
        pairs = _pairs(self._articles[i], self._articles[j])
        mean = self._totals[i][j] / pairs if pairs else 0.0
        return (-mean, i, j) if mean >= ENOUGH else None

    def _must_stay_apart(self, i: int, j: int) -> bool:
        return any(self.cluster_of[member] == j for member in self._apart.get(i, ()))


def _pairs(left: Counter[int], right: Counter[int]) -> int:
    """Count the pairs of sentences of different articles."""
    same = sum([count * right[article] for article, count in left.items() if article in right])
    return left.total() * right.total() - same
