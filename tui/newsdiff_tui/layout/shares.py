"""The shares of an article's words as a bar and as figures."""

from __future__ import annotations

from newsdiff.model import Share, Side
from newsdiff.model.counts import word_counts
from newsdiff.model.labels import BY_VALUE, Role

Figure = tuple[Role, str, str]
"""A label, its percentage, and its name, such as `("reworded", "41%", "reworded")`."""


def parts(share: Share, side: Side) -> tuple[tuple[Role, int], ...]:
    """Return an article's word counts by label, in the order of the bar; they add up to all its words."""
    words: dict[Role, int] = {}
    for kind in word_counts(share, side):
        words[kind.label.role] = words.get(kind.label.role, 0) + kind.words
    return tuple(words.items())


def bar(share: Share, side: Side, width: int) -> tuple[tuple[Role, int], ...]:
    """Distribute `width` cells among the labels in proportion to their words, rounded so that they add up to `width`.

    An article without words has an empty bar. Every label with words gets at least one cell if there is room.
    """
    counts = [(name, count) for name, count in parts(share, side) if count]
    total = sum(count for _, count in counts)
    if not total or width < len(counts):
        return ()
    room = width - len(counts)
    exact = [room * count / total for _, count in counts]
    cells = [int(value) for value in exact]
    by_rest = sorted(range(len(exact)), key=lambda at: cells[at] - exact[at])
    for at in by_rest[: room - sum(cells)]:
        cells[at] += 1
    return tuple((name, 1 + size) for (name, _), size in zip(counts, cells, strict=True))


def figures(share: Share, side: Side) -> tuple[Figure, ...]:
    """Return the percentages of an article's words by label, and of moved words, omitting empty labels."""
    found = [*parts(share, side), ("moved", share.moved)]
    return tuple((name, percent(count, share.words), BY_VALUE[name].share) for name, count in found if count)


def percent(count: int, of: int) -> str:
    """Return a share as a whole percentage, 0 or 100 only if it is exact."""
    if not of:
        return "0%"
    if 0 < count < of / 100:
        return "<1%"
    if of * 0.99 < count < of:
        return ">99%"
    return f"{round(100 * count / of)}%"
