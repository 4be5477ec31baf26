"""One column for narrow screens, with the versions of a passage one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsdiff.model import Comparison
from newsdiff_tui.layout.levelling import Band


def unified(comparison: Comparison, bands: Sequence[Band]) -> tuple[Band, ...]:
    """Return bands for one column: the two versions of a passage one below the other, a verbatim passage only once.

    A blank row separates a passage in two versions from its neighbours. Articles without any match are read one after
    the other, in the order of their numbers.
    """
    if any(len(band.stretches) == 2 and not band.linked for band in bands):
        lefts = [Band(band.left, None, band.left.opens) for band in bands if band.left]
        rights = [Band(None, band.right, band.right.opens) for band in bands if band.right]
        first, second = sorted((lefts, rights), key=lambda side: side[0].stretches[0].passage)
        return (replace(first[0], spaced=False), *first[1:], replace(second[0], spaced=True), *second[1:])
    verbatim = {passage.id for passage in comparison.passages if passage.content == "verbatim"}
    found: list[Band] = []
    after_double = False
    for band in bands:
        if band.folded:
            found.append(band)
            after_double = False
            continue
        double = band.linked and band.stretches[0].passage not in verbatim
        spaced = band.spaced or bool(found and (double or after_double))
        if double:
            found += [Band(band.left, None, spaced), Band(None, band.right, False)]
        else:
            found.append(Band(band.left, None if band.left else band.right, spaced))
        after_double = double
    return tuple(found)
