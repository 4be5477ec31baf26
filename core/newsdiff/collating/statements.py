"""Grouping sentences into statements.

With two articles, the statements follow from the links. With more, they are found by clustering, which puts every
sentence into one cluster. A sentence that sums up two statements belongs to both, so each wording also joins a second
statement if its mean score with the sentences there is high. A single link that other articles do not confirm is not
enough.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from newsdiff.aligning.passages import group
from newsdiff.collating.clustering import clusters
from newsdiff.model.collation import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsdiff.collating.clustering import Scores
    from newsdiff.model import Link

    MemberPair = tuple[Member, Member]

SECOND = 0.4
"""Minimum mean score between a wording and a second statement that it joins, counting only sentences of other articles.
Of the values from 0.25 to 0.5, this one is best on three of four collections of real reports.
"""


@dataclass(frozen=True, slots=True)
class Grouping:
    """The sentences of a statement.

    Attributes:
        own: The sentences of which this is the main statement, in order.
        further: The sentences of which another one is the main statement, in order.
    """

    own: tuple[Member, ...]
    further: tuple[Member, ...] = ()

    @property
    def members(self) -> tuple[Member, ...]:
        """All sentences, in order."""
        return tuple(sorted(self.own + self.further))


def of_two(members: Sequence[Member], links: Sequence[Link]) -> list[Grouping]:
    """Return the statements of two articles, where two sentences share a statement if and only if they are linked.

    Args:
        members: All sentences, in order.
        links: The links between the two articles.
    """
    linked = {(Member(0, link.a), Member(1, link.b)) for link in links}
    groups: list[tuple[set[Member], set[Member]]] = []
    for passage in group(links):
        alike: defaultdict[frozenset[Member], set[Member]] = defaultdict(set)
        for a in passage.a:
            partners = frozenset(Member(1, b) for b in passage.b if (Member(0, a), Member(1, b)) in linked)
            alike[partners].add(Member(0, a))
        groups += [(those_a, set(those_b)) for those_b, those_a in alike.items()]
    own = [tuple(sorted(left | right)) for left, right in groups]
    for pair in sorted(linked):
        if not any(pair[0] in left and pair[1] in right for left, right in groups):
            _place(pair, groups, linked)
    placed = {member for one in own for member in one}
    found = [
        Grouping(members, tuple(sorted((left | right).difference(members))))
        for members, (left, right) in zip([*own, *[()] * (len(groups) - len(own))], groups, strict=True)
    ]
    return found + [Grouping((member,)) for member in members if member not in placed]


def _place(pair: MemberPair, groups: list[tuple[set[Member], set[Member]]], linked: set[MemberPair]) -> None:
    """Put two linked sentences into the same statement.

    One of them joins a statement of the other if it is linked to all sentences of the other's article there. If neither
    can join, the two become a new statement.
    """
    one, other = pair
    for left, right in groups:
        if other in right and all((one, partner) in linked for partner in right):
            left.add(one)
            return
        if one in left and all((partner, other) in linked for partner in left):
            right.add(other)
            return
    groups.append(({one}, {other}))


def of_many(
    members: Sequence[Member],
    scores: Scores,
    keys: Mapping[Member, str],
    corrections: tuple[set[MemberPair], set[MemberPair]] = (set(), set()),
) -> list[Grouping]:
    """Return the statements of three or more articles.

    Args:
        members: All sentences, in order.
        scores: The scores of all candidate pairs.
        keys: The key of each sentence's wording.
        corrections: The pairs that must share a statement, and the pairs that must not.
    """
    together, apart = corrections
    found = clusters(members, scores, sorted(together | _repeated(members, keys)), apart)
    return _with_second_places(found, scores, keys, apart)


def _repeated(members: Iterable[Member], keys: Mapping[Member, str]) -> set[MemberPair]:
    """Return pairs of a sentence and the next one in its article with the same wording, such as a pull quote."""
    pairs: set[MemberPair] = set()
    last: dict[tuple[int, str], Member] = {}
    for member in members:
        if before := last.get((member.article, keys[member])):
            pairs.add((before, member))
        last[member.article, keys[member]] = member
    return pairs


def _with_second_places(
    groups: Sequence[Sequence[Member]], scores: Scores, keys: Mapping[Member, str], apart: Iterable[MemberPair]
) -> list[Grouping]:
    """Return the statements, each with the wordings of other statements that also belong to it."""
    place = {member: at for at, found in enumerate(groups) for member in found}
    partners: defaultdict[Member, dict[Member, float]] = defaultdict(dict)
    for (one, other), score in scores.items():
        if place[one] != place[other]:
            partners[one][other] = partners[other][one] = score
    kept_apart = {frozenset(pair) for pair in apart}
    further: list[set[Member]] = [set() for _ in groups]
    carriers = [Counter(member.article for member in found) for found in groups]
    order = {member: at for found in groups for at, member in enumerate(found)}
    for found in groups:
        for wording in _wordings(found, keys):
            near = {place[other] for one in wording for other, score in partners[one].items() if score >= SECOND}
            scored = _scored(wording, partners, place, order)
            for second in sorted(near):
                there = groups[second]
                pairs = sum(len(there) - carriers[second][one.article] for one in wording)
                if sum(scored[second]) < SECOND * pairs:
                    continue
                if not kept_apart or not any(frozenset(pair) in kept_apart for pair in product(wording, there)):
                    further[second].update(wording)
    return [Grouping(tuple(sorted(found)), tuple(sorted(more))) for found, more in zip(groups, further, strict=True)]


def _scored(
    wording: Iterable[Member],
    partners: Mapping[Member, dict[Member, float]],
    place: Mapping[Member, int],
    order: Mapping[Member, int],
) -> defaultdict[int, list[float]]:
    """Return, for each statement, the scores of a wording's sentences with those there in other articles."""
    found: defaultdict[int, list[float]] = defaultdict(list)
    for one in wording:
        for other in sorted(partners[one], key=order.__getitem__):
            if one.article != other.article:
                found[place[other]].append(partners[one][other])
    return found


def _wordings(members: Iterable[Member], keys: Mapping[Member, str]) -> list[list[Member]]:
    """Group the sentences of a statement by wording."""
    found: dict[str, list[Member]] = {}
    for member in members:
        found.setdefault(keys[member], []).append(member)
    return list(found.values())
