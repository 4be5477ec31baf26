"""The view shared by all parts of the table: the displayed statements, with their signs and hits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdiff.model import Note
from newsdiff.model.collation import Collation, Statement
from newsdiff.notebook.statements import StatementNote
from newsdiff_tui.layout.many.readings import Hits
from newsdiff_tui.layout.many.searching import StatementSearch
from newsdiff_tui.state.labels import note_sign
from newsdiff_tui.state.many.filters import Marks, left_by
from newsdiff_tui.state.many.table import TableState


@dataclass(frozen=True, slots=True)
class StatementView:
    """The displayed statements.

    Attributes:
        collation: The collation.
        statements: The displayed statements, in order.
        marks: The statements with discrepancies or notes, and the base.
        signs: The signs of notes and bookmarks, keyed by statement.
        notes: The text of notes, keyed by statement.
        hits: Ids of the statements with search hits.
        spans: The spans of the hits, keyed by sentence.
    """

    collation: Collation
    statements: tuple[Statement, ...]
    marks: Marks = field(default_factory=Marks)
    signs: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, str] = field(default_factory=dict)
    hits: frozenset[int] = frozenset()
    spans: Hits = field(default_factory=dict)

    def row_of(self, statement: int | None) -> int | None:
        """Return the row of a statement, or None if it is not displayed."""
        return next((row for row, one in enumerate(self.statements) if one.id == statement), None)

    def statement(self, statement: int | None) -> Statement | None:
        """Return the statement with the given id, even if it is not displayed; None if there is none."""
        return next((one for one in self.collation.statements if one.id == statement), None)


def statement_view(
    collation: Collation,
    state: TableState,
    marks: Marks,
    notes: Mapping[int, StatementNote],
    search: StatementSearch,
) -> StatementView:
    """Return the view for the reader's place, with notes and search hits."""
    return StatementView(
        collation,
        tuple(left_by(collation, state, marks)),
        marks,
        {one: note_sign(Note(one, note.text, note.bookmarked)) for one, note in notes.items()},
        {one: note.text for one, note in notes.items()},
        frozenset(search.found),
        search.spans,
    )
