"""From documents to a `Collation`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsdiff.collating.clustering import clusters
from newsdiff.collating.families import families
from newsdiff.collating.ordering import in_common_order
from newsdiff.collating.pairs import relate_all
from newsdiff.collating.readings import readings
from newsdiff.comparing.compare import compare
from newsdiff.errors import NewsdiffError
from newsdiff.model.collation import Collation, Member, Statement
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Article, Comparison, Document, Share

Progress = Callable[[str, float], None]
"""Called with the current stage and the share of all work done, from 0 to 1. An exception it raises cancels the
work.
"""


def collate(
    documents: Sequence[Document | str],
    *,
    names: Sequence[str] | None = None,
    language: str | None = None,
    on_progress: Progress | None = None,
) -> Collation:
    """Collate articles on one story: who carries which statement, in which wording.

    Args:
        documents: The articles, as returned by `newsdiff.read`, or their texts; two or more.
        names: The names of articles given as texts, by default A, B, C, ...
        language: ISO 639-1 code of all articles; detected if not given.
        on_progress: Called often with the stage and the share done; may raise to cancel.

    Returns:
        The collation. It is the same for every order of the articles, except for that order.

    Raises:
        NewsdiffError: There are fewer than two articles.
    """
    if len(documents) < 2:
        raise NewsdiffError("Collating needs two or more articles.")
    report = on_progress or (lambda _stage, _part: None)
    report("dividing into sentences", 0.0)
    known = [
        document_of(one, name=names[at] if names else chr(ord("A") + at % 26)) if isinstance(one, str) else one
        for at, one in enumerate(documents)
    ]
    articles = tuple(segment(one, language=language) for one in known)
    related = relate_all(articles, lambda part: report("linking sentences", 0.1 + 0.8 * part))
    members = [Member(at, index) for at, article in enumerate(articles) for index in range(len(article.sentences))]
    scores = {
        (Member(left, a), Member(right, b)): score
        for (left, right), pair in related.items()
        for (a, b), score in pair.scores.items()
    }
    ordered = in_common_order(articles, clusters(members, scores))
    statements = tuple(Statement(number, readings(articles, found)) for number, found in enumerate(ordered, 1))
    shares: list[list[float | None]] = [[None] * len(articles) for _ in articles]
    copied = {}
    for (left, right), pair in related.items():
        shares[left][right], shares[right][left] = _shared(pair.provenance.a), _shared(pair.provenance.b)
        copied[left, right] = max(_copied(pair.provenance.a), _copied(pair.provenance.b))
    return Collation(
        articles,
        statements,
        families(len(articles), copied),
        tuple(map(tuple, shares)),
        _Comparisons(articles),
    )


def _shared(share: Share) -> float:
    """Return the share of an article's words that are in the other."""
    return (share.verbatim + share.cosmetic + share.reworded_shared) / max(share.words, 1)


def _copied(share: Share) -> float:
    """Return the share of an article's words that are in the other in sentences identical apart from spelling."""
    return (share.verbatim + share.cosmetic) / max(share.words, 1)


class _Comparisons:
    """Makes the comparisons of two articles when they are asked for, and keeps them."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._known: dict[tuple[int, int], Comparison] = {}

    def __call__(self, left: int, right: int) -> Comparison:
        if (left, right) not in self._known:
            self._known[left, right] = compare(self._articles[left].document, self._articles[right].document)
        return self._known[left, right]
