"""Tests of how links and marks are extracted from the output of other tools."""

from __future__ import annotations

import pytest
from accuracy import best_threshold, links_of_labelled_sentences, out_of_order
from gold import Case
from hypothesis import given
from hypothesis import strategies as st
from marks import changes_of, islands_of, steps_by, whole_words
from peers_links import rapidfuzz_ratio, wikidiff2, word_similarity
from peers_words import IN_PYTHON, PROGRAMS, Step, equal_stretches, html_diff, installed

Link = tuple[int, int]

PARIS, RAIN, VOTE = "Paris was flooded on Monday.", "It rained for nine days.", "The council votes today."


@pytest.mark.parametrize(
    "a, b, similarity",
    [
        ("one two", "one two", 1.0),
        ("one two", "one six", 4 / 7),  # a word's space belongs to it
        ("one", "two", 0.0),
        ("", "", 0.0),
        ("北京大雨", "北京大雪", 3 / 4),
    ],
)
def test_similarity_of_words_in_order(a: str, b: str, similarity: float) -> None:
    assert word_similarity(a, b) == pytest.approx(similarity)


@pytest.mark.parametrize(
    "a, b, links, moved",
    [
        ([PARIS, RAIN], [PARIS, RAIN], {(0, 0), (1, 1)}, set()),
        ([PARIS, RAIN, VOTE], [VOTE, PARIS, RAIN], {(0, 1), (1, 2), (2, 0)}, {(2, 0)}),
        ([PARIS], [VOTE], set(), set()),
        ([PARIS], [PARIS.replace("Monday", "Sunday")], {(0, 0)}, set()),
        ([PARIS, VOTE, RAIN], [VOTE, RAIN, PARIS[:-1]], {(0, 2), (1, 0), (2, 1)}, {(0, 2)}),
        ([], [RAIN], set(), set()),
    ],
)
def test_lines_by_the_rule_of_wikidiff2(a: list[str], b: list[str], links: set[Link], moved: set[Link]) -> None:
    assert wikidiff2(a, b) == (links, moved)


def test_best_partners_by_characters() -> None:
    assert rapidfuzz_ratio(["abcd", "xy"], ["abce"]) == {(0, 0): 0.75, (1, 0): 0.0}
    assert rapidfuzz_ratio(["abcd"], []) == {}


def test_the_best_threshold_for_the_set_is_used() -> None:
    case = Case("a.b.c.", "d.e.f.", [(0, 2), (2, 4), (4, 6)], [(0, 2), (2, 4), (4, 6)], frozenset({(0, 0), (1, 1)}),
                frozenset(), None, [])  # fmt: skip
    assert best_threshold([case], [{(0, 0): 0.9, (1, 1): 0.6, (2, 2): 0.5}]) == 0.6
    assert best_threshold([case], [{(2, 2): 0.9, (0, 0): 0.8, (1, 1): 0.7}]) == 0.7


def test_links_out_of_order() -> None:
    assert out_of_order([(0, 1), (1, 2), (2, 0)]) == {(2, 0)}
    assert out_of_order([]) == set()


MARKED: list[Step] = [(0, "The "), (-1, "old"), (1, "new"), (0, " a "), (-1, "law")]


def test_characters_marked_by_steps() -> None:
    assert changes_of(MARKED, "The old a law", "The new a") == ({4, 5, 6, 10, 11, 12}, {4, 5, 6})
    assert equal_stretches(MARKED) == [(0, 0, 3), (6, 6, 1)]
    assert islands_of(MARKED) == 1


def test_marks_extended_to_whole_words() -> None:
    assert whole_words("one, two three", 0, 14, {3, 6}) == {0, 1, 2, 3, 5, 6, 7}


def test_lines_side_by_side() -> None:
    assert html_diff(f"{PARIS}\n{RAIN}", f"{VOTE}\n{PARIS}\n{RAIN[:-1]}") == [(0, 1), (1, 2)]


words = st.lists(st.sampled_from(["the", "mayor", "said", "no.", "nine", "days,", "\n"]), max_size=12).map(" ".join)


@given(words, words)
def test_steps_spell_both_texts(a: str, b: str) -> None:
    for tool in ("difflib_words", "diff_match_patch"):
        _spells(IN_PYTHON[tool](a, b), a, b)


PAIRS = [(f"{PARIS}\n{RAIN}", f"{RAIN}\n{PARIS}"), (PARIS, VOTE), (f"{PARIS} {RAIN}", PARIS), ("北京大雨", "北京大雪")]


@pytest.mark.parametrize("tool", [*PROGRAMS, "redlines"])
@pytest.mark.parametrize("a, b", PAIRS)
def test_steps_of_other_tools_spell_both_texts(tool: str, a: str, b: str) -> None:
    if not installed(tool):
        pytest.skip(f"{tool} is not installed")
    _spells(steps_by(tool)(a, b), a, b)


def _spells(steps: list[Step], a: str, b: str) -> None:
    for side, text in ((-1, a), (1, b)):
        assert "".join("".join(step for op, step in steps if op in (0, side)).split()) == "".join(text.split())


def test_labelled_sentences_are_used_unchanged():
    a = "The dam near Orsk burst at dawn, the mayor said. Nobody was hurt."
    b = "Nobody was hurt. At dawn the dam near Orsk burst, said the mayor."
    whole, parts = (0, len(a)), [(0, 48), (49, 65)]
    case = Case(a, b, [whole], [(0, 16), (17, len(b))], frozenset(), frozenset(), None, [])
    assert links_of_labelled_sentences(case) == {(0, 0), (0, 1)}
    case = Case(a, b, parts, [(0, 16), (17, len(b))], frozenset(), frozenset(), None, [])
    assert links_of_labelled_sentences(case) == {(0, 1), (1, 0)}
