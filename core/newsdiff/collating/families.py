"""Finding families, groups of articles with copy from the same source, such as an agency.

Articles that credit the same agency and share text, if only a little, belong to one family. If they share none, they
have different copy of that agency, and are in different families of the same name. An article without a credit joins
them if it shares enough text with one of them. If several of them print the same copy, it must share enough with two,
because text found in only one of them may be that outlet's own reporting. Sharing text with an article that joined in
this way is not enough, for the same reason.

The remaining articles belong to one family if they share enough text. Articles that credit different agencies are kept
apart, even if a third article contains copy from both.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from newsdiff.model.collation import Family

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SAME_COPY = 0.25
"""Two articles have the same copy if at least this share of the words of one is in sentences that both have, apart from
spelling. The share is at most 0.21 in independent reports on one event (mostly quotations), at least 0.31 in reports
that rewrite an agency's copy, and at least 0.6 in those that print it.
"""

LITTLE = 0.1
"""Minimum share of words in copied sentences by which two articles that credit one agency have the same copy. It is at
least 0.15 in two versions of an agency's report. Credit lines alone, which are copied words too, can reach half of it.
"""

MOST_OF_COPY = 0.5
"""Minimum share of an agency's copy that a longer article must contain to count as printing it. `SAME_COPY` would be
too low: a single sentence of a short copy can exceed it, although the rest of the article is the outlet's own.
"""


def families(
    number: int,
    copied: Mapping[tuple[int, int], float],
    named: Sequence[tuple[str, ...]],
    lacks_credit: Callable[[int, str], bool] = lambda _article, _agency: True,
) -> tuple[Family, ...]:
    """Return the families of articles, the largest first.

    Args:
        number: The number of articles.
        copied: For each ordered pair of articles, the share of the first one's words that are copied in the second.
        named: The agencies that each article credits.
        lacks_credit: Called with an article in which no credit was found, and the agency of its family. Returns whether
            the article may be reported as uncredited.
    """
    agency = [one[0] if len(one) == 1 else None for one in named]
    largest = {pair: max(copied.get(pair, 0), copied.get(pair[::-1], 0)) for pair in combinations(range(number), 2)}
    same = sorted((pair for pair, share in largest.items() if share >= SAME_COPY), key=lambda one: (-largest[one], one))
    source = list(agency)
    for left, right in same:
        for credited, other in ((left, right), (right, left)):
            if agency[credited] is not None and source[other] is None and _prints(other, credited, copied):
                near = {index for pair in same if credited in pair for index in pair} - {credited}
                printers = [index for index in near if agency[index] == agency[credited]]
                if not printers or any(_prints(other, index, copied) for index in printers):
                    source[other] = agency[credited]
    groups = {index: {index} for index in range(number)}
    for (left, right), share in largest.items():
        least = SAME_COPY if source[left] is None else LITTLE
        if source[left] == source[right] and share >= least:
            joined = groups[left] | groups[right]
            groups |= dict.fromkeys(joined, joined)
    distinct = sorted({tuple(sorted(found)) for found in groups.values()}, key=lambda found: (-len(found), found))
    return tuple(_family(found, source[found[0]], named, lacks_credit) for found in distinct)


def _prints(article: int, credited: int, copied: Mapping[tuple[int, int], float]) -> bool:
    """Return whether an article shares enough text with one that credits an agency to print the agency's copy."""
    return copied.get((article, credited), 0) >= SAME_COPY or copied.get((credited, article), 0) >= MOST_OF_COPY


def _family(
    articles: tuple[int, ...],
    agency: str | None,
    named: Sequence[tuple[str, ...]],
    lacks_credit: Callable[[int, str], bool],
) -> Family:
    if agency is None:
        return Family(None, articles)
    uncredited = tuple(index for index in articles if not named[index] and lacks_credit(index, agency))
    return Family(agency, articles, uncredited)
