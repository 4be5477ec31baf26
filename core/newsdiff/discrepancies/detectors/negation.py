"""Finding a "not" in only one of two otherwise equal statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quantities_compared import rounds
from newsdiff.discrepancies.words import Word, cover
from newsdiff.languages.certainty import certainty_words
from newsdiff.languages.opposites import are_opposites, opposites
from newsdiff.model.discrepancy import Discrepancy
from newsdiff.text.sequences import gaps

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
    common = pair.common
    for gap in gaps(common.blocks, len(left), len(right)):
        mine, theirs = left[gap[0] : gap[1]], right[gap[2] : gap[3]]
        if common.share < ALIKE and sum(not word.small for word in common.around(gap, left)) < AROUND:
            continue
        if _only_negates(mine, theirs, table.negations, a.language):
            span = cover(mine)
            if not any(rounds(a, i, word) for word in mine):  # unlike "not more than 40"
                yield Discrepancy("negation", pair.link, span, None, a.text[slice(*span)], None)
        elif _only_negates(theirs, mine, table.negations, a.language):
            span = cover(theirs)
            if not any(rounds(b, j, word) for word in theirs):
                yield Discrepancy("negation", pair.link, None, span, None, b.text[slice(*span)])


def _only_negates(words: Sequence[Word], others: Sequence[Word], negations: frozenset[str], language: str) -> bool:
    """Return whether `words` only add a negation to `others`, and not to their opposite ("did not fall" for "rose")."""
    mine, theirs = {word.key for word in words}, {word.key for word in others}
    if not mine & negations or theirs & negations or any(map(str.isdecimal, theirs)):
        return False
    negated = mine - negations - _SUPPORT
    table = opposites(language)
    if any(are_opposites(table.get(one, {}), table.get(two, {})) for one in negated for two in theirs):
        return False
    return len(negated) <= len(theirs) <= 1
