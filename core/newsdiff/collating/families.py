"""Finding families, groups of articles with copy from the same source, such as an agency.

Two articles belong to one family if one contains enough of the other word for word, or if both credit the same agency.
Articles that credit different agencies are kept apart, even if a third article contains copy from both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.model.collation import Family

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SAME_COPY = 0.25
"""Minimum share of an article's words in sentences that another article of its family has too, identical apart from
spelling. It is at most 0.21 in independent reports on one event (mostly quotations), at least 0.31 in reports that
rewrite an agency's copy, and at least 0.6 in those that print it.
"""


def families(
    number: int, copied: Mapping[tuple[int, int], float], named: Sequence[tuple[str, ...]]
) -> tuple[Family, ...]:
    """Return the families of articles, in order of size, the largest first.

    Args:
        number: The number of articles.
        copied: For two articles, the smaller index first, the share of words of one that are copied in the other, in
            the direction in which it is larger.
        named: The agencies that each article credits.
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
