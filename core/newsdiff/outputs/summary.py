"""Plain-text summary that counts words, passages and discrepancies by kind or label."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdiff.model import Comparison, Share, Side
from newsdiff.model.counts import PassageCount, passage_counts, word_counts
from newsdiff.model.discrepancy_labels import discrepancy_counts, dismissed_count
from newsdiff.model.labels import PARTLY
from newsdiff.outputs.notices import notices
from newsdiff.outputs.wording import POSSIBLE, corrected, count, outlet_names, percent
from newsdiff.text.wrapping import cell_width, wrap

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

_INDENT = "  "
_LABEL = 30
"""Width of the labels with their indentation, in cells; longer labels are wrapped."""

_LEAST = 14
"""Minimum width for labels beside the figures. In less space they would break too often, so they get their own lines.
"""

_FIGURES = 18
"""Width of the two figures of a row in cells."""


def render(comparison: Comparison, options: RenderOptions) -> str:
    """Render the summary; the entry point for `FORMATS`."""
    return summary(comparison, width=options.width)


def summary(comparison: Comparison, *, width: int = 80) -> str:
    """Return small tables: the words of each article by kind, the passages by label, and the discrepancies by kind.

    The first five rows of a table of words add up to its total. Moved words, and words with a possible match, are also
    counted separately in further rows. Percentages are rounded independently. Labels wrap so that no line
    is wider than `width`, if that is at least 20 cells and no number has more than eight digits.
    """
    names = outlet_names(comparison)
    blocks: list[list[str]] = [
        [line for notice in notices(comparison) for line in wrap(notice, width, rest="    ")],
        [*wrap(f"Words of {names[0]}", width, rest="    "), *_words(comparison.provenance.a, "a", width)],
        [*wrap(f"Words of {names[1]}", width, rest="    "), *_words(comparison.provenance.b, "b", width)],
        [*_passages(comparison, names, width)],
        [*_discrepancies(comparison, width)],
    ]
    if words := corrected(comparison):
        blocks.append([*wrap(words, width, rest="    ")])
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _words(share: Share, side: Side, width: int) -> Iterator[str]:
    rows = [(found.name, found.words) for found in word_counts(share, side)]
    possible = [(POSSIBLE, share.possible)] if share.possible else []
    for name, number in (*rows, ("total", share.words), ("of which moved", share.moved), *possible):
        yield from _row(name, f"{number:,}", percent(number, share.words), width)


def _row(words: str, number: str, last: str, width: int) -> Iterator[str]:
    """Yield the lines of a label, with its figures beside the last line, or below it if there is too little room."""
    figures = f"{number:>8}{last:>10}"
    room = _room(width)
    if room == len(_INDENT):
        yield from wrap(words, width, first=_INDENT, rest=_INDENT * 2)
        yield figures.rjust(room + _FIGURES).rstrip()
        return
    room -= len(figures) - _FIGURES
    *above, beside = wrap(words, room - 1, first=_INDENT, rest=_INDENT * 2)
    yield from above
    yield (beside + " " * (room - cell_width(beside)) + figures).rstrip()


def _room(width: int) -> int:
    """Return the width of the column of labels, or of the indentation if labels are on their own lines."""
    room = min(_LABEL, width - _FIGURES)
    return room if room >= _LEAST else len(_INDENT)


def _passages(comparison: Comparison, names: tuple[str, str], width: int) -> Iterator[str]:
    """Yield lines with the number of passages with each label, in place and moved.

    Shapes are listed only if they occur.
    """
    yield count(len(comparison.passages), "passage")
    yield f"{'':<{_room(width)}}{'in place':>8}{'moved':>10}"
    for found in passage_counts(comparison.passages).values():
        if found.label.axis == "content" and (found.total or found.label not in PARTLY):
            yield from _counted(found.label.named(*names), found, width)
        elif found.label.axis == "shape" and found.total:
            yield from _counted(f"of which {found.label.named(*names)}", found, width)


def _discrepancies(comparison: Comparison, width: int) -> Iterator[str]:
    """Yield lines with the number of discrepancies of each kind, or nothing if there are none."""
    counts, gone = discrepancy_counts(comparison.passages), dismissed_count(comparison.passages)
    if counts or gone:
        yield count(sum(counts.values()), "discrepancy", "discrepancies")
    for label, number in counts.items():
        yield from _row(label.plural, f"{number:,}", "", width)
    if gone:
        yield from _row("dismissed", f"{gone:,}", "", width)


def _counted(words: str, found: PassageCount, width: int) -> Iterator[str]:
    yield from _row(words, f"{found.in_place:,}", f"{found.moved:,}", width)
