"""The text of the screen of shares: who prints the same copy, and how much each outlet has from each other one."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from newsdiff.model.collation import Collation
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.outlets import UNCREDITED, outlet_names

Part = str | tuple[str, str]

NAME = 16
"""Cells of an outlet's name."""

LARGE = 0.5
"""Shares from here on are bold."""

FRAME = 8
"""Cells around the text."""


def shares_text(collation: Collation, width: int) -> Content:
    """Return the text for a screen of some width: families, then the matrix of shares, in blocks that fit."""
    across = max(1, (width - FRAME - NAME - 6) // 4)
    return Content.assemble(*_families(collation), *_matrix(collation, across)).rstrip()


def _families(collation: Collation) -> Iterator[Part]:
    names = outlet_names(collation)
    several = [family for family in collation.families if len(family.articles) > 1]
    yield "Same copy\n", "bold"
    if not several:
        yield "  No two outlets print the same copy.\n"
    for family in several:
        heading = f"{fitted(family.name, 40).rstrip()}: " if family.name else ""
        listed = ", ".join(names[one] + UNCREDITED * (one in family.uncredited) for one in family.articles)
        yield f"  {heading}", "bold"
        yield f"{fitted(listed, 2000).rstrip()}\n"
        if family.uncredited:
            agency = fitted(family.name or "agency", 40).rstrip()
            yield f"  {UNCREDITED} same text as the {agency} copy; names no agency\n"


def _matrix(collation: Collation, across: int) -> Iterator[Part]:
    names, order = outlet_names(collation), collation.order_of_outlets
    yield "\nShares\n", "bold"
    yield "  Of the words of the outlet in a row, % that the outlet of the column also has\n"
    for first in range(0, len(order), across):
        block = order[first : first + across]
        yield "\n  " + " " * (NAME + 4)
        yield "".join(f"{first + at + 1:>4}" for at in range(len(block))) + "\n", "bold"
        for row, article in enumerate(order):
            yield f"  {row + 1:>3} {fitted(names[article], NAME)}"
            for other in block:
                share = collation.shares[article][other]
                if share is None:
                    yield "   –"
                else:
                    yield (f"{share * 100:>4.0f}", "bold reverse" if share >= LARGE else "")
            yield "\n"
