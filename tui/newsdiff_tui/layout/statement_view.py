"""What all parts of the table of statements share: the statements that are shown, with their signs and hits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdiff.model.collation import Collation, Statement
from newsdiff_tui.layout.statement_readings import Hits
from newsdiff_tui.state.statement_filters import Marks


@dataclass(frozen=True, slots=True)
class StatementView:
    """The statements that are shown.

    Attributes:
        collation: The collation.
        statements: Those of its statements that are shown, in order.
        marks: What is known of statements beside the collation.
        signs: The signs of notes and bookmarks, by statement.
        notes: The text of notes, by statement.
        hits: Ids of the statements that a search has found.
        spans: The spans it has found, by sentence.
    """

    collation: Collation
    statements: tuple[Statement, ...]
    marks: Marks = field(default_factory=Marks)
    signs: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, str] = field(default_factory=dict)
    hits: frozenset[int] = frozenset()
    spans: Hits = field(default_factory=dict)

    def row_of(self, statement: int | None) -> int | None:
        """Return the row of a statement; None if it is not shown."""
        return next((row for row, one in enumerate(self.statements) if one.id == statement), None)

    def statement(self, statement: int | None) -> Statement | None:
        """Return the statement with an id, shown or not; None if there is none."""
        return next((one for one in self.collation.statements if one.id == statement), None)
