"""Making excerpts of labelled pairs of articles: briefs, fragments, reordered stories, added paragraphs.

News comes in all lengths, but labelled stories have only one. A model fitted to whole stories is too strict for short
ones, and measurements of whole stories alone would not show that.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from gold import Case, Link, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BRIEF = 6
"""Sentences per side in a brief."""

KEPT = 0.7
"""Share of sentences kept in a thinned article."""

BLOCK = 3
"""Number of sentences that stay together when the order is changed."""


UNRELATED = (
    "Beekeepers in the valley expect a late harvest. Heather bloomed for nine days only, said Ottilie Brandvold, who "
    "keeps forty hives. Her honey took third prize at the fair."
)


def excerpt(case: Case, keep_a: Sequence[int], keep_b: Sequence[int]) -> Case:
    """Return the case with only the given labelled sentences of each side, in this order, and their links."""
    a, spans_a = _rebuilt(case.a, case.spans_a, keep_a)
    b, spans_b = _rebuilt(case.b, case.spans_b, keep_b)
    new_a, new_b = ({old: new for new, old in enumerate(kept)} for kept in (keep_a, keep_b))

    def kept(links: frozenset[Link]) -> frozenset[Link]:
        return frozenset((new_a[i], new_b[j]) for i, j in links if i in new_a and j in new_b)

    return Case(a, b, spans_a, spans_b, kept(case.links), kept(case.disputed), None, [])


def _rebuilt(text: str, spans: Sequence[Span], keep: Sequence[int]) -> tuple[str, list[Span]]:
    """Join sentences into a text; sentences that were adjacent keep the text between them."""
    out, placed = "", list[Span]()
    for before, index in zip((None, *keep), keep, strict=False):
        start, end = spans[index]
        if before is not None:
            out += text[spans[before][1] : start] if index == before + 1 else "\n\n"
        placed.append((len(out), len(out) + end - start))
        out += text[start:end]
    return out, placed


def _halves(size: int) -> list[int]:
    return list(range(size // 2))


def _thirds(size: int) -> list[int]:
    return list(range(size // 3, 2 * size // 3))


def _first(size: int) -> list[int]:
    return list(range(min(BRIEF, size)))


def _last(size: int) -> list[int]:
    return list(range(max(0, size - BRIEF), size))


def _thinned(size: int) -> list[int]:
    draw = random.Random(size)
    return [index for index in range(size) if draw.random() < KEPT]


def _shuffled(size: int) -> list[int]:
    blocks = [list(range(start, min(size, start + BLOCK))) for start in range(0, size, BLOCK)]
    random.Random(size).shuffle(blocks)
    return [index for block in blocks for index in block]


def _all(size: int) -> list[int]:
    return list(range(size))


EXCERPTS: dict[str, tuple[Callable[[int], list[int]], Callable[[int], list[int]]]] = {
    "half of the left": (_halves, _all),
    "half of the right": (_all, _halves),
    "halves": (_halves, _halves),
    "middle thirds": (_thirds, _thirds),
    "first six sentences": (_first, _first),
    "last six sentences": (_last, _last),
    "seven sentences of ten": (_thinned, _thinned),
    "right side in another order": (_all, _shuffled),
}
"""Functions that choose the sentences to keep on each side, given their number."""


def excerpts(case: Case) -> Iterator[tuple[str, Case]]:
    """Yield every excerpt of a case that has a sentence on each side, with its name."""
    for name, (left, right) in EXCERPTS.items():
        keep_a, keep_b = left(len(case.spans_a)), right(len(case.spans_b))
        if keep_a and keep_b:
            yield name, excerpt(case, keep_a, keep_b)


def with_unrelated(case: Case, place: float) -> Case:
    """Return the case with an unrelated paragraph inserted into the left article at a relative position."""
    at = round(place * len(case.spans_a))
    where = case.spans_a[at][0] if at < len(case.spans_a) else len(case.a)
    inserted = f"\n\n{UNRELATED}\n\n"
    length = len(inserted)
    shifted = [(s + length, e + length) if s >= where else (s, e) for s, e in case.spans_a]
    wider = case.a[:where] + inserted + case.a[where:]
    return Case(wider, case.b, shifted, case.spans_b, case.links, case.disputed, None, [])
