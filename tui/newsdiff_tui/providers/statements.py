"""Palette entries for statements, found by their words like passages (`newsdiff_tui.providers.passages`)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from newsdiff.model.collation_counts import story_statements
from newsdiff.text.sanitize import sanitize
from newsdiff_tui.providers.passages import Landing, found

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation
    from newsdiff_tui.state.many.table import TableState


def landings(collation: Collation) -> tuple[Landing, ...]:
    """Return a palette entry for each statement of the story, in order, searchable by the text of all its readings."""
    return tuple(
        Landing(one.id, "", " ".join(sanitize(collation.text(reading.members[0])) for reading in one.readings))
        for one in story_statements(collation)
    )


class Host(Protocol):
    """A screen that shows a collation."""

    collation: Collation
    table_state: TableState

    def go_to(self, statement: int) -> None:
        """Go to a statement."""


class StatementsProvider(Provider):
    """Offers the statements of the collation on the screen."""

    async def startup(self) -> None:
        """Prepare the statements when the palette is opened."""
        self._host = cast("Host", self.screen)
        self._places = landings(self._host.collation)

    async def discover(self) -> Hits:
        """Yield the statements after the reader's place, before anything is typed."""
        here = self._host.table_state.statement or 0
        for place in [place for place in self._places if place.passage >= here][:5]:
            yield DiscoveryHit(Content(str(place)), partial(self._host.go_to, place.passage), text=str(place))

    async def search(self, query: str) -> Hits:
        """Yield the statements that match what was typed."""
        for score, place in found(self._places, query):
            yield Hit(score, Content(str(place)), partial(self._host.go_to, place.passage), text=str(place))
