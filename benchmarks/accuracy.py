"""How right newsdiff is on hand-labelled pairs of articles, beside other tools in the same run.

    python benchmarks/accuracy.py [file.json ...]

Without files the gold sets of the tests: the two seed articles, and fourteen pairs of invented stories in four
languages. Any file of the form described in `gold.py` will do.

Links: precision, recall and F1 of links between sentences that differ; the peers are given the labelled sentences,
newsdiff finds its own. The two character ratios get the threshold that is best on the very set: that flatters them.
Edits: inside the linked sentences whose changed stretches were marked by people, the visible characters that a tool
marks against theirs; the peers are given the two sentences, newsdiff the two articles, and in one row also no more than
the two sentences. Some people mark words with the signs that cling to them,
some tools do: "whole words" extends all marks, people's too, to the words between white space that they touch. Islands
are equal stretches of one or two characters between two changes, per hundred passages.
Sanity: whether swapping the articles mirrors the result, and how many links change when an unrelated paragraph comes
in at the beginning, in the middle, or at the end of one article.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from excerpts import with_unrelated
from gold import Case, Link, Marked, Tally, load, stands_for
from peers_links import difflib_ratio, rapidfuzz_ratio, wikidiff2
from peers_words import IN_PYTHON, PROGRAMS, command, equal_stretches, installed, steps_of
from processes import run

import newsdiff
from newsdiff.diffing import diff_whole_words
from newsdiff.sequences import heaviest_increasing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence, Set

    from peers_words import Step

    from newsdiff.model import Comparison, Edit, Passage

GOLD = Path(__file__).parents[1] / "tests" / "gold"
DEFAULT = [GOLD / "seeds.json", GOLD / "stories" / "gold.json"]
ALONE = "newsdiff, given the two sentences"
EDIT_TOOLS = ("git", "redlines", "diff_match_patch", "difflib_words")


class Found:
    """What newsdiff says of one case, in terms of the labelled sentences."""

    def __init__(self, case: Case) -> None:
        self.comparison = newsdiff.compare(case.a, case.b)
        self.links, self.moved = _links(case, self.comparison)


def _links(case: Case, comparison: Comparison) -> tuple[set[Link], set[Link]]:
    """All links and the moved ones."""
    own = [[(s.start, s.end) for s in article.sentences] for article in comparison.articles]
    left, right = stands_for(own[0], case.spans_a), stands_for(own[1], case.spans_b)
    away = {i for passage in comparison.passages if passage.position == "moved" for i in passage.a}
    links, moved = set(), set()
    for link in comparison.links:
        pairs = {(i, j) for i in left[link.a] for j in right[link.b]}
        links |= pairs
        moved |= pairs if link.a in away else set()
    return links, moved


def out_of_order(links: Iterable[Link]) -> set[Link]:
    """The links that are not in the longest set that keeps one order: for tools that do not say what moved."""
    pairs = sorted(links)
    stays = heaviest_increasing([j for _, j in pairs], [1] * len(pairs))
    return set(pairs) - {pairs[k] for k in stays}


def best_threshold(cases: Sequence[Case], scored: Sequence[dict[Link, float]]) -> float:
    """The similarity from which on linking gives the greatest F1 of differing links on these very cases."""
    right = [case.differing(case.links) for case in cases]
    ranked = sorted(
        (
            (value, link in right[k])
            for k, (case, scores) in enumerate(zip(cases, scored, strict=True))
            for link, value in scores.items()
            if link in case.differing([link])
        ),
        reverse=True,
    )
    total = sum(map(len, right))
    best, threshold, hits = 0.0, 1.0, 0
    for said, (value, is_right) in enumerate(ranked, 1):
        hits += is_right
        last_of_equals = said == len(ranked) or ranked[said][0] != value
        if last_of_equals and 2 * hits / (said + total) > best:
            best, threshold = 2 * hits / (said + total), value
    return threshold


def link_table(cases: Sequence[Case], found: Sequence[Found]) -> list[tuple[str, Tally, Tally]]:
    """For each tool the tallies of differing links and of moved links."""
    said = {"newsdiff": [(each.links, each.moved) for each in found]}
    for name, scorer in (("rapidfuzz ratio", rapidfuzz_ratio), ("difflib ratio", difflib_ratio)):
        scored = [scorer(*case.sentences()) for case in cases]
        threshold = best_threshold(cases, scored)
        chosen = [{link for link, value in scores.items() if value >= threshold} for scores in scored]
        said[f"{name} >= {threshold:.2f} (fitted)"] = [(links, out_of_order(links)) for links in chosen]
    by_rule = [wikidiff2(*case.sentences()) for case in cases]
    said["wikidiff2's rule"] = [(lines.links, lines.moved) for lines in by_rule]
    table = []
    for name, each in said.items():
        links, moves = Tally(), Tally()
        for case, (linked, moved) in zip(cases, each, strict=True):
            links.add(case.differing(linked), case.differing(case.links))
            if case.moved is not None:
                moves.add(moved - case.disputed, case.moved)
        table.append((name, links, moves))
    return table


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


def edit_table(cases: Sequence[Case], found: Sequence[Found]) -> list[Edits]:
    """How newsdiff and every tool that is installed marks the pairs that newsdiff linked."""
    marked = [
        (case, each, pair)
        for case, each in zip(cases, found, strict=True)
        for pair in case.edits
        if pair.link in each.links
    ]
    own = [Edits("newsdiff, on the screen"), Edits("newsdiff --json")]
    for edits, edits_of in zip(own, (on_the_screen, in_json), strict=True):
        for case, each, pair in marked:
            edits.add(case, pair, own_changes(each.comparison, edits_of))
        for case, each in zip(cases, found, strict=True):
            edits.islands += own_islands(each.comparison, edits_of) if case.edits else 0
            edits.passages += len(each.comparison.passages) if case.edits else 0
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


def is_mirrored(case: Case, comparison: Comparison) -> bool:
    """Whether the articles the other way round give the mirrored result: labels, links and edits."""
    other = newsdiff.compare(case.b, case.a)
    turned = {(link.b, link.a, link.score) for link in other.links}
    names = {"removed": "added", "added": "removed"}
    passages = {
        (p.b, p.a, names.get(p.content, p.content), p.position, tuple((e.b, e.a) for e in p.edits))
        for p in other.passages
    }
    return turned == {(link.a, link.b, link.score) for link in comparison.links} and passages == {
        (p.a, p.b, p.content, p.position, tuple((e.a, e.b) for e in p.edits)) for p in comparison.passages
    }


def links_changed(case: Case, links: set[Link], place: float) -> int:
    """How many links between the labelled sentences come or go when an unrelated paragraph is put into the left
    article, at this part of its sentences.
    """
    wider = with_unrelated(case, place)
    return len(_links(wider, newsdiff.compare(wider.a, wider.b))[0] ^ links)


def report(path: Path) -> None:
    """Measure one file and print its tables."""
    cases = load(path)
    found = [Found(case) for case in cases]
    print(f"\n{path.parent.name}/{path.stem}: {len(cases)} pairs")
    print(f"{'links between differing sentences':<37}{'P':>7}{'R':>7}{'F1':>7}   {'moved: P':>9}{'R':>7}{'F1':>7}")
    for name, links, moves in link_table(cases, found):
        moved = f"   {moves.precision:>9.3f}{moves.recall:>7.3f}{moves.f1:>7.3f}" if moves.right else ""
        print(f"  {name:<35}{links.precision:>7.3f}{links.recall:>7.3f}{links.f1:>7.3f}{moved}")
    if any(case.edits for case in cases):
        print(f"{'characters marked as changed':<37}{'P':>7}{'R':>7}{'F1':>7}   F1, whole words   islands per 100")
        for tool in edit_table(cases, found):
            marks, islands = tool.characters, 100 * tool.islands / max(tool.passages, 1)
            print(
                f"  {tool.name:<35}{marks.precision:>7.3f}{marks.recall:>7.3f}{marks.f1:>7.3f}"
                f"{tool.words.f1:>18.3f}{islands:>18.1f}"
            )
    mirrored = sum(is_mirrored(case, each.comparison) for case, each in zip(cases, found, strict=True))
    print(f"swapping the articles mirrors the result: {mirrored} of {len(cases)} pairs")
    changed = [
        sum(links_changed(case, each.links, place) for case, each in zip(cases, found, strict=True))
        for place in (0.0, 0.5, 1.0)
    ]
    total = sum(len(each.links) for each in found)
    print(
        f"links that change with an unrelated paragraph: {changed[0]} at the beginning, {changed[1]} in the middle, "
        f"{changed[2]} at the end, of {total}",
        flush=True,
    )


if __name__ == "__main__":
    for file in map(Path, sys.argv[1:]) if len(sys.argv) > 1 else DEFAULT:
        report(file)
