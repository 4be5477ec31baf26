"""Numbering passages so that corrections do not change their numbers.

Passages are numbered in reading order before any correction. Afterwards a passage keeps the number of the original
passage whose first sentence it contains. If it contains the first sentences of several, it keeps the lowest number. So
reports, notes and `--explain` keep referring to the same passage:

    7  A 9 – B 8        removing the link gives    7  A 9
                                                  31  B 8 (there were 28 passages; it is the second correction)

A passage that contains no such first sentence gets a new number from the first correction of one of its sentences.
After `n` passages, correction `c` provides the number `n + 2c - 1` for its left sentence and `n + 2c` for its right
one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdiff.labelling.position import Place
    from newsdiff.model import Pair, Passage

    Sentence = tuple[bool, int]
    """Whether a sentence is on the left, and its index."""


def numbered(
    passages: Sequence[Passage], uncorrected: Sequence[Place], corrected: Sequence[Pair]
) -> tuple[Passage, ...]:
    """Return passages with their numbers.

    Args:
        passages: The passages after the corrections.
        uncorrected: The sentences of the passages before any correction, in reading order.
        corrected: The sentences of each correction, in the order in which they were made.
    """
    number_of_first = {next(_sentences(place)): number for number, place in enumerate(uncorrected, 1)}
    later: dict[Sentence, int] = {}
    for at, (i, j) in enumerate(corrected):
        later.setdefault((True, i), len(uncorrected) + 2 * at + 1)
        later.setdefault((False, j), len(uncorrected) + 2 * at + 2)

    def number(passage: Passage) -> int:
        sentences = list(_sentences((passage.a, passage.b)))
        known = [number_of_first[one] for one in sentences if one in number_of_first]
        return min(known or [later[one] for one in sentences if one in later])

    return tuple(replace(passage, id=number(passage)) for passage in passages)


def _sentences(place: Place) -> Iterator[Sentence]:
    """Yield the sentences of a passage, those on the left first."""
    for left, indexes in zip((True, False), place, strict=True):
        for index in indexes:
            yield left, index
