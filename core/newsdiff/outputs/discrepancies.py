"""Describing each discrepancy in one sentence, without saying who is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from newsdiff.model import Article, Comparison, Discrepancy, Passage, Side
from newsdiff.model.discrepancy_labels import (
    BY_KIND,
    SIGN,
    discrepancy_counts,
    dismissed,
    dismissed_count,
    displayed,
    displayed_elsewhere,
)
from newsdiff.outputs.wording import count
from newsdiff.text.spelling import fold
from newsdiff.text.words import words as words_of


class Articles(Protocol):
    """Two articles, such as those of a `Comparison`."""

    def article(self, side: Side) -> Article:
        """Return the article of one side."""


@dataclass(frozen=True, slots=True)
class TwoArticles:
    """Two articles that are not compared as a whole."""

    a: Article
    b: Article

    def article(self, side: Side) -> Article:
        """Return the article of one side."""
        return self.a if side == "a" else self.b


def statement(articles: Articles, one: Discrepancy, names: tuple[str, str]) -> str:
    """Return a description of a discrepancy, such as `figures differ: 40 houses / 50 houses`.

    Args:
        articles: The two articles, or their comparison.
        one: One of their discrepancies.
        names: The names of the two articles.
    """
    label, values = BY_KIND[one.kind], (one.value_a, one.value_b)
    said = quoted(articles, one, "a"), quoted(articles, one, "b")
    if one.kind == "figure":
        said = one.value_a or said[0], one.value_b or said[1]
    if one.kind == "quote-trimmed" and any(values):
        cuts = zip(values, reversed(names), strict=True)
        left_out = [label.only.format(words=words, there=there) for words, there in cuts if words]
        return f"{label.name}: {'; '.join(left_out)}"
    here = said if one.kind != "quote-paraphrased" else values
    if bool(here[0]) != bool(here[1]):
        at = 0 if here[0] else 1
        unmarked = one.kind == "quote-paraphrased" and _same_words(articles, *said)
        form = label.unmarked if unmarked else label.only
        return form.format(words=said[at], other=said[1 - at], here=names[at], there=names[1 - at])
    return label.differ.format(a=said[0], b=said[1])


def _same_words(articles: Articles, one: str, two: str) -> bool:
    """Return whether two spans have the same words, in any spelling."""
    language = articles.article("a").language
    left, right = ([fold(word, language) for word in words_of(text)] for text in (one, two))
    return left == right


def statements(comparison: Comparison, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    """Yield a line for each discrepancy of a passage, such as `≠ names differ: Liz / Elizabeth`.

    If there are dismissed discrepancies, the last line gives their number.
    """
    for one in displayed(passage):
        yield f"{SIGN} {statement(comparison, one, names)}"
    if number := len(dismissed(passage)):
        yield f"{_discrepancies(number)} dismissed"


def references(comparison: Comparison, passage: Passage, names: tuple[str, str]) -> Iterator[str]:
    """Yield references to discrepancies about words of a passage that are listed with another passage."""
    for one in displayed_elsewhere(passage):
        home = next(other.id for other in comparison.passages if one in other.discrepancies)
        yield f"{SIGN} {statement(comparison, one, names)} (passage {home})"


def quoted(articles: Articles, one: Discrepancy, side: Side) -> str:
    """Return the words of one article that a discrepancy is about, on one line; empty if there are none."""
    span = one.a if side == "a" else one.b
    return " ".join(articles.article(side).text[slice(*span)].split()) if span else ""


def counted(comparison: Comparison) -> str:
    """Return the counts by kind, such as `3 discrepancies: 2 figures, 1 source; 1 dismissed`; empty if all are zero."""
    counts, gone = discrepancy_counts(comparison.passages), dismissed_count(comparison.passages)
    if not counts:
        return f"{_discrepancies(gone)} dismissed" if gone else ""
    kinds = ", ".join(label.counted(number) for label, number in counts.items())
    return f"{_discrepancies(sum(counts.values()))}: {kinds}" + (f"; {gone:,} dismissed" if gone else "")


def _discrepancies(number: int) -> str:
    return count(number, "discrepancy", "discrepancies")
