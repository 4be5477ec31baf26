"""The palette that goes to any passage by its words, beside the commands of the app.

A passage is found if every word that was typed begins a word of it; the more of its own words that covers, the higher
it stands. If no passage is found that way, letters that stand in it in the same order will do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual.app import App
from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from newsdiff.text.sanitize import sanitize
from newsdiff_tui.state.labels import signs

if TYPE_CHECKING:
    from newsdiff.model import Comparison
    from newsdiff_tui.frame import Frame

MOST = 40
"""Passages offered at once."""

WHOLE = 100.0
"""What a passage that has the words typed scores at least: more than a command that has but their letters."""

LONGEST = 100
"""Code points of a passage that are offered."""


@dataclass(frozen=True, slots=True)
class Landing:
    """A passage to go to.

    Attributes:
        passage: Its id.
        signs: Its labels, as in the gutter.
        text: Its words, of both sides, safe for a terminal.
    """

    passage: int
    signs: str
    text: str

    def __str__(self) -> str:
        cut = self.text if len(self.text) <= LONGEST else f"{self.text[: LONGEST - 1]}…"
        return f"{self.passage:>3} {self.signs} {cut}"


def landings(comparison: Comparison) -> tuple[Landing, ...]:
    """All passages, in order."""
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
    """The passages that have the words typed, or that bear the number typed; the best first, each with its score."""
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
    """Over how many code points `letters` stand in `text` in their order, from the first one on; 0 if not all do.

    Each is looked for after the one before it, once: a regular expression would try every combination of them, which
    takes for ever where only the last is missing.
    """
    first = text.find(letters[0])
    last = first
    for letter in letters[1:]:
        if last < 0:
            break
        last = text.find(letter, last + 1)
    return last + 1 - first if last >= 0 else 0


class Passages(Provider):
    """Offers the passages of the comparison that the app shows."""

    async def startup(self) -> None:
        """Get the passages ready, once for each time the palette is opened."""
        self._places = landings(self._app.comparison)

    @property
    def _app(self) -> Frame:
        from newsdiff_tui.frame import Frame

        app: App[object] = self.app
        assert isinstance(app, Frame)  # noqa: S101 - no other app has this palette
        return app

    async def discover(self) -> Hits:
        """Before anything is typed: the differences around the reader."""
        here = self._app.view_state.passage or 0
        for place in [place for place in self._places if place.passage >= here][:5]:
            yield DiscoveryHit(Content(str(place)), partial(self._app.go_to, place.passage), text=str(place))

    async def search(self, query: str) -> Hits:
        """What was typed, found."""
        for score, place in found(self._places, query):
            yield Hit(score, Content(str(place)), partial(self._app.go_to, place.passage), text=str(place))
