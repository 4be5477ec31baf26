"""Filling in the template of the report's page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from markupsafe import Markup

from newsdiff import __version__
from newsdiff.languages.names import language_name
from newsdiff.model.collation_counts import Spread, collation_counts, outlet_counts, spread
from newsdiff.outputs.html.assets import Assets
from newsdiff.outputs.html.templating import environment
from newsdiff.outputs.many.readings import ShownReading, shown_readings
from newsdiff.outputs.many.wording import (
    NO_CREDIT,
    SHARES_OF_MANY,
    capitalized,
    carried_by,
    counted,
    family_sentences,
    listed,
    notices,
    outlet_names,
    percentage,
    reading_outlets,
    selection,
)
from newsdiff.outputs.naming import file_name
from newsdiff.outputs.wording import count
from newsdiff.text.words import count_words

if TYPE_CHECKING:
    from jinja2 import Environment

    from newsdiff.model.collation import Collation, Statement
    from newsdiff.outputs import RenderOptions

ASSETS = Assets(
    "newsdiff.outputs.many.html",
    style_files=("table", "matrix", "print"),
    script_files=("report",),
    shared_style=("page", "header", "marks"),
)
"""The files of the report, including those shared with the report of two articles."""

STEPS = 10
"""Number of shades in the heat map of shares, besides white."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the table: the readings of a statement in one outlet.

    Attributes:
        letters: The letters of the readings; empty if the outlet lacks the statement.
        shade: The number of the shade, from 0 for the most common reading to `SHADES` - 1 for rare ones; -1 if the
            outlet lacks the statement.
        opens: Whether the outlet's family starts in this column.
    """

    letters: str
    shade: int
    opens: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table, which is one statement.

    Attributes:
        statement: The statement.
        spread: Its spread.
        boilerplate: Whether it is not part of the story.
        carriers: The outlets that carry it, in words.
        readings: Its readings, that of the base first.
        outlets: The outlets of each reading.
        cells: A cell for each outlet, in the order of the columns.
        differs: Whether a reading differs in substance from the first one.
    """

    statement: Statement
    spread: Spread
    boilerplate: bool
    carriers: str
    readings: list[ShownReading]
    outlets: list[str]
    cells: list[Cell]
    differs: bool


MOST_COLUMNS = 20
"""Maximum number of outlets whose columns fit on a printed page."""

SHADES = 4
"""Number of shades for readings. The rarest readings share the last one and differ only in their letters."""


def page(collation: Collation, options: RenderOptions) -> str:
    """Return the report as one HTML file."""
    names = outlet_names(collation)
    order = collation.order_of_outlets
    rows = collation.statements if options.shown is None else listed(collation, options)
    opening = {family.articles[0] for family in collation.families}
    filled = [_row(collation, one, names, options.base, opening) for one in rows]
    text = (
        _environment()
        .get_template("report.html.jinja")
        .render(
            policy=ASSETS.policy(),
            style=Markup(ASSETS.style()),  # noqa: S704  our own file, and the policy holds its hash
            script=Markup(ASSETS.script()),  # noqa: S704
            version=__version__,
            made=options.made,
            file_name=partial(file_name, whole=options.paths),
            collation=collation,
            names=names,
            order=order,
            most_columns=MOST_COLUMNS,
            titled=any(article.document.title for article in collation.articles),
            dated=any(article.document.date for article in collation.articles),
            opening=opening,
            base=None if options.base is None else names[options.base],
            rows=filled,
            differing=sum(row.differs and not row.boilerplate for row in filled),
            counts=collation_counts(collation, rows),
            selected=selection(collation, options),
            outlet_counts=outlet_counts(collation),
            words=[_words(collation, at) for at in range(len(names))],
            counted=counted(collation),
            notices=list(notices(collation)),
            families=list(family_sentences(collation, names)),
            named=any(family.name for family in collation.families),
            uncredited={at for family in collation.families if family.name for at in family.uncredited},
            agency={at: family.name for family in collation.families for at in family.articles},
            no_credit=NO_CREDIT,
            percentage=percentage,
            shares_of_many=SHARES_OF_MANY if len(names) > 2 else "",
            heat=_heat,
            count=count,
            language_name=language_name,
        )
    )
    return text.encode("utf-8", "replace").decode("utf-8")


@cache
def _environment() -> Environment:
    return environment(ASSETS)


def _row(collation: Collation, statement: Statement, names: list[str], base: int | None, opening: set[int]) -> Row:
    readings = shown_readings(collation, statement, names, base)
    return Row(
        statement,
        spread(collation, statement),
        collation.is_boilerplate(statement),
        capitalized(carried_by(collation, statement, names)),
        readings,
        [reading_outlets(collation, one.reading, names) for one in readings],
        [_cell(statement, at, at in opening) for at in collation.order_of_outlets],
        any(one.discrepancies for one in readings),
    )


def _cell(statement: Statement, article: int, opens: bool) -> Cell:
    held = [at for at, one in enumerate(statement.readings) if any(m.article == article for m in one.members)]
    letters = " ".join(statement.readings[at].letter for at in held)
    return Cell(letters, min(held[0], SHADES - 1) if held else -1, opens)


def _words(collation: Collation, article: int) -> int:
    found = collation.articles[article]
    return sum(count_words(found.sentence_text(index)) for index in range(len(found.sentences)))


def _heat(share: float | None) -> int:
    """Return the shade of a share, from 0 to `STEPS`."""
    return 0 if share is None else min(int(share * STEPS + 0.5), STEPS)
