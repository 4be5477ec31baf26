"""A "not" that only one of two otherwise equal statements has."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from newsdiff.discrepancies.context import LinkedPair
from newsdiff.languages.certainty import certainty_words
from newsdiff.model.discrepancy import Discrepancy

_SUPPORT = frozenset("do does did".split())
"""Auxiliary verbs that a negation brings along: "knew", "did not know"."""

ALIKE = 0.7
"""How alike the two statements are apart from it."""


def negation(pair: LinkedPair) -> Iterator[Discrepancy]:
    """Find a negation that is all that one sentence has beyond the other in its place."""
    (a, i), (b, j) = pair.sides
    table = certainty_words(a.language)
    if table is None or a.language != b.language:
        return
    left, right = a.words(i), b.words(j)
    matcher = SequenceMatcher(None, [word.key for word in left], [word.key for word in right], autojunk=False)
    if matcher.ratio() < ALIKE:
        return
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        if tag == "equal":
            continue
        mine, theirs = {word.key for word in left[a0:a1]}, {word.key for word in right[b0:b1]}
        more, less, words = (mine, theirs, left[a0:a1]) if mine & table.negations else (theirs, mine, right[b0:b1])
        if (
            more & table.negations
            and not less & table.negations
            and len(more - table.negations - _SUPPORT) <= len(less) <= 1
        ):
            span = words[0].start, words[-1].end
            on_left = words is not right[b0:b1] and bool(mine & table.negations)
            text = (a if on_left else b).text[slice(*span)]
            yield Discrepancy(
                "negation", pair.link, span if on_left else None, None if on_left else span,
                text if on_left else None, None if on_left else text,
            )  # fmt: skip
