"""A substantive difference between two linked sentences: a quotation, a source, a degree of certainty, a figure."""

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
    """One difference in substance between two linked sentences. It says what differs, never who is right.

    Attributes:
        kind: What differs; called `type` in the JSON.
        link: Indexes of the two linked sentences, left and right.
        a: Where the left article says it, as a span into its text; None if only the right article has it.
        b: The same for the right article.
        value_a: The normalised value on the left (a figure, a date, a source's name). For a cut quotation, the
            words that the right article left out; for a paraphrased one, its words if the left article quotes it.
            None if there is none.
        value_b: The same for the right article.
        weak: Whether the rule that found it is often wrong; weak discrepancies are hidden by default.
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
