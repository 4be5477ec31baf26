"""Runs shared by two sequences, compared with brute force."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.aligning.features.overlaps import LONGER, LongRuns, longest_run
from newsdiff.text.sequences import common_run_lengths


@pytest.mark.parametrize(
    "a, b, lengths",
    [
        ("", "abc", []),
        ("abc", "", [0, 0, 0]),
        ("abc", "abc", [1, 2, 3]),
        ("xabxbc", "abc", [0, 1, 2, 0, 1, 2]),
        ("aaaa", "aa", [1, 2, 2, 2]),
        ("abab", "bab", [1, 2, 2, 3]),
    ],
)
def test_the_longest_shared_run_ending_at_each_index(a: str, b: str, lengths: list[int]) -> None:
    assert common_run_lengths(a, b) == lengths


few = st.text("abc", max_size=12)


@given(few, few)
def test_no_shared_run_is_longer(a: str, b: str) -> None:
    for end, length in enumerate(common_run_lengths(a, b), 1):
        assert a[end - length : end] in b
        assert length == end or a[end - length - 1 : end] not in b


@given(few.map(list), few.map(list))
def test_the_heaviest_run_is_the_same_however_it_is_found(a: list[str], b: list[str]) -> None:
    weight = {"a": 1.0, "b": 0.5, "c": 0.25}
    assert LongRuns().heaviest(a, b, weight) == longest_run(a, b, weight, LongRuns())


@given(few.map(list), few.map(list), st.booleans())
def test_a_long_sentence_is_read_once_and_has_the_same_runs(a: list[str], b: list[str], swapped: bool) -> None:
    weight = {"a": 1.0, "b": 0.5, "c": 0.25, "x": 1.0}
    longer = ["x", *b, *["x"] * LONGER]
    long_runs = LongRuns()
    for one in (a, b, a):
        pair = (longer, one) if swapped else (one, longer)
        assert longest_run(*pair, weight, long_runs) == longest_run(one, b, weight, LongRuns())
