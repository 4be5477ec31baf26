"""Listing the discrepancies by kind, each with an excerpt from both articles."""

from __future__ import annotations

from dataclasses import dataclass

from newsdiff.model import Comparison, Discrepancy, Passage, Side, Span
from newsdiff.model.discrepancy_labels import DISCREPANCY_LABELS, displayed
from newsdiff.outputs.discrepancies import statement
from newsdiff.outputs.html.runs import Run, edited, marked
from newsdiff.outputs.wording import capitalized, outlet_names
from newsdiff.text.sanitize import sanitize

AROUND = 60
"""Maximum number of characters shown before and after the words of a discrepancy."""

UNSAID = 140
"""Maximum length of an excerpt from a sentence without words of the discrepancy, in characters."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Excerpt:
    """An excerpt from a sentence, and whether it was cut at its start and end."""

    runs: list[Run]
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DiscrepancyRow:
    """A discrepancy, with its passage, its description, and an excerpt from each article."""

    passage: Passage
    statement: str
    a: Excerpt
    b: Excerpt


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DiscrepancyGroup:
    """All discrepancies of one kind, with the name of the kind."""

    name: str
    discrepancies: tuple[DiscrepancyRow, ...]


def grouped_discrepancies(comparison: Comparison) -> list[DiscrepancyGroup]:
    """Group the displayed discrepancies by kind, in the order of `DISCREPANCY_LABELS`, omitting kinds without any."""
    texts = sanitize(comparison.a.text), sanitize(comparison.b.text)
    found = [(passage, one) for passage in comparison.passages for one in displayed(passage)]
    groups = []
    for label in DISCREPANCY_LABELS:
        of_kind = tuple(_row(comparison, texts, *pair) for pair in found if pair[1].kind == label.kind)
        if of_kind:
            name = label.name if len(of_kind) == 1 else label.plural
            groups.append(DiscrepancyGroup(capitalized(name), of_kind))
    return groups


def _row(comparison: Comparison, texts: tuple[str, str], passage: Passage, one: Discrepancy) -> DiscrepancyRow:
    said = sanitize(statement(comparison, one, outlet_names(comparison)))
    a, b = (_excerpt(comparison, texts[side == "b"], passage, one, side) for side in _SIDES)
    return DiscrepancyRow(passage, capitalized(said), a, b)


_SIDES: tuple[Side, Side] = ("a", "b")


def _excerpt(comparison: Comparison, text: str, passage: Passage, one: Discrepancy, side: Side) -> Excerpt:
    sentence = comparison.article(side).sentences[one.link[side == "b"]]
    span = one.a if side == "a" else one.b
    whole = sentence.start, sentence.end
    start, end = _around(text, whole, span) if span else (whole[0], _at_word(text, whole[0] + UNSAID, whole[1]))
    shown = marked(edited(text, (start, end), passage, side), start, [span] if span else [])
    return Excerpt(shown, start > whole[0], end < whole[1])


def _around(text: str, whole: Span, span: Span) -> Span:
    """Return the span of a discrepancy's words with some text around them.

    It stays within the sentence, and is cut between words.
    """
    start = max(span[0] - AROUND, whole[0])
    while whole[0] < start < span[0] and not text[start - 1].isspace():
        start += 1
    return start, max(span[1], _at_word(text, span[1] + AROUND, whole[1]))


def _at_word(text: str, end: int, last: int) -> int:
    """Return the end of the last word before an offset, or `last` if the text is shorter."""
    if end >= last:
        return last
    while end > 0 and not text[end].isspace():
        end -= 1
    return end
