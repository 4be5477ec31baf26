"""A common order of the statements: where they stand, on average, in the articles that carry them."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdiff.model import Article
    from newsdiff.model.collation import Member


def in_common_order(articles: Sequence[Article], statements: Iterable[Sequence[Member]]) -> list[list[Member]]:
    """Return the statements, each in order of its members, in a common order."""

    def place(members: Sequence[Member]) -> float:
        return fmean(one.sentence / len(articles[one.article].sentences) for one in members)

    return sorted((sorted(members) for members in statements), key=lambda members: (place(members), members))
