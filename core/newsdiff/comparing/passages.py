"""Building passages from links: their sentences, differences and reading order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsdiff.aligning.passages import group
from newsdiff.diffing import differ
from newsdiff.discrepancies import find_discrepancies
from newsdiff.labelling.content import content, shape
from newsdiff.labelling.position import moved, reading_order
from newsdiff.model import Passage
from newsdiff.text.order import right_first
from newsdiff.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newsdiff.aligning.terms import Lexicon
    from newsdiff.labelling.position import Place
    from newsdiff.model import Article, Correction, Discrepancy, Edit, Link, Pair


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Draft:
    """A passage before its sentences are compared and it is numbered."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float = 0.0
    moved: bool = False


def find_passages(
    a: Article,
    b: Article,
    links: Sequence[Link],
    lexicon: Lexicon,
    known: Mapping[Place, tuple[Edit, ...]],
    *,
    by_hand: frozenset[Pair] = frozenset(),
    corrections: Sequence[Correction] = (),
    on_progress: Callable[[float], None] = lambda _: None,
) -> tuple[Passage, ...]:
    """Return all passages of two articles, in the left article's reading order, numbered from 1.

    Swapping the articles swaps the passages, because ties are broken by the order of the two texts or, if these are
    equal, by the corrections.

    Args:
        a: The left article.
        b: The right article.
        links: The links, ordered by `(a, b)`.
        lexicon: The terms of the two articles.
        known: Edits that are already known, keyed by the sentences of their passage.
        by_hand: The linked pairs that were made by hand.
        corrections: The corrections that led to the links.
        on_progress: Called with the share done, from 0 to 1; may raise to cancel.
    """
    swapped = _are_swapped(a, b, corrections)
    drafts = _swapped_drafts(a, b, links) if swapped else _drafts(a, b, links)
    order = _order(drafts)
    diff = differ(a, b, lexicon.common_words((b if swapped else a).language))
    paired_by_hand = {i for i, _ in by_hand}
    also = _also(links, drafts)

    def passage(number: int, index: int) -> Passage:
        draft = drafts[index]
        edits = known.get((draft.a, draft.b))
        if edits is None:
            on_progress(number / len(order))
            edits = diff(draft.a, draft.b)
        return Passage(
            id=number,
            content=content(a, draft.a, b, draft.b, draft.score if paired_by_hand.isdisjoint(draft.a) else None),
            position="moved" if draft.moved else "in-place",
            shape=shape(len(draft.a), len(draft.b)),
            a=draft.a, b=draft.b, score=draft.score, edits=edits, also=also[index],
        )  # fmt: skip

    return tuple(passage(number, index) for number, index in enumerate(order, 1))


def find_places(a: Article, b: Article, links: Sequence[Link]) -> list[Place]:
    """Return the sentences of each passage before corrections, in the left article's reading order."""
    drafts = _swapped_drafts(a, b, links) if _are_swapped(a, b, ()) else _drafts(a, b, links)
    return [(drafts[index].a, drafts[index].b) for index in _order(drafts)]


def _order(drafts: Sequence[_Draft]) -> list[int]:
    moved = {at for at, one in enumerate(drafts) if one.moved}
    return reading_order([(one.a, one.b) for one in drafts], moved)


def _also(links: Sequence[Link], drafts: Sequence[_Draft]) -> list[tuple[Pair, ...]]:
    """Return the also-links of each passage to other passages, in order."""
    found: list[list[Pair]] = [[] for _ in drafts]
    place_a = {i: at for at, one in enumerate(drafts) for i in one.a}
    place_b = {j: at for at, one in enumerate(drafts) for j in one.b}
    for link in links:
        if link.role == "also" and place_a[link.a] != place_b[link.b]:
            found[place_a[link.a]].append((link.a, link.b))
            found[place_b[link.b]].append((link.a, link.b))
    return [tuple(sorted(pairs)) for pairs in found]


def with_discrepancies(
    a: Article,
    b: Article,
    links: Sequence[Link],
    passages: Sequence[Passage],
    corrections: Sequence[Correction] = (),
) -> tuple[Passage, ...]:
    """Add to the passages the discrepancies between their linked sentences.

    A discrepancy found in an also-link is assigned to the passage with fewer sentences, often a single sentence without
    a match. If the discrepancy is also about words of the other passage, that passage refers to it.
    """
    found: dict[int, list[Discrepancy]] = {}
    elsewhere: dict[int, list[Discrepancy]] = {}
    place = {(0, i): at for at, passage in enumerate(passages) for i in passage.a}
    place |= {(1, j): at for at, passage in enumerate(passages) for j in passage.b}
    swapped = _are_swapped(a, b, corrections)

    def rank(end: tuple[int, int]) -> tuple[int, bool]:
        passage = passages[place[end]]
        return len(passage.a) + len(passage.b), (end[0] == 0) == swapped

    for discrepancy in find_discrepancies(a, b, links):
        home = place[min(enumerate(discrepancy.link), key=rank)]
        found.setdefault(home, []).append(discrepancy)
        for end, span in zip(enumerate(discrepancy.link), (discrepancy.a, discrepancy.b), strict=True):
            if span and place[end] != home:
                elsewhere.setdefault(place[end], []).append(discrepancy)
    if not found:
        return tuple(passages)
    changed = found.keys() | elsewhere.keys()
    return tuple(
        replace(one, discrepancies=tuple(found.get(at, ())), elsewhere=tuple(elsewhere.get(at, ())))
        if at in changed
        else one
        for at, one in enumerate(passages)
    )


def _are_swapped(a: Article, b: Article, corrections: Sequence[Correction]) -> bool:
    """Return whether the right article comes first in the order used to break ties."""
    if a.text != b.text:
        return right_first(a, b)
    return _sort_keys([one.swapped() for one in corrections]) < _sort_keys(corrections)


def _sort_keys(corrections: Sequence[Correction]) -> list[tuple[str, int, int]]:
    return [(one.kind, one.a.start, one.b.start) for one in corrections]


def _drafts(a: Article, b: Article, links: Sequence[Link]) -> list[_Draft]:
    """Return all passages, those with links first. Ties are broken by the order on the left."""
    groups = group(links)
    words = [_count_words(a, one.a) + _count_words(b, one.b) for one in groups]
    away = moved([(one.strongest.a, one.strongest.b) for one in groups], [len(g.a) + len(g.b) for g in groups], words)
    drafts = [_Draft(one.a, one.b, one.score, at in away) for at, one in enumerate(groups)]
    linked = {i for one in groups for i in one.a}, {j for one in groups for j in one.b}
    drafts += [_Draft((i,), ()) for i in range(len(a.sentences)) if i not in linked[0]]
    drafts += [_Draft((), (j,)) for j in range(len(b.sentences)) if j not in linked[1]]
    return drafts


def _swapped_drafts(a: Article, b: Article, links: Sequence[Link]) -> list[_Draft]:
    """Return the same drafts as `_drafts`, but with ties broken by the order on the right."""
    swapped = sorted((link.swapped() for link in links), key=lambda link: (link.a, link.b))
    return [_Draft(one.b, one.a, one.score, one.moved) for one in _drafts(b, a, swapped)]


def _count_words(article: Article, sentences: Sequence[int]) -> int:
    return sum([count_words(article.sentence_text(index)) for index in sentences])
