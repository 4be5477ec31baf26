"""How the characters that a tool marks as changed agree with those that people marked, pair by pair of sentences."""

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
"""Offsets of visible characters that are marked as changed, in either text."""


EditsOf = "Callable[[Comparison, Passage], Sequence[Edit]]"


def on_the_screen(_: Comparison, passage: Passage) -> Sequence[Edit]:
    """The edits as the app and the report mark them: words, signs apart."""
    return passage.edits


def in_json(comparison: Comparison, passage: Passage) -> Sequence[Edit]:
    """The edits as JSON gives them: words with the signs that stand at them."""
    return diff_whole_words(comparison.a, passage.a, comparison.b, passage.b)


def own_changes(comparison: Comparison, edits_of: EditsOf) -> Changes:
    """What newsdiff's edits mark."""
    marked: Changes = set(), set()
    for passage in comparison.passages:
        for edit in edits_of(comparison, passage):
            if edit.op != "equal":
                for side, span in enumerate((edit.a, edit.b)):
                    text = comparison.articles[side].text
                    marked[side].update(at for at in range(*(span or (0, 0))) if not text[at].isspace())
    return marked


def own_islands(comparison: Comparison, edits_of: EditsOf) -> int:
    """Equal stretches of one or two characters between two changes of a passage."""
    return sum(
        1
        for passage in comparison.passages
        for edit in edits_of(comparison, passage)[1:-1]
        if edit.op == "equal" and edit.a and len(comparison.a.text[slice(*edit.a)].strip()) <= 2
        if comparison.a.text[slice(*edit.a)].strip()
    )


def changes_of(steps: Sequence[Step], a: str, b: str) -> Changes:
    """What a tool's steps mark, as offsets into both texts."""
    visible = [[at for at, character in enumerate(text) if not character.isspace()] for text in (a, b)]
    marked = set(visible[0]), set(visible[1])
    for at_a, at_b, length in equal_stretches(list(steps)):
        marked[0].difference_update(visible[0][at_a : at_a + length])
        marked[1].difference_update(visible[1][at_b : at_b + length])
    return marked


def islands_of(steps: Sequence[Step]) -> int:
    """Equal stretches of one or two characters between two changes."""
    return sum(op == 0 and 0 < len(text.strip()) <= 2 for op, text in list(steps)[1:-1])


def from_two_sentences(a: str, b: str) -> list[Step]:
    """The edits that newsdiff's JSON gives for two sentences, whatever it takes for sentences in them."""
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
    """A tool as a function of two texts; programs get them as files."""
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
    """How one tool's marks agree with people's: character by character, and by whole words between white space."""

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
    """The offsets of all characters of the words between white space of which a character is marked."""
    spans = (match.span() for match in re.compile(r"\S+").finditer(text, start, end))
    return {at for s, e in spans if not marked.isdisjoint(range(s, e)) for at in range(s, e)}


def edit_table(cases: Sequence[Case], found: Sequence[tuple[Comparison, Set[Link]]]) -> list[Edits]:
    """How newsdiff and every tool that is installed marks the pairs that newsdiff linked.

    `found` are newsdiff's comparison of each case and its links between the labelled sentences.
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
