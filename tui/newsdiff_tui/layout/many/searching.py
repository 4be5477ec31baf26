"""Searching the statements of a collation for words or a regular expression."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from newsdiff.model import Span
from newsdiff.model.collation import Collation, Member, Statement
from newsdiff.text.folding import fold
from newsdiff_tui.jobs.matching import MOST_HITS, Matching, Place, UnmatchableError
from newsdiff_tui.layout.many.readings import Hits
from newsdiff_tui.layout.searching import Query
from newsdiff_tui.layout.shown import shown


@dataclass(frozen=True, slots=True)
class StatementSearch:
    """A query's hits, and the current one.

    Attributes:
        words: The text of the query.
        found: The ids of the statements with hits, in the order in which they are displayed.
        spans: The spans of the hits in the articles' texts, keyed by sentence.
        at: The index in `found` of the current statement.
        error: The error in a regular expression; empty if there is none.
        limited: Whether there are more hits than are kept, so that later statements may be missing.
    """

    words: str = ""
    found: tuple[int, ...] = ()
    spans: Hits = field(default_factory=dict)
    at: int = 0
    error: str = ""
    limited: bool = False

    @property
    def current(self) -> int | None:
        """The id of the current statement; None without hits."""
        return self.found[self.at] if self.found else None

    def step(self, by: int) -> StatementSearch:
        """Return the search at the next or previous statement with hits, wrapping around."""
        return replace(self, at=(self.at + by) % len(self.found)) if self.found else self

    def __str__(self) -> str:
        if self.error:
            return self.error
        if not self.words:
            return "no search yet: / starts one"
        if not self.found:
            return f"not found: {self.words}"
        if self.limited:
            return f"found in at least {len(self.found)} statements: {self.at + 1}"
        return f"found in {len(self.found)} statements: {self.at + 1}" if len(self.found) > 1 else "found once"


class StatementSearchRun:
    """A running search. A regular expression is searched for in a separate process.

    Args:
        query: The query.
        collation: The collation.
        statements: The statements to search, in order.
    """

    def __init__(self, query: Query, collation: Collation, statements: Sequence[Statement]) -> None:
        self._query = query
        self._owners = [(statement.id, member) for statement in statements for member in statement.members]
        self._starts = [
            collation.articles[member.article].sentences[member.sentence].start for _, member in self._owners
        ]
        self._texts = [collation.text(member) for _, member in self._owners]
        texts = list(map(shown, self._texts))
        self._places: list[Place] = []
        at = 0
        for text in texts:
            self._places.append(("a", at, at + len(text)))
            at += len(text) + 1
        self._text = "\n".join(texts)
        separate = query.regex and query.source
        self._matching = Matching(query.source, query.flags, {"a": self._text}, self._places) if separate else None

    def cancel(self) -> None:
        """Cancel the search."""
        if self._matching:
            self._matching.cancel()

    def __call__(self) -> StatementSearch:
        """Wait for the hits and return them."""
        words = " ".join(self._query.text.split())
        if not self._query.source:
            return StatementSearch()
        try:
            found = self._matching() if self._matching else self._match()
        except UnmatchableError as error:
            return StatementSearch(words, error=str(error))
        spans: dict[Member, list[Span]] = {}
        ids: dict[int, None] = {}
        for (owner, member), start, place, matches in zip(
            self._owners, self._starts, self._places, found, strict=True
        ):
            own = [(first - place[1] + start, last - place[1] + start) for first, last in matches if first < last]
            if own:
                ids[owner] = None
                spans[member] = own
        return StatementSearch(words, tuple(ids), spans, limited=sum(map(len, found)) > MOST_HITS)

    def _match(self) -> list[list[Span]]:
        """Return the spans of the words searched for, in each sentence of the statements."""
        folded = (fold(text, case=self._query.case) for text in self._texts)
        return [
            [(place[1] + start, place[1] + end) for start, end in self._query.spans(text)]
            for place, text in zip(self._places, folded, strict=True)
        ]
