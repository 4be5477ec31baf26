"""Finding a "not" in only one of two otherwise equal statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.context import LinkedPair, Word, cover
from newsdiff.languages.certainty import certainty_words
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import common_blocks, gaps

_SUPPORT = frozenset("do does did ne n 有".split())
"""Words that accompany a negation, as in "did not know" for "knew" and "n'est pas" for "est"."""

ALIKE = 0.7
"""Minimum similarity of two statements apart from the negation."""

AROUND = 3
"""Minimum number of equal content words directly around a negation if the statements are less similar than `ALIKE`."""


def negation(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a negation that is the only difference between two linked sentences."""
    (a, i), (b, j) = pair.sides
    table = certainty_words(a.language)
    if table is None or a.language != b.language:
        return
    if all(table.negations.isdisjoint(words.spelled) for words in (a.words(i), b.words(j))):
        return
    left, right = a.words(i).all, b.words(j).all
    blocks = common_blocks([word.key for word in left], [word.key for word in right])
    alike = 2 * sum(size for _, _, size in blocks) >= ALIKE * (len(left) + len(right))
    for a0, a1, b0, b1 in gaps(blocks, len(left), len(right)):
        mine, theirs = left[a0:a1], right[b0:b1]
        if not alike and not _in_equal_words(left, blocks, a0, a1):
            continue
        if _only_negates(mine, theirs, table.negations):
            span = cover(mine)
            yield Discrepancy("negation", pair.link, span, None, a.text[slice(*span)], None)
        elif _only_negates(theirs, mine, table.negations):
            span = cover(theirs)
            yield Discrepancy("negation", pair.link, None, span, None, b.text[slice(*span)])


def _in_equal_words(words: Sequence[Word], blocks: Sequence[tuple[int, int, int]], start: int, end: int) -> bool:
    """Return whether at least `AROUND` content words next to a gap are the same in both sentences."""
    before = next((block for block in blocks if block[0] + block[2] == start), None)
    after = next((block for block in blocks if block[0] == end), None)
    if before is None or after is None:
        return False
    around = (*words[before[0] : start], *words[end : end + after[2]])
    return sum(not word.small for word in around) >= AROUND


def _only_negates(words: Sequence[Word], others: Sequence[Word], negations: frozenset[str]) -> bool:
    """Return whether `words` only add a negation to `others`."""
    mine, theirs = {word.key for word in words}, {word.key for word in others}
    if not mine & negations or theirs & negations:
        return False
    return len(mine - negations - _SUPPORT) <= len(theirs) <= 1
