"""Algorithms on sequences: common items in order, common blocks and runs, and increasing subsequences.

They are applied to sentences, words and passages, and must be fast on whole books. The exception is `common_blocks`,
which is for the words of single sentences only.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence


def common_in_order(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return ascending pairs of indexes of equal items that are in the same order on both sides.

    The common beginning and end are matched first, then items that are unique on both sides (patience diff, Bram
    Cohen), each extended in both directions over equal neighbours. The result is not always the longest such list, but
    one that people find natural, and it takes about linear time.
    """
    pairs: list[tuple[int, int]] = []
    pending = [(0, len(a), 0, len(b))]
    while pending:
        a0, a1, b0, b1 = pending.pop()
        while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
            pairs.append((a0, b0))
            a0, b0 = a0 + 1, b0 + 1
        while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
            a1, b1 = a1 - 1, b1 - 1
            pairs.append((a1, b1))
        before = (a0, b0)
        for di, dj in _unique_in_order(a[a0:a1], b[b0:b1]):
            i, j = a0 + di, b0 + dj
            pending.append((before[0], i, before[1], j))
            pairs.append((i, j))
            before = (i + 1, j + 1)
        if before != (a0, b0):
            pending.append((before[0], a1, before[1], b1))
    return sorted(pairs)


def _unique_in_order(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the longest ordered list of pairs of items that occur exactly once on each side."""
    count_a, count_b = Counter(a), Counter(b)
    where = {item: j for j, item in enumerate(b) if count_b[item] == 1}
    pairs = [(i, where[item]) for i, item in enumerate(a) if count_a[item] == 1 and item in where]
    keep = heaviest_increasing([j for _, j in pairs], [1] * len(pairs))
    return [pairs[k] for k in keep]


def heaviest_increasing(values: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Return the indexes of the strictly increasing subsequence with the greatest total weight, ascending.

    If several have the same weight, the one whose last item comes first is taken, so that the result is deterministic.
    Uses a Fenwick tree of prefix maxima: O(n log n) (Gusfield, Algorithms on Strings, 12.5, with weights).
    """
    ranks = sorted(set(values))
    best: list[tuple[int, int]] = [(0, -1)] * (len(ranks) + 1)
    total: list[int] = []
    previous: list[int] = []
    for index, value in enumerate(values):
        rank = bisect_left(ranks, value)
        weight, before = _prefix_best(best, rank)
        total.append(weight + weights[index])
        previous.append(before)
        _raise(best, rank + 1, (total[index], index))
    if not total:
        return []
    at = max(range(len(total)), key=lambda k: (total[k], -k))
    out: list[int] = []
    while at >= 0:
        out.append(at)
        at = previous[at]
    return out[::-1]


def _prefix_best(tree: list[tuple[int, int]], count: int) -> tuple[int, int]:
    found = (0, -1)
    while count > 0:
        if tree[count][0] > found[0]:
            found = tree[count]
        count -= count & -count
    return found


def _raise(tree: list[tuple[int, int]], slot: int, entry: tuple[int, int]) -> None:
    while slot < len(tree):
        if entry[0] > tree[slot][0]:
            tree[slot] = entry
        slot += slot & -slot


Block = tuple[int, int, int]
"""A run of items that are equal on both sides: its start on the left, its start on the right, and its length."""


def common_blocks(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[Block]:
    """Return blocks of equal items that are in the same order on both sides, preferring long ones.

    The longest block is taken first, then the longest ones before and after it, and so on (Ratcliff and Obershelp
    1988). Of equally long blocks, the first on the left is taken, then the first on the right. Blocks that touch on
    both sides are joined.
    """
    places: dict[Hashable, list[int]] = {}
    for j, item in enumerate(b):
        places.setdefault(item, []).append(j)
    if places.keys().isdisjoint(a):
        return []
    found: list[Block] = []
    pending = [(0, len(a), 0, len(b))]
    while pending:
        a0, a1, b0, b1 = pending.pop()
        at, there, size = _longest_block(a, places, a0, a1, b0, b1)
        if size:
            found.append((at, there, size))
            pending += [(a0, at, b0, there), (at + size, a1, there + size, b1)]
    joined: list[Block] = []
    for block in sorted(found):
        at, there, size = joined[-1] if joined else (0, 0, 0)
        if size and (at + size, there + size) == block[:2]:
            joined[-1] = (at, there, size + block[2])
        else:
            joined.append(block)
    return joined


def gaps(blocks: Sequence[Block], a: int, b: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the gaps between common blocks, as (start, end) in each sequence; `a` and `b` are the sequence lengths."""
    i = j = 0
    for at, there, size in (*blocks, (a, b, 0)):
        if at > i or there > j:
            yield i, at, j, there
        i, j = at + size, there + size


def _longest_block(
    a: Sequence[Hashable], places: dict[Hashable, list[int]], a0: int, a1: int, b0: int, b1: int
) -> Block:
    """Return the longest common block of `a[a0:a1]` and `b[b0:b1]`."""
    best = (a0, b0, 0)
    if a0 >= a1 or b0 >= b1:
        return best
    before: dict[int, int] = {}
    for i in range(a0, a1):
        lengths: dict[int, int] = {}
        for j in places.get(a[i], ()):
            if b0 <= j < b1:
                lengths[j] = size = before.get(j - 1, 0) + 1
                if size > best[2]:
                    best = (i - size + 1, j - size + 1, size)
        before = lengths
    return best


def common_run_lengths(a: Sequence[Hashable], b: Sequence[Hashable]) -> list[int]:
    """Return, for each item of `a`, the length of the longest run that ends there and also occurs in `b`.

    This traverses the suffix automaton of `b` (Blumer et al. 1985) in linear time, however often items repeat.
    """
    return RunsOf(b).lengths(a)


class RunsOf:
    """An index of one sequence, for finding its common runs with many others."""

    def __init__(self, items: Sequence[Hashable]) -> None:
        self._transitions, self._link, self._length = _suffix_automaton(items)

    def lengths(self, a: Sequence[Hashable]) -> list[int]:
        """Return `common_run_lengths(a, b)` for the `b` passed to the constructor."""
        transitions, link, length = self._transitions, self._link, self._length
        out = []
        state = matched = 0
        for item in a:
            while state and item not in transitions[state]:
                state = link[state]
                matched = length[state]
            if item in transitions[state]:
                state = transitions[state][item]
                matched += 1
            out.append(matched)
        return out


def _suffix_automaton(items: Sequence[Hashable]) -> tuple[list[dict[Hashable, int]], list[int], list[int]]:
    """Return the transitions, suffix link and longest length of every state; state 0 is the initial state."""
    transitions: list[dict[Hashable, int]] = [{}]
    link, length = [-1], [0]
    last = 0
    for item in items:
        new = len(length)
        transitions.append({})
        length.append(length[last] + 1)
        link.append(0)
        state, last = last, new
        while state >= 0 and item not in transitions[state]:
            transitions[state][item] = new
            state = link[state]
        if state < 0:
            continue
        target = transitions[state][item]
        if length[target] > length[state] + 1:
            target = len(length)
            old = transitions[state][item]
            transitions.append(dict(transitions[old]))
            length.append(length[state] + 1)
            link.append(link[old])
            link[old] = target
            while state >= 0 and transitions[state].get(item) == old:
                transitions[state][item] = target
                state = link[state]
        link[new] = target
    return transitions, link, length
