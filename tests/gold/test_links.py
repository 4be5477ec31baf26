"""Accuracy of links on the seeds and the stories, measured as tests/gold/stories defines it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import newsdiff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Article

HERE = Path(__file__).parent
Links = set[tuple[int, int]]


class Found(NamedTuple):
    """Links between labelled sentences: all that were reported, and those reported as moved."""

    links: Links
    moved: Links


@cache
def cases(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads((HERE / name).read_text(encoding="utf-8"))
    return loaded


@cache
def found(name: str, index: int) -> Found:
    case = cases(name)[index]
    comparison = newsdiff.compare(case["a"], case["b"])
    gold_a, gold_b = marked(comparison.a, case["a_sentences"]), marked(comparison.b, case["b_sentences"])
    away = {i for passage in comparison.passages if passage.position == "moved" for i in passage.a}
    disputed = pairs(case.get("disputed", []))
    links = {(x, y) for link in comparison.links for x in gold_a[link.a] for y in gold_b[link.b]}
    moved = {(x, y) for link in comparison.links if link.a in away for x in gold_a[link.a] for y in gold_b[link.b]}
    return Found(links - disputed, moved - disputed)


def marked(article: Article, gold: Sequence[Sequence[int]]) -> list[set[int]]:
    """For each sentence, return the labelled sentences of which it covers half, or which cover half of it."""
    return [
        {
            index
            for index, (start, end) in enumerate(gold)
            if 0 < min(sentence.end - sentence.start, end - start)
            <= 2 * (min(sentence.end, end) - max(sentence.start, start))
        }
        for sentence in article.sentences
    ]


def pairs(listed: list[list[int]]) -> Links:
    return {(i, j) for i, j in listed}


def differing(case: dict[str, Any], links: Links) -> Links:
    """Return the links between sentences that are not identical."""
    return {
        (i, j)
        for i, j in links
        if case["a"][slice(*case["a_sentences"][i])].strip() != case["b"][slice(*case["b_sentences"][j])].strip()
    }


def f1(name: str, *, only_moved: bool = False) -> float:
    hit = said = gold = 0
    for index, case in enumerate(cases(name)):
        ours = found(name, index)
        theirs = pairs(case["moved" if only_moved else "links"]) - pairs(case.get("disputed", []))
        mine = ours.moved if only_moved else differing(case, ours.links)
        theirs = theirs if only_moved else differing(case, theirs)
        hit, said, gold = hit + len(mine & theirs), said + len(mine), gold + len(theirs)
    return 2 * hit / (said + gold)


@pytest.mark.parametrize("name, floor", [("seeds.json", 0.97), ("stories/gold.json", 0.87)])
def test_links_between_differing_sentences_agree_with_the_gold(name: str, floor: float) -> None:
    assert f1(name) >= floor


def test_moved_links_agree_with_the_gold() -> None:
    assert f1("stories/gold.json", only_moved=True) >= 0.7


@pytest.mark.parametrize("count", [2, 4])
def test_short_excerpts_are_linked(count: int) -> None:
    """The stories in short pieces, where the text itself offers little to learn from."""
    hit = said = gold = 0
    for case in cases("stories/gold.json"):
        spans = case["a_sentences"], case["b_sentences"]
        for at in range(0, min(map(len, spans)) - count, count):
            cut = [[(s - side[at][0], e - side[at][0]) for s, e in side[at : at + count]] for side in spans]
            texts = [case[k][side[at][0] : side[at + count - 1][1]] for k, side in zip("ab", spans, strict=True)]
            comparison = newsdiff.compare(texts[0], texts[1], language=case["language"])
            to_a, to_b = marked(comparison.a, cut[0]), marked(comparison.b, cut[1])
            known = {(i, j) for i in range(at, at + count) for j in range(at, at + count)}
            mine = {(x + at, y + at) for link in comparison.links for x in to_a[link.a] for y in to_b[link.b]}
            mine, theirs = (differing(case, x - pairs(case["disputed"])) for x in (mine, pairs(case["links"]) & known))
            hit, said, gold = hit + len(mine & theirs), said + len(mine), gold + len(theirs)
    assert 2 * hit / (said + gold) >= 0.8


def test_adding_an_unrelated_paragraph_changes_no_other_link() -> None:
    """At the beginning, in the middle and at the end of the left seed."""
    case = cases("seeds.json")[0]
    weather = "Heavy snow will fall over Scotland tonight, forecasters warn, and ferries to Orkney have been cancelled."
    breaks = [0, case["a_sentences"][12][0], len(case["a"])]
    for at in breaks:
        text = f"{case['a'][:at]}\n\n{weather}\n\n{case['a'][at:]}"
        comparison = newsdiff.compare(text, case["b"])
        gold = [
            [start + (len(weather) + 4) * (start >= at), end + (len(weather) + 4) * (start >= at)]
            for start, end in case["a_sentences"]
        ]
        to_a, to_b = marked(comparison.a, gold), marked(comparison.b, case["b_sentences"])
        links = {(x, y) for link in comparison.links for x in to_a[link.a] for y in to_b[link.b]}
        assert links - pairs(case["disputed"]) == found("seeds.json", 0).links
        alone = [p for p in comparison.passages if p.a and weather in comparison.a.sentence_text(p.a[0])]
        assert [passage.content for passage in alone] == ["removed"]
