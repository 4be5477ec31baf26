"""Which passages have moved, and the order in which passages are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.text.sequences import heaviest_increasing

if TYPE_CHECKING:
    from collections.abc import Sequence

Place = tuple[tuple[int, ...], tuple[int, ...]]
"""The sentence indexes of a passage, left and right; one of them may be empty."""


def moved(places: Sequence[tuple[int, int]], sentences: Sequence[int], words: Sequence[int]) -> set[int]:
    """Indexes of the passages that do not keep their order.

    Decided for all at once: the set of passages with the most sentences that keeps one order on both sides stays in
    its place, so that as little as possible is called moved; the rest has moved. Of equal sets the one with more words
    stays, then the one with more passages. (Counted by words alone one long sentence outweighs the three around which
    it moved, and counted by links a passage of two sentences by two counts four times; on hand-labelled stories
    sentences agree best with people.)

    Args:
        places: For each passage the two sentences of its strongest link, by which it is placed.
        sentences: How many sentences each of them has, both sides together.
        words: How many words each of them has, both sides together.
    """
    order = sorted(range(len(places)), key=lambda index: places[index])
    most = sum(words) * (len(places) + 1) + len(places) + 1
    weights = [sentences[index] * most + words[index] * (len(places) + 1) + 1 for index in order]
    stays = heaviest_increasing([places[index][1] for index in order], weights)
    return set(order) - {order[k] for k in stays}


def reading_order(places: Sequence[Place], away: set[int]) -> list[int]:
    """Indexes of all passages in the left article's order; those only on the right follow what they follow there.

    `away` are the moved ones: what follows a moved passage on the right is read after the last one in its place.
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
