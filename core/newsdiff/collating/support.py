"""What all articles of a collation together say about a pair of sentences of two of them.

Two sentences in one statement of three articles or more count at least as much as the mean of that statement. Two that
are in different statements count less if the other sentences there do not match: their score is averaged with the mean
between the two statements.
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
"""Only sentences that are identical apart from spelling score 1."""


def support_of_pairs(groupings: Sequence[Grouping], scores: Scores) -> Mapping[IndexPair, Support]:
    """Return the scores that all articles together give to pairs of sentences, for every two articles.

    Pairs that keep their own score are left out, and so are identical sentences.
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
    """Yield the pairs that could be linked but share no statement, with the mean score of their two statements."""
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
