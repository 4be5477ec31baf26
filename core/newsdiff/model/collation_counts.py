"""How many statements all articles carry, one alone has or lacks; how many each article carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation, Statement

Spread = Literal["all", "lacked-by-one", "several", "alone"]
"""Who carries a statement: all articles, all but one, more than one, or only one."""

FEWEST = 3
"""Minimum number of articles of which one may be said to lack what the others have."""


@dataclass(frozen=True, slots=True)
class CollationCounts:
    """The statements of a story, without boilerplate, by who carries them. The four kinds add up to `statements`.

    Attributes:
        statements: All statements.
        in_all: Those that all articles carry.
        lacked_by_one: Those that all articles but one carry.
        several: Those that more than one article carries, but not nearly all.
        alone: Those that one article alone has.
        boilerplate: The statements that are not part of the story; they are not counted above.
    """

    statements: int
    in_all: int
    lacked_by_one: int
    several: int
    alone: int
    boilerplate: int


@dataclass(frozen=True, slots=True)
class OutletCount:
    """The statements of one article, without boilerplate.

    Attributes:
        article: The article.
        carried: Those it carries.
        alone: Those that it alone has.
        lacked: Those that all others have.
    """

    article: int
    carried: int
    alone: int
    lacked: int


def spread(collation: Collation, statement: Statement) -> Spread:
    """Return who carries a statement."""
    articles, carriers = len(collation.articles), len(statement.carriers)
    if carriers == articles:
        return "all"
    if carriers == 1:
        return "alone"
    return "lacked-by-one" if carriers == articles - 1 and articles >= FEWEST else "several"


def story_statements(collation: Collation) -> tuple[Statement, ...]:
    """Return the statements that are part of the story."""
    return tuple(one for one in collation.statements if not collation.is_boilerplate(one))


def collation_counts(collation: Collation) -> CollationCounts:
    """Count the statements of a collation."""
    story = story_statements(collation)
    kinds = [spread(collation, one) for one in story]
    return CollationCounts(
        len(story),
        kinds.count("all"),
        kinds.count("lacked-by-one"),
        kinds.count("several"),
        kinds.count("alone"),
        len(collation.statements) - len(story),
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
