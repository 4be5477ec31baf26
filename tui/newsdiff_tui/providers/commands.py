"""Palette entries for the commands of the current screen, the filters and the themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider

from newsdiff_tui.keymap.commands import Command
from newsdiff_tui.state.labels import Kind, named


class Host(Protocol):
    """A screen with commands."""

    commands: Sequence[Command]
    kinds: Sequence[Kind]
    """The kinds of differences by which it can filter."""

    async def action_run(self, command: str) -> None:
        """Run a command."""

    def show_only(self, kind: Kind) -> None:
        """Show only one kind of difference."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the palette."""

    title: str
    help: str
    run: Callable[[], object]


class CommandsProvider(Provider):
    """Offers the commands of a screen."""

    def _entries(self) -> Iterator[Entry]:
        host = cast("Host", self.screen)
        for command in host.commands:
            title = command.help[:1].upper() + command.help[1:]
            yield Entry(title, f"key {command.display}", partial(host.action_run, command.id))
        for key in [command.shown for command in host.commands if command.id == "show-all"]:
            for kind in host.kinds:
                yield Entry(f"Show one kind: {named(kind)}", f"{key} shows all again", partial(host.show_only, kind))
        yield Entry("Choose a theme", "all themes", self.app.search_themes)

    async def discover(self) -> Hits:
        """Yield all commands, before anything is typed."""
        for entry in sorted(self._entries(), key=lambda entry: entry.title):
            yield DiscoveryHit(entry.title, entry.run, help=entry.help)

    async def search(self, query: str) -> Hits:
        """Yield the commands that match what was typed."""
        matcher = self.matcher(query)
        for entry in self._entries():
            if (score := matcher.match(entry.title)) > 0:
                yield Hit(score, matcher.highlight(entry.title), entry.run, help=entry.help)
