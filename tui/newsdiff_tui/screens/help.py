"""The help screen, with a legend of signs and a list of keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from newsdiff.model import Provenance
from newsdiff.model.counts import shared_words
from newsdiff.model.discrepancy_labels import SIGN
from newsdiff.model.labels import LABELS, PARTLY
from newsdiff.outputs.wording import percent
from newsdiff_tui.dialogs.closing import ClosesOutside
from newsdiff_tui.keymap.commands import EXPLAINED_ELSEWHERE, Command
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.labels import BOOKMARK_SIGN, BOTH_SIGN, CORRECTED_SIGN, NOTE_SIGN

KEPT = (
    (BOOKMARK_SIGN, "your bookmark"),
    (NOTE_SIGN, "your note"),
    (BOTH_SIGN, "bookmark and note"),
)
"""The signs of notes and bookmarks."""

CORRECTED = (CORRECTED_SIGN, "you corrected its matches")

KEY_WIDTH = 12


class Help(ClosesOutside, ModalScreen[None]):
    """The help screen. The key that opened it closes it, as do Escape and similar keys."""

    DEFAULT_CSS = """
    Help { align: center middle; }
    Help > VerticalScroll {
        width: 72;
        max-width: 100%;
        height: auto;
        max-height: 100%;
        padding: 0 2;
        background: $surface;
        border: round $border;
        border-title-color: $foreground;
        border-subtitle-color: $foreground 60%;
        scrollbar-size-vertical: 1;
    }
    Help Static { width: 1fr; }
    Help.-wide > VerticalScroll { width: auto; }
    Help.-wide Static { width: auto; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q,enter", "dismiss", "Close", key_display="Esc"),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home,g", "end(False)", show=False),
        Binding("end,G,shift+g", "end(True)", show=False),
    ]

    def __init__(self, text: Content, title: str = "newsdiff", *, wide: bool = False) -> None:
        super().__init__(classes="-wide" if wide else "")
        self.text = text
        self._title = title

    def compose(self) -> ComposeResult:
        """Put the text into a scrolling box."""
        box = VerticalScroll(Static(self.text))
        box.border_title = self._title
        yield box

    def on_mount(self) -> None:
        """Show whether there is more text above or below."""
        for moved in ("scroll_y", "virtual_size"):
            self.watch(self.query_one(VerticalScroll), moved, self._tell_what_is_left)

    def on_resize(self) -> None:
        """Update the hint for the new size."""
        self.call_after_refresh(self._tell_what_is_left)

    def _tell_what_is_left(self) -> None:
        box = self.query_one(VerticalScroll)
        arrows = "↑" * (box.scroll_y > 0) + "↓" * (round(box.scroll_y) < box.max_scroll_y)
        box.border_subtitle = f"{arrows} more: PgDn, j, k · Esc closes" if arrows else "Esc closes"

    def action_scroll(self, rows: int) -> None:
        """Scroll the box."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)

    def action_page(self, pages: int) -> None:
        """Scroll the box by pages, with an overlap of one row."""
        self.action_scroll(pages * max(1, self.query_one(VerticalScroll).size.height - 1))

    def action_end(self, last: bool) -> None:
        """Scroll the box to its start or end."""
        box = self.query_one(VerticalScroll)
        box.scroll_to(y=box.max_scroll_y if last else 0, animate=False)


def dated(outlet: str, date: str | None) -> str:
    """Return the name of an outlet with the date of its article, if known and not already in the name."""
    return f"{outlet}, {date}" if date and date not in outlet else outlet


def legend(outlets: tuple[str, str], provenance: Provenance, commands: Sequence[Command]) -> Content:
    """Return the text of the help screen.

    Below each outlet is the share of its words that the other one also has. Names of outlets are never interpreted as
    markup.
    """
    shares = provenance.a, provenance.b
    parts: list[str | tuple[str, str]] = []
    for letter, other, outlet, share, role in zip("AB", "BA", outlets, shares, ("removed", "added"), strict=True):
        parts += [(f"  {letter} ", f"bold $diff-label-{role}"), f" {fitted(outlet, 58).rstrip()}\n"]
        both = percent(shared_words(share), share.words)
        parts.append(f"     {both} of its words also appear in matching sentences of {other}.\n")
    parts.append(("\nSigns\n", "bold"))
    for label in LABELS:
        meaning = f"{label.named('A', 'B')}: {label.explained('A', 'B')}"
        parts += [(f"  {label.sign} ", f"bold $diff-label-{label.role}"), f" {meaning}\n"]
    meaning = "partly in the other article, in other passages"
    parts += [(f"  {PARTLY[0].sign} ", f"bold $diff-label-{PARTLY[0].role}"), f" {meaning}\n"]
    for sign, meaning in ((SIGN, "differs in substance; the words are underlined twice"), *KEPT, CORRECTED):
        parts += [(f"  {sign} ", "bold"), f" {meaning}\n"]
    parts.append("     The number identifies the passage on both sides.\n")
    parts.append("     The percentages at the top count the words of each article.\n")
    return Content.assemble(*parts, *keys(commands, EXPLAINED_ELSEWHERE)).rstrip()


def keys(
    commands: Sequence[Command], elsewhere: Sequence[tuple[str, str, str]]
) -> Iterator[str | tuple[str, str]]:
    """Yield the lines that explain the keys, by group.

    `elsewhere` lists keys without a command, each as (key, help, group).
    """
    rows = [*((command.display, command.help, command.group) for command in commands), *elsewhere]
    for group in dict.fromkeys(group for _, _, group in rows):
        yield f"\n{group}\n", "bold"
        for key, meaning, belongs in rows:
            if belongs == group:
                yield f"  {key}{' ' * (KEY_WIDTH - cell_len(key))}", "bold"
                yield f" {meaning}\n"
