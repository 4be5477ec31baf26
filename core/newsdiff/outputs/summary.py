"""Who contributed what, in words and per cent: the provenance summary as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdiff.model import Comparison, Passage, Share
from newsdiff.outputs.wording import corrected, count, outlet_names, percent, without_text
from newsdiff.text.wrapping import wrap

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

_INDENT = "  "
_LABEL = 30
"""Cells for the label of a row, set in; the longest has 27."""

_LEAST = 14
"""Cells below which the label has lines of its own, as it would fall into too many pieces beside the figures."""

_FIGURES = 18
"""Cells for the two figures of a row."""

_CONTENTS = {
    "verbatim": "verbatim",
    "cosmetic": "cosmetic",
    "reworded": "reworded",
    "removed": "only on the left",
    "added": "only on the right",
}
_SHAPES = {"1:n": "split", "n:1": "merged", "n:m": "regrouped"}


def render(comparison: Comparison, options: RenderOptions) -> str:
    """The summary as a format of `FORMATS`."""
    return summary(comparison, width=options.width)


def summary(comparison: Comparison, *, width: int = 80) -> str:
    """Two small tables, one for each outlet, of how many of its words stand where, and one of the passages.

    The first five rows of a table add up to its total; moved words are among them, so they stand apart. Every
    per cent is rounded by itself. Tables are as wide as they need to be, and where that is more than `width`, labels
    are wrapped; no line is wider, from 20 cells on, of articles of less than a hundred million words.
    """
    names = outlet_names(comparison)
    shares = (comparison.provenance.a, comparison.provenance.b)
    blocks: list[list[str]] = []
    for name, share in zip(names, shares, strict=True):
        blocks.append([*wrap(f"{name}, in words", width, rest="    "), *_words(share, width)])
    blocks.append(list(_passages(comparison.passages, width)))
    for article, name in zip(comparison.articles, names, strict=True):
        if words := without_text(article, name):
            blocks.append([*wrap(f"{words}.", width, rest="    ")])
    if words := corrected(comparison):
        blocks.append([*wrap(words, width, rest="    ")])
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _words(share: Share, width: int) -> Iterator[str]:
    rows = [
        ("verbatim", share.verbatim),
        ("cosmetic", share.cosmetic),
        ("reworded, shared words", share.reworded_shared),
        ("reworded, words only here", share.reworded_own),
        ("only here", share.only_here),
    ]
    for words, number in rows:
        yield from _row(words, f"{number:,}", percent(number, share.words), width)
    yield from _row("total", f"{share.words:,}", percent(share.words, share.words), width)
    yield from _row("of these moved", f"{share.moved:,}", percent(share.moved, share.words), width)


def _row(words: str, number: str, last: str, width: int) -> Iterator[str]:
    """A label with its figures beside its last line, or below it where there is too little room beside it."""
    figures = f"{number:>8}{last:>10}"
    room = _room(width)
    if room == len(_INDENT):
        yield from wrap(words, width, first=_INDENT, rest=_INDENT * 2)
        yield figures.rjust(room + _FIGURES)
        return
    room -= len(figures) - _FIGURES
    *above, beside = wrap(words, room - 1, first=_INDENT, rest=_INDENT * 2)
    yield from above
    yield f"{beside:<{room}}{figures}"


def _room(width: int) -> int:
    """How many cells stand before the figures: those of the label, or but the indent where it is above them."""
    room = min(_LABEL, width - _FIGURES)
    return room if room >= _LEAST else len(_INDENT)


def _passages(passages: tuple[Passage, ...], width: int) -> Iterator[str]:
    """How many passages carry which label, in their place and moved."""
    yield count(len(passages), "passage")
    yield f"{'':<{_room(width)}}{'in place':>8}{'moved':>10}"
    for content, words in _CONTENTS.items():
        found = [passage.position for passage in passages if passage.content == content]
        yield from _row(words, f"{found.count('in-place'):,}", f"{found.count('moved'):,}", width)
    for shape, words in _SHAPES.items():
        found = [passage.position for passage in passages if passage.shape == shape]
        if found:
            yield from _row(f"of these {words}", f"{found.count('in-place'):,}", f"{found.count('moved'):,}", width)
