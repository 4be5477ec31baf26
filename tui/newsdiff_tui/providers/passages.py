"""Palette entries for passages, found by their words.

A passage matches if every typed word is the start of one of its words. The more of its words are covered, the higher it
ranks. If no passage matches, those that contain the typed letters in order are found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.state.labels import signs

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff_tui.state.navigation import ViewState

MOST = 40
"""Maximum number of passages offered at once."""

WHOLE = 100.0
"""Minimum score if all typed words match. It is higher than that of a command that only contains their letters."""

LONGEST = 100
"""Maximum length of a passage's text in the palette, in code points."""


@dataclass(frozen=True, slots=True)
class Landing:
    """A passage in the palette.

    Attributes:
        passage: The id of the passage.
        signs: Its signs, as in the gutter.
        text: Its words on both sides, safe for a terminal.
    """

    passage: int
    signs: str
    text: str

    def __str__(self) -> str:
        cut = self.text if len(self.text) <= LONGEST else f"{self.text[: LONGEST - 1]}…"
        return f"{self.passage:>3} {self.signs} {cut}"


def landings(comparison: Comparison) -> tuple[Landing, ...]:
    """Return a palette entry for each passage, in order."""
    return tuple(
        Landing(
            passage.id,
            signs(passage),
            " ".join(
                sanitize(article.sentence_text(index))
                for article, own in ((comparison.a, passage.a), (comparison.b, passage.b))
                for index in own
            ),
        )
        for passage in comparison.passages
    )


def found(places: Sequence[Landing], typed: str) -> list[tuple[float, Landing]]:
    """Return the passages that match the typed words or number, with their scores, best first."""
    parts = typed.casefold().split()
    if not parts:
        return []
    patterns = [re.compile(rf"\b{re.escape(part)}" if part[0].isalnum() else re.escape(part)) for part in parts]
    scored = []
    for place in places:
        text = place.text.casefold()
        if parts == [str(place.passage)]:
            scored.append((WHOLE + 1.0, place))
        elif all(pattern.search(text) for pattern in patterns):
            scored.append((WHOLE + min(1.0, len(typed) / max(1, len(text))), place))
    if not scored:
        letters = "".join(parts)
        lengths = ((spread(place.text.casefold(), letters), place) for place in places)
        scored = [(0.5 * len(typed) / length, place) for length, place in lengths if 0 < length <= 3 * len(typed)]
    return sorted(scored, key=lambda one: (-one[0], one[1].passage))[:MOST]


def spread(text: str, letters: str) -> int:
    """Return how many code points of `text` the given letters span, or 0 if they do not occur there in order.

    Each letter is searched for once, after the previous one. A regular expression would try every combination, and
    practically never end if only the last letter is missing.
    """
    first = text.find(letters[0])
    last = first
    for letter in letters[1:]:
        if last < 0:
            break
        last = text.find(letter, last + 1)
    return last + 1 - first if last >= 0 else 0


class Host(Protocol):
    """A screen that shows a comparison."""

    comparison: Comparison
    view_state: ViewState

    def go_to(self, passage: int) -> None:
        """Go to a passage."""


class PassagesProvider(Provider):
    """Offers the passages of the comparison on the screen."""

    async def startup(self) -> None:
        """Prepare the passages when the palette is opened."""
        self._host = cast("Host", self.screen)
        self._places = landings(self._host.comparison)

    async def discover(self) -> Hits:
        """Yield the differences after the reader's place, before anything is typed."""
        here = self._host.view_state.passage
        first = next((at for at, place in enumerate(self._places) if place.passage == here), 0)
        for place in self._places[first : first + 5]:
            yield DiscoveryHit(Content(reserved(str(place))), partial(self._host.go_to, place.passage), text=str(place))

    async def search(self, query: str) -> Hits:
        """Yield the passages that match what was typed."""
        for score, place in found(self._places, query):
            yield Hit(score, Content(reserved(str(place))), partial(self._host.go_to, place.passage), text=str(place))
