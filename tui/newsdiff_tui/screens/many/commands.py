"""The functions of the commands on the screen of a collation, keyed by command id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from newsdiff.model.collation_counts import outlet_counts, story_statements
from newsdiff_tui.dialogs.choice import ChoiceDialog
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.screens.help import Help
from newsdiff_tui.screens.many.legend import statement_legend
from newsdiff_tui.screens.many.shares import shares_text
from newsdiff_tui.state.many import table
from newsdiff_tui.state.many.filters import (
    BOILERPLATE,
    STATEMENT_FILTERS,
    description,
    everything,
    filtered,
    left_by,
    limited,
    places,
)
from newsdiff_tui.state.many.outlets import family_of, outlet_names
from newsdiff_tui.widgets.many.readings import StatementReadings
from newsdiff_tui.widgets.many.table import StatementTable

if TYPE_CHECKING:
    from newsdiff_tui.screens.command_screen import Run
    from newsdiff_tui.screens.many.collation import CollationScreen

LETTERS = {"kept": "n", "in-all": "a", BOILERPLATE: "s"}
"""Keys of the filter menu for filters that have no command of their own."""

OUTLET_LETTERS = {"alone": "o", "lacked": "x", "not-all": "l", table.DROPPED: "b"}
"""Keys of the filter menu for filters that are limited to the current outlet."""


def commands(screen: CollationScreen) -> Mapping[str, Run]:
    """Return all commands of the screen of a collation."""

    def here(function: Callable[..., Awaitable[None] | None], *arguments: object) -> Run:
        return partial(function, screen, *arguments)

    return {
        "next": here(_step, 1),
        "previous": here(_step, -1),
        "next-discrepancy": here(_step_discrepancy, 1),
        "previous-discrepancy": here(_step_discrepancy, -1),
        "open": here(_open),
        "detail": here(_detail),
        **{one.name: here(_filter, filtered, one.name) for one in STATEMENT_FILTERS},
        "filter": here(_choose_filter),
        "this-outlet": here(_filter, limited),
        "show-all": here(_show_all),
        "left": here(_change, partial(table.sideways, by=-1)),
        "right": here(_change, partial(table.sideways, by=1)),
        "outlets": here(_list_outlets),
        "mark": here(_change, table.mark),
        "pair": here(_pair),
        "base": here(_change, table.with_base),
        "family": here(_change, table.fold),
        "families": here(_change, table.fold_all),
        "shares": here(_shares),
        **screen.common_functions,
        **screen.controllers.commands,
        "down": here(_move, 1),
        "up": here(_move, -1),
        "page-down": here(_page, 1),
        "page-up": here(_page, -1),
        "top": here(_outermost, False),
        "bottom": here(_outermost, True),
        "copy": here(_copy),
        "help": here(_help),
    }


def _change(screen: CollationScreen, change: Callable[..., table.TableState]) -> None:
    screen.set_state(change(screen.collation, screen.table_state))


def _filter(screen: CollationScreen, change: Callable[..., table.TableState], *arguments: str) -> None:
    screen.set_state(change(screen.collation, screen.table_state, *arguments, screen.marks))


def _step(screen: CollationScreen, by: int) -> None:
    shown = screen.shown
    if screen.table_state.only:
        screen.set_state(table.move(shown, screen.table_state, by))
        return
    what = "statement that not all outlets carry"
    screen.set_state(table.step(shown, screen.table_state, places(shown, screen.collation), by, what))


def _step_discrepancy(screen: CollationScreen, by: int) -> None:
    if not screen.searched:
        screen.set_note("one moment: the readings are being compared")
        return
    ids = sorted(screen.marks.discrepant)
    screen.set_state(table.step(screen.shown, screen.table_state, ids, by, "statement that differs in substance"))


def _move(screen: CollationScreen, by: int) -> None:
    if screen.is_full:
        screen.query_one(StatementReadings).scroll_relative(y=by, animate=False)
    else:
        screen.set_state(table.move(screen.shown, screen.table_state, by))


def _page(screen: CollationScreen, pages: int) -> None:
    if screen.is_full:
        rows = screen.query_one(StatementReadings).size.height - 2
    else:
        rows = screen.query_one(StatementTable).rows - 1
    _move(screen, pages * max(1, rows))


def _outermost(screen: CollationScreen, last: bool) -> None:
    _move(screen, len(screen.collation.statements) * (1 if last else -1))


def _open(screen: CollationScreen) -> None:
    if len(screen.table_state.marked) == 2:
        _pair(screen)
    else:
        screen.fill(not screen.is_full)


def _detail(screen: CollationScreen) -> None:
    screen.shows_readings = screen.query_one(StatementReadings).has_class("-folded")
    screen.lay_out()


def _show_all(screen: CollationScreen) -> None:
    screen.set_state(everything(screen.table_state))


def _choose_filter(screen: CollationScreen) -> None:
    keys = {one.id: one.shown for one in screen.commands}
    options: list[tuple[str, int | None]] = [(one.name, None) for one in STATEMENT_FILTERS]
    options += [(name, screen.table_state.outlet) for name in ("", "alone", "lacked", "not-all", table.DROPPED)]
    base = screen.table_state.base
    options = [one for one in options if one[0] != table.DROPPED or base is not None]
    lines, pressed = [], []
    for filter_name, about in options:
        state = table.TableState(only=filter_name, about=about, base=base)
        number = len(left_by(screen.collation, state, screen.marks))
        key = _menu_key(filter_name, about, keys)
        pressed.append(key if key not in pressed else "")
        current = (filter_name, about) == (screen.table_state.only, screen.table_state.about)
        lines.append(f"{pressed[-1]:<3} {number:>5}  {description(screen.collation, state)}{'  ✓' if current else ''}")
    pressed.append(keys["show-all"])
    lines.append(f"{pressed[-1]:<3} {len(story_statements(screen.collation)):>5}  everything")

    def answered(index: int | None) -> None:
        if index == len(options):
            _show_all(screen)
        elif index is not None:
            only, about = options[index]
            screen.settle(replace(screen.table_state, only=only, about=about, note=""))

    screen.open(ChoiceDialog("Filter", "Show only statements:", lines, "closes", pressed), answered)


def _menu_key(filter_name: str, about: int | None, keys: Mapping[str, str]) -> str:
    """Return the key for a line of the filter menu.

    It is the key of the filter's command. A filter without a command has a letter that works only in the menu.
    """
    if about is not None:
        return OUTLET_LETTERS.get(filter_name) or keys["this-outlet"]
    return keys.get(filter_name) or LETTERS.get(filter_name, "")


def _list_outlets(screen: CollationScreen) -> None:
    """List the outlets with the number of their statements, and go to the chosen one."""
    collation, names = screen.collation, outlet_names(screen.collation)
    order = collation.order_of_outlets
    lines = []
    counts = outlet_counts(collation)
    for number, outlet in enumerate(order, 1):
        found, family = counts[outlet], collation.families[family_of(collation, outlet)].name or ""
        name = fitted(names[outlet], 24)
        lines.append(f"{number:>3} {name} {found.carried:>4} statements, {found.alone:>3} alone  {family}")

    def answered(index: int | None) -> None:
        if index is not None:
            screen.set_state(replace(screen.table_state, outlet=order[index], note=""))

    screen.open(ChoiceDialog("Outlets", "Go to the column of:", lines, escape="closes"), answered)


def _pair(screen: CollationScreen) -> None:
    """Compare two outlets, asking for the second one if necessary."""
    found = table.pair(screen.table_state)
    if found:
        screen.pairs.compare(*found)
        return

    first, names = screen.table_state.outlet, outlet_names(screen.collation)
    others = [one for one in screen.collation.order_of_outlets if one != first]
    shares = screen.collation.shares[first]
    lines = [f"{shares[one] or 0:>4.0%} shared  {names[one]}" for one in others]

    def answered(index: int | None) -> None:
        if index is not None:
            screen.pairs.compare(first, others[index])

    screen.open(ChoiceDialog("Compare", f"Compare {names[first]} with:", lines), answered)


async def _shares(screen: CollationScreen) -> None:
    text = shares_text(screen.collation, screen.app.size.width)
    await screen.app.push_screen(Help(text, "Shares", wide=True))


def _copy(screen: CollationScreen) -> None:
    statement = screen.statement()
    if statement is None:
        return
    names = outlet_names(screen.collation)
    lines = []
    for reading in statement.readings:
        outlets = ", ".join(names[one] for one in dict.fromkeys(member.article for member in reading.members))
        lines += [f"{reading.letter}  {outlets}", " ".join(screen.collation.text(reading.members[0]).split()), ""]
    screen.app.copy_to_clipboard("\n".join(lines))
    screen.set_note("copied")


async def _help(screen: CollationScreen) -> None:
    await screen.app.push_screen(Help(statement_legend(screen.commands)))
