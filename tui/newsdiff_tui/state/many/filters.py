"""Filtering the table of statements; `STATEMENT_FILTERS` has one row per filter."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from newsdiff.model.collation import Collation, Statement
from newsdiff.model.collation_counts import spread, story_statements
from newsdiff_tui.state.many.outlets import outlet_names
from newsdiff_tui.state.many.table import DROPPED, TableState


@dataclass(frozen=True, slots=True)
class Marks:
    """Data about statements that is not part of the collation.

    Attributes:
        discrepant: Ids of the statements whose readings differ in substance.
        kept: Ids of the statements with a note or a bookmark.
        base: The article that is the base, if any.
    """

    discrepant: Collection[int] = frozenset()
    kept: Collection[int] = frozenset()
    base: int | None = None


@dataclass(frozen=True, slots=True)
class StatementFilter:
    """A filter of the table of statements.

    Attributes:
        name: The name of the filter and of its command.
        words: The description after a number, as in `12 alone in one outlet`.
        leaves: Returns whether a statement passes the filter.
        of_lacking: Whether the filter, limited to one outlet, shows the statements that this outlet lacks.
    """

    name: str
    words: str
    leaves: Callable[[Collation, Statement, Marks], bool]
    of_lacking: bool = False


BOILERPLATE = "boilerplate"
"""The name of the filter for statements outside the story. Without this filter, they are hidden."""


def _families(collation: Collation, statement: Statement) -> int:
    """Return the number of families that carry a statement."""
    carriers = set(statement.carriers)
    return sum(not carriers.isdisjoint(family.articles) for family in collation.families)


def _is_dropped(collation: Collation, statement: Statement, base: int | None) -> bool:
    """Return whether the base carries a statement that some outlets lack."""
    return base in statement.carriers and spread(collation, statement) != "all"


STATEMENT_FILTERS = (
    StatementFilter("not-all", "not in all outlets", lambda c, s, _: spread(c, s) != "all", True),
    StatementFilter("alone", "alone in one outlet", lambda c, s, _: spread(c, s) == "alone"),
    StatementFilter("lacked", "lacked by one outlet", lambda c, s, _: spread(c, s) == "lacked-by-one", True),
    StatementFilter("one-family", "in one family only", lambda c, s, _: _families(c, s) == 1),
    StatementFilter("several-readings", "with several readings", lambda _, s, __: len(s.readings) > 1),
    StatementFilter("discrepant", "that differ in substance", lambda _, s, m: s.id in m.discrepant),
    StatementFilter(DROPPED, "of the base that others lack", lambda c, s, m: _is_dropped(c, s, m.base), True),
    StatementFilter("kept", "with a note or bookmark", lambda _, s, m: s.id in m.kept),
    StatementFilter("in-all", "in all outlets", lambda c, s, _: spread(c, s) == "all"),
    StatementFilter(BOILERPLATE, "not part of the story", lambda c, s, _: c.is_boilerplate(s)),
)  # fmt: skip
"""All filters, in the order in which the menu lists them."""

BY_NAME = {one.name: one for one in STATEMENT_FILTERS}


def left_by(collation: Collation, state: TableState, marks: Marks) -> list[Statement]:
    """Return the statements that pass the filter, in display order."""
    every = collation.statements if state.only == BOILERPLATE else ordered(collation, state.base)
    known = replace(marks, base=state.base)
    return [one for one in every if _leaves(collation, one, state, known)]


def _leaves(collation: Collation, statement: Statement, state: TableState, marks: Marks) -> bool:
    known = BY_NAME.get(state.only)
    if known and not known.leaves(collation, statement, marks):
        return False
    if state.about is None:
        return True
    lacking = known is not None and known.of_lacking
    return (state.about in statement.carriers) is not lacking


def ordered(collation: Collation, base: int | None) -> Sequence[Statement]:
    """Return the statements of the story in the common order or, with a base, in the order of its sentences.

    A statement that the base lacks comes after the statement before it in the common order.
    """
    found = story_statements(collation)
    if base is None:
        return found
    place = (-1, 0)
    keys: dict[int, tuple[int, int]] = {}
    for statement in found:
        own = [member.sentence for member in statement.members if member.article == base]
        place = (min(own), 0) if own else (place[0], place[1] + 1)
        keys[statement.id] = place
    return sorted(found, key=lambda statement: keys[statement.id])


def filtered(collation: Collation, state: TableState, name: str, marks: Marks) -> TableState:
    """Toggle a filter, and go to a displayed statement if the current one is hidden."""
    if name == DROPPED and state.base is None:
        return replace(state, note="no base yet: = makes the current outlet the base")
    return settled(collation, replace(state, only="" if state.only == name else name, note=""), marks)


def limited(collation: Collation, state: TableState, marks: Marks) -> TableState:
    """Limit the filter to the current outlet, or remove the limit."""
    if state.about is not None:
        return settled(collation, replace(state, about=None, note=""), marks)
    return settled(collation, replace(state, about=state.outlet, note=""), marks)


def everything(state: TableState) -> TableState:
    """Show every statement."""
    return replace(state, only="", about=None, note="every statement is shown")


def settled(collation: Collation, state: TableState, marks: Marks) -> TableState:
    """Return the state at the current statement or, if it is hidden, at the next displayed one.

    If no displayed statement follows, it is at the last one. If nothing is displayed, the place is kept.
    """
    ids = [one.id for one in left_by(collation, state, marks)]
    if not ids or state.statement in ids:
        return state
    order = [one.id for one in ordered(collation, state.base)]
    here = order.index(state.statement) if state.statement in order else 0
    shown = set(ids)
    onward = next((one for one in order[here:] if one in shown), ids[-1])
    return replace(state, statement=onward)


def description(collation: Collation, state: TableState) -> str:
    """Describe the filter, as in `alone in one outlet: Reuters`; empty if everything is shown."""
    known, names = BY_NAME.get(state.only), outlet_names(collation)
    outlet = names[state.about] if state.about is not None else ""
    base = names[state.base] if state.base is not None else "the base"
    if known is None:
        return f"in {outlet}" if outlet else ""
    if not outlet:
        return f"of {base} that others lack" if known.name == DROPPED else known.words
    named = {
        "alone": f"in {outlet} alone",
        "lacked": f"lacked by {outlet} alone",
        "not-all": f"lacked by {outlet}",
        DROPPED: f"of {base}, lacked by {outlet}",
    }
    return named.get(known.name, f"{known.words}, in {outlet}")


def places(statements: Sequence[Statement], collation: Collation) -> list[int]:
    """Return the ids of the statements that not all outlets carry."""
    return [one.id for one in statements if spread(collation, one) != "all"]
