"""Families: articles that print copy of one source, such as an agency.

Two articles belong together if one prints enough of the other word for word, or if both name the same agency as their
source. Articles that name different agencies stay apart, even if a third one prints both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.model.collation import Family

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SAME_COPY = 0.25
"""Minimum share of an article's words in sentences that are identical, apart from spelling, in another article of its
family. In independent reports on one event at most 0.21 are (quotations, mostly); in reports that rewrite an agency's
copy 0.31 and more, in those that print it 0.6 and more.
"""


def families(
    number: int, copied: Mapping[tuple[int, int], float], named: Sequence[tuple[str, ...]]
) -> tuple[Family, ...]:
    """Return the families of articles, the largest first.

    Args:
        number: How many articles there are.
        copied: For two of them, the smaller index first, the share of words of one that are copied in the other, in
            the larger direction.
        named: The agencies that each article names.
    """
    agency = [one[0] if len(one) == 1 else None for one in named]
    groups = {index: {index} for index in range(number)}

    def join(left: int, right: int) -> None:
        joined = groups[left] | groups[right]
        if len({agency[index] for index in joined} - {None}) <= 1:
            for index in joined:
                groups[index] = joined

    first: dict[str, int] = {}
    for index, name in enumerate(agency):
        if name is not None:
            join(first.setdefault(name, index), index)
    for (left, right), share in sorted(copied.items(), key=lambda pair: (-pair[1], pair[0])):
        if share >= SAME_COPY:
            join(left, right)
    distinct = sorted({tuple(sorted(found)) for found in groups.values()}, key=lambda found: (-len(found), found))
    return tuple(_family(found, agency, named) for found in distinct)


def _family(articles: tuple[int, ...], agency: Sequence[str | None], named: Sequence[tuple[str, ...]]) -> Family:
    name = next((agency[index] for index in articles if agency[index] is not None), None)
    if name is None:
        return Family(None, articles)
    return Family(name, articles, tuple(index for index in articles if not named[index]))
