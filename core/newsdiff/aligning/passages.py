"""Grouping linked sentences into passages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Link


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Group:
    """The indexes of sentences connected by links, with the strongest of these links and the lowest score."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    strongest: Link
    score: float


def group(links: Sequence[Link]) -> list[Group]:
    """Return the connected components of the main links, ordered by their first sentence on the left."""
    component: dict[tuple[str, int], list[Link]] = {}
    for link in links:
        if link.role != "main":
            continue
        ends = ("a", link.a), ("b", link.b)
        joined = component.get(ends[0], []), component.get(ends[1], [])
        small, large = sorted(joined, key=len) if joined[0] is not joined[1] else ([], joined[0])
        large += [*small, link]
        for other in (*small, link):
            component["a", other.a] = component["b", other.b] = large
    distinct = {id(found): found for found in component.values()}
    return sorted(map(_group, distinct.values()), key=lambda found: found.a)


def _group(links: list[Link]) -> Group:
    return Group(
        a=tuple(sorted({link.a for link in links})),
        b=tuple(sorted({link.b for link in links})),
        strongest=max(links, key=lambda link: (link.score, -link.a, -link.b)),
        score=min(link.score for link in links),
    )
