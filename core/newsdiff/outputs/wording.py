"""How all outputs word outlets, places, counts and shares; for the names of labels, see `model.labels`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.model import Article, Comparison, Passage
from newsdiff.model.labels import names as label_names
from newsdiff.outputs.naming import article_names

POSSIBLE = "of which possible match"
"""The name of the table row for words in sentences with only a possible match."""

IDENTICAL = "The two articles are identical apart from spacing."


def outlet_names(comparison: Comparison) -> tuple[str, str]:
    """Return distinct names for the two articles: their outlets, with an addition such as `(left)` if necessary."""
    a, b = article_names(comparison.articles)
    return (f"{a} (left)", f"{b} (right)") if a == b else (a, b)


def without_text(article: Article, name: str) -> str:
    """Return a warning that an article has no text to compare, or an empty string.

    A page filled in by a script, or a failed download, must not look like an article that shares nothing.
    """
    if article.sentences:
        return ""
    return f"{name} contains no text" if article.document.size else f"{name} is empty"


def label(passage: Passage, names: tuple[str, str]) -> str:
    """Return a passage's labels as a heading, such as `Reworded, moved, split` or `No match in Wire`."""
    return capitalized(label_names(passage, *names))


def capitalized(words: str) -> str:
    """Return words with a capital first letter, otherwise unchanged."""
    return words[:1].upper() + words[1:]


def full_sentence(words: str) -> str:
    """Return words as a sentence: with a capital first letter, and a full stop unless they end with one (`9 a.m.`)."""
    return capitalized(words) if words.endswith((".", "…")) else f"{capitalized(words)}."


def place(passage: Passage, names: tuple[str, str]) -> str:
    """Return the place of a passage, with sentences counted from 1, such as `Daily sentences 3–4, Wire sentence 2`."""
    sides = zip(names, (passage.a, passage.b), strict=True)
    return ", ".join(f"{name} {sentences(indexes)}" for name, indexes in sides if indexes)


def passage_text(article: Article, indexes: Sequence[int], gap: str = " … ") -> str:
    """Return the text of one side of a passage, with `gap` for omitted sentences of other passages."""
    parts: list[str] = []
    for at, index in enumerate(indexes):
        if at:
            parts.append(" " if index == indexes[at - 1] + 1 else gap)
        parts.append(article.sentence_text(index))
    return "".join(parts)


def listed(
    comparison: Comparison, *, everything: bool = False, shown: frozenset[int] | None = None
) -> tuple[Passage, ...]:
    """Return the passages in a listing: those in `shown`, or else those that differ or have a note or bookmark."""
    if shown is not None:
        return tuple(one for one in comparison.passages if one.id in shown)
    noted = {note.passage for note in comparison.notes}
    return tuple(one for one in comparison.passages if everything or one.differs or one.id in noted)


def selection(comparison: Comparison, shown: frozenset[int] | None) -> str:
    """Return a sentence with the number of selected passages; empty if there is no selection."""
    if shown is None:
        return ""
    return f"A selection: {len(shown):,} of {count(len(comparison.passages), 'passage')}."


def corrected(comparison: Comparison) -> str:
    """Return a sentence with the number of corrections in a comparison; empty if there are none."""
    if not comparison.corrections:
        return ""
    kinds = [correction.kind for correction in comparison.corrections]
    counted = ", ".join(f"{kinds.count(kind):,} {kind}ed" for kind in ("pair", "unpair") if kind in kinds)
    return f"Includes {count(len(kinds), 'manual correction')}: {counted}."


def note_lines(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """Yield the reader's notes on a passage: `Bookmarked.` and the lines of the text."""
    for note in comparison.notes:
        if note.passage == passage.id:
            if note.bookmarked:
                yield "Bookmarked."
            for number, line in enumerate(note.text.splitlines()):
                yield line if number else f"Note: {line}"


def edits_legend(a: str, b: str, deleted: str = "[-…-]", inserted: str = "{+…+}") -> str:
    """Return a sentence that explains the marks of `inline_edits`, or other marks that an output uses instead."""
    return f"In the edits, {deleted} is only in {a}, {inserted} only in {b}."


def sentences(indexes: Sequence[int]) -> str:
    """Return sentence indexes in words, counted from 1, such as `sentence 2` or `sentences 3–5, 9`."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index == runs[-1][1] + 1:
            runs[-1][1] = index
        else:
            runs.append([index, index])
    spelled = ", ".join(str(a + 1) if a == b else f"{a + 1}–{b + 1}" for a, b in runs)
    return f"sentence {spelled}" if len(indexes) == 1 else f"sentences {spelled}"


def count(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun in the right form, such as `1 passage` or `2 passages`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {plural or noun + 's'}"


def percent(part: int, whole: int) -> str:
    """Return a share as a percentage with one decimal; `0%` and `100%` are always exact."""
    if part <= 0 or whole <= 0:
        return "0%"
    if part >= whole:
        return "100%"
    tenths = (2000 * part + whole) // (2 * whole)
    if tenths == 0:
        return "<0.1%"
    if tenths == 1000:
        return ">99.9%"
    return f"{tenths // 10}.{tenths % 10}%"
