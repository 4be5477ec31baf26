"""Simple word pairs get the same result without diff-match-patch as with it."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.diffing.characters import library_steps, simple_pair
from newsdiff.diffing.tokens import whole_words

letters = st.text("abcé", max_size=10)


@st.composite
def resembling(draw: st.DrawFn) -> tuple[str, str]:
    """A word, and a copy with a piece removed, inserted, doubled or replaced."""
    word = draw(letters)
    start = draw(st.integers(0, len(word)))
    end = draw(st.integers(start, len(word)))
    piece = draw(letters | st.just(word[start:end] * 2) | st.text("xyz", max_size=4))
    return (word, word[:start] + piece + word[end:])


@pytest.mark.parametrize(
    "a, b, steps",
    [
        ("hospitalised", "hospitalized", [(0, 9), (-1, 1), (1, 1), (0, 2)]),
        ("fire", "fires", [(0, 4), (1, 1)]),
        ("email", "mail", [(-1, 1), (0, 4)]),
        ("aab", "aaab", [(0, 2), (1, 1), (0, 1)]),
        ("ab", "abab", [(0, 2), (1, 2)]),
        ("ax", "aax", [(1, 1), (0, 2)]),
        ("specific", "specifying", []),
    ],
)
def test_most_words_that_resemble_each_other_differ_in_one_place(a, b, steps):
    assert simple_pair(list(a), list(b)) == steps
    assert not steps or library_steps(list(a), list(b)) == steps


@given(resembling())
def test_the_result_is_that_of_diff_match_patch(pair):
    a, b = map(list, pair)
    for left, right in ((a, b), (b, a)):
        assert simple_pair(left, right) in ([], library_steps(left, right))


@given(st.lists(st.sampled_from(["said", "it's", "3.5", "“", "—", " ", "\n", "é", "-"]), max_size=20).map("".join))
def test_whole_words_of_plain_text_are_separated_by_spaces(text):
    assert list(whole_words(text)) == ["".join(run) for _, run in groupby(text, str.isspace)]
