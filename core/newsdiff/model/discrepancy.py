"""Discrepancies, substantive differences between two linked sentences, such as a different figure or source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from newsdiff.model.article import Pair, Span

DiscrepancyKind = Literal[
    "quote-trimmed",
    "quote-altered",
    "quote-paraphrased",
    "attribution",
    "certainty",
    "negation",
    "figure",
    "date",
    "name",
]


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A substantive difference between two linked sentences. It says what differs, never who is right.

    Attributes:
        kind: The kind of difference, called `type` in the JSON.
        link: The indexes of the two linked sentences, left and right.
        a: The span of the words concerned on the left; None if only the right article has them.
        b: The span of the words concerned on the right; None if only the left article has them.
        value_a: The normalised value on the left (a figure, a date, a source's name). For a cut quotation, the words
            that the right article left out. For a paraphrased one, the quoted words if the left article has the
            quotation. None if there is no value.
        value_b: The same for the right article.
        weak: Whether it was found by an unreliable rule; weak discrepancies are hidden by default.
        dismissed: Whether a reader dismissed it; dismissed discrepancies are counted, but not listed.
    """

    kind: DiscrepancyKind
    link: Pair
    a: Span | None
    b: Span | None
    value_a: str | None = None
    value_b: str | None = None
    weak: bool = False
    dismissed: bool = False

    def swapped(self) -> Discrepancy:
        """Return the same discrepancy with left and right exchanged."""
        link = self.link[1], self.link[0]
        return Discrepancy(self.kind, link, self.b, self.a, self.value_b, self.value_a, self.weak, self.dismissed)
