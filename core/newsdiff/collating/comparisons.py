"""Comparing two articles of a collation on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.aligning import THRESHOLD, align
from newsdiff.collating.pairs import supported
from newsdiff.comparing.compare import compared
from newsdiff.comparing.corrections import correct
from newsdiff.garbage import collector_paused
from newsdiff.model import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsdiff.collating.pairs import Support
    from newsdiff.model import Article, Comparison, Correction


class Comparisons:
    """Makes comparisons of two articles of a collation, and caches them.

    Args:
        articles: The articles.
        support: For two articles, the smaller index first, the scores of pairs of their sentences in the light of all
            articles.
        corrections: Corrections by hand, keyed by the articles on the left and on the right.
        language: The language specified for all articles, if any.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        support: Mapping[tuple[int, int], Support],
        corrections: Mapping[tuple[int, int], Sequence[Correction]],
        language: str | None = None,
    ) -> None:
        self._articles = articles
        self._support = support
        self._corrections = corrections
        self._settings = Settings(language, THRESHOLD)
        self._known: dict[tuple[int, int], Comparison] = {}

    def __call__(self, left: int, right: int) -> Comparison:
        """Return the comparison of two articles."""
        if (left, right) not in self._known:
            with collector_paused():
                self._known[left, right] = self._compare(left, right)
        return self._known[left, right]

    def _compare(self, left: int, right: int) -> Comparison:
        a, b = self._articles[left], self._articles[right]
        support = self._support.get((min(left, right), max(left, right)), {})
        if right < left:
            support = {(j, i): score for (i, j), score in support.items()}
        comparison = compared(a, b, supported(align(a, b), a, b, support), self._settings)
        return correct(comparison, corrections_of(self._corrections, left, right))


class Renumbered:
    """The same comparisons, with the articles numbered differently.

    Args:
        comparisons: The comparisons.
        position: For each new index, the index used by `comparisons`.
    """

    def __init__(self, comparisons: Callable[[int, int], Comparison], position: Sequence[int]) -> None:
        self._comparisons = comparisons
        self._position = position

    def __call__(self, left: int, right: int) -> Comparison:
        """Return the comparison of two articles."""
        return self._comparisons(self._position[left], self._position[right])


def corrections_of(
    corrections: Mapping[tuple[int, int], Sequence[Correction]], left: int, right: int
) -> tuple[Correction, ...]:
    """Return the corrections of two articles, including those made with left and right swapped."""
    swapped = (one.swapped() for one in corrections.get((right, left), ()))
    return (*corrections.get((left, right), ()), *swapped)
