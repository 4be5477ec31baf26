"""Measure the accuracy of links on labelled pairs of articles that the coefficients were not fitted to.

    python benchmarks/unseen.py [--semantic MODEL] labelled.json ...

Two rows are printed for each file: with coefficients fitted only to the other files, and by five-fold cross-validation
with coefficients fitted to the other files and four fifths of the stories of this one. Pairs of articles belong to the
same story if they share an article, directly or through other pairs, in any file; no fit includes the stories on which
it is tested. The last table has the results of other tools on the same pairs (`peers_links.py`), with --semantic also
of a sentence embedding alone. Needs numpy.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fit_scoring import Fitted, excerpts_of, fit_both
from gold import Case, Tally, load, stands_for
from peers_links import embedding_cosine, rapidfuzz_ratio, wikidiff2

from newsdiff.aligning import align
from newsdiff.aligning.passages import group
from newsdiff.reranking.sentence_model import sentence_model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gold import Link

    from newsdiff.aligning.scoring import Model
    from newsdiff.reranking.embedding import Embedder

PARTS = 5
"""Number of parts into which the stories of a file are divided."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled pair of articles, with the data for fitting, and its story."""

    case: Case
    fitted: list[Fitted]
    story: int


class Figures:
    """Counts over many pairs of articles."""

    def __init__(self) -> None:
        self.links = Tally()
        self.found = Tally()
        self.alone = Tally()
        self.found_or_possible = Tally()
        self.possible = self.unmatched = self.passages = self.small = 0

    def add(self, case: Case, said: set[Link], possible: set[Link]) -> None:
        """Count the links and possible matches of one pair, both between labelled sentences."""
        self.links.add(case.differing(said), case.differing(case.links))
        sides = len(case.spans_a), len(case.spans_b)
        for side, size in enumerate(sides):
            have = {link[side] for link in case.links}
            doubtful = {link[side] for link in case.disputed} - have
            linked = {link[side] for link in said - case.disputed}
            alone = set(range(size)) - linked - doubtful
            self.found.add({link[side] for link in said & case.links}, have)
            self.found_or_possible.add({link[side] for link in (said | possible) & case.links}, have)
            self.alone.add(alone, alone - have)

    def __str__(self) -> str:
        links = f"{self.links.f1:.3f} {self.links.precision:>7.3f} {self.links.recall:>7.3f}"
        counterparts = f"{self.found.recall:>7.3f} {self.alone.precision:>7.3f} {self.found_or_possible.recall:>9.3f}"
        a_sentence = f"{self.possible / max(self.unmatched, 1):>6.2f}" if self.unmatched else f"{'':>6}"
        passages = f"{self.small / self.passages:>7.3f}" if self.passages else ""
        return f"{links} {counterparts} {a_sentence} {passages}"


def labelled(paths: Iterable[Path]) -> dict[Path, list[Labelled]]:
    """Return all cases of all files, with their stories."""
    files = {path: load(path) for path in paths}
    story: dict[str, int] = {}
    for number, case in enumerate(case for cases in files.values() for case in cases):
        joined = {story[text] for text in (case.a.strip(), case.b.strip()) if text in story}
        for text, old in story.items():
            if old in joined:
                story[text] = number
        story[case.a.strip()] = story[case.b.strip()] = number
    return {
        path: [Labelled(case, excerpts_of(case), story[case.a.strip()]) for case in cases]
        for path, cases in files.items()
    }


def fit_without(files: dict[Path, list[Labelled]], stories: set[int], left_out: Path | None = None) -> Model:
    """Fit both models to all files except one, without the given stories."""
    groups = [
        [fitted for one in cases if one.story not in stories for fitted in one.fitted]
        for path, cases in files.items()
        if path != left_out
    ]
    return fit_both([kept for kept in groups if kept])


def count(figures: Figures, cases: Iterable[Labelled], model: Model) -> None:
    """Count the results of newsdiff on some pairs with the given coefficients."""
    for one in cases:
        whole = one.fitted[0]
        alignment = align(*whole.articles, model=model)
        left, right = (
            stands_for([(s.start, s.end) for s in article.sentences], spans)
            for article, spans in zip(whole.articles, (one.case.spans_a, one.case.spans_b), strict=True)
        )

        def said(pairs: Iterable[Link], left: list[set[int]] = left, right: list[set[int]] = right) -> set[Link]:
            return {(i, j) for a, b in pairs for i in left[a] for j in right[b]}

        possible = alignment.possible
        linked = {(side, k) for link in alignment.links for side, k in ((0, link.a), (1, link.b))}
        figures.add(one.case, said((x.a, x.b) for x in alignment.links), said((x.a, x.b) for x in possible))
        figures.possible += len(possible)
        figures.unmatched += sum(len(article.sentences) for article in whole.articles) - len(linked)
        passages = group(alignment.links)
        figures.passages += len(passages)
        figures.small += sum(max(len(passage.a), len(passage.b)) <= 2 for passage in passages)


def peers(cases: list[Case], embedder: Embedder | None = None) -> dict[str, Figures]:
    """Return the results of other tools; similarities use the best threshold for these pairs."""
    found = dict([_best_threshold("best character ratio", cases, rapidfuzz_ratio)])
    if embedder:
        found |= dict([_best_threshold("best embedding", cases, embedding_cosine(embedder))])
    rule = found["wikidiff2's rule"] = Figures()
    for case in cases:
        rule.add(case, wikidiff2(*case.sentences()).links, set())
    return found


def _best_threshold(
    name: str, cases: list[Case], similarity: Callable[[Sequence[str], Sequence[str]], dict[Link, float]]
) -> tuple[str, Figures]:
    scored = [similarity(*case.sentences()) for case in cases]
    tried: dict[float, Figures] = {}
    for percent in range(30, 96, 2):
        figures = tried[percent / 100] = Figures()
        for case, scores in zip(cases, scored, strict=True):
            figures.add(case, {link for link, value in scores.items() if 100 * value >= percent}, set())
    threshold = max(tried, key=lambda one: tried[one].links.f1)
    return f"{name} >= {threshold} (fitted)", tried[threshold]


def main(paths: list[Path], embedder: Embedder | None = None, show: Callable[[str], None] = print) -> None:
    """Print the tables."""
    files = labelled(paths)
    show(f"{'':<52}{'F1':>5} {'P':>7} {'R':>7} {'found':>7} {'only':>7} {'possible':>9} {'each':>6} {'<= 2':>7}")
    for path, cases in files.items():
        stories = sorted({one.story for one in cases})
        unseen = Figures()
        count(unseen, cases, fit_without(files, set(stories), left_out=path))
        parts = Figures()
        for part in range(min(PARTS, len(stories))):
            looked_at = set(stories[part::PARTS])
            count(parts, [one for one in cases if one.story in looked_at], fit_without(files, looked_at))
        show(f"{path.stem + ', fitted to the other files':<52}{unseen}")
        show(f"{path.stem + ', fitted to other stories, too':<52}{parts}")
        for name, figures in peers([one.case for one in cases], embedder).items():
            show(f"{path.stem + ', ' + name:<52}{figures}")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--semantic", metavar="MODEL")
    options.add_argument("paths", nargs="+", type=Path)
    given = options.parse_args()
    main(given.paths, sentence_model(given.semantic) if given.semantic else None)
