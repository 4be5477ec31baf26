"""Order in sequences, compared with brute force on small ones."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.text.sequences import common_blocks, common_in_order, gaps, heaviest_increasing


@pytest.mark.parametrize(
    "a, b, pairs",
    [
        ("", "", []),
        ("abc", "", []),
        ("abc", "abc", [(0, 0), (1, 1), (2, 2)]),
        ("abc", "xbz", [(1, 1)]),
        ("abcd", "abxcd", [(0, 0), (1, 1), (2, 3), (3, 4)]),
        ("abXcd", "abcd", [(0, 0), (1, 1), (3, 2), (4, 3)]),
        ("xabcy", "abczz", [(1, 0), (2, 1), (3, 2)]),
        ("aba", "aba", [(0, 0), (1, 1), (2, 2)]),
        ("xyz", "abc", []),
        ("k1kk2k", "m1mm2m", [(1, 1), (4, 4)]),
    ],
)
def test_common_items_in_order(a: str, b: str, pairs: list[tuple[int, int]]) -> None:
    assert common_in_order(a, b) == pairs


def test_repeated_neighbours_of_a_unique_item_are_found() -> None:
    assert common_in_order("..the the mayor the the..", "the the mayor the the") == [(k + 2, k) for k in range(21)]


short = st.text("abcd", max_size=9)


@given(short, short)
def test_shared_items_are_equal_and_ordered_on_both_sides(a: str, b: str) -> None:
    pairs = common_in_order(a, b)
    assert all(a[i] == b[j] for i, j in pairs)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(pairs))
    assert common_in_order(a, b) == pairs


@given(short, short)
def test_swapping_the_sides_swaps_the_pairs_of_unique_items(a: str, b: str) -> None:
    a, b = "".join(dict.fromkeys(a)), "".join(dict.fromkeys(b))
    assert len(common_in_order(a, b)) == len(common_in_order(b, a))


@given(st.permutations("abcdefg"), st.permutations("abcdefg"))
def test_unique_items_give_nearly_the_longest_common_subsequence(
    a: list[str], b: list[str]
) -> None:
    found = common_in_order(a, b)
    longest = max(
        length for length in range(len(a) + 1) for kept in combinations(a, length) if _is_subsequence(kept, b)
    )
    ends = sum(x == y for x, y in ((a[0], b[0]), (a[-1], b[-1])))
    assert len(found) == longest or ends


weighted = st.lists(st.tuples(st.integers(0, 6), st.integers(1, 9)), max_size=8)


@given(weighted)
def test_no_increasing_subsequence_is_heavier(items: list[tuple[int, int]]) -> None:
    values, weights = [v for v, _ in items], [w for _, w in items]
    kept = heaviest_increasing(values, weights)
    assert _increases([values[k] for k in kept])
    assert kept == sorted(set(kept))
    assert sum(weights[k] for k in kept) == max(
        sum(weights[k] for k in some)
        for length in range(len(items) + 1)
        for some in combinations(range(len(items)), length)
        if _increases([values[k] for k in some])
    )


@pytest.mark.parametrize(
    "values, weights, kept",
    [
        ([], [], []),
        ([5], [1], [0]),
        ([0, 1, 2], [1, 1, 1], [0, 1, 2]),
        ([2, 0, 1], [1, 1, 1], [1, 2]),
        ([2, 0, 1], [5, 1, 1], [0]),
        ([1, 0], [3, 3], [0]),
        ([1, 1, 2], [1, 4, 1], [1, 2]),
        ([3, 1, 2, 0], [2, 1, 1, 2], [0]),
    ],
    ids=str,
)
def test_the_heaviest_increasing_subsequence_and_ties(values: list[int], weights: list[int], kept: list[int]) -> None:
    assert heaviest_increasing(values, weights) == kept


def _increases(values: list[int]) -> bool:
    return all(x < y for x, y in pairwise(values))


def _is_subsequence(items: tuple[str, ...], of: list[str]) -> bool:
    rest = iter(of)
    return all(item in rest for item in items)


def test_blocks_are_chosen_longest_first_and_joined_where_they_touch() -> None:
    assert common_blocks("the court said it will not".split(), "it will not the court".split()) == [(3, 0, 3)]
    assert common_blocks("abxcd", "abcd") == [(0, 0, 2), (3, 2, 2)]
    assert common_blocks("aab", "aab") == [(0, 0, 3)]
    assert common_blocks("ab", "cd") == []


def test_gaps_are_what_is_between_blocks() -> None:
    assert list(gaps(common_blocks("abxcd", "abcde"), 5, 5)) == [(2, 3, 2, 2), (5, 5, 4, 5)]
    assert list(gaps([], 2, 0)) == [(0, 2, 0, 0)]
    assert list(gaps([(0, 0, 2)], 2, 2)) == []


@given(st.lists(st.integers(0, 4), max_size=25), st.lists(st.integers(0, 4), max_size=25))
def test_blocks_are_those_of_difflib(a: list[int], b: list[int]) -> None:
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    assert common_blocks(a, b) == [tuple(block) for block in matcher.get_matching_blocks() if block.size]
