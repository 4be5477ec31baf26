"""Which passages have moved, and the order in which passages are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.text.sequences import heaviest_increasing

if TYPE_CHECKING:
    from collections.abc import Sequence

Place = tuple[tuple[int, ...], tuple[int, ...]]
"""The sentence indexes of a passage on the left and the right; one of them may be empty."""


def moved(places: Sequence[tuple[int, int]], sentences: Sequence[int], words: Sequence[int]) -> set[int]:
    """Return the indexes of the passages that have moved.

    All passages are decided together. The largest set of passages in the same order on both sides, counted in
    sentences, stays in place; the rest has moved. Ties go to the set with more words, then to the one with more
    passages. (If only words were counted, one long sentence would outweigh the three around which it moved; if links
    were counted, a passage of two sentences by two would count four times. On hand-labelled stories, counting sentences
    agrees best with people.)

    Args:
        places: For each passage the two sentences of its strongest link, which determine its place.
        sentences: The number of sentences of each passage, both sides together.
        words: The number of words of each passage, both sides together.
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    most = sum(words) * (len(places) + 1) + len(places) + 1
    weights = [sentences[index] * most + words[index] * (len(places) + 1) + 1 for index in order]
    stays = heaviest_increasing([places[index][1] for index in order], weights)
    return set(order) - {order[k] for k in stays}


def reading_order(places: Sequence[Place], away: set[int]) -> list[int]:
    """Return the indexes of all passages in the left article's order; those only on the right come after the passage
    they follow there.

    `away` are the passages that have moved. A passage that follows one of them on the right is placed after the last
    passage in place.
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
