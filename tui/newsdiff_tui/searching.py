"""Searching both articles: plain words, whatever their case, over line ends too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from newsdiff.model import Side, Span
from newsdiff_tui.layout.levelling import Band
from newsdiff_tui.layout.planning import Texts
from newsdiff_tui.layout.shown import HIDDEN


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a search found something: in which passage, on which side, and the span of that article's text."""

    passage: int
    side: Side
    span: Span


@dataclass(frozen=True, slots=True)
class Search:
    """What was searched for, everything that was found, and which of it the reader looks at."""

    words: str = ""
    hits: tuple[Hit, ...] = ()
    at: int = 0

    @property
    def current(self) -> Hit | None:
        """The hit that the reader looks at."""
        return self.hits[self.at] if self.hits else None

    def step(self, by: int) -> Search:
        """The search at its next or previous hit; after the last comes the first."""
        return Search(self.words, self.hits, (self.at + by) % len(self.hits)) if self.hits else self

    def __str__(self) -> str:
        if not self.words:
            return "no search: / begins one"
        return f"hit {self.at + 1} of {len(self.hits)}" if self.hits else f"not found: {self.words}"


def search(words: str, bands: Iterable[Band], texts: Texts) -> Search:
    """Everything in the stretches of `bands` that reads like `words`, from the top of the screen to its end."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return Search()
    pattern = re.compile(f"[ {HIDDEN}]+".join(parts), re.IGNORECASE)
    hits = [
        Hit(stretch.passage, stretch.side, match.span())
        for band in bands
        for stretch in band.stretches
        for start, end in stretch.pieces
        for match in pattern.finditer(texts.of(stretch.side), start, end)
    ]
    return Search(" ".join(words.split()), tuple(hits))
