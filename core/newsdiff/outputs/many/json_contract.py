"""JSON output of a collation, contract `newsdiff-many/1`.

The rules are those of `newsdiff/1`: the contract is published as a JSON Schema, keys may be added but never change, and
the same files give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsdiff import __version__
from newsdiff.collating.differences import compared_with, discrepancies
from newsdiff.garbage import collector_paused
from newsdiff.model.collation_counts import spread
from newsdiff.outputs.json_contract import article_values, json_text

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation, Member, Statement
    from newsdiff.outputs import RenderOptions

SCHEMA = "newsdiff-many/1"
"""The name and version of the contract, as written in the JSON."""

_PLACES = 4
"""Number of decimal places of shares."""


def render(collation: Collation, options: RenderOptions) -> str:  # noqa: ARG001 - every format has this form
    """Return the JSON, on one line."""
    with collector_paused():
        return json_text(collation_values(collation)) + "\n"


def collation_values(collation: Collation) -> dict[str, Any]:
    """Return a collation as JSON-able values, with articles and sentences as indexes from 0."""
    return {
        "schema": SCHEMA,
        "generator": {"name": "newsdiff", "version": __version__},
        "articles": [article_values(article) for article in collation.articles],
        "statements": [_statement(collation, one) for one in collation.statements],
        "families": [list(family.articles) for family in collation.families],
        "family_details": [
            {"name": family.name, "articles": list(family.articles), "uncredited": list(family.uncredited)}
            for family in collation.families
        ],
        "shares": [[None if one is None else round(one, _PLACES) for one in row] for row in collation.shares],
    }


def _statement(collation: Collation, statement: Statement) -> dict[str, Any]:
    return {
        "id": statement.id,
        "members": _members(statement.members),
        "readings": [{"letter": one.letter, "members": _members(one.members)} for one in statement.readings],
        "carriers": list(statement.carriers),
        "spread": spread(collation, statement),
        "boilerplate": collation.is_boilerplate(statement),
        "discrepancies": list(_discrepancies(collation, statement)),
    }


def _discrepancies(collation: Collation, statement: Statement) -> Iterator[dict[str, Any]]:
    """Yield the discrepancies of each reading with the one that it is compared with in the other outputs."""
    for reading in statement.readings[1:]:
        if other := compared_with(collation, statement, reading):
            for one in discrepancies(collation, other.left, other.right):
                yield {
                    "type": one.kind,
                    "readings": [other.reading.letter, reading.letter],
                    "members": _members((other.left, other.right)),
                    "a": list(one.a) if one.a else None,
                    "b": list(one.b) if one.b else None,
                    "value_a": one.value_a,
                    "value_b": one.value_b,
                }


def _members(members: Iterable[Member]) -> list[dict[str, int]]:
    return [{"article": one.article, "sentence": one.sentence} for one in members]
