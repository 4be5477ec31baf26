"""The table of all commands on the screen of a collation, like `COMMANDS` for the main screen.

A command with the same id as one of the main screen does something similar, and has the same keys.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from newsdiff_tui.keymap.commands import COMMANDS, Command, changed_keys
from newsdiff_tui.keymap.key_names import key_shown

STATEMENT_COMMANDS = (
    Command("next", "n", "n", "Next", "next statement that not all outlets carry", "Statements"),
    Command("previous", "p", "p", "Prev", "previous statement that not all outlets carry", "Statements"),
    Command("next-discrepancy", "w", "w", "≠", "next statement that differs in substance", "Statements"),
    Command("previous-discrepancy", "W,shift+w", "W", "", "previous statement that differs in substance", "Statements"),
    Command("open", "enter", "Enter", "", "readings in full; or compare two marked outlets", "Statements"),
    Command("detail", "d", "d", "Readings", "show or hide the readings of the current statement", "Statements"),
    Command("alone", "1", "1", "Alone", "only statements that one outlet carries alone", "Filters"),
    Command("lacked", "2", "2", "Lacked", "only statements that exactly one outlet lacks", "Filters"),
    Command("one-family", "3", "3", "", "only statements of one family of outlets", "Filters"),
    Command("not-all", "4", "4", "", "only statements that not all outlets carry", "Filters"),
    Command("several-readings", "5", "5", "", "only statements with several readings", "Filters"),
    Command("discrepant", "6", "6", "", "only statements whose readings differ in substance", "Filters"),
    Command("dropped", "7", "7", "", "only statements of the base that others lack", "Filters"),
    Command("filter", "f", "f", "Filter", "choose a filter, with the number of statements", "Filters"),
    Command("this-outlet", "c", "c", "This outlet", "limit the filter to the current outlet", "Filters"),
    Command("show-all", "F,shift+f,0", "F 0", "", "show every statement", "Filters"),
    Command("left", "left", "←", "", "previous column", "Outlets"),
    Command("right", "right", "→", "", "next column", "Outlets"),
    Command("outlets", "i", "i", "", "list the outlets; Enter goes to one", "Outlets"),
    Command("mark", "m", "m", "Mark", "mark an outlet; Enter compares two marked ones", "Outlets"),
    Command("pair", "colon", ":", "Compare", "compare two: marked outlets, or base and column", "Outlets"),
    Command("base", "equals_sign", "=", "Base", "order by this outlet, and mark what differs", "Outlets"),
    Command("family", "o", "o", "", "fold a family to one column, or open it", "Outlets"),
    Command("families", "O,shift+o", "O", "", "fold or open all families", "Outlets"),
    Command("shares", "s", "s", "Shares", "families, and how much outlets share", "Outlets"),
    Command("search", "slash", "/", "Search", "search all articles", "Search"),
    Command("next-hit", "right_square_bracket", "]", "", "next statement found", "Search"),
    Command("previous-hit", "left_square_bracket", "[", "", "previous statement found", "Search"),
    Command("bookmark", "b", "b", "", "add or remove a bookmark", "Work"),
    Command("note", "a", "a", "", "write a note on the statement", "Work"),
    Command("notes", "l", "l", "", "list notes and bookmarks; Enter goes to one", "Work"),
    Command("reload", "r", "r", "", "reload all articles, with corrections of pairs", "Work"),
    Command("export", "e", "e", "Export", "export the table", "Work"),
    Command("down", "down,j", "↓ j", "", "next statement", "Scrolling"),
    Command("up", "up,k", "↑ k", "", "previous statement", "Scrolling"),
    Command("page-down", "pagedown,space", "PgDn Space", "", "one page down", "Scrolling"),
    Command("page-up", "pageup", "PgUp", "", "one page up", "Scrolling"),
    Command("top", "home,g", "Home g", "", "to the first statement", "Scrolling"),
    Command("bottom", "end,G,shift+g", "End G", "", "to the last statement", "Scrolling"),
    Command("copy", "y", "y", "", "copy the statement with its readings", "Screen"),
    Command("theme", "t", "t", "", "next theme: dark, light, and all others", "Screen"),
    Command("help", "question_mark", "?", "Help", "this help", "Screen"),
    Command("quit", "q", "q", "Quit", "quit", "Screen"),
)


SPARE = ("lacked", "alone", "this-outlet", "mark", "shares", "base", "search")
"""The commands that a narrow footer leaves out first, in this order. The first three are also in the filter menu."""

OWN = frozenset(command.id for command in STATEMENT_COMMANDS) - frozenset(command.id for command in COMMANDS)
"""The commands that only the screen of a collation has."""


NO_KEY = "–"
"""Displayed for a command without a key."""


def with_keys_of(commands: Sequence[Command], own: Sequence[Command] = ()) -> tuple[Command, ...]:
    """Return the commands of the table with the keys assigned in the configuration.

    A key assigned to one command is removed from the command that has it by default.

    Args:
        commands: The commands of the main screen with their keys. The table uses the same keys for the same commands.
        own: The commands that only the table has, if their keys differ from the defaults.
    """
    changed = changed_keys(commands)
    configured = {command.id: command for command in (*commands, *own) if command.id in changed or command in own}
    taken = {key for command in configured.values() for key in command.keys.split(",")}
    return tuple(
        replace(command, keys=configured[command.id].keys, display=configured[command.id].display)
        if command.id in configured
        else _without(command, taken)
        for command in STATEMENT_COMMANDS
    )


def _without(command: Command, taken: Container[str]) -> Command:
    """Return a command without the keys in `taken`. If none are left, the command is available only in the palette."""
    kept = [key for key in command.keys.split(",") if key not in taken]
    if len(kept) == len(command.keys.split(",")):
        return command
    shown = " ".join(dict.fromkeys(key_shown(key) for key in kept if not key.startswith("shift+")))
    return replace(command, keys=",".join(kept), display=shown or NO_KEY, name=command.name if shown else "")


def changed_table_keys(commands: Sequence[Command]) -> dict[str, str]:
    """Return the keys that differ from the defaults, keyed by command id.

    Only commands that the main screen lacks are included.
    """
    own = {command.id: command.keys for command in STATEMENT_COMMANDS if command.id in OWN}
    return {one.id: one.keys for one in commands if one.keys and one.id in own and one.keys != own[one.id]}
