"""The table of passages, with one row each, sortable by any column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsdiff.model import Article, Comparison, Passage, Side
from newsdiff.model.discrepancy_labels import displayed
from newsdiff.text.words import count_words
from newsdiff_tui.layout.shares import percent
from newsdiff_tui.state.labels import all_signs, figures, outlets, signs

COLUMNS = ("No.", "label", "position", "outlet", "share", "first words")
"""The headings, in the order of the columns."""

_POSITIONS = {"in-place": "in place", "moved": "moved"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table, which is one passage.

    Attributes:
        passage: The id of the passage.
        signs: Its signs, as in the gutter, such as `~≠ <`; `~ <` if no passage of the comparison has a discrepancy.
        label: Its labels in words, such as `reworded, split 1:2`.
        position: `in place` or `moved`.
        outlet: The only outlet that has it, or `both`.
        words: The number of words, on the side with more.
        share: Its share of the words of each article, such as `3%` or `3% 4%`.
        text: Its first words, from the left if possible.
    """

    passage: int
    signs: str
    label: str
    position: str
    outlet: str
    words: int
    share: str
    text: str


def rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return the rows in the order of the passages."""
    found = any(displayed(passage) for passage in comparison.passages)
    return tuple(_row(passage, comparison, all_signs if found else signs) for passage in comparison.passages)


def ordered(table: tuple[Row, ...], column: int) -> tuple[Row, ...]:
    """Sort the rows by a column, shares descending, others ascending; the sort is stable."""
    keys = (
        lambda row: row.passage,
        lambda row: row.label,
        lambda row: row.position != "moved",
        lambda row: row.outlet,
        lambda row: -row.words,
        lambda row: row.text.casefold(),
    )
    return tuple(sorted(table, key=keys[column]))


def _row(passage: Passage, comparison: Comparison, signs_of: Callable[[Passage], str]) -> Row:
    a, b = comparison.articles
    outlet = "both" if passage.a and passage.b else outlets(comparison)[0 if passage.a else 1]
    counts = _words(passage.a, a), _words(passage.b, b)
    wholes = comparison.provenance.a.words, comparison.provenance.b.words
    has = passage.a, passage.b
    own = [percent(count, whole) for count, whole, there in zip(counts, wholes, has, strict=True) if there]
    side: Side = "a" if passage.a else "b"
    article, first = (a, passage.a[0]) if side == "a" else (b, passage.b[0])
    text = " ".join(article.sentence_text(first).split())
    return Row(
        passage.id,
        signs_of(passage),
        figures(passage),
        _POSITIONS[passage.position],
        outlet,
        max(counts),
        " ".join(own),
        text,
    )


def _words(sentences: tuple[int, ...], article: Article) -> int:
    return sum(count_words(article.sentence_text(index)) for index in sentences)
