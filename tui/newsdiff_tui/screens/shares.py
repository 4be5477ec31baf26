"""The text of the screen of shares: who prints the same copy, and how much each outlet has from each other one."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from newsdiff.model.collation import Collation
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.outlets import UNCREDITED, outlet_names

Part = str | tuple[str, str]

NAME = 18
"""Cells of an outlet's name."""

LARGE = 0.5
"""Shares from here on are bold."""

PER_BLOCK = 11
"""Columns of the matrix below each other in one block."""


def shares_text(collation: Collation) -> Content:
    """Return the text: families, then the matrix of shares."""
    return Content.assemble(*_families(collation), *_matrix(collation)).rstrip()


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


def _matrix(collation: Collation) -> Iterator[Part]:
    names, order = outlet_names(collation), collation.order_of_outlets
    yield "\nShares\n", "bold"
    yield "  Words of the outlet in a row that are also in the outlet of the column, in %\n"
    for first in range(0, len(order), PER_BLOCK):
        block = order[first : first + PER_BLOCK]
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
