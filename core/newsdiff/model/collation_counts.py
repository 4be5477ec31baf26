"""Counts of the statements of a collation, in total and for each article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation, Statement

Spread = Literal["all", "lacked-by-one", "several", "alone"]
"""The number of articles that carry a statement: all, all but one, several, or only one."""

FEWEST = 3
"""Minimum number of articles for counting the statements that only one article lacks."""


@dataclass(frozen=True, slots=True)
class CollationCounts:
    """The numbers of statements in a collation, by spread. The four kinds add up to `statements`.

    Attributes:
        statements: All statements, without boilerplate.
        in_all: Statements carried by all articles.
        lacked_by_one: Statements carried by all articles but one.
        several: Statements carried by several articles, but not by all or all but one.
        alone: Statements carried by only one article.
        boilerplate: Statements that are not part of the story, and not counted above.
    """

    statements: int
    in_all: int
    lacked_by_one: int
    several: int
    alone: int
    boilerplate: int


@dataclass(frozen=True, slots=True)
class OutletCount:
    """The numbers of statements of one article, without boilerplate.

    Attributes:
        article: The article.
        carried: Statements that it carries.
        alone: Statements that only it carries.
        lacked: Statements that only it lacks.
    """

    article: int
    carried: int
    alone: int
    lacked: int


def spread(collation: Collation, statement: Statement) -> Spread:
    """Return how many of the articles carry a statement: all, all but one, several, or one alone."""
    articles, carriers = len(collation.articles), len(statement.carriers)
    if carriers == articles:
        return "all"
    if carriers == 1:
        return "alone"
    return "lacked-by-one" if carriers == articles - 1 and articles >= FEWEST else "several"


def story_statements(collation: Collation) -> tuple[Statement, ...]:
    """Return the statements that are part of the story."""
    return tuple(one for one in collation.statements if not collation.is_boilerplate(one))


def collation_counts(collation: Collation, statements: Sequence[Statement] | None = None) -> CollationCounts:
    """Count the statements of a collation, or some of them."""
    counted = collation.statements if statements is None else statements
    story = [one for one in counted if not collation.is_boilerplate(one)]
    kinds = [spread(collation, one) for one in story]
    return CollationCounts(
        len(story),
        kinds.count("all"),
        kinds.count("lacked-by-one"),
        kinds.count("several"),
        kinds.count("alone"),
        len(counted) - len(story),
    )


def outlet_counts(collation: Collation) -> tuple[OutletCount, ...]:
    """Count the statements of each article, in the order of the articles."""
    carried, alone, lacked = ([0] * len(collation.articles) for _ in range(3))
    for statement in story_statements(collation):
        kind = spread(collation, statement)
        for article in statement.carriers:
            carried[article] += 1
            alone[article] += kind == "alone"
        if kind == "lacked-by-one":
            lacked[collation.lacking(statement)[0]] += 1
    return tuple(map(OutletCount, range(len(carried)), carried, alone, lacked))
