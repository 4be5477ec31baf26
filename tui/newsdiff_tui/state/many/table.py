"""The reader's place in the table of statements, and navigation by pure functions.

A step beyond the first or last place stays there with a message, rather than wrapping around.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsdiff.model.collation import Collation, Statement
from newsdiff.model.collation_counts import story_statements
from newsdiff_tui.state.many.outlets import outlet_names

FOLDED_FROM = 25
"""Minimum number of outlets for which families are initially folded to one column each."""


DROPPED = "dropped"
"""The name of the filter for statements of the base that other outlets lack. It can be used only with a base."""


@dataclass(frozen=True, slots=True)
class TableState:
    """The reader's place.

    Attributes:
        statement: The id of the current statement; None if there is none.
        outlet: The index of the article whose column is current; for a folded family, one of its articles.
        note: A message from the last step, such as `last statement`; may be empty.
        only: The name of the filter in `newsdiff_tui.state.many.filters`; empty if every statement is shown.
        about: The article to which the filter is limited; None for all.
        base: The article with which others are compared; None for the most common wording.
        marked: Up to two articles marked for a comparison, in the order in which they were marked.
        folded: Indexes of the families that are folded to one column.
    """

    statement: int | None = None
    outlet: int = 0
    note: str = ""
    only: str = ""
    about: int | None = None
    base: int | None = None
    marked: tuple[int, ...] = ()
    folded: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Column:
    """A column, which is one outlet or a folded family.

    Attributes:
        articles: Indexes of its articles.
        family: Index of their family.
    """

    articles: tuple[int, ...]
    family: int

    @property
    def is_folded(self) -> bool:
        """Whether it represents several outlets."""
        return len(self.articles) > 1


def start(collation: Collation, base: int | None = None) -> TableState:
    """Return the initial state: the first statement, and the column of the base or else the first column."""
    large = len(collation.articles) >= FOLDED_FROM
    folded = frozenset(at for at, one in enumerate(collation.families) if large and len(one.articles) > 1)
    outlets = collation.order_of_outlets
    first = next((one.id for one in story_statements(collation)), None)
    return TableState(first, outlets[0] if base is None else base, base=base, folded=folded)


def columns(collation: Collation, state: TableState) -> tuple[Column, ...]:
    """Return the columns, grouped by family."""
    found: list[Column] = []
    for at, family in enumerate(collation.families):
        own = [family.articles] if at in state.folded else [(article,) for article in family.articles]
        found += [Column(articles, at) for articles in own]
    return tuple(found)


def column_of(shown: Sequence[Column], article: int) -> int:
    """Return the index of the column that contains an article."""
    return next((at for at, column in enumerate(shown) if article in column.articles), 0)


def sideways(collation: Collation, state: TableState, by: int) -> TableState:
    """Go to the next or previous column."""
    shown = columns(collation, state)
    here = column_of(shown, state.outlet)
    there = min(max(0, here + by), len(shown) - 1)
    if there == here:
        return replace(state, note=f"{'last' if by > 0 else 'first'} column")
    return replace(state, outlet=shown[there].articles[0], note="")


def at(state: TableState, statement: int) -> TableState:
    """Go to a statement."""
    return replace(state, statement=statement, note="")


def move(statements: Sequence[Statement], state: TableState, by: int) -> TableState:
    """Move by a number of displayed statements, stopping at the first and the last."""
    if not statements:
        return replace(state, note="no statements to show")
    ids = [one.id for one in statements]
    here = ids.index(state.statement) if state.statement in ids else 0
    there = min(max(0, here + by), len(ids) - 1)
    if there == here and abs(by) == 1:
        return replace(state, note=f"{'last' if by > 0 else 'first'} statement")
    return at(state, ids[there])


def step(statements: Sequence[Statement], state: TableState, places: Sequence[int], by: int, what: str) -> TableState:
    """Go to the next or previous of the given places.

    Args:
        statements: The displayed statements, in order.
        state: The reader's place.
        places: Ids of the statements to visit.
        by: 1 for the next one, -1 for the previous one.
        what: The noun for a place in messages: `statement not in all outlets` gives `last statement not in all
            outlets`.
    """
    ids = [one.id for one in statements]
    visited = [row for row, one in enumerate(ids) if one in set(places)]
    if not visited:
        filtered = state.only or state.about is not None
        return replace(state, note=f"no {what}{' is shown' if filtered else ''}")
    here = ids.index(state.statement) if state.statement in ids else -1
    onward = bisect_left(visited, here + 1) if by > 0 else bisect_left(visited, here) - 1
    if not 0 <= onward < len(visited):
        return replace(state, note=f"{'last' if by > 0 else 'first'} {what}")
    return at(state, ids[visited[onward]])


def mark(collation: Collation, state: TableState) -> TableState:
    """Mark or unmark the current column for a comparison of two; a third mark replaces the oldest."""
    if state.outlet in state.marked:
        return replace(state, marked=tuple(one for one in state.marked if one != state.outlet), note="mark removed")
    marked = (*state.marked, state.outlet)[-2:]
    names = " and ".join(outlet_names(collation)[one] for one in marked)
    note = f"marked {names}: Enter compares them" if len(marked) == 2 else f"marked {names}: mark a second outlet"
    return replace(state, marked=marked, note=note)


def with_base(collation: Collation, state: TableState) -> TableState:
    """Make the current outlet the base or, if it already is, remove the base."""
    if state.base == state.outlet:
        return replace(state, base=None, only="" if state.only == DROPPED else state.only, note="no base")
    return replace(state, base=state.outlet, note=f"compared with {outlet_names(collation)[state.outlet]}")


def fold(collation: Collation, state: TableState) -> TableState:
    """Fold the family of the current column to one column, or unfold it."""
    family = next((at for at, one in enumerate(collation.families) if state.outlet in one.articles), None)
    if family is None or len(collation.families[family].articles) == 1:
        return replace(state, note="no other outlet prints the same copy")
    if family in state.folded:
        return replace(state, folded=state.folded - {family}, note="")
    first = collation.families[family].articles[0]
    return replace(state, folded=state.folded | {family}, outlet=first, note="family folded: o opens it")


def fold_all(collation: Collation, state: TableState) -> TableState:
    """Fold all families of several outlets, or unfold them if all are folded."""
    several = frozenset(at for at, one in enumerate(collation.families) if len(one.articles) > 1)
    if not several:
        return replace(state, note="no outlets print the same copy")
    folded = frozenset() if state.folded >= several else several
    return replace(state, folded=folded, note="families folded" if folded else "families opened")


def pair(state: TableState) -> tuple[int, int] | None:
    """Return the two articles to compare, or None if only one is known.

    They are the two marked ones, or else the current one and the marked one, or else the current one and the base.
    """
    if len(state.marked) == 2:
        return state.marked[0], state.marked[1]
    first = state.marked[0] if state.marked else state.base
    return (first, state.outlet) if first is not None and first != state.outlet else None
