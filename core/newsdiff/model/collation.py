"""Collations of three or more articles on one story, statement by statement.

Articles are identified by their index in `Collation.articles`, sentences by their index in `Article.sentences`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdiff.model.article import Article

if TYPE_CHECKING:
    from newsdiff.model.comparison import Comparison


@dataclass(frozen=True, slots=True, order=True)
class Member:
    """A sentence of one of the articles, given by the index of the article and of the sentence."""

    article: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A wording of a statement.

    Attributes:
        letter: `a` for the most common wording of the statement, `b` for the next; `aa` follows `z`.
        members: The sentences with this wording, identical apart from spelling, in order.
    """

    letter: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement made by one or more articles, each in its own wording.

    Attributes:
        id: The number of the statement in the collation, from 1.
        readings: The wordings, the most common first.
    """

    id: int
    readings: tuple[Reading, ...]

    @property
    def members(self) -> tuple[Member, ...]:
        """The sentences that make this statement, in order."""
        return tuple(sorted(member for reading in self.readings for member in reading.members))

    @property
    def carriers(self) -> tuple[int, ...]:
        """The articles that carry the statement, ascending."""
        return tuple(sorted({member.article for reading in self.readings for member in reading.members}))

    def reading_of(self, article: int) -> Reading | None:
        """Return the most common reading in one article, or None if it lacks the statement."""
        for reading in self.readings:
            if any(member.article == article for member in reading.members):
                return reading
        return None


@dataclass(frozen=True, slots=True)
class Family:
    """Articles with the same copy, such as that of an agency. An article without relatives is a family of its own.

    Attributes:
        name: The agency credited in one of the articles, if any.
        articles: The articles, ascending.
        uncredited: The articles that neither have an agency credit line nor name the family's agency in their text,
            although other members credit it.
    """

    name: str | None
    articles: tuple[int, ...]
    uncredited: tuple[int, ...] = ()


def _no_comparison(_left: int, _right: int) -> Comparison:
    raise LookupError("This collation was made without comparisons.")


@dataclass(frozen=True, slots=True)
class Collation:
    """The complete result of collating articles.

    Attributes:
        articles: The articles, in the order in which they were given.
        statements: The statements, in an order common to all articles. Every sentence is in at least one statement.
        families: The families, the largest first. Every article is in exactly one family.
        shares: For each article, the share of its words found in each other article, from 0 to 1; None on the
            diagonal.
        compare: Returns the comparison of two articles; see `comparison`.
    """

    articles: tuple[Article, ...]
    statements: tuple[Statement, ...]
    families: tuple[Family, ...]
    shares: tuple[tuple[float | None, ...], ...]
    compare: Callable[[int, int], Comparison] = field(default=_no_comparison, compare=False, repr=False)

    def comparison(self, left: int, right: int) -> Comparison:
        """Return the comparison of two of the articles, which is computed on first use."""
        return self.compare(left, right)

    def text(self, member: Member) -> str:
        """Return the text of a sentence, unchanged."""
        return self.articles[member.article].sentence_text(member.sentence)

    @property
    def order_of_outlets(self) -> tuple[int, ...]:
        """The articles, grouped by family, in the order of the columns of a table."""
        return tuple(article for family in self.families for article in family.articles)

    @property
    def identical(self) -> bool:
        """Whether all articles are identical except for white space."""
        return len({" ".join(article.text.split()) for article in self.articles}) == 1

    def lacking(self, statement: Statement) -> tuple[int, ...]:
        """Return the articles that lack a statement, grouped by family."""
        carriers = set(statement.carriers)
        return tuple(article for article in self.order_of_outlets if article not in carriers)

    def is_boilerplate(self, statement: Statement) -> bool:
        """Return whether all sentences of a statement are boilerplate or have no words."""
        return all(map(self._is_boilerplate, statement.members))

    def _is_boilerplate(self, member: Member) -> bool:
        article = self.articles[member.article]
        if article.kind(member.sentence) == "boilerplate":
            return True
        return not any(map(str.isalnum, article.sentence_text(member.sentence)))
