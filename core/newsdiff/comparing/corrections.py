"""Applying corrections by hand, which add links to an alignment and remove others.

Corrections are applied after aligning and do not influence it. So a removed link cannot come back in another way, and
passages without corrections stay exactly as they were, with the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from newsdiff.aligning import align
from newsdiff.aligning.choosing import possible_matches
from newsdiff.comparing.anchors import Locator
from newsdiff.comparing.numbering import numbered
from newsdiff.comparing.passages import find_passages, find_places, with_discrepancies
from newsdiff.labelling.provenance import provenance
from newsdiff.model import Correction, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdiff.comparing.anchors import Locators
    from newsdiff.model import Comparison, Pair

BY_HAND = 1.0
"""The score of a link made by hand."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CorrectedPair:
    """A correction, given by the indexes of its sentences, `a` on the left and `b` on the right."""

    kind: Literal["pair", "unpair"]
    a: int
    b: int


def correct(comparison: Comparison, corrections: Iterable[Correction], locators: Locators | None = None) -> Comparison:
    """Return the comparison with the given corrections in place of its present ones.

    The articles are not aligned again, and the edits of unchanged passages are reused.

    Args:
        comparison: The comparison to correct. Its notes are dropped, because passages may change.
        corrections: All corrections, in the order in which they were made. A later correction of the same pair
            replaces an earlier one; those whose sentences are not found are ignored.
        locators: The locators of the two articles, if the caller already has them.
    """
    corrections = tuple(corrections)
    if not corrections and not comparison.corrections:
        return comparison
    a, b = comparison.articles
    alignment = comparison.alignment or align(a, b)
    links, by_hand, refused, applied, pairs = _apply(alignment.links, corrections, locators or (Locator(a), Locator(b)))
    known = {(passage.a, passage.b): passage.edits for passage in comparison.passages}
    passages = find_passages(a, b, links, alignment.lexicon, known, by_hand=by_hand, corrections=applied)
    passages = numbered(passages, find_places(a, b, alignment.links), pairs)
    passages = with_discrepancies(a, b, links, passages, applied)
    possible = possible_matches(alignment.scores, links, refused)
    return replace(
        comparison,
        links=links,
        passages=passages,
        provenance=provenance(a, b, passages, links, possible),
        corrections=applied,
        possible=possible,
        notes=(),
        alignment=alignment,
    )


def _apply(
    links: Sequence[Link], corrections: Iterable[Correction], locators: Locators
) -> tuple[tuple[Link, ...], frozenset[Pair], frozenset[Pair], tuple[Correction, ...], tuple[Pair, ...]]:
    """Apply corrections in order.

    Returns:
        The links, ordered by `(a, b)`; the pairs made by hand; the pairs unpaired by hand; the corrections that could
        be applied, with updated anchors; and their pairs.
    """
    left, right = locators
    found = {(link.a, link.b): link for link in links}
    by_hand: set[Pair] = set()
    refused: set[Pair] = set()
    applied: list[Correction] = []
    pairs: list[Pair] = []
    for correction in corrections:
        i, j = left.locate(correction.a), right.locate(correction.b)
        if i is None or j is None:
            continue
        applied.append(Correction(correction.kind, left.anchor(i), right.anchor(j)))
        pairs.append((i, j))
        if correction.kind == "pair":
            found[i, j] = Link(i, j, BY_HAND)
            by_hand.add((i, j))
            refused.discard((i, j))
        else:
            found.pop((i, j), None)
            by_hand.discard((i, j))
            refused.add((i, j))
    links = tuple(found[pair] for pair in sorted(found))
    return links, frozenset(by_hand), frozenset(refused), tuple(applied), tuple(pairs)


def pairs_of(comparison: Comparison) -> tuple[CorrectedPair, ...]:
    """Return the corrections of a comparison, given by the indexes of their sentences."""
    if not comparison.corrections:
        return ()
    starts = [{sentence.start: i for i, sentence in enumerate(side.sentences)} for side in comparison.articles]
    return tuple(
        CorrectedPair(one.kind, starts[0][one.a.start], starts[1][one.b.start]) for one in comparison.corrections
    )
