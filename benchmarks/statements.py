"""Measure how well the statements of a collation agree with hand-labelled ones.

    python benchmarks/statements.py labelled.json ...

A labelled file has `articles`, each with a `text`, an `outlet` and `sentences` as [start, end]; `pairs` and `disputed`,
pairs of sentences of different articles, each an index of an article and one of a sentence; and `families`, lists of
indexes of articles. The sentences of a pair make the same statement; disputed pairs are not counted.

Three rows are printed for each file: for the links of every two articles by themselves, for the same links with the
evidence of the other articles, and for the statements. `alone` is the share of unmatched sentences that have no
partner.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from gold import stands_for

import newsdiff
from newsdiff import Collation, Document

Sentence = tuple[int, int]
Pairs = set[tuple[Sentence, Sentence]]


def linked(collation: Collation, *, alone: bool) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield the links of every two articles, compared alone or as part of the collation."""
    articles = collation.articles
    for left, right in combinations(range(len(articles)), 2):
        found = (
            newsdiff.compare(articles[left].document, articles[right].document)
            if alone
            else collation.comparison(left, right)
        )
        yield from (((left, link.a), (right, link.b)) for link in found.links)


def stated(collation: Collation) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield the pairs of sentences of different articles that share a statement."""
    for statement in collation.statements:
        for one, other in combinations(statement.members, 2):
            if one.article != other.article:
                yield (one.article, one.sentence), (other.article, other.sentence)


def row(name: str, found: Iterator[tuple[Sentence, Sentence]], collation: Collation, labels: dict[str, Any]) -> str:
    """Return a row with precision, recall and F1 of pairs, and the precision of unmatched sentences."""
    spans = [[(one.start, one.end) for one in article.sentences] for article in collation.articles]
    labelled = [[tuple(one) for one in article["sentences"]] for article in labels["articles"]]
    stands = [stands_for(mine, theirs) for mine, theirs in zip(spans, labelled, strict=True)]
    want: Pairs = {((a, i), (b, j)) for (a, i), (b, j) in labels["pairs"]}
    disputed: Pairs = {((a, i), (b, j)) for (a, i), (b, j) in labels["disputed"]}
    said: Pairs = {((a, g), (b, h)) for (a, i), (b, j) in found for g in stands[a][i] for h in stands[b][j]} - disputed
    hit = len(said & want)
    shared, doubtful = ({one for pair in pairs for one in pair} for pairs in (want, disputed))
    everyone = {(at, index) for at, one in enumerate(labelled) for index in range(len(one))}
    judged = everyone - {one for pair in said for one in pair} - (doubtful - shared)
    precision, recall, f1 = hit / len(said), hit / len(want), 2 * hit / (len(said) + len(want))
    alone = f"{len(judged - shared)} of {len(judged)}"
    return f"  {name:<26}{precision:>10.3f}{recall:>10.3f}{f1:>10.3f}   {alone}"


def report(labels: dict[str, Any]) -> Iterator[str]:
    """Yield the lines printed for one labelled file."""
    documents = [Document(one["text"], one["outlet"]) for one in labels["articles"]]
    collation = newsdiff.collate(documents)
    yield f"  {'':<26}{'precision':>10}{'recall':>10}{'F1':>10}   alone"
    yield row("links of two articles", linked(collation, alone=True), collation, labels)
    yield row("links in the collation", linked(collation, alone=False), collation, labels)
    yield row("statements", stated(collation), collation, labels)
    mine, theirs = (
        {pair for one in families for pair in combinations(sorted(one), 2)}
        for families in ([family.articles for family in collation.families], labels["families"])
    )
    yield f"  families: {len(mine & theirs)} of {len(theirs)} pairs found, {len(mine - theirs)} wrong"


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        print(path.stem)
        for line in report(json.loads(path.read_text(encoding="utf-8"))):
            print(line)
