"""The words for labels, counts and places, the same in every plain text output."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsdiff.model import Article, Comparison, Passage
from newsdiff.text.sanitize import sanitize

_SHAPES = {"1:n": "split", "n:1": "merged", "n:m": "regrouped"}


def outlet_names(comparison: Comparison) -> tuple[str, str]:
    """How to call the two articles: by their outlets, and by side too where both are of one."""
    a, b = (sanitize(article.outlet) for article in comparison.articles)
    return (f"{a} (left)", f"{b} (right)") if a == b else (a, b)


def without_text(article: Article, name: str) -> str:
    """What is to be said of an article in which there is nothing to compare; empty if there is something.

    A page that is written by its script, or a download that failed, must not look like an article that shares nothing.
    """
    if article.sentences:
        return ""
    return f"{name} has no text in it" if article.document.size else f"{name} is empty"


def label(passage: Passage, names: tuple[str, str]) -> str:
    """A passage's three labels in words: `Reworded, moved, split`, or which article alone has it."""
    words = [_content(passage, names)]
    if passage.position == "moved":
        words.append("moved")
    if passage.shape in _SHAPES:
        words.append(_SHAPES[passage.shape])
    return ", ".join(words)


def _content(passage: Passage, names: tuple[str, str]) -> str:
    if passage.content == "removed":
        return f"Only in {names[0]}"
    if passage.content == "added":
        return f"Only in {names[1]}"
    return passage.content.capitalize()


def place(passage: Passage, names: tuple[str, str]) -> str:
    """Which sentences of which article: `Daily sentences 3–4, Wire sentence 2`, counted from 1.

    Passages of one article are named without it, as their label says it already.
    """
    if passage.a and passage.b:
        return f"{names[0]} {sentences(passage.a)}, {names[1]} {sentences(passage.b)}"
    return sentences(passage.a or passage.b)


def corrected(comparison: Comparison) -> str:
    """How many corrections a comparison contains, in one sentence; empty if it contains none."""
    if not comparison.corrections:
        return ""
    kinds = [correction.kind for correction in comparison.corrections]
    found = [(kinds.count(kind), word) for kind, word in (("pair", "paired"), ("unpair", "unpaired")) if kind in kinds]
    counted = ", ".join(f"{count(number, 'pair')} of sentences {word}" for number, word in found)
    return f"Contains {count(len(kinds), 'correction')} by hand: {counted}."


def note_lines(comparison: Comparison, passage: Passage) -> Iterator[str]:
    """What a reader keeps about a passage: `Bookmarked.`, and each line of the note."""
    for note in comparison.notes:
        if note.passage == passage.id:
            if note.bookmarked:
                yield "Bookmarked."
            for number, line in enumerate(note.text.splitlines()):
                yield line if number else f"Note: {line}"


def sentences(indexes: Sequence[int]) -> str:
    """Sentence indexes as a reader counts them: `sentence 2`, `sentences 3–5, 9`."""
    runs: list[list[int]] = []
    for index in indexes:
        if runs and index == runs[-1][1] + 1:
            runs[-1][1] = index
        else:
            runs.append([index, index])
    spelled = ", ".join(str(a + 1) if a == b else f"{a + 1}–{b + 1}" for a, b in runs)
    return f"sentence {spelled}" if len(indexes) == 1 else f"sentences {spelled}"


def count(number: int, noun: str) -> str:
    """A number with its noun in the right form: `1 passage`, `2 passages`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def percent(part: int, whole: int) -> str:
    """A share in per cent, rounded half up to one decimal, that never claims none or all without reason."""
    if part <= 0 or whole <= 0:
        return "0 %"
    if part >= whole:
        return "100 %"
    tenths = (2000 * part + whole) // (2 * whole)
    if tenths == 0:
        return "<0.1 %"
    if tenths == 1000:
        return ">99.9 %"
    return f"{tenths // 10}.{tenths % 10} %"
