"""Finding figures that were replaced by others in two nearly identical sentences."""

from __future__ import annotations

import re

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.in_place import Replacement
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quantities_compared import rounding_of, same
from newsdiff.languages.quantities import Kind, Quantity

_FIGURE = r"\d[\d.,'’\s]*"
_ROUND = r"00+$"


def replaced(pair: LinkedPair, *kinds: Kind) -> list[Replacement]:
    """Return the figures of some kinds that were replaced, in nearly identical sentences."""
    return [each for each in pair.replaced if each[0].kind in kinds]


def equally_exact(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether neither of two figures is rounded, so that even a small difference counts.

    They must have no word such as "about" before them, and the same number of significant digits. One zero at the end
    of a whole number is significant (410), more are not (2,000).
    """
    (a, i), (b, j) = pair.sides
    if rounding_of(a, i, one) or rounding_of(b, j, two):
        return False
    return _digits(a, one) == _digits(b, two)


def rounded_alike(pair: LinkedPair, one: Quantity, two: Quantity) -> bool:
    """Return whether two figures in the same place may be one value, rounded differently."""
    return same(one, two) and not equally_exact(pair, one, two)


def _digits(reader: Reader, quantity: Quantity) -> int:
    """Return the number of significant digits of a figure as written, or of its value if it is written out."""
    figure = re.compile(_FIGURE).search(reader.text, quantity.start, quantity.end)
    digits = re.sub(r"\D", "", figure[0] if figure else f"{quantity.value:.0f}").lstrip("0")
    return len(re.sub(_ROUND, "", digits))
