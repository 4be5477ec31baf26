"""The text of the screen with the families of outlets and the matrix of their shares."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from textual.content import Content

from newsdiff.model.collation import Collation
from newsdiff.outputs.many.wording import NO_CREDIT, SHARES, SHARES_OF_MANY, family_title, unlike_copy
from newsdiff.text.wrapping import wrap
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.many.outlets import UNCREDITED, outlet_names

Part = str | tuple[str, str]

NAME = 16
"""Width of an outlet's name in cells."""

LARGE = 0.5
"""Minimum share that is displayed in bold."""

FRAME = 8
"""Number of cells around the text."""


def shares_text(collation: Collation, width: int) -> Content:
    """Return the text, with the families, then the matrix of shares in blocks that fit the width."""
    room = max(NAME, width - FRAME)
    return Content.assemble(*_families(collation, room), *_matrix(collation, room)).rstrip()


def _families(collation: Collation, room: int) -> Iterator[Part]:
    names = outlet_names(collation)
    several = [family for family in collation.families if len(family.articles) > 1]
    yield "Same copy\n", "bold"
    if not several:
        yield "  No two outlets print the same copy.\n"
    for family in several:
        heading = f"{fitted(family_title(family), 40).rstrip()}: " if family.name else ""
        listed = ", ".join(names[one] + UNCREDITED * (one in family.uncredited) for one in family.articles)
        yield f"  {heading}", "bold"
        yield _wrapped(listed, room, "  " + heading)[2 + len(heading) :]
        if family.uncredited:
            agency = fitted(family.name or "agency", 40).rstrip()
            yield _wrapped(f"{UNCREDITED} same text as the {agency} copy; {NO_CREDIT}", room)
    for sentence in unlike_copy(collation, names):
        yield _wrapped(sentence, room)


def _wrapped(words: str, room: int, first: str = "  ") -> str:
    """Return words as indented lines of at most `room` cells."""
    return "".join(f"{line}\n" for line in wrap(words, room, first=first, rest="    ", measure=cell_len))


def _matrix(collation: Collation, room: int) -> Iterator[Part]:
    names, order = outlet_names(collation), collation.order_of_outlets
    across = max(1, (room - NAME - 6) // 4)
    yield "\nShares\n", "bold"
    yield _wrapped(SHARES, room)
    if len(order) > 2:
        yield _wrapped(SHARES_OF_MANY, room)
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
