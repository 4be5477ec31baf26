"""What all parts of the table of statements share: the statements that are shown, with their signs and hits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdiff.model import Note
from newsdiff.model.collation import Collation, Statement
from newsdiff.notebook.statements import StatementNote
from newsdiff_tui.layout.statement_readings import Hits
from newsdiff_tui.layout.statement_searching import StatementSearch
from newsdiff_tui.state.labels import note_sign
from newsdiff_tui.state.statement_filters import Marks, left_by
from newsdiff_tui.state.table import TableState


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


def statement_view(
    collation: Collation,
    state: TableState,
    marks: Marks,
    notes: Mapping[int, StatementNote],
    search: StatementSearch,
) -> StatementView:
    """Return what is shown at a place, with notes and what a search has found."""
    return StatementView(
        collation,
        tuple(left_by(collation, state, marks)),
        marks,
        {one: note_sign(Note(one, note.text, note.bookmarked)) for one, note in notes.items()},
        {one: note.text for one, note in notes.items()},
        frozenset(search.found),
        search.spans,
    )
