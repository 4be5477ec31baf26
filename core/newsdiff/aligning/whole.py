"""What two articles share as a whole: the yardstick by which the likeness of two of their sentences is judged."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.aligning.overlaps import SAME
from newsdiff.aligning.terms import FEWEST, document_frequency

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdiff.aligning.overlaps import Overlap
    from newsdiff.aligning.terms import Lexicon
    from newsdiff.model import Pair

USUAL = (0.046, 0.57, 0.70, 0.52)
"""The medians of the four measures of an article pair over tests/gold/stories: what is taken for granted of articles
that are too short to be measured."""

RELATED = 0.15
"""A sentence whose best resemblance is less has nothing to do with the other article: of the sentences of a paragraph
on something else 97 in 100 stay below, of those of two articles on one story 14. What the two articles share is
measured without such sentences, so that it is the same with an unrelated paragraph in between."""


KNOWN = ((0.032, 0.115), (0.21, 1.4), (0.25, 1.0), (0.07, 1.0))
"""From where to where the four measures of an article pair go in the labelled sets. Beyond, in lists of sentences that
are all alike, the coefficients know nothing: what is farther out counts as the last that is known."""

Rankings = tuple[dict[int, list[float]], dict[int, list[float]]]
"""For each sentence of either side the resemblances of its candidates, best first."""


def rankings(overlaps: dict[Pair, Overlap], copies: tuple[list[int], list[int]]) -> Rankings:
    """The rankings; candidates that are copies of one another count once, for they are no rivals."""
    rows: defaultdict[int, dict[int, float]] = defaultdict(dict)
    columns: defaultdict[int, dict[int, float]] = defaultdict(dict)
    copies_a, copies_b = copies
    for (a, b), found in overlaps.items():
        rows[a][copies_b[b]] = columns[b][copies_a[a]] = found.resemblance
    ranked_rows, ranked_columns = (
        {index: sorted(values.values(), reverse=True) for index, values in side.items()} for side in (rows, columns)
    )
    return ranked_rows, ranked_columns


def related_sentences(ranked: Rankings, anchors: Iterable[Pair]) -> tuple[list[int], list[int]]:
    """For each side the sentences that have to do with the other article, ascending."""
    found = [{index for index, values in side.items() if values[0] >= RELATED} for side in ranked]
    for a, b in anchors:
        found[0].add(a)
        found[1].add(b)
    return sorted(found[0]), sorted(found[1])


def article_measures(
    lexicon: Lexicon, ranked: Rankings, related: tuple[list[int], list[int]], same: int
) -> tuple[float, float, float, float]:
    """What the two articles share as a whole, the last four of MEASURES; `same` pairs of sentences are the same."""
    chance, rare = _chance_and_rare(lexicon, related)
    best, second = _best_two(ranked)
    sentences = sum(map(len, related)) or 1
    measured = chance, (best + 2 * SAME * same) / sentences, 1 - second / (best or 1.0), rare
    own_part = trust(lexicon)
    mixed = [own_part * own + (1 - own_part) * usual for own, usual in zip(measured, USUAL, strict=True)]
    c, m, s, r = [min(max(value, low), high) for value, (low, high) in zip(mixed, KNOWN, strict=True)]
    return c, m, s, r


def _chance_and_rare(lexicon: Lexicon, related: tuple[list[int], list[int]]) -> tuple[float, float]:
    """What two related sentences share by chance, for their weight; and which part of the rare terms both sides have.

    Copies of a sentence count once.
    """
    kept = [[k for k in side if copies[k] == k] for side, copies in zip(related, lexicon.copies, strict=True)]
    fa, fb = (document_frequency([bags[k] for k in own]) for bags, own in zip(lexicon.bags, kept, strict=True))
    mass_a, mass_b = (sum([masses[k] for k in own]) for masses, own in zip(lexicon.masses, kept, strict=True))
    size_a, size_b = (len(own) or 1 for own in kept)
    mean = (mass_a / size_a + mass_b / size_b) / 2 or 1.0
    chance = sum([lexicon.weight[t] * n * fb[t] for t, n in fa.items() if t in fb]) / (size_a * size_b) / mean
    once_a, once_b = ({term for term, count in side.items() if count == 1} for side in (fa, fb))
    return chance, 2 * len(once_a & once_b) / ((len(once_a) + len(once_b)) or 1)


def _best_two(ranked: Rankings) -> tuple[float, float]:
    """The sums over all related sentences of the best and of the second best resemblance."""
    related = [values for side in ranked for values in side.values() if values[0] >= RELATED]
    return sum([values[0] for values in related]), sum([values[1] for values in related if len(values) > 1])


def trust(lexicon: Lexicon) -> float:
    """From 0 to 1: how far what is measured over the two articles can be trusted."""
    return min(1.0, (len(lexicon.bags[0]) + len(lexicon.bags[1])) / FEWEST) ** 2
