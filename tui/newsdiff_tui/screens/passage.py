"""One passage on the whole screen: both texts with every character that differs, and why it has its labels."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.theme import Theme
from textual.widgets import Static

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.layout.view import View
from newsdiff_tui.painting.geometry import UNIFIED_BELOW, geometry
from newsdiff_tui.painting.styles import Styles, styles_of
from newsdiff_tui.painting.theme import palette
from newsdiff_tui.state.navigation import ViewState, position
from newsdiff_tui.widgets.detail import Detail

ACTIONS = frozenset({"step", "other_end", "copy", "theme", "help", "quit", "bookmark", "note", "back"})
"""What can be done here; it concerns the passage, or the app as a whole."""


WAYS = "Esc  back to the articles     n p  next, previous difference"
"""What the foot of the screen says before it says where the reader is."""


class PassageScreen(Screen[None]):
    """Follows the reader from passage to passage; Escape and Enter lead back."""

    DEFAULT_CSS = """
    PassageScreen Detail { height: 1fr; }
    PassageScreen Static { height: 1; color: $foreground 66%; padding: 0 1; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,enter", "back", "Back", show=False)]

    def __init__(self, view: View, styles: Styles, share: float) -> None:
        super().__init__()
        self._view = view
        self._paint = styles
        self._share = share

    def compose(self) -> ComposeResult:
        """The passage, and the way back."""
        yield Detail(self._view, self._paint)
        yield Static(WAYS, markup=False)

    def on_mount(self) -> None:
        """Follow the app."""
        self._lay_out(self.app.size.width)
        self.watch(self.app, "view_state", self._follow)
        self.app.theme_changed_signal.subscribe(self, self._restyle)
        self.query_one(Detail).focus()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the texts anew."""
        self._lay_out(event.size.width)

    def _lay_out(self, width: int) -> None:
        columns = 2 if width >= UNIFIED_BELOW else 1
        self.query_one(Detail).lay_out(geometry(self._view.comparison, width, columns, self._share))

    def _follow(self, view_state: ViewState) -> None:
        self.query_one(Detail).show(view_state)
        self.query_one(Static).update(f"{WAYS}     {sanitize(position(self._view.comparison, view_state))}")

    def renew(self, view: View, view_state: ViewState) -> None:
        """Show the passage as it is now, with a note or a bookmark of which nothing was known before."""
        self._view = view
        self.query_one(Detail).renew(view, view_state)

    def _restyle(self, theme: Theme) -> None:
        self.query_one(Detail).restyle(styles_of(palette(theme, plain=self.app.no_color)))

    def action_back(self) -> None:
        """Go back to the articles."""
        self.dismiss()
