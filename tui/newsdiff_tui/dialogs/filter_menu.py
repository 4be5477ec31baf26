"""The filter menu, with a letter and the number of passages for each kind that can be shown alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.dialogs.choice import BOX, Dialog
from newsdiff_tui.dialogs.closing import ClosesOutside, PagedList
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.view import distinct
from newsdiff_tui.state.filters import LETTERS, Choice
from newsdiff_tui.state.labels import Kind, named, role, sign

Shown = Kind | Literal["everything"]
"""The reader's choice: a kind of passage, or everything."""

WIDEST, AROUND, SHORTEST = 72, 26, 6
"""Maximum width of the menu, width of a line without the outlet's name, and minimum width of the name, in cells."""

EVERYTHING: Literal["everything"] = "everything"
"""The answer that shows all passages."""


class FilterMenu(ClosesOutside, Dialog[Shown]):
    """Asks which passages to show; the result is None if nothing changes.

    Args:
        choices: The kinds that occur in the comparison.
        names: The names of the two articles.
        current: The kind that is now shown alone; None if there is none.
    """

    # The letters and signs have colours of their own, which must be legible on the highlighted line.
    DEFAULT_CSS = BOX.format(name="FilterMenu") + (
        "FilterMenu OptionList { height: auto; max-height: 80vh; border: none; padding: 0; }"
        "FilterMenu OptionList > .option-list--option-highlighted"
        " { background: $primary 20%; color: $foreground; }"
        "FilterMenu OptionList:focus > .option-list--option-highlighted"
        " { background: $primary 20%; color: $foreground; }"
    )

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("F,shift+f", f"show('{EVERYTHING}')", "Everything", key_display="F"),
        Binding("escape,f", "cancel", "Close", key_display="Esc"),
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        *(Binding(letter, f"show('{kind}')", show=False) for kind, letter in LETTERS.items()),
    ]

    def __init__(self, choices: Sequence[Choice], names: tuple[str, str], current: Kind | None) -> None:
        super().__init__()
        self._choices = choices
        self._names = names
        self._current = current

    def compose(self) -> ComposeResult:
        """List the kinds; Enter, a click or the letter chooses one."""
        longest = max((len(one.number) for one in self._choices), default=0)
        room = max(SHORTEST, min(WIDEST, self.app.size.width) - AROUND - longest)
        names = distinct(self._names, (room, room))
        lines = [line(one, names, current=one.kind == self._current) for one in self._choices]
        box = Vertical(PagedList(*lines, Content.assemble((" F", "bold $accent"), "    everything"), compact=True))
        box.border_title = "Show only"
        box.border_subtitle = "a letter, or ↑ ↓ Enter · Esc closes"
        yield box

    def on_mount(self) -> None:
        """Put the cursor on the kind that is shown alone now."""
        options = self.query_one(OptionList)
        options.highlighted = next((at for at, one in enumerate(self._choices) if one.kind == self._current), 0)
        self.set_focus(options)

    def action_show(self, kind: Shown) -> None:
        """Choose a kind by its letter, unless no passage is of this kind."""
        if kind == EVERYTHING or any(one.kind == kind for one in self._choices):
            self.answer(kind)

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        options = self.query_one(OptionList)
        if by > 0:
            options.action_cursor_down()
        else:
            options.action_cursor_up()

    @on(OptionList.OptionSelected)
    def _choose(self, message: OptionList.OptionSelected) -> None:
        at = message.option_index
        self.answer(self._choices[at].kind if at < len(self._choices) else EVERYTHING)


def line(choice: Choice, names: tuple[str, str], *, current: bool) -> Content:
    """Return a line of the menu, such as `b  −  no match in Wire  4`, with a mark for the current kind."""
    colour = role(choice.kind)
    return Content.assemble(
        (f" {choice.letter}", "bold $accent"),
        (f"  {sign(choice.kind)} ", f"bold $diff-label-{colour}" if colour else "bold"),
        reserved(sanitize(named(choice.kind, names))),
        (f"  {choice.number}{'  ✓' if current else ''}", "dim"),
    )
