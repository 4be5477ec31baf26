"""Who contributed what, in words and per cent: the provenance summary as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from newsdiff.exporting.wording import corrected, count, outlet_names, percent, without_text
from newsdiff.exporting.wrapping import wrap
from newsdiff.model import Comparison, Passage, Share

_LABEL = 28
"""Cells for the label of a row; the longest has 25."""

_CONTENTS = {
    "verbatim": "verbatim",
    "cosmetic": "cosmetic",
    "reworded": "reworded",
    "removed": "only on the left",
    "added": "only on the right",
}
_SHAPES = {"1:n": "split", "n:1": "merged", "n:m": "regrouped"}


def summary(comparison: Comparison, *, width: int = 80) -> str:
    """Two small tables, one for each outlet, of how many of its words stand where, and one of the passages.

    The first five rows of a table add up to its total; moved words are among them, so they stand apart. Every
    per cent is rounded by itself. Tables are as wide as they need to be, names are wrapped to `width`.
    """
    names = outlet_names(comparison)
    shares = (comparison.provenance.a, comparison.provenance.b)
    blocks: list[list[str]] = []
    for name, share in zip(names, shares, strict=True):
        blocks.append([*wrap(f"{name}, in words", width, rest="    "), *_words(share)])
    blocks.append(list(_passages(comparison.passages)))
    for article, name in zip(comparison.articles, names, strict=True):
        if words := without_text(article, name):
            blocks.append([*wrap(f"{words}.", width, rest="    ")])
    if words := corrected(comparison):
        blocks.append([*wrap(words, width, rest="    ")])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _words(share: Share) -> Iterator[str]:
    rows = [
        ("verbatim", share.verbatim),
        ("cosmetic", share.cosmetic),
        ("reworded, shared words", share.reworded_shared),
        ("reworded, words only here", share.reworded_own),
        ("only here", share.only_here),
    ]
    for words, number in rows:
        yield _row(words, number, percent(number, share.words))
    yield _row("total", share.words, percent(share.words, share.words))
    yield _row("of these moved", share.moved, percent(share.moved, share.words))


def _row(words: str, number: int, last: str) -> str:
    return f"  {words:<{_LABEL}}{number:>8,}{last:>10}"


def _passages(passages: tuple[Passage, ...]) -> Iterator[str]:
    """How many passages carry which label, in their place and moved."""
    yield count(len(passages), "passage")
    yield f"  {'':<{_LABEL}}{'in place':>8}{'moved':>10}"
    for content, words in _CONTENTS.items():
        found = [passage.position for passage in passages if passage.content == content]
        yield _row(words, found.count("in-place"), f"{found.count('moved'):,}")
    for shape, words in _SHAPES.items():
        found = [passage.position for passage in passages if passage.shape == shape]
        if found:
            yield _row(f"of these {words}", found.count("in-place"), f"{found.count('moved'):,}")
