"""The base class of screens with articles, which run commands, open dialogs and the search, and follow the theme."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Protocol, TypeVar

from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Input

from newsdiff_tui.controllers.notices import NoticesController
from newsdiff_tui.dialogs.closing import ClosesOnce
from newsdiff_tui.keymap.commands import Command
from newsdiff_tui.painting.styles import COMPONENT_CLASSES, Styles, component_css, styles_from
from newsdiff_tui.painting.theme import next_theme

if TYPE_CHECKING:
    from textual.theme import Theme
    from textual.widget import AwaitMount

    from newsdiff_tui.layout.searching import Query
    from newsdiff_tui.widgets.search_bar import SearchBar

Result = TypeVar("Result")

WARNING_SECONDS = 30.0
"""Duration of a warning on the screen, in seconds."""


Run = Callable[[], object]
"""The function of a command. If it returns an awaitable, that is awaited."""


class ScreenSearch(Protocol):
    """The search of a screen."""

    def open(self) -> None:
        """Remember the reader's place before the search."""

    def start(self, query: Query, *, typing: bool = False) -> None:
        """Show the hits of a query, and go to the first one.

        While the reader is `typing`, regular expressions are ignored.
        """

    def leave(self) -> None:
        """Clear the hits, and return to where the search was opened."""


class ScreenControllers(Protocol):
    """The functions that every screen needs from its controllers."""

    @property
    def loses(self) -> bool:
        """Whether closing the app would lose changes that could not be saved."""

    async def may_quit(self) -> bool:
        """Return whether the app may close.

        If a note is being written, its editor is closed instead, after asking the reader if necessary.
        """

    def shut_down(self) -> None:
        """Stop a search, and save a note that is being written."""


class CommandScreen(ClosesOnce, Screen[None]):
    """A screen that runs commands by id; each subclass declares its own commands.

    Args:
        commands: All commands with their keys.
    """

    PRIOR = frozenset[str]()
    """The actions whose bindings have priority, besides the search."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES = COMPONENT_CLASSES
    DEFAULT_CSS = f"""
    CommandScreen #too-small {{
        display: none; width: 1fr; height: 1fr; content-align: center middle; text-align: center;
    }}
    CommandScreen.-too-small #too-small {{ display: block; }}
    CommandScreen.-too-small .part {{ display: none; }}
    {component_css("CommandScreen")}
    """

    paint: reactive[Styles | None] = reactive(None, init=False)
    """The styles of the current theme."""

    # Set by the subclass:
    functions: Mapping[str, Run]
    """The function of each command, keyed by command id."""
    search: ScreenSearch
    controllers: ScreenControllers

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self.commands = commands
        self.notices = NoticesController(self.notify, self.dialog_open)
        self._opening: AwaitMount | None = None  # a dialog that is not there yet

    def follow(self) -> None:
        """Follow changes of the theme, and show notifications when dialogs close. Call this on mounting."""
        self._restyle()
        self.app.theme_changed_signal.subscribe(self, self._restyle)
        self.app.screen_change_signal.subscribe(self, lambda _: self.call_after_refresh(self.notices.flush))

    def _restyle(self, _theme: Theme | None = None) -> None:
        self.paint = styles_from(partial(self.get_component_rich_style, partial=True))

    def warn(self, warning: str) -> None:
        """Show a warning, if there is one; Escape closes it."""
        if warning:
            self.notify(f"{warning} Esc closes this.", severity="warning", timeout=WARNING_SECONDS)

    def key_of(self, command: str) -> str:
        """Return the displayed key of a command."""
        return next(one.shown for one in self.commands if one.id == command)

    @property
    def common_functions(self) -> Mapping[str, Run]:
        """The functions of the commands that are the same on all screens, keyed by command id."""
        return {"search": self.open_search, "theme": self._change_theme, "quit": self._quit}

    def set_note(self, note: str) -> None:
        """Show a note in the header until the next step."""
        raise NotImplementedError

    def _change_theme(self) -> None:
        self.app.theme = next_theme(self.app.theme, self.app.available_themes)
        self.set_note(f"theme {self.app.theme}")

    async def _quit(self) -> None:
        await self.app.action_quit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Disable bindings with priority while an input has the focus, so that their keys can be typed."""
        if isinstance(self.focused, Input) and (action in self.PRIOR or "search" in parameters):
            return False
        return super().check_action(action, parameters)

    async def action_run(self, command: str) -> None:
        """Run a command, and wait for any screen that it opens, which then receives the next key."""
        result = self.functions[command]()
        if isawaitable(result):
            await result
        if self._opening:
            opening, self._opening = self._opening, None
            await opening

    def open(self, dialog: Screen[Result], answered: Callable[[Result | None], None]) -> None:
        """Open a dialog or another screen, which receives the next key, and pass on its result."""
        self._opening = self.app.push_screen(dialog, answered)

    def dialog_open(self) -> bool:
        """Return whether a dialog is open."""
        return self.app.screen.is_modal

    def background(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Call `work` on another thread, then `done` with its result."""
        self.run_worker(lambda: self.call_later(done, work()), thread=True)

    async def open_search(self) -> None:
        """Show the search bar."""
        from newsdiff_tui.widgets.search_bar import SearchBar

        if not self.query(SearchBar):
            await self.mount(SearchBar())
        self.search.open()
        self.query_one(SearchBar).open()

    def on_search_bar_typed(self, message: SearchBar.Typed) -> None:
        """Show the hits for the text typed so far."""
        self.search.start(message.query, typing=True)

    def on_search_bar_asked(self, message: SearchBar.Asked) -> None:
        """Search, and go to the first hit."""
        message.bar.close()
        self.search.start(message.query)

    def on_search_bar_cancelled(self, message: SearchBar.Cancelled) -> None:
        """Clear the hits, and return to where the search was opened."""
        message.bar.close()
        self.search.leave()
