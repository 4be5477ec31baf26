"""Searching both articles: plain words, whatever their case, over line ends too; or a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

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
class Query:
    """What to search for.

    Attributes:
        text: Words, or a regular expression.
        case: Whether capitals and small letters are told apart.
        whole: Whether only whole words are found.
        regex: Whether the text is a regular expression.
    """

    text: str = ""
    case: bool = False
    whole: bool = False
    regex: bool = False

    def switched(self, way: str) -> Query:
        """The query with `case`, `whole` or `regex` changed."""
        case, whole, regex = self.case, self.whole, self.regex
        return Query(self.text, case ^ (way == "case"), whole ^ (way == "whole"), regex ^ (way == "regex"))

    def pattern(self) -> re.Pattern[str] | None:
        """What finds it; None if there is nothing to find.

        Raises:
            re.error: The text is no regular expression.
        """
        parts = [re.escape(part) for part in self.text.split()]
        source = self.text if self.regex else f"[ {HIDDEN}]+".join(parts)
        if not source:
            return None
        return re.compile(rf"\b(?:{source})\b" if self.whole else source, 0 if self.case else re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Search:
    """What was searched for, everything that was found, and which of it the reader looks at.

    Attributes:
        words: What was searched for.
        hits: What was found, from the top of the screen to its end.
        at: Which hit is the current one.
        trouble: What is wrong with a regular expression; empty if nothing.
        folded: How many more hits stand in passages that are hidden or collapsed.
    """

    words: str = ""
    hits: tuple[Hit, ...] = ()
    at: int = 0
    trouble: str = ""
    folded: int = 0

    @property
    def current(self) -> Hit | None:
        """The hit that the reader looks at."""
        return self.hits[self.at] if self.hits else None

    def step(self, by: int) -> Search:
        """The search at its next or previous hit; after the last comes the first."""
        return replace(self, at=(self.at + by) % len(self.hits)) if self.hits else self

    def __str__(self) -> str:
        if self.trouble:
            return f"no regular expression: {self.trouble}"
        if not self.words:
            return "no search: / begins one"
        if not self.hits:
            return f"{self.folded} in hidden passages only: {self.words}" if self.folded else f"not found: {self.words}"
        more = f", {self.folded} more in hidden passages" if self.folded else ""
        return f"hit {self.at + 1} of {len(self.hits)}{more}"


def search(query: Query, bands: Iterable[Band], texts: Texts) -> Search:
    """Everything in the stretches of `bands` that a query finds, from the top of the screen to its end."""
    words = " ".join(query.text.split())
    try:
        pattern = query.pattern()
    except (re.error, RecursionError, OverflowError) as error:
        return Search(words, trouble=str(error))
    if pattern is None:
        return Search()
    hits = [
        Hit(stretch.passage, stretch.side, match.span())
        for band in bands
        for stretch in band.stretches
        for start, end in stretch.pieces
        for match in pattern.finditer(texts.of(stretch.side), start, end)
        if match.end() > match.start()
    ]
    return Search(words, tuple(hits))
