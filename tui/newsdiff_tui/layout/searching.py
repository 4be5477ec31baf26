"""Searching both articles for words, ignoring line breaks and accents, or for a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from newsdiff.model import Side, Span
from newsdiff.text.folding import Folded, fold
from newsdiff_tui.jobs.matching import MOST_HITS, PATIENCE, Matching, Place, UnmatchableError
from newsdiff_tui.layout.panes.levelling import Band
from newsdiff_tui.layout.panes.planning import Texts
from newsdiff_tui.layout.shown import HIDDEN


@dataclass(frozen=True, slots=True)
class Hit:
    """A search result: passage, side, and span in that article's text."""

    passage: int
    side: Side
    span: Span


@dataclass(frozen=True, slots=True)
class Query:
    """A search query.

    Attributes:
        text: Words, or a regular expression.
        case: Whether to match case.
        whole: Whether to match whole words only.
        regex: Whether the text is a regular expression.
    """

    text: str = ""
    case: bool = False
    whole: bool = False
    regex: bool = False

    def switched(self, way: str) -> Query:
        """Return the query with `case`, `whole` or `regex` toggled."""
        case, whole, regex = self.case, self.whole, self.regex
        return Query(self.text, case ^ (way == "case"), whole ^ (way == "whole"), regex ^ (way == "regex"))

    @property
    def source(self) -> str:
        """The regular expression for the search; empty if there is nothing to search for.

        Words are folded, as is the text to search.
        """
        source = self.text if self.regex else re.escape(fold(self.text, case=self.case).text.strip())
        return rf"\b(?:{source})\b" if self.whole and source else source

    @property
    def flags(self) -> int:
        """The flags of the regular expression."""
        return 0 if self.case else int(re.IGNORECASE)

    def spans(self, text: Folded, most: int | None = None) -> list[Span]:
        """Return at most `most` spans of the words in a text, as offsets into the original.

        This takes little time, because the regular expression for words never backtracks.
        """
        if not self.source:
            return []
        found = (text.span(*match.span()) for match in re.finditer(self.source, text.text) if match[0])
        return list(islice(found, most))


@dataclass(frozen=True, slots=True)
class Search:
    """A query's hits, and the current one.

    Attributes:
        words: The text of the query.
        hits: The hits, from top to bottom.
        at: The index of the current hit.
        error: The error in a regular expression; empty if there is none.
        folded: Number of further hits in hidden or collapsed passages.
        limited: Whether there are more hits than are kept.
    """

    words: str = ""
    hits: tuple[Hit, ...] = ()
    at: int = 0
    error: str = ""
    folded: int = 0
    limited: bool = False

    @property
    def current(self) -> Hit | None:
        """The current hit."""
        return self.hits[self.at] if self.hits else None

    def step(self, by: int) -> Search:
        """Return the search at its next or previous hit, wrapping around."""
        return replace(self, at=(self.at + by) % len(self.hits)) if self.hits else self

    def __str__(self) -> str:
        if self.error:
            return self.error
        if not self.words:
            return "no search yet: / starts one"
        folded = f"at least {self.folded:,}" if self.limited else f"{self.folded}"
        if not self.hits:
            return f"{folded} in hidden passages only: {self.words}" if self.folded else f"not found: {self.words}"
        if self.folded:
            return f"hit {self.at + 1} of {len(self.hits)}, {folded} more in hidden passages"
        return f"hit {self.at + 1} of " + (f"the first {len(self.hits):,}" if self.limited else f"{len(self.hits)}")


def search(query: Query, bands: Sequence[Band], texts: Texts, everything: Sequence[Band] = ()) -> Search:
    """Return all hits of a query in the stretches of `bands`, from top to bottom.

    `everything` contains the bands with nothing hidden; hits that are only there are counted, not returned. A search
    for a regular expression may take seconds. To avoid waiting for it, start a `SearchRun`.
    """
    return SearchRun(query, bands, texts, everything)()


class Originals:
    """The original texts of both articles, folded on first use."""

    def __init__(self, texts: tuple[str, str]) -> None:
        self._texts: dict[Side, str] = {"a": texts[0], "b": texts[1]}
        self._folded: dict[tuple[Place, bool], Folded] = {}

    def folded(self, places: Iterable[Place], case: bool) -> Iterator[Folded]:
        """Yield the folded text of each place, which keeps its case if `case` is true."""
        for place in places:
            if (place, case) not in self._folded:
                side, start, end = place
                self._folded[place, case] = fold(self._texts[side][start:end], case=case)
            yield self._folded[place, case]


class SearchRun:
    """A running search.

    A search for a regular expression starts at once, in a separate process. A search for words runs when the object is
    called.
    """

    def __init__(
        self,
        query: Query,
        bands: Sequence[Band],
        texts: Texts,
        everything: Sequence[Band] = (),
        patience: float = PATIENCE,
        originals: Originals | None = None,
        most: int = MOST_HITS,
    ) -> None:
        self._most = most
        self._query = query
        self._originals = originals or Originals((texts.a.replace(HIDDEN, " "), texts.b.replace(HIDDEN, " ")))
        self._bands = bands
        self._everything = everything
        self._texts: dict[Side, str] = {"a": texts.a, "b": texts.b}
        self._places = list(dict.fromkeys(place for _, place in _places((*bands, *everything))))
        self._matching = (
            Matching(query.source, query.flags, self._texts, self._places, patience, most + 1)
            if query.regex and query.source
            else None
        )

    def cancel(self) -> None:
        """Cancel the search."""
        if self._matching:
            self._matching.cancel()

    def __call__(self) -> Search:
        """Wait for the hits and return them."""
        words = " ".join(self._query.text.split())
        if not self._query.source:
            return Search()
        try:
            found = self._matching() if self._matching else self._spans()
        except UnmatchableError as error:
            return Search(words, error=str(error))
        spans = dict(zip(self._places, found, strict=True))
        hits = tuple(islice(_hits(self._bands, spans), self._most))
        shown = {stretch.passage for band in self._bands for stretch in band.stretches}
        folded = sum(hit.passage not in shown for hit in _hits(self._everything, spans))
        return Search(words, hits, folded=folded, limited=sum(map(len, found)) > self._most)

    def _spans(self) -> list[list[Span]]:
        """Return the spans of the words in each place.

        One more than the maximum may be found, which shows that there are too many.
        """
        found: list[list[Span]] = []
        left = self._most + 1
        for place, text in zip(self._places, self._originals.folded(self._places, self._query.case), strict=True):
            found.append([(place[1] + start, place[1] + end) for start, end in self._query.spans(text, left)])
            left -= len(found[-1])
        return found


def _places(bands: Iterable[Band]) -> Iterator[tuple[int, Place]]:
    """Yield the passage, side and span of every piece of text."""
    for band in bands:
        for stretch in band.stretches:
            for start, end in stretch.pieces:
                yield stretch.passage, (stretch.side, start, end)


def _hits(bands: Iterable[Band], spans: Mapping[Place, Sequence[Span]]) -> Iterator[Hit]:
    for passage, place in _places(bands):
        for start, end in spans[place]:
            if end > start:
                yield Hit(passage, place[0], (start, end))
