"""Painting the table of statements and the readings.

Nothing depends on colour alone: readings have letters, the current column has a reversed heading, and the current row
has a bar.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from newsdiff.model.collation import Statement
from newsdiff.model.discrepancy_labels import SIGN
from newsdiff_tui.layout.cells import reserved
from newsdiff_tui.layout.many.readings import ReadingRow, Role
from newsdiff_tui.layout.many.sheet import (
    AS_BASE,
    LACKING,
    NO_BASE,
    Sheet,
    family_row,
    head_rows,
    key_rows,
    mark_row,
)
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.painting.styles import Styles

BAR = "▌"
RULE = "│"
REVERSED = Style(reverse=True)


def statement_strip(
    made: Sheet, statement: Statement, styles: Styles, *, current: bool, discrepant: bool, note: str, hit: bool
) -> Strip:
    """Return the row of a statement.

    Args:
        made: The table.
        statement: The statement.
        styles: The current styles.
        current: Whether it is the current one.
        discrepant: Whether its readings differ in substance.
        note: The sign of a note or bookmark on it.
        hit: Whether a search has found it.
    """
    under = styles.current if current else Style.null()
    carriers = len(statement.carriers)
    text = made.collation.text(statement.readings[0].members[0])
    number = styles.strong if current else styles.quiet
    segments = [
        Segment(BAR if current else " ", styles.accent + under),
        Segment(SIGN if discrepant else " ", styles.discrepancy + under),
        Segment(note or " ", styles.accent + under),
        Segment(" " * (made.digits - len(str(statement.id))), styles.page + under),
        Segment(str(statement.id), styles.marked["hit", "a"] if hit else number + under),
        Segment(" ", styles.page + under),
    ]
    if made.state.base is not None:
        sign = NO_BASE if made.not_in_base(statement) else " "
        segments.append(Segment(f"{sign} ", styles.sign["added"] + under))
    base = styles.strong if current else styles.text["reworded" if carriers > 1 else "verbatim"]
    segments.append(Segment(fitted(text, made.text), base + under))
    segments.append(Segment(f"{carriers:>{made.counted - 1}} ", styles.quiet + under))
    for at, content in zip(made.shown, made.contents(statement), strict=True):
        style = _cell_style(content, carriers, made, styles)
        segments += _cell(made, at, content, style, styles, under, current=current)
    return Strip(segments).adjust_cell_length(made.width, styles.page + under)


def _cell(
    made: Sheet, at: int, content: str, style: Style, styles: Styles, under: Style, *, current: bool
) -> list[Segment]:
    column = at == made.current
    background = styles.current if column else under
    edge = RULE if made.ruled(at) else " "
    style += background
    if current and column:
        style += REVERSED
    room = made.column_width(at) - 1
    used = min(room, max(1, len(content)))
    return [
        Segment(edge, styles.rule + under),
        Segment(set_cell_size(content, used), style),
        Segment(" " * (room - used), styles.page + background),
    ]


def _cell_style(content: str, carriers: int, made: Sheet, styles: Styles) -> Style:
    if content == LACKING:
        return styles.sign["removed"] if carriers == len(made.collation.articles) - 1 else styles.rule
    if content.startswith(AS_BASE):
        return styles.quiet
    if carriers == 1:
        return styles.sign["added"]
    return styles.page if content.split(maxsplit=1)[0] == "a" else styles.sign["reworded"]


def head_strips(made: Sheet, styles: Styles) -> list[Strip]:
    """Return the rows above the table: the key to numbers, families, headings, and marks."""
    strips = [_key_strip(made, row, styles) for row in key_rows(made)]
    left = made.gutter + made.text + made.counted
    blank = Segment(" " * left, styles.page)
    more = _more(made)
    if families := family_row(made):
        segments = [Segment(set_cell_size(more, left), styles.quiet)]
        at = made.shown.start
        for name, width in families:
            edge = RULE if made.ruled(at) else " "
            segments += [Segment(edge, styles.rule), Segment(_block(name, width - 1), styles.quiet)]
            at += sum(1 for one in made.columns[at : made.shown.stop] if one.family == made.columns[at].family)
        strips.append(_finished(segments, made, styles))
    rows = [_heads(made, row, styles, styles.strong) for row in head_rows(made)]
    if marks := mark_row(made):
        rows.append(_heads(made, marks, styles, styles.accent))
    return strips + [_finished([blank, *row], made, styles) for row in rows]


def _more(made: Sheet) -> str:
    """Return a message about columns that do not fit."""
    if len(made.shown) == len(made.columns):
        return ""
    return f"   columns {made.shown.start + 1} to {made.shown.stop} of {len(made.columns)}"


def _block(name: str, width: int) -> str:
    """Return the name of a family with a rule across its columns."""
    if not name:
        return " " * width
    text = fitted(name, min(cell_len(fitted(name, 200).rstrip()), width))
    return text if cell_len(text) >= width - 1 else f"{text} {'─' * (width - cell_len(text) - 1)}"


def _heads(made: Sheet, texts: list[str], styles: Styles, style: Style) -> list[Segment]:
    segments = []
    for at, text in zip(made.shown, texts, strict=True):
        room = made.column_width(at) - 1
        current = at == made.current
        used = min(room, cell_len(text.rstrip())) if not current else room
        segments += [
            Segment(RULE if made.ruled(at) else " ", styles.rule),
            Segment(set_cell_size(text, used), style + (REVERSED if current else Style.null())),
            Segment(" " * (room - used), styles.page),
        ]
    return segments


def _key_strip(made: Sheet, row: list[tuple[int, str]], styles: Styles) -> Strip:
    segments = [Segment(" ", styles.page)]
    for at, text in row:
        words = text.rstrip()
        style = styles.strong + REVERSED if at == made.current else styles.quiet
        segments += [Segment(words, style), Segment(text[len(words) :], styles.page)]
    return _finished(segments, made, styles)


def _finished(segments: list[Segment], made: Sheet, styles: Styles) -> Strip:
    return Strip(segments).adjust_cell_length(made.width, styles.page)


def reading_strip(row: ReadingRow, width: int, styles: Styles) -> Strip:
    """Return one row of the readings."""
    by_role: Mapping[Role, Style] = {
        "letter": styles.sign["reworded"],
        "outlets": styles.quiet,
        "own-outlet": styles.accent + Style(bold=True),
        "text": styles.page,
        "own": styles.marked["word", "b"],
        "gone": styles.marked["word", "a"],
        "discrepancy": styles.strong,
        "quiet": styles.quiet,
        "hit": styles.marked["hit", "a"],
    }
    return Strip([Segment(reserved(text), by_role[role]) for text, role in row]).adjust_cell_length(width, styles.page)
