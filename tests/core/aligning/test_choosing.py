"""Main links, also-links and possible matches, chosen from invented scores."""

from __future__ import annotations

from newsdiff.aligning.choosing import MOST_POSSIBLE, choose, possible_matches
from newsdiff.aligning.terms import Lexicon, lexicon
from newsdiff.model import Link
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

FACTS = ("Cracks ran through masonry.", "Turbines flooded overnight.", "Villagers slept outdoors.", "Insurers pay.")


def of(a: list[str], b: list[str]) -> Lexicon:
    return lexicon(*(segment(document_of(" ".join(side), name="x"), language="en") for side in (a, b)))


def roles(links: tuple[Link, ...]) -> dict[tuple[int, int], str]:
    return {(link.a, link.b): link.role for link in links}


def test_one_to_one_links_are_main_links() -> None:
    found = choose(of([*FACTS], [*FACTS]), {(0, 0): 0.9, (1, 1): 0.8, (2, 3): 0.1}, [])
    assert roles(found) == {(0, 0): "main", (1, 1): "main"}


def test_a_sentence_split_in_two_has_two_main_links() -> None:
    left = ["Cracks ran through masonry and turbines flooded overnight.", FACTS[2]]
    found = choose(of(left, [*FACTS]), {(0, 0): 0.9, (0, 1): 0.8, (1, 2): 0.7}, [])
    assert roles(found) == {(0, 0): "main", (0, 1): "main", (1, 2): "main"}


def test_a_lead_that_sums_up_sentences_far_apart_has_one_main_link() -> None:
    left = ["Cracks ran through masonry and insurers pay.", "It rained."]
    found = choose(of(left, [*FACTS]), {(0, 0): 0.9, (0, 3): 0.8}, [])
    assert roles(found) == {(0, 0): "main", (0, 3): "also"}


def test_a_fact_stated_twice_has_an_also_link() -> None:
    right = [FACTS[0], "Masonry had cracks, cracks ran."]
    found = choose(of([FACTS[0], "It rained."], right), {(0, 0): 0.9, (0, 1): 0.8}, [])
    assert roles(found) == {(0, 0): "main", (0, 1): "also"}


def test_nothing_joins_a_sentence_that_is_the_same_but_for_spelling() -> None:
    found = choose(of([*FACTS], [*FACTS]), {(0, 0): 1.0, (1, 0): 0.9}, [(0, 0)])
    assert roles(found) == {(0, 0): "main", (1, 0): "also"}


def test_a_further_link_needs_a_better_score() -> None:
    found = choose(of([*FACTS], [*FACTS]), {(0, 0): 0.9, (0, 1): 0.31, (2, 2): 0.31}, [])
    assert roles(found) == {(0, 0): "main", (2, 2): "main"}


def test_a_link_between_two_linked_sentences_needs_a_still_better_score() -> None:
    left = ["Cracks ran through masonry and villagers slept.", "Turbines flooded and insurers pay."]
    right = ["Masonry and turbines.", "Insurers ran overnight and villagers pay."]
    first = {(0, 0): 0.9, (1, 1): 0.8}
    assert (0, 1) in roles(choose(of(left, right), first | {(0, 1): 0.37}, []))
    assert (0, 1) not in roles(choose(of(left, right), first | {(0, 1): 0.35}, []))


def test_a_sentence_with_nearly_the_same_words_elsewhere_needs_a_good_score_for_a_further_link() -> None:
    right = ["Cracks ran through old masonry.", "Masonry in the valley had cracks."]
    assert list(roles(choose(of([FACTS[0]], right), {(0, 0): 0.9, (0, 1): 0.55}, []))) == [(0, 0)]
    assert list(roles(choose(of([FACTS[0]], right), {(0, 0): 0.9, (0, 1): 0.65}, []))) == [(0, 0), (0, 1)]
    reworded = ["The masonry was full of cracks after the quake.", right[1]]
    assert list(roles(choose(of([FACTS[0]], reworded), {(0, 0): 0.9, (0, 1): 0.55}, []))) == [(0, 0), (0, 1)]


def test_passages_stay_small() -> None:
    facts = [f"Fact{k} alpha{k} beta{k}." for k in range(6)]
    left = [" ".join(f"fact{k} alpha{k} beta{k}" for k in range(6)).capitalize() + ".", "It rained."]
    found = choose(of(left, facts), {(0, k): 0.9 - k / 100 for k in range(6)}, [])
    assert [link.role for link in found] == ["main", "main", "main", "also", "also", "also"]


def test_possible_matches_are_of_sentences_without_a_link() -> None:
    scores = {(0, 0): 0.9, (0, 1): 0.2, (1, 0): 0.15, (2, 2): 0.01}
    found = possible_matches(scores, [Link(0, 0, 0.9)])
    assert [(one.a, one.b, one.score) for one in found] == [(0, 1, 0.2), (1, 0, 0.15)]


def test_a_sentence_with_an_also_link_has_no_possible_matches() -> None:
    assert possible_matches({(0, 1): 0.2}, [Link(0, 0, 0.9, "also"), Link(1, 1, 0.9)]) == ()


def test_each_sentence_has_its_best_possible_matches_only() -> None:
    scores = {(0, k): 0.1 + k / 100 for k in range(6)}
    found = possible_matches(scores, [])
    assert [one.b for one in found] == [5, 4, 3]
    assert len(found) == MOST_POSSIBLE


def test_unpaired_sentences_are_not_suggested_again() -> None:
    assert possible_matches({(0, 0): 0.8}, [], refused={(0, 0)}) == ()


def test_possible_matches_are_the_same_from_both_sides() -> None:
    scores = {(0, 0): 0.2, (0, 1): 0.2, (1, 0): 0.2, (1, 1): 0.2, (2, 0): 0.2, (3, 0): 0.2, (4, 0): 0.2}
    swapped = possible_matches({(j, i): score for (i, j), score in scores.items()}, [])
    assert {one.swapped() for one in swapped} == set(possible_matches(scores, []))
