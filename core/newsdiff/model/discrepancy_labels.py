"""The table of kinds of discrepancy, with the names and statements used in all outputs and the app.

Names and statements are templates. They say what was found, never who is right. `{a}` and `{b}` stand for the words of
the left and the right article; `{here}` is the outlet that has `{words}`, `{there}` the other outlet, and `{other}` its
words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsdiff.model.comparison import Passage
from newsdiff.model.discrepancy import Discrepancy, DiscrepancyKind

SIGN = "≠"
"""The sign for discrepancies, shown next to the signs of a passage's labels."""

TITLE = "Where they differ in substance"
"""The heading of a list of discrepancies."""


@dataclass(frozen=True, slots=True)
class DiscrepancyLabel:
    """A kind of discrepancy.

    Attributes:
        kind: The value in the model, called `type` in the JSON.
        name: The name in the singular, in lower case.
        plural: The name in the plural.
        meaning: The meaning, as a phrase that follows the name.
        differ: The statement for a discrepancy with words of both articles.
        only: The statement for a discrepancy with words of only one article, or about one side.
        unmarked: The statement for a quotation whose words the other article has without quotation marks.
        letter: The key that chooses it in the app's filter menu; empty if the menu offers only its group.
    """

    kind: DiscrepancyKind
    name: str
    plural: str
    meaning: str
    differ: str
    only: str = ""
    unmarked: str = ""
    letter: str = ""

    def counted(self, number: int) -> str:
        """Return a number with the name of the kind, such as `1 figure` or `2 figures`."""
        return f"{number:,} {self.name if number == 1 else self.plural}"


DISCREPANCY_LABELS: tuple[DiscrepancyLabel, ...] = (
    DiscrepancyLabel(
        "figure", "figure", "figures", "the same quantity, age or time of day with a different value",
        "figures differ: {a} / {b}", letter="g",
    ),
    DiscrepancyLabel(
        "date", "date", "dates", "the same event on a different day or in a different year",
        "dates differ: {a} / {b}", letter="t",
    ),
    DiscrepancyLabel(
        "name", "name", "names", "a name in a different form, or another in its place",
        "names differ: {a} / {b}", letter="n",
    ),
    DiscrepancyLabel(
        "negation", "contradiction", "contradictions",
        "a “not” in one article only, or words such as “rose” and “fell”",
        "contradiction: {a} / {b}", "negation only in {here}: {words}", letter="x",
    ),
    DiscrepancyLabel(
        "quote-altered", "quotation altered", "quotations altered", "the same utterance quoted in different words",
        "quotation altered: “{a}” / “{b}”",
    ),
    DiscrepancyLabel(
        "quote-trimmed", "quotation cut", "quotations cut", "the same utterance quoted with words left out",
        "quotation cut: “{a}” / “{b}”", "“{words}” left out in {there}",
    ),
    DiscrepancyLabel(
        "quote-paraphrased", "quotation paraphrased", "quotations paraphrased", "quoted in one article only",
        "quotation paraphrased: {a} / {b}", "quoted only in {here}: “{words}”; in {there}: {other}",
        "quoted in {here}, without quotation marks in {there}: “{words}”",
    ),
    DiscrepancyLabel(
        "attribution", "source", "sources", "a different source, or a source in one article only",
        "sources differ: {a} / {b}", "source only in {here}: {words}", letter="s",
    ),
    DiscrepancyLabel(
        "certainty", "degree of certainty", "degrees of certainty", "said with more or less certainty",
        "certainty differs: {a} / {b}", letter="y",
    ),
)  # fmt: skip
"""All kinds, in the order in which outputs list them."""

BY_KIND = {label.kind: label for label in DISCREPANCY_LABELS}


def displayed(passage: Passage) -> tuple[Discrepancy, ...]:
    """Return the discrepancies of a passage that are displayed, that is, neither weak nor dismissed.

    If several discrepancies are about the same words, only the first is displayed.
    """
    return tuple(one for one in _distinct(passage.discrepancies) if not one.dismissed)


def displayed_elsewhere(passage: Passage) -> tuple[Discrepancy, ...]:
    """Return discrepancies that are displayed with other passages, but are also about words of this one."""
    return tuple(one for one in _distinct(passage.elsewhere) if not one.dismissed)


def dismissed(passage: Passage) -> tuple[Discrepancy, ...]:
    """Return the dismissed discrepancies of a passage."""
    return tuple(one for one in _distinct(passage.discrepancies) if one.dismissed)


def _distinct(discrepancies: Sequence[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Return the discrepancies that are not weak, and only the first of several about the same words."""
    found = {(one.kind, one.a, one.b): one for one in reversed(discrepancies) if not one.weak}
    return tuple(one for one in discrepancies if found.get((one.kind, one.a, one.b)) is one)


def discrepancy_counts(passages: Iterable[Passage]) -> dict[DiscrepancyLabel, int]:
    """Count the displayed discrepancies by kind, in the order of `DISCREPANCY_LABELS`, omitting kinds without any."""
    kinds = [one.kind for passage in passages for one in displayed(passage)]
    return {label: kinds.count(label.kind) for label in DISCREPANCY_LABELS if label.kind in kinds}


def dismissed_count(passages: Iterable[Passage]) -> int:
    """Return the number of dismissed discrepancies."""
    return sum(len(dismissed(passage)) for passage in passages)


def sign(passage: Passage) -> str:
    """Return `≠` if a discrepancy is displayed at this passage or refers to its words, else an empty string."""
    return SIGN if displayed(passage) or displayed_elsewhere(passage) else ""
