"""The input of detectors: two linked sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.in_place import Replacement, find_replaced
from newsdiff.discrepancies.words import Word
from newsdiff.model import Pair
from newsdiff.text.sequences import Block, common_blocks


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CommonWords:
    """The words that two sentences have in the same order.

    Attributes:
        blocks: The runs of equal words.
        share: Their share of the words of both sentences.
    """

    blocks: tuple[Block, ...]
    share: float

    def around(self, gap: tuple[int, int, int, int], words: Sequence[Word]) -> Sequence[Word]:
        """Return the equal words directly before and after a gap. There must be some on both sides of it.

        Args:
            gap: The first and last word of the gap, on the left and on the right.
            words: The words of the left sentence.
        """
        start, end = gap[:2]
        before = next((block for block in self.blocks if block[0] + block[2] == start), None)
        after = next((block for block in self.blocks if block[0] == end), None)
        if before is None or after is None:
            return ()
        return (*words[before[0] : start], *words[end : end + after[2]])


@dataclass(frozen=True, eq=False, repr=False)
class LinkedPair:
    """Two linked sentences, with their articles and cached values that several detectors need.

    Attributes:
        a: The left article.
        b: The right article.
        link: The indexes of the two sentences.
        score: The score of the link.
        partners: The sentences of the left article linked to the right sentence, and those of the right article linked
            to the left one.
        is_main: Whether the link is a main link.
    """

    a: Reader
    b: Reader
    link: Pair
    score: float = 1.0
    partners: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    is_main: bool = True

    @cached_property
    def sides(self) -> tuple[tuple[Reader, int], tuple[Reader, int]]:
        """For left and right, the article and the index of its sentence."""
        return (self.a, self.link[0]), (self.b, self.link[1])

    @property
    def other_partners(self) -> tuple[list[int], list[int]]:
        """For left and right, the sentences linked to the sentence on the other side, without this pair's own."""
        (mine, theirs), (i, j) = self.partners, self.link
        return [at for at in mine if at != i], [at for at in theirs if at != j]

    @cached_property
    def common(self) -> CommonWords:
        """The words that both sentences have in the same order."""
        (a, i), (b, j) = self.sides
        left, right = a.words(i).all, b.words(j).all
        blocks = common_blocks([word.key for word in left], [word.key for word in right])
        share = 2 * sum(size for _, _, size in blocks) / max(1, len(left) + len(right))
        return CommonWords(tuple(blocks), share)

    @cached_property
    def replaced(self) -> list[Replacement]:
        """The figures in the same place that differ, if the sentences are nearly identical."""
        return find_replaced(*self.sides[0], *self.sides[1]) if self.may_have_quantities else []

    @cached_property
    def may_have_quantities(self) -> bool:
        """Whether both sentences can contain quantities."""
        return all(reader.may_have_quantities(sentence) for reader, sentence in self.sides)
