"""The functions of the commands on the main screen, keyed by command id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from newsdiff.comparing.swapping import swap
from newsdiff.outputs.naming import article_names
from newsdiff_tui.layout.picking import passage_text
from newsdiff_tui.state.filters import choices, everything
from newsdiff_tui.state.labels import Kind, outlets
from newsdiff_tui.state.navigation import outermost, passage_of, swapped
from newsdiff_tui.state.transitions import TRANSITIONS

if TYPE_CHECKING:
    from newsdiff_tui.screens.command_screen import Run
    from newsdiff_tui.screens.main import MainScreen


def commands(screen: MainScreen) -> Mapping[str, Run]:
    """Return all commands of the main screen.

    Commands that open a screen are awaited, so that the new screen receives the keys pressed next.
    """

    def here(function: Callable[[MainScreen], Awaitable[None] | None]) -> Run:
        return partial(function, screen)

    return {
        **{command: partial(_go, screen, command) for command in TRANSITIONS},
        **screen.common_functions,
        **screen.controllers.commands,
        "open": here(open_passage),
        "filter": here(_filter),
        "copy": here(_copy),
        "detail": here(_detail),
        "layout": here(_layout),
        "swap": here(_swap),
        "help": here(_help),
        "down": partial(_scroll, screen, 1),
        "up": partial(_scroll, screen, -1),
        "page-down": partial(_page, screen, 1),
        "page-up": partial(_page, screen, -1),
        "top": partial(_outermost, screen, last=False),
        "bottom": partial(_outermost, screen, last=True),
    }


def _go(screen: MainScreen, command: str) -> None:
    screen.view_state = TRANSITIONS[command](screen.comparison, screen.view_state)


async def open_passage(screen: MainScreen) -> None:
    """Show the current passage full screen, or pair its sentence if another one has been chosen."""
    if screen.controllers.corrections.pairing:
        screen.controllers.corrections.pair()
    elif screen.view_state.passage is not None:
        from newsdiff_tui.screens.passage import PassageScreen

        opened = PassageScreen(screen.arrangement.share, screen.commands, screen.action_run)
        for name in ("view", "view_state", "paint", "explanation"):  # like `data_bind` for composed widgets
            opened.watch(screen, name, partial(setattr, opened, name))
        await screen.app.push_screen(opened)
        screen.explain()


async def _filter(screen: MainScreen) -> None:
    """Let the reader choose which kind of passage to show, or everything."""
    from newsdiff_tui.dialogs.filter_menu import FilterMenu

    def chosen(kind: Kind | Literal["everything"] | None) -> None:
        if kind == "everything":
            screen.view_state = everything(screen.view_state)
        elif kind:
            screen.show_only(kind)

    menu = FilterMenu(choices(screen.comparison), outlets(screen.comparison), screen.view_state.only)
    await screen.app.push_screen(menu, chosen)


def _copy(screen: MainScreen) -> None:
    """Copy the selection, or else the current passage on the current side."""
    passage = passage_of(screen.comparison, screen.view_state.passage)
    side, start, stop = screen.panes.selection or (screen.view_state.side, 0, 0)
    article = screen.comparison.article(side)
    text = article.text[start:stop] or (passage_text(article, passage, side) if passage else "")
    if text:
        screen.app.copy_to_clipboard(text)
        what = "selection" if screen.panes.selection else f"passage {screen.view_state.passage} of {side.upper()}"
        screen.set_note(f"{what} copied")


def _detail(screen: MainScreen) -> None:
    screen.arrangement = replace(screen.arrangement, detail=not screen.shows_detail)
    screen.lay_out()
    screen.call_after_refresh(screen.explain)


def _layout(screen: MainScreen) -> None:
    screen.lay_out_as(screen.arrangement.next_layout(screen.app.size.width))
    screen.set_note(screen.arrangement.described(screen.app.size.width))


def _swap(screen: MainScreen) -> None:
    """Swap the sides, keeping the text in its position on the screen."""
    before, after = screen.comparison, swap(screen.comparison)
    screen.controllers.corrections.swap()
    screen.set_comparison(
        after,
        swapped(screen.view_state, before, after),
        lambda side, offset: ("b" if side == "a" else "a", offset),
    )


async def _help(screen: MainScreen) -> None:
    from newsdiff_tui.screens.help import Help, dated, legend

    names = article_names(screen.comparison.articles)
    articles = zip(names, screen.comparison.articles, strict=True)
    a, b = (dated(name, article.document.date) for name, article in articles)
    await screen.app.push_screen(Help(legend((a, b), screen.comparison.provenance, screen.commands)))


def _scroll(screen: MainScreen, rows: int) -> None:
    screen.panes.scroll_relative(y=rows, animate=False)


def _page(screen: MainScreen, pages: int) -> None:
    """Scroll by pages, with an overlap of one row."""
    _scroll(screen, pages * max(1, screen.panes.size.height - 1))


def _outermost(screen: MainScreen, *, last: bool) -> None:
    screen.view_state = outermost(screen.comparison, screen.view_state, last=last)
    screen.panes.scroll_to(y=screen.panes.max_scroll_y if last else 0, animate=False)
