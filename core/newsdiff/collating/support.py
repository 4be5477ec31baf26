"""Rescoring pairs of sentences by the evidence of all articles in a collation.

The score of two sentences in the same statement of at least three articles is raised to the mean of that statement. The
score of two sentences in different statements is averaged with the mean score between the two statements, which lowers
it if the other sentences do not match.
"""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING

from newsdiff.aligning import THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsdiff.collating.clustering import Scores
    from newsdiff.collating.pairs import Support
    from newsdiff.collating.processes import IndexPair
    from newsdiff.collating.statements import Grouping
    from newsdiff.model.collation import Member

HIGHEST = 0.9999
"""Maximum score of pairs that are not identical apart from spelling."""


def support_of_pairs(groupings: Sequence[Grouping], scores: Scores) -> Mapping[IndexPair, Support]:
    """Return the new scores of pairs of sentences, for every two articles.

    Identical sentences and pairs whose score does not change are left out.
    """
    out: defaultdict[IndexPair, dict[tuple[int, int], float]] = defaultdict(dict)

    def give(one: Member, other: Member, score: float) -> None:
        pair = one.sentence, other.sentence
        known = out[one.article, other.article]
        known[pair] = max(round(min(score, HIGHEST), 4), known.get(pair, 0.0))

    for statement in groupings:
        members = statement.members
        if len({member.article for member in members}) >= 3:
            mean = _mean(members, members, scores)
            for one, other in product(members, members):
                if one.article < other.article and scores.get((one, other), 0.0) < mean:
                    give(one, other, mean)
    for (one, other), mean in _between_statements(groupings, scores):
        give(one, other, math.sqrt(scores[one, other] * mean))
    return dict(out)


def _between_statements(
    groupings: Sequence[Grouping], scores: Scores
) -> Iterable[tuple[tuple[Member, Member], float]]:
    """Yield pairs that could be linked but share no statement, with the mean score between their two statements."""
    own: dict[Member, int] = {}
    all_of: defaultdict[Member, set[int]] = defaultdict(set)
    for at, statement in enumerate(groupings):
        own.update(dict.fromkeys(statement.own, at))
        for member in statement.members:
            all_of[member].add(at)
    means: dict[tuple[int, int], float] = {}
    for pair, score in scores.items():
        one, other = pair
        if THRESHOLD <= score < 1.0 and all_of[one].isdisjoint(all_of[other]):
            between = own[one], own[other]
            if between not in means:
                means[between] = _mean(groupings[between[0]].own, groupings[between[1]].own, scores)
            if means[between] < score:
                yield pair, means[between]


def _mean(left: Sequence[Member], right: Sequence[Member], scores: Scores) -> float:
    """Return the mean score of the pairs of sentences of different articles."""
    found = [
        scores.get((one, other) if one < other else (other, one), 0.0)
        for one, other in product(left, right)
        if one.article != other.article
    ]
    return sum(found) / len(found)
