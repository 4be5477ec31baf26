"""All commands of the app, in one table from which bindings, footer and help are made."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding, BindingType

Group = Literal["Differences", "Hiding", "Search", "Work", "Scrolling", "Screen"]


IDS = {
    "step(True)": "next",
    "step(False)": "previous",
    "step(True, True)": "next-alike",
    "step(False, True)": "previous-alike",
    "fold('verbatim')": "verbatim",
    "fold('cosmetic')": "cosmetic",
    "fold('reworded')": "reworded",
    "fold('removed')": "only-a",
    "fold('added')": "only-b",
    "hit(1)": "next-hit",
    "hit(-1)": "previous-hit",
    "scroll(1)": "down",
    "scroll(-1)": "up",
    "page(1)": "page-down",
    "page(-1)": "page-up",
}
"""Names of commands that their action alone does not identify."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command and its keys.

    Attributes:
        keys: Textual's names of the keys; the first one is displayed.
        display: The keys as displayed to the user.
        action: The action it runs.
        name: One word for the footer; empty if it is not shown there.
        help: What it does, for the help screen.
        group: Its heading in the help screen.
    """

    keys: str
    display: str
    action: str
    name: str
    help: str
    group: Group

    @property
    def id(self) -> str:
        """The name by which a configuration file assigns keys to the command."""
        return IDS.get(self.action) or self.action.partition("(")[0].replace("_", "-")

    @property
    def shown(self) -> str:
        """The one key displayed in the footer."""
        return self.display.split()[0]

    def binding(self, action: str = "") -> Binding:
        """The binding of this command, or of its keys to another action.

        That of the search comes before all others, so that what is typed right after it, or comes with it over a slow
        line, is typed there already.
        """
        return Binding(
            self.keys,
            action or self.action,
            self.name or self.help,
            show=bool(self.name),
            key_display=self.shown,
            id=self.id,
            priority=self.action == "search",
        )


COMMANDS = (
    Command("n", "n", "step(True)", "Next", "next difference", "Differences"),
    Command("p", "p", "step(False)", "Prev", "previous difference", "Differences"),
    Command("N,shift+n", "N", "step(True, True)", "", "next of the same kind", "Differences"),
    Command("P,shift+p", "P", "step(False, True)", "", "previous of the same kind", "Differences"),
    Command("m", "m", "other_end", "Moved", "next moved passage, then its other end and back", "Differences"),
    Command("enter", "Enter", "open", "", "the passage in full, and why it has its labels", "Differences"),
    Command("d", "d", "detail", "Detail", "show or fold the detail of the current passage", "Differences"),
    Command("f", "f", "filter", "Filter", "one kind of difference only, the next, then all", "Hiding"),
    Command("F,shift+f", "F", "show_all", "", "show everything again", "Hiding"),
    Command("c", "c", "collapse", "", "collapse runs of verbatim text, or expand them", "Hiding"),
    Command("1", "1", "fold('verbatim')", "", "hide or show verbatim passages", "Hiding"),
    Command("2", "2", "fold('cosmetic')", "", "hide or show cosmetic ones", "Hiding"),
    Command("3", "3", "fold('reworded')", "", "hide or show reworded ones", "Hiding"),
    Command("4", "4", "fold('removed')", "", "hide or show what has no match in B", "Hiding"),
    Command("5", "5", "fold('added')", "", "hide or show what has no match in A", "Hiding"),
    Command("slash", "/", "search", "Search", "search both articles", "Search"),
    Command("right_square_bracket", "]", "hit(1)", "", "next hit", "Search"),
    Command("left_square_bracket", "[", "hit(-1)", "", "previous hit", "Search"),
    Command("b", "b", "bookmark", "", "bookmark the passage, or take the bookmark away", "Work"),
    Command("a", "a", "note", "", "write a note on the passage", "Work"),
    Command("l", "l", "notes", "", "list of notes and bookmarks: Enter goes there", "Work"),
    Command("x", "x", "unpair", "", "unpair a wrong link; pair what stands alone", "Work"),
    Command("u", "u", "undo", "", "undo the last correction", "Work"),
    Command("r", "r", "reload", "", "read both files again", "Work"),
    Command("e", "e", "export", "Export", "export as HTML, text, Markdown, CSV or JSON", "Work"),
    Command("down,j", "↓ j", "scroll(1)", "", "one row down", "Scrolling"),
    Command("up,k", "↑ k", "scroll(-1)", "", "one row up", "Scrolling"),
    Command("pagedown,space", "PgDn Space", "page(1)", "", "one page down", "Scrolling"),
    Command("pageup", "PgUp", "page(-1)", "", "one page up", "Scrolling"),
    Command("home,g", "Home g", "top", "", "to the top", "Scrolling"),
    Command("end,G,shift+g", "End G", "bottom", "", "to the end", "Scrolling"),
    Command("y", "y", "copy", "", "copy what is selected, else the current passage", "Screen"),
    Command("s", "s", "swap", "", "swap the sides: the right article on the left", "Screen"),
    Command("v", "v", "layout", "View", "next layout: level, own order, one column, table", "Screen"),
    Command("t", "t", "theme", "Theme", "next theme: dark, light, and all others", "Screen"),
    Command("question_mark", "?", "help", "Help", "this help", "Screen"),
    Command("q", "q", "quit", "Quit", "quit", "Screen"),
)


def bindings(ids: Container[str] | None = None, action: str = "{}") -> list[BindingType]:
    """The bindings of a screen.

    Args:
        ids: The commands that the screen has; None for all.
        action: The action of each binding, in which `{}` is replaced by that of the command.
    """
    return [command.binding(action.format(command.action)) for command in COMMANDS if ids is None or command.id in ids]


EXPLAINED_ELSEWHERE = (
    ("Alt+C Alt+W", "while typing: mind capitals, whole words only", "Search"),
    ("Alt+R", "while typing: it is a regular expression", "Search"),
    ("Tab", "into the detail, to scroll it, and back", "Screen"),
    ("Ctrl+P", "go to any passage by its words; all commands and themes", "Screen"),
    ("click", "a passage to choose it, on both sides", "Screen"),
    ("drag", "over text to select it; the divider; the overview", "Screen"),
)
"""What Textual or the mouse does without a command of ours: key, help, group."""
