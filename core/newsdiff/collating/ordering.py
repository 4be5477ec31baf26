"""Putting the statements in a common order, as close as possible to the order of each article.

Statements of several articles are ordered first: they start at their mean positions, and each then moves to where it
contradicts the fewest articles. A statement of a single article comes after the statement that it follows there.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import accumulate
from statistics import fmean
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdiff.collating.statements import Grouping

ROUNDS = 20
"""Maximum number of passes over all statements; four are usually enough."""

REACH = 60
"""Maximum distance that a statement is moved in one pass, so that the work stays linear in the number of statements."""


def in_common_order(statements: Sequence[Grouping], lengths: Sequence[int]) -> list[Grouping]:
    """Return the statements in a common order.

    Args:
        statements: The statements.
        lengths: The number of sentences of each article.
    """
    places = [_places(one) for one in statements]
    shared = [at for at, found in enumerate(places) if len(found) > 1]

    def mean_place(at: int) -> tuple[float, tuple[tuple[int, int], ...]]:
        found = places[at]
        return fmean(sentence / lengths[article] for article, sentence in found.items()), tuple(found.items())

    order = _improved(sorted(shared, key=mean_place), places)
    return [statements[at] for at in _with_alone(order, places)]


def _places(statement: Grouping) -> dict[int, int]:
    """Return the position of a statement's first sentence in each article."""
    found: dict[int, int] = {}
    for member in statement.own or statement.further:
        found.setdefault(member.article, member.sentence)
    return found


def _improved(order: list[int], places: Sequence[dict[int, int]]) -> list[int]:
    """Return the order after moving each statement to where it contradicts the fewest articles."""
    for _ in range(ROUNDS):
        moved = False
        for near, at in enumerate(tuple(order)):
            was = _position(order, at, near)
            step = _best_step(order, was, places)
            if step:
                order.pop(was)
                order.insert(was + step, at)
                moved = True
        if not moved:
            break
    return order


def _position(order: Sequence[int], at: int, near: int) -> int:
    """Find the position of a statement, starting the search near a given position."""
    start = max(near - REACH, 0)
    try:
        return order.index(at, start, near + REACH)
    except ValueError:
        return order.index(at)


def _best_step(order: Sequence[int], was: int, places: Sequence[dict[int, int]]) -> int:
    """Return the number of positions by which a statement should move, negative for backwards."""
    here = places[order[was]]
    forwards = accumulate(_articles_with(places[other], here) for other in order[was + 1 : was + 1 + REACH])
    backwards = accumulate(-_articles_with(places[order[k]], here) for k in range(was - 1, max(was - REACH, 0) - 1, -1))
    costs = [(0, 0, 0)]
    costs += [(cost, step, step) for step, cost in enumerate(forwards, 1)]
    costs += [(cost, step, -step) for step, cost in enumerate(backwards, 1)]
    return min(costs)[2]


def _articles_with(one: dict[int, int], other: dict[int, int]) -> int:
    """Return the cost of placing the second statement after the first.

    The cost is the number of articles with the opposite order, minus the number with this order.
    """
    return sum(
        (other[article] < place) - (place < other[article]) for article, place in one.items() if article in other
    )


def _with_alone(order: Sequence[int], places: Sequence[dict[int, int]]) -> Iterable[int]:
    """Yield the statements in order, each followed by the single-article statements that follow it in their article."""
    known = set(order)
    in_article: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for at, found in enumerate(places):
        for article, sentence in found.items():
            in_article[article].append((sentence, at))
    followers: defaultdict[int, list[int]] = defaultdict(list)
    for article in sorted(in_article):
        before = -1
        for _, at in sorted(in_article[article]):
            if at in known:
                before = at
            else:
                followers[before].append(at)
    for at in (-1, *order):
        if at >= 0:
            yield at
        yield from followers[at]
