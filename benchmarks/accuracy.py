"""Measure the accuracy of newsdiff and other tools on hand-labelled pairs of articles.

    python benchmarks/accuracy.py [file.json ...]

Without arguments, measures the gold sets of the tests: the two seed articles and fourteen pairs of invented stories in
four languages. Any file in the format described in `gold.py` works.

Links: precision, recall and F1 of links between sentences that differ. The other tools get the labelled sentences;
newsdiff finds its own, except in a separate row. The two character ratios use the best threshold for each set, which
favours them.

Edits: the visible characters that a tool marks as changed, compared with those that people marked, inside linked
sentences. The other tools get the two sentences; newsdiff gets the two articles and, in one row, only the two
sentences. Some people and tools mark words together with adjoining punctuation, so "whole words" extends all marks to
the white space around them. Islands are equal stretches of one or two characters between two changes, per hundred
passages.

Sanity: whether swapping the articles swaps the result, and how many links change after an unrelated paragraph is
inserted at the beginning, in the middle or at the end of one article.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from excerpts import with_unrelated
from gold import Case, Link, Span, Tally, load, stands_for
from marks import edit_table
from peers_links import difflib_ratio, rapidfuzz_ratio, wikidiff2

import newsdiff
from newsdiff.aligning import align
from newsdiff.model import Sentence
from newsdiff.reading import document_of
from newsdiff.segmenting import segment
from newsdiff.text.sequences import heaviest_increasing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdiff.model import Article, Comparison, Document

GOLD = Path(__file__).parents[1] / "tests" / "gold"
DEFAULT = [GOLD / "seeds.json", GOLD / "stories" / "gold.json"]


class Found:
    """The result for one case, converted to the labelled sentences."""

    def __init__(self, case: Case) -> None:
        self.comparison = newsdiff.compare(case.a, case.b)
        self.links, self.moved = _links(case, self.comparison)


def _links(case: Case, comparison: Comparison) -> tuple[set[Link], set[Link]]:
    """Return all links, and those that moved."""
    own = [[(s.start, s.end) for s in article.sentences] for article in comparison.articles]
    left, right = stands_for(own[0], case.spans_a), stands_for(own[1], case.spans_b)
    away = {i for passage in comparison.passages if passage.position == "moved" for i in passage.a}
    links, moved = set(), set()
    for link in comparison.links:
        pairs = {(i, j) for i in left[link.a] for j in right[link.b]}
        links |= pairs
        moved |= pairs if link.a in away else set()
    return links, moved


def links_of_labelled_sentences(case: Case) -> set[Link]:
    """Return the links newsdiff finds between the labelled sentences."""
    texts = (case.a, case.spans_a), (case.b, case.spans_b)
    left, right = (_divided(document_of(text, name="text"), spans) for text, spans in texts)
    return {(link.a, link.b) for link in align(left, right).links}


def _divided(document: Document, spans: Sequence[Span]) -> Article:
    """Return an article with the given sentences and the paragraphs that newsdiff finds."""
    found = segment(document)
    starts = [paragraph.start for paragraph in found.paragraphs]
    sentences = (Sentence(start, end, max(bisect_right(starts, start) - 1, 0)) for start, end in spans)
    return replace(found, sentences=tuple(sentences))


def out_of_order(links: Iterable[Link]) -> set[Link]:
    """Return the links outside the longest set in the same order, for tools that do not report moves."""
    pairs = sorted(links)
    stays = heaviest_increasing([j for _, j in pairs], [1] * len(pairs))
    return set(pairs) - {pairs[k] for k in stays}


def best_threshold(cases: Sequence[Case], scored: Sequence[dict[Link, float]]) -> float:
    """Return the similarity threshold with the best F1 of differing links on these cases."""
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
    """Return, for each tool, the tallies of differing links and of moved links."""
    said = {"newsdiff": [(each.links, each.moved) for each in found]}
    for name, scorer in (("rapidfuzz ratio", rapidfuzz_ratio), ("difflib ratio", difflib_ratio)):
        scored = [scorer(*case.sentences()) for case in cases]
        threshold = best_threshold(cases, scored)
        chosen = [{link for link, value in scores.items() if value >= threshold} for scores in scored]
        said[f"{name} >= {threshold:.2f} (fitted)"] = [(links, out_of_order(links)) for links in chosen]
    given = [links_of_labelled_sentences(case) for case in cases]
    said["newsdiff, given the sentences"] = [(links, set()) for links in given]
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


def is_symmetric(case: Case, comparison: Comparison) -> bool:
    """Return whether swapping the articles swaps labels, links and edits."""
    other = newsdiff.compare(case.b, case.a)
    swapped = {(link.b, link.a, link.score) for link in other.links}
    names = {"removed": "added", "added": "removed"}
    passages = {
        (p.b, p.a, names.get(p.content, p.content), p.position, tuple((e.b, e.a) for e in p.edits))
        for p in other.passages
    }
    return swapped == {(link.a, link.b, link.score) for link in comparison.links} and passages == {
        (p.a, p.b, p.content, p.position, tuple((e.a, e.b) for e in p.edits)) for p in comparison.passages
    }


def links_changed(case: Case, links: set[Link], place: float) -> int:
    """Count the links that change when an unrelated paragraph is inserted into the left article at a relative
    position.
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
        moved = f"   {moves.precision:>9.3f}{moves.recall:>7.3f}{moves.f1:>7.3f}" if moves.right and moves.said else ""
        print(f"  {name:<35}{links.precision:>7.3f}{links.recall:>7.3f}{links.f1:>7.3f}{moved}")
    if any(case.edits for case in cases):
        print(f"{'characters marked as changed':<37}{'P':>7}{'R':>7}{'F1':>7}   F1, whole words   islands per 100")
        for tool in edit_table(cases, [(each.comparison, each.links) for each in found]):
            marks, islands = tool.characters, 100 * tool.islands / max(tool.passages, 1)
            print(
                f"  {tool.name:<35}{marks.precision:>7.3f}{marks.recall:>7.3f}{marks.f1:>7.3f}"
                f"{tool.words.f1:>18.3f}{islands:>18.1f}"
            )
    symmetric = sum(is_symmetric(case, each.comparison) for case, each in zip(cases, found, strict=True))
    print(f"swapping the articles swaps the result: {symmetric} of {len(cases)} pairs")
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
