"""Compare the characters that tools and people mark as changed, in one pair of sentences at a time."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from gold import Tally
from peers_words import IN_PYTHON, PROGRAMS, command, equal_stretches, installed, steps_of
from processes import run

import newsdiff
from newsdiff.diffing import diff_whole_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence, Set

    from gold import Case, Link, Marked
    from peers_words import Step

    from newsdiff.model import Comparison, Edit, Passage

ALONE = "newsdiff, given the two sentences"
EDIT_TOOLS = ("git", "redlines", "diff_match_patch", "difflib_words")

Changes = tuple[set[int], set[int]]
"""Offsets of the visible characters marked as changed, in each text."""


EditsOf = "Callable[[Comparison, Passage], Sequence[Edit]]"


def on_the_screen(_: Comparison, passage: Passage) -> Sequence[Edit]:
    """Return the edits as shown in the app and the report, with punctuation separate from words."""
    return passage.edits


def in_json(comparison: Comparison, passage: Passage) -> Sequence[Edit]:
    """Return the edits as in the JSON, between words with adjoining punctuation."""
    return diff_whole_words(comparison.a, passage.a, comparison.b, passage.b)


def own_changes(comparison: Comparison, edits_of: EditsOf) -> Changes:
    """Return the offsets that newsdiff's edits mark."""
    marked: Changes = set(), set()
    for passage in comparison.passages:
        for edit in edits_of(comparison, passage):
            if edit.op != "equal":
                for side, span in enumerate((edit.a, edit.b)):
                    text = comparison.articles[side].text
                    marked[side].update(at for at in range(*(span or (0, 0))) if not text[at].isspace())
    return marked


def own_islands(comparison: Comparison, edits_of: EditsOf) -> int:
    """Count equal stretches of one or two characters between two changes of a passage."""
    return sum(
        1
        for passage in comparison.passages
        for edit in edits_of(comparison, passage)[1:-1]
        if edit.op == "equal" and edit.a and len(comparison.a.text[slice(*edit.a)].strip()) <= 2
        if comparison.a.text[slice(*edit.a)].strip()
    )


def changes_of(steps: Sequence[Step], a: str, b: str) -> Changes:
    """Return the offsets in both texts that a tool's steps mark."""
    visible = [[at for at, character in enumerate(text) if not character.isspace()] for text in (a, b)]
    marked = set(visible[0]), set(visible[1])
    for at_a, at_b, length in equal_stretches(list(steps)):
        marked[0].difference_update(visible[0][at_a : at_a + length])
        marked[1].difference_update(visible[1][at_b : at_b + length])
    return marked


def islands_of(steps: Sequence[Step]) -> int:
    """Count equal stretches of one or two characters between two changes."""
    return sum(op == 0 and 0 < len(text.strip()) <= 2 for op, text in list(steps)[1:-1])


def from_two_sentences(a: str, b: str) -> list[Step]:
    """Return newsdiff's JSON edits for two given sentences, however newsdiff would divide them."""
    pair = newsdiff.compare(a, b)
    left, right = (range(len(article.sentences)) for article in pair.articles)
    steps: list[Step] = []
    for edit in diff_whole_words(pair.a, left, pair.b, right):
        if edit.op == "equal" and edit.a:
            steps.append((0, a[slice(*edit.a)]))
        else:
            steps += [(op, text[slice(*span)]) for op, text, span in ((-1, a, edit.a), (1, b, edit.b)) if span]
    return steps


def steps_by(tool: str) -> Callable[[str, str], list[Step]]:
    """Return a function that runs a tool on two texts; programs get them as files."""
    if tool not in PROGRAMS:
        return from_two_sentences if tool == ALONE else IN_PYTHON[tool]

    def by_files(a: str, b: str) -> list[Step]:
        with tempfile.TemporaryDirectory() as folder:
            paths = Path(folder, "a.txt"), Path(folder, "b.txt")
            for path, text in zip(paths, (a, b), strict=True):
                path.write_text(f"{text}\n", "utf-8")
            return steps_of(tool, run(command(tool, *paths), 60).output)

    return by_files


class Edits:
    """The agreement of a tool's marks with people's, by character and by white-space-separated word."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.characters, self.words = Tally(), Tally()
        self.islands = self.passages = 0

    def add(self, case: Case, pair: Marked, changes: Changes) -> None:
        """Count one pair of sentences."""
        for side, text, spans, people in (0, case.a, case.spans_a, pair.a), (1, case.b, case.spans_b, pair.b):
            start, end = spans[pair.link[side]]
            inside = {at for at in changes[side] if start <= at < end}
            self.characters.add(inside, people)
            self.words.add(whole_words(text, start, end, inside), whole_words(text, start, end, people))


def whole_words(text: str, start: int, end: int, marked: Set[int]) -> set[int]:
    """Extend marks to whole white-space-separated words."""
    spans = (match.span() for match in re.compile(r"\S+").finditer(text, start, end))
    return {at for s, e in spans if not marked.isdisjoint(range(s, e)) for at in range(s, e)}


def edit_table(cases: Sequence[Case], found: Sequence[tuple[Comparison, Set[Link]]]) -> list[Edits]:
    """Return how newsdiff and every installed tool mark the pairs that newsdiff linked.

    `found` has newsdiff's comparison of each case and its links between the labelled sentences.
    """
    marked = [
        (case, comparison, pair)
        for case, (comparison, links) in zip(cases, found, strict=True)
        for pair in case.edits
        if pair.link in links
    ]
    own = [Edits("newsdiff, on the screen"), Edits("newsdiff --json")]
    for edits, edits_of in zip(own, (on_the_screen, in_json), strict=True):
        for case, comparison, pair in marked:
            edits.add(case, pair, own_changes(comparison, edits_of))
        for case, (comparison, _) in zip(cases, found, strict=True):
            edits.islands += own_islands(comparison, edits_of) if case.edits else 0
            edits.passages += len(comparison.passages) if case.edits else 0
    pairs = [(case, pair) for case, _, pair in marked]
    return [*own, *(_edits_by(tool, pairs) for tool in (ALONE, *(tool for tool in EDIT_TOOLS if installed(tool))))]


def _edits_by(tool: str, marked: Sequence[tuple[Case, Marked]]) -> Edits:
    out = Edits(tool.replace("_", "-"))
    steps_for = steps_by(tool)
    for case, pair in marked:
        (a, a_end), (b, b_end) = case.spans_a[pair.link[0]], case.spans_b[pair.link[1]]
        texts = case.a[a:a_end], case.b[b:b_end]
        steps = steps_for(*texts)
        changes = changes_of(steps, *texts)
        out.add(case, pair, ({at + a for at in changes[0]}, {at + b for at in changes[1]}))
        out.islands += islands_of(steps)
        out.passages += 1
    return out
