"""The lines at the top of the report: what each article lacks, what differs, and what moved, each with a link."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from newsdiff.model import Comparison, Side
from newsdiff.model.labels import PARTLY, content
from newsdiff.outputs import discrepancies
from newsdiff.outputs.wording import IDENTICAL, count


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Answer:
    """A line at the top of the report, and the id of the element to which it links, if any."""

    text: Markup
    element_id: str


def glance(comparison: Comparison, names: tuple[str, str]) -> Iterator[Answer]:
    """Yield the lines at the top of the report, or none if an article has no sentences.

    The numbers are those beside the filters. With scripts, a link to a filter applies it; without, it leads to the
    filters.
    """
    if not all(article.sentences for article in comparison.articles):
        return
    if comparison.identical:
        yield Answer(Markup("{}").format(IDENTICAL.removesuffix(".")), "")
        return
    isolated = [Markup("<bdi>{}</bdi>").format(name) for name in names]
    sides: tuple[tuple[Side, str], ...] = ("a", "removed"), ("b", "added")
    for side, value in sides:
        here, there = isolated if side == "a" else isolated[::-1]
        yield _unmatched(comparison, side, value, here, there)
    if found := discrepancies.counted(comparison):
        yield Answer(Markup("{}").format(found), "discrepancies")
    moved = sum(passage.position == "moved" for passage in comparison.passages)
    if moved:
        appears = "appears" if moved == 1 else "appear"
        yield Answer(Markup("{} {} in a different place").format(count(moved, "passage"), appears), "show-moved")


def _unmatched(comparison: Comparison, side: Side, value: str, here: Markup, there: Markup) -> Answer:
    contents = [content(passage) for passage in comparison.passages if passage.sentences(side)]
    number = sum(label.value == value for label in contents)
    if number:
        have = "has" if number == 1 else "have"
        text = Markup("{} of {} {} no match in {}").format(count(number, "sentence"), here, have, there)
        return Answer(text, f"show-{value}")
    in_part = ", at least in part" if any(label in PARTLY for label in contents) else ""
    return Answer(Markup("Every sentence of {} has a match in {}{}").format(here, there, in_part), "")
