"""The text of the help screen for a collation, with a legend of signs and a list of keys."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from newsdiff.model.discrepancy_labels import SIGN
from newsdiff_tui.keymap.commands import Command
from newsdiff_tui.layout.many.sheet import AS_BASE, LACKING, NO_BASE, SEVERAL
from newsdiff_tui.screens.help import KEPT, keys
from newsdiff_tui.state.many.outlets import UNCREDITED

SIGNS = (
    ("a", "the most common wording; b, c, ... are others"),
    (LACKING, "the outlet lacks the statement"),
    (SIGN, "wordings differ in substance: a figure, a name, a source"),
    (AS_BASE, "with a base: the same wording, apart from spelling"),
    (NO_BASE, "with a base, beside the number: the base lacks it"),
    ("a 3", "in a folded family: wording a, in 3 of its outlets"),
    (SEVERAL, "in a folded family: several wordings"),
    (UNCREDITED, "after a name: same text as an agency's copy; no agency credit line found"),
    *KEPT,
)
"""The signs of the table and their meanings."""

ELSEWHERE = (
    ("Esc", "leave full readings; remove marks; end a search", "Statements"),
    ("Tab", "to the readings, to scroll them, and back", "Screen"),
    ("Ctrl+P", "all commands and themes", "Screen"),
    ("click", "select a statement and a column", "Screen"),
)
"""Keys and mouse actions without a command of their own, as (key, help, group)."""


def statement_legend(commands: Sequence[Command]) -> Content:
    """Return the text of the help screen."""
    parts: list[str | tuple[str, str]] = [
        "  A row is a statement: sentences that say the same thing.\n",
        "  A column is an outlet; a family prints the same copy.\n",
        ("\nSigns\n", "bold"),
    ]
    for sign, meaning in SIGNS:
        parts += [(f"  {sign:<4}", "bold"), f" {meaning}\n"]
    parts.append("       The number before the columns: how many outlets carry it.\n")
    return Content.assemble(*parts, *keys(commands, ELSEWHERE)).rstrip()
