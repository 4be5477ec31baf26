"""From links to groups of sentences that belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Link

Group = tuple[tuple[int, ...], tuple[int, ...], float]
"""Sentence indexes of the left, of the right, and the score of the weakest link."""


def group(links: Sequence[Link]) -> list[Group]:
    """The connected components of the links, ordered by their first sentence on the left."""
    root_a: dict[int, int] = {}
    root_b: dict[int, int] = {}
    members: dict[int, tuple[set[int], set[int], float]] = {}
    for number, link in enumerate(links):
        joined: tuple[set[int], set[int], float] = ({link.a}, {link.b}, link.score)
        for known in {root_a.get(link.a), root_b.get(link.b)} - {None}:
            left, right, score = members.pop(known)  # type: ignore[arg-type]
            joined = (joined[0] | left, joined[1] | right, min(joined[2], score))
        members[number] = joined
        root_a.update(dict.fromkeys(joined[0], number))
        root_b.update(dict.fromkeys(joined[1], number))
    groups = [(tuple(sorted(left)), tuple(sorted(right)), score) for left, right, score in members.values()]
    return sorted(groups)
