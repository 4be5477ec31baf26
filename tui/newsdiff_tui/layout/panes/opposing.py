"""Arranging unmatched runs of both articles opposite each other in two columns.

One below the other, as in a list of changes, they would take more rows: three sentences of A and three of B would take
as many as six sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, zip_longest

from newsdiff_tui.layout.panes.levelling import Band


def opposed(bands: Sequence[Band]) -> tuple[Band, ...]:
    """Return bands for two columns, in which unmatched stretches of both sides are opposite each other."""
    found: list[Band] = []
    for alone, run in groupby(bands, key=lambda band: len(band.stretches) == 1):
        grouped = tuple(run)
        found += _zipped(grouped) if alone else grouped
    return tuple(found)


def _zipped(run: Sequence[Band]) -> list[Band]:
    """Pair left and right stretches in a run of bands, each of which has one stretch."""
    pairs = zip_longest((one for one in run if one.left), (one for one in run if one.right))
    return [
        Band(
            left.left if left else None,
            right.right if right else None,
            any(one.spaced for one in (left, right) if one),
        )
        for left, right in pairs
    ]
