"""Arranging bands in one column for narrow screens, with the two versions of a passage one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from newsdiff.model import Comparison
from newsdiff_tui.layout.panes.levelling import Band


def unified(comparison: Comparison, bands: Sequence[Band]) -> tuple[Band, ...]:
    """Arrange bands in one column, with the two versions of a passage one below the other.

    A verbatim passage appears only once; one in two versions has a blank row before and after it. If nothing matches, a
    blank row separates the articles.
    """
    matched = any(passage.a and passage.b for passage in comparison.passages)
    verbatim = {passage.id for passage in comparison.passages if passage.content == "verbatim"}
    found: list[Band] = []
    after_double = False
    for band in bands:
        if band.folded:
            found.append(band)
            after_double = False
            continue
        double = band.linked and band.stretches[0].passage not in verbatim
        turns = not matched and bool(found) and (found[-1].left is None) != (band.left is None)
        spaced = band.spaced or bool(found and (double or after_double)) or turns
        if double:
            found += [Band(band.left, None, spaced), Band(None, band.right, False)]
        else:
            found.append(Band(band.left, None if band.left else band.right, spaced))
        after_double = double
    return tuple(found)
