"""The table of all commands, from which bindings, footer, palette and help are made."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding, BindingType

from newsdiff.model.labels import CONTENTS
from newsdiff.outputs import FORMATS

Group = Literal[
    "Differences", "Hiding", "Search", "Work", "Scrolling", "Screen", "Statements", "Filters", "Outlets"
]


@dataclass(frozen=True, slots=True)
class Command:
    """A command and its keys.

    Attributes:
        id: The name in a configuration file, and the argument of the action `run`.
        keys: Textual's names of the keys; the first one is displayed in the footer.
        display: The keys as displayed to the user.
        name: One word for the footer; empty if the command is not shown there.
        help: The description for the help screen.
        group: The heading in the help screen.
    """

    id: str
    keys: str
    display: str
    name: str
    help: str
    group: Group

    @property
    def shown(self) -> str:
        """The key displayed in the footer."""
        return self.display.split()[0]

    @property
    def action(self) -> str:
        """The action that runs the command."""
        return f"run({self.id!r})"

    def binding(self) -> Binding:
        """Return the binding of this command.

        The search has priority, so that the keys pressed next are typed into its bar. Commands that depend on the
        current passage must not have priority, because they would overtake earlier keys that change that passage.
        """
        return Binding(
            self.keys,
            self.action,
            self.name or self.help,
            show=bool(self.name),
            key_display=self.shown,
            id=self.id,
            priority=self.id == "search",
        )


def _export_help() -> str:
    """Return the help of the export command, which names the formats that are written to files."""
    *names, last = (output.title for output in FORMATS if output.suffix)
    return f"export as {', '.join(names)} or {last}"


def _hiding() -> Iterator[Command]:
    """For each content label, yield a command that hides its passages. The keys are the digits from 1."""
    for number, label in enumerate(CONTENTS, 1):
        passages = f"passages {label.after_number('A', 'B')}" if label.counted else f"{label.name} passages"
        yield Command(label.command, str(number), str(number), "", f"hide or show {passages}", "Hiding")


COMMANDS = (
    Command("next", "n", "n", "Next", "next difference", "Differences"),
    Command("previous", "p", "p", "Prev", "previous difference", "Differences"),
    Command("next-alike", "N,shift+n", "N", "", "next of the same kind", "Differences"),
    Command("previous-alike", "P,shift+p", "P", "", "previous of the same kind", "Differences"),
    Command("next-discrepancy", "w", "w", "≠", "next place where they differ in substance", "Differences"),
    Command(
        "previous-discrepancy", "W,shift+w", "W", "", "previous place where they differ in substance", "Differences"
    ),
    Command(
        "quotations", "quotation_mark", '"', "Quotes", "list quotations and figures; Enter goes to one", "Differences"
    ),
    Command("other-end", "m", "m", "Moved", "other end of a moved passage, then the next one", "Differences"),
    Command("open", "enter", "Enter", "", "the passage in full, and why it has its labels", "Differences"),
    Command("detail", "d", "d", "Detail", "show or hide the detail of the current passage", "Differences"),
    Command("filter", "f", "f", "Filter", "menu: show one kind of difference alone", "Hiding"),
    Command("show-all", "F,shift+f", "F", "", "show everything", "Hiding"),
    Command("collapse", "c", "c", "", "collapse or expand verbatim text", "Hiding"),
    *_hiding(),
    Command("search", "slash", "/", "Search", "search both articles", "Search"),
    Command("next-hit", "right_square_bracket", "]", "", "next hit", "Search"),
    Command("previous-hit", "left_square_bracket", "[", "", "previous hit", "Search"),
    Command("bookmark", "b", "b", "", "add or remove a bookmark", "Work"),
    Command("note", "a", "a", "Note", "write a note on the passage", "Work"),
    Command("notes", "l", "l", "", "list notes, bookmarks and corrections; Enter goes to one", "Work"),
    Command("unpair", "x", "x", "Pair", "unpair a wrong match; pair an unmatched sentence", "Work"),
    Command("dismiss", "X,shift+x", "X", "", "dismiss a discrepancy, or list it again", "Work"),
    Command("undo", "u", "u", "", "undo the last correction or dismissal", "Work"),
    Command("reload", "r", "r", "", "reload both files", "Work"),
    Command("export", "e", "e", "Export", _export_help(), "Work"),
    Command("down", "down,j", "↓ j", "", "one row down", "Scrolling"),
    Command("up", "up,k", "↑ k", "", "one row up", "Scrolling"),
    Command("page-down", "pagedown,space", "PgDn Space", "", "one page down", "Scrolling"),
    Command("page-up", "pageup", "PgUp", "", "one page up", "Scrolling"),
    Command("top", "home,g", "Home g", "", "to the top", "Scrolling"),
    Command("bottom", "end,G,shift+g", "End G", "", "to the end", "Scrolling"),
    Command("copy", "y", "y", "", "copy the selection or the current passage", "Screen"),
    Command("swap", "s", "s", "Swap", "swap the sides", "Screen"),
    Command("layout", "v", "v", "View", "next layout: level rows, own order, one column, table", "Screen"),
    Command("theme", "t", "t", "Theme", "next theme: dark, light, and all others", "Screen"),
    Command("help", "question_mark", "?", "Help", "this help", "Screen"),
    Command("quit", "q", "q", "Quit", "quit", "Screen"),
)


SPARE = ("swap", "theme", "unpair", "note", "layout", "detail", "other-end")
"""The commands that a narrow footer leaves out first, in this order."""


def changed_keys(commands: Sequence[Command]) -> dict[str, str]:
    """Return the keys that differ from the defaults in `COMMANDS`, keyed by command id."""
    own = {command.id: command.keys for command in COMMANDS}
    return {command.id: command.keys for command in commands if command.keys != own[command.id]}


def bindings(ids: Container[str] | None = None) -> list[BindingType]:
    """Return the bindings of the commands with the given ids, or of all if `ids` is None."""
    return [command.binding() for command in COMMANDS if ids is None or command.id in ids]


EXPLAINED_ELSEWHERE = (
    ("Alt+C Alt+W", "while typing: match case, whole words", "Search"),
    ("Alt+R", "while typing: regular expression", "Search"),
    ("Tab", "to the detail, to scroll it, and back", "Screen"),
    ("Ctrl+P", "go to any passage by its words; all commands and themes", "Screen"),
    ("click", "select a passage on both sides", "Screen"),
    ("drag", "select text; move the divider or the overview", "Screen"),
    ("Esc", "end a search, show everything, close messages", "Screen"),
)
"""Keys and mouse actions without a command of their own, as (key, help, group)."""
