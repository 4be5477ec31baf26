"""Determining which passages have moved, and the reading order of passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.text.sequences import heaviest_increasing

if TYPE_CHECKING:
    from collections.abc import Sequence

Place = tuple[tuple[int, ...], tuple[int, ...]]
"""The sentence indexes of a passage on the left and on the right; one side may be empty."""


def moved(places: Sequence[tuple[int, int]], sentences: Sequence[int], words: Sequence[int]) -> set[int]:
    """Return the indexes of the passages that have moved.

    The largest set of passages in the same order on both sides stays in place, and the rest has moved. Size is measured
    in sentences, then in words, then in passages. (If only words were counted, a long sentence would outweigh the three
    around which it moved; if links were counted, a passage with two sentences on each side would count four times. On
    hand-labelled stories, counting sentences agrees best with people.)

    Args:
        places: For each passage, the two sentences of its strongest link, which determine its place.
        sentences: The number of sentences of each passage, on both sides together.
        words: The number of words of each passage, on both sides together.
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    most = sum(words) * (len(places) + 1) + len(places) + 1
    weights = [sentences[index] * most + words[index] * (len(places) + 1) + 1 for index in order]
    stays = heaviest_increasing([places[index][1] for index in order], weights)
    return set(order) - {order[k] for k in stays}


def reading_order(places: Sequence[Place], away: set[int]) -> list[int]:
    """Return the indexes of all passages in reading order.

    This is the order of the left article; a passage only on the right comes after the passage that it follows there. If
    that passage has moved (`away`), it comes after the last passage in place instead.
    """
    last_right = -1
    by_left = sorted((place[0][0], index) for index, place in enumerate(places) if place[0])
    by_right = sorted((place[1][0], index) for index, place in enumerate(places) if place[1])
    followers: dict[int, list[int]] = {}
    for _, index in by_right:
        if not places[index][0]:
            followers.setdefault(last_right, []).append(index)
        elif index not in away:
            last_right = index
    out = list(followers.get(-1, ()))
    for _, index in by_left:
        out.append(index)
        out += followers.get(index, ())
    return out
