"""Explanations of passages, on the seeds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsdiff
from newsdiff.aligning import THRESHOLD
from newsdiff.comparing.explain import explain_all

if TYPE_CHECKING:
    from newsdiff.comparing.explain import Explanation
    from newsdiff.model import Comparison

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    return newsdiff.compare(newsdiff.read(SEEDS / "izhevsk-blog.txt"), newsdiff.read(SEEDS / "izhevsk-wire.txt"))


@pytest.fixture(scope="module")
def swapped() -> Comparison:
    return newsdiff.compare(newsdiff.read(SEEDS / "izhevsk-wire.txt"), newsdiff.read(SEEDS / "izhevsk-blog.txt"))


def passage_id(comparison: Comparison, beginning: str) -> int:
    [found] = [
        passage.id
        for passage in comparison.passages
        if any(comparison.a.sentence_text(index).startswith(beginning) for index in passage.a)
    ]
    return found


def test_a_linked_pair_has_a_score_above_the_threshold_and_shared_words(seeds: Comparison) -> None:
    why = newsdiff.explain(seeds, passage_id(seeds, "He noted that the drones hit"))
    assert why.threshold == THRESHOLD
    [reason] = why.links
    assert reason.score >= why.threshold
    assert reason.score == why.passage.score
    assert {"hit", "industrial", "enterprise"} <= set(reason.shared)
    assert "drones" not in reason.shared, "common in these two articles"


def test_an_explanation_gives_the_threshold_of_its_comparison(seeds: Comparison) -> None:
    older = replace(seeds, settings=replace(seeds.settings, threshold=0.25))
    assert newsdiff.explain(older, 1).threshold == 0.25


def test_explaining_does_not_align_again(seeds: Comparison, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsdiff.comparing.explain.align", lambda *_: pytest.fail("aligned again"))
    assert newsdiff.explain(seeds, 1).passage == seeds.passages[0]


def test_explaining_all_equals_explaining_each(seeds: Comparison) -> None:
    def without_contributions(explanation: Explanation) -> Explanation:
        rival = explanation.runner_up
        return replace(
            explanation,
            links=tuple(replace(one, contributions=()) for one in explanation.links),
            runner_up=rival and replace(rival, contributions=()),
        )

    each = [without_contributions(newsdiff.explain(seeds, passage.id)) for passage in seeds.passages]
    assert list(explain_all(seeds)) == each


def test_an_explanation_says_what_speaks_for_and_against_a_match(seeds: Comparison) -> None:
    linked = next(passage for passage in seeds.passages if passage.content == "reworded")
    (reason, *_) = newsdiff.explain(seeds, linked.id).links
    weights = [abs(one.weight) for one in reason.contributions]
    assert weights
    assert weights == sorted(weights, reverse=True)
    assert all(one.words for one in reason.contributions)


def test_a_comparison_without_its_alignment_has_the_same_explanation(seeds: Comparison) -> None:
    bare = replace(seeds, alignment=None)
    assert bare == seeds
    assert newsdiff.explain(bare, 1) == newsdiff.explain(seeds, 1)


def test_shared_words_are_spelled_as_in_the_left_article(seeds: Comparison, swapped: Comparison) -> None:
    left = newsdiff.explain(seeds, passage_id(seeds, "At the moment, 35 people"))
    right = newsdiff.explain(swapped, passage_id(swapped, "At the moment, 35 people"))
    assert "hospitalized" in left.links[0].shared
    assert "hospitalised" in right.links[0].shared


def test_a_cosmetic_pair_scores_one(seeds: Comparison) -> None:
    why = newsdiff.explain(seeds, passage_id(seeds, "Unfortunately, we have three"))
    assert [reason.score for reason in why.links] == [1.0]


def test_a_passage_of_two_links_explains_both(seeds: Comparison) -> None:
    why = newsdiff.explain(seeds, passage_id(seeds, "This operation disrupted"))
    assert [(reason.a, reason.b) for reason in why.links] == [(i, why.passage.b[0]) for i in why.passage.a]
    assert why.passage.score == min(reason.score for reason in why.links)


def test_a_runner_up_is_not_linked(seeds: Comparison) -> None:
    linked = {(link.a, link.b) for link in seeds.links}
    runners = [newsdiff.explain(seeds, passage.id).runner_up for passage in seeds.passages]
    named = [runner for runner in runners if runner]
    assert named
    assert all((runner.a, runner.b) not in linked for runner in named)


def test_an_unmatched_passage_has_no_links(seeds: Comparison) -> None:
    why = newsdiff.explain(seeds, passage_id(seeds, "The post"))
    assert why.links == ()
    assert why.passage.content == "removed"


def test_the_explanation_is_the_same_with_the_sides_swapped(seeds: Comparison, swapped: Comparison) -> None:
    for passage in seeds.passages:
        [other] = [p for p in swapped.passages if (p.a, p.b) == (passage.b, passage.a)]
        there, back = newsdiff.explain(seeds, passage.id), newsdiff.explain(swapped, other.id)
        assert {(r.a, r.b, r.score) for r in there.links} == {(r.b, r.a, r.score) for r in back.links}
        scores = [found.runner_up.score if found.runner_up else None for found in (there, back)]
        assert scores[0] == scores[1]


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_an_unknown_passage_is_an_error_that_names_the_valid_ones(seeds: Comparison, number: int) -> None:
    with pytest.raises(newsdiff.NewsdiffError, match=rf"no passage {number}.* 1 to {len(seeds.passages)}"):
        newsdiff.explain(seeds, number)


def test_two_empty_articles_have_nothing_to_explain() -> None:
    with pytest.raises(newsdiff.NewsdiffError, match="there are no passages"):
        newsdiff.explain(newsdiff.compare("", ""), 1)
