"""Plant discrepancies in invented stories, and count how many of them newsdiff finds, and how many others it reports.

    python benchmarks/planted.py [NUMBER] [FOLDER]

NUMBER changes of each kind (500 by default) are planted in the stories of `tests/gold/stories`, or in pairs `01-a.txt`,
`01-b.txt` of another folder: another figure, a "not", another spelling of a name, another day of the week, an opposite
word, a source that only one article gives, and a quotation that was cut. Each is planted alone, in turn in

    copy     a copy of the story, which is compared with the story itself,
    outlet   the other outlet's report of it, in a sentence that matches one of the story with the same figure or name.

A change counts as found if a discrepancy of its kind includes the planted words. Every other discrepancy that was not
reported before the change counts as false. The same seed plants the same changes.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from planted_kinds import KINDS, Kind

import newsdiff
from newsdiff.model import Article, Comparison, Discrepancy
from newsdiff.model.discrepancy_labels import displayed

STORIES = Path(__file__).parents[1] / "tests" / "gold" / "stories"
CERTAIN = 0.5
"""Minimum score of the match in which a change is planted."""


class Change(NamedTuple):
    """A change of an article: the span of the old words, and the new words."""

    start: int
    end: int
    words: str


class Site(NamedTuple):
    """A place where a change can be planted: in the right article of a comparison, or in a copy of the left one."""

    before: Comparison
    article: Article
    start: int
    end: int


def sites(comparison: Comparison, kind: Kind) -> tuple[list[Site], list[Site]]:
    """Return the places for changes of one kind, in a copy of the left article and in the right article."""
    a, b = comparison.articles
    same = newsdiff.compare(a.document, a.document)
    copies = [Site(same, a, *place) for i in range(len(a.sentences)) for place in kind.places(a, i)]
    outlets = []
    known = {one.link[1] for one in _found(comparison)}
    for link in comparison.links:
        here = a.sentence_text(link.a)
        if link.role != "main" or link.score < CERTAIN or (kind.apart and link.b in known):
            continue
        for start, end in kind.places(b, link.b):
            old = b.text[start:end]
            if (old in here) if kind.shared else any(kind.places(a, link.a)):
                outlets.append(Site(comparison, b, start, end))
    return copies, outlets


def planted(site: Site, change: Change) -> tuple[str, Comparison]:
    """Return the changed text, and the comparison of the left article with it."""
    text = site.article.text
    changed = text[: change.start] + change.words + text[change.end :]
    return changed, newsdiff.compare(site.before.a.document, changed)


def outcome(kind: Kind, site: Site, change: Change) -> tuple[bool, int]:
    """Return whether a planted change is found, and how many others are reported that were not there before."""
    _, after = planted(site, change)
    known = Counter(_said(site.before, one) for one in _found(site.before))
    end = change.start + max(1, len(change.words))
    found, others = False, 0
    for one in _found(after):
        if one.b and one.b[0] < end and change.start < one.b[1]:
            found = found or one.kind in kind.types
        elif known[_said(after, one)]:
            known[_said(after, one)] -= 1
        else:
            others += 1
    return found, others


def _found(comparison: Comparison) -> list[Discrepancy]:
    return [one for passage in comparison.passages for one in displayed(passage)]


def _said(comparison: Comparison, one: Discrepancy) -> tuple[str, ...]:
    """Return a key of a discrepancy that consists of its words, because offsets change."""
    spans = zip(comparison.articles, (one.a, one.b), strict=True)
    return (one.kind, *(article.text[slice(*span)] if span else "" for article, span in spans))


class Tally:
    """Counts of planted, found and false discrepancies."""

    def __init__(self) -> None:
        self.planted = self.found = self.false = 0

    def add(self, found: bool, false: int) -> None:
        """Count one planted change."""
        self.planted += 1
        self.found += found
        self.false += false


class Result(NamedTuple):
    """The outcome of one planted change."""

    kind: str
    where: str
    site: Site
    change: Change
    found: bool
    false: int

    @property
    def language(self) -> str:
        """The language of the changed article."""
        return self.site.article.language


def measure(comparisons: Sequence[Comparison], number: int, seed: int = 0) -> Iterator[Result]:
    """Plant `number` changes of each kind: as many in each language, and as many in copies as in the other articles."""
    languages = sorted({comparison.b.language for comparison in comparisons})
    for kind in KINDS:
        for language in languages:
            pairs = [comparison for comparison in comparisons if comparison.b.language == language]
            for where, known in zip(("copy", "outlet"), map(list, _sites(pairs, kind)), strict=True):
                draw = random.Random(f"{seed} {kind.name} {language} {where}")
                for at in range(number // (2 * len(languages)) if known else 0):
                    if at % len(known) == 0:
                        draw.shuffle(known)
                    site = known[at % len(known)]
                    old = site.article.text[site.start : site.end]
                    change = Change(site.start, site.end, kind.plant(draw, old, language))
                    yield Result(kind.name, where, site, change, *outcome(kind, site, change))


def _sites(comparisons: Sequence[Comparison], kind: Kind) -> tuple[list[Site], list[Site]]:
    copies, outlets = zip(*(sites(comparison, kind) for comparison in comparisons), strict=True)
    return [site for each in copies for site in each], [site for each in outlets for site in each]


def load(folder: Path) -> list[Comparison]:
    """Compare the pairs of stories in a folder."""
    firsts = sorted(folder.glob("*-a.txt"))
    return [
        newsdiff.compare(first.read_text("utf-8"), first.with_name(first.name.replace("-a", "-b")).read_text("utf-8"))
        for first in firsts
    ]


def main() -> None:
    """Print a table: a row for each kind, language and place; with -v, what was missed."""
    arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
    number = int(arguments[0]) if arguments else 500
    folder = Path(arguments[1]) if len(arguments) > 1 else STORIES
    tallies: dict[tuple[str, str, str], list[Result]] = defaultdict(list)
    for result in measure(load(folder), number):
        tallies[result.kind, result.language, result.where].append(result)
        if "-v" in sys.argv and not result.found:
            start, end, new = result.change
            text = result.site.article.text
            around = f"{text[max(0, start - 80) : start]}[[{text[start:end]}|{new}]]{text[end : end + 60]}"
            print(f"missed {result.kind} {result.where} {result.language}:", " ".join(around.split()))
    print(f"{'planted':15}{'language':10}{'in':8}{'number':>8}{'found':>8}{'share':>8}{'false':>8}")
    for (kind, language, where), results in tallies.items():
        found, false = sum(one.found for one in results), sum(one.false for one in results)
        print(f"{kind:15}{language:10}{where:8}{len(results):8}{found:8}{found / len(results):8.0%}{false:8}")


if __name__ == "__main__":
    main()
