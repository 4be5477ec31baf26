"""What any two of the articles share: links, scores of all candidate pairs of sentences, words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from newsdiff.aligning import align
from newsdiff.comparing.passages import find_passages
from newsdiff.labelling.provenance import provenance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Article, Link, Pair, Provenance


@dataclass(frozen=True, slots=True)
class Related:
    """What two articles share.

    Attributes:
        links: Pairs of matching sentences.
        scores: The scores of all candidate pairs, linked or not.
        provenance: The words of both that are shared.
    """

    links: tuple[Link, ...]
    scores: dict[Pair, float]
    provenance: Provenance


def relate_all(
    articles: Sequence[Article], on_progress: Callable[[float], None] = lambda _: None
) -> dict[tuple[int, int], Related]:
    """Return what any two of the articles share, by their indexes, the smaller first."""
    pairs = list(combinations(range(len(articles)), 2))
    out = {}
    for done, (left, right) in enumerate(pairs):
        on_progress(done / len(pairs))
        out[left, right] = _relate(articles[left], articles[right])
    return out


def _relate(a: Article, b: Article) -> Related:
    alignment = align(a, b)
    passages = find_passages(a, b, alignment.links, alignment.lexicon, {})
    return Related(alignment.links, alignment.scores, provenance(a, b, passages, alignment.links, alignment.possible))
