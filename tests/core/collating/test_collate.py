"""Three articles and more: statements, readings, carriers."""

from __future__ import annotations

import pytest

import newsdiff
from newsdiff import Collation, NewsdiffError

WIRE = (
    "The mayor of Kelmar resigned on Monday. The harbour authority lost four million euros in March. "
    "Voters will choose a successor in June."
)
COPY = (
    "The mayor of Kelmar resigned on Monday. The harbour authority lost four million euros in March. "
    "Fishermen welcomed the news."
)
OWN = (
    "Kelmar's mayor has resigned, on Monday. In March, the harbour authority had lost four million euros. "
    "A bakery opened in Lund."
)


@pytest.fixture(scope="module")
def collation() -> Collation:
    return newsdiff.collate([WIRE, COPY, OWN])


def carriers(collation: Collation) -> dict[str, tuple[int, ...]]:
    """Return the carriers of each statement, by the first words of its commonest reading."""
    return {
        " ".join(collation.text(one.readings[0].members[0]).split()[:2]): one.carriers for one in collation.statements
    }


def test_statements_know_who_carries_them(collation: Collation) -> None:
    assert carriers(collation) == {
        "The mayor": (0, 1, 2),
        "The harbour": (0, 1, 2),
        "Voters will": (0,),
        "Fishermen welcomed": (1,),
        "A bakery": (2,),
    }


def test_readings_are_lettered_by_how_many_articles_have_them(collation: Collation) -> None:
    first = collation.statements[0]
    assert [(one.letter, [member.article for member in one.members]) for one in first.readings] == [
        ("a", [0, 1]),
        ("b", [2]),
    ]
    assert first.reading_of(2) == first.readings[1]


def test_two_of_the_articles_are_compared_when_asked_for(collation: Collation) -> None:
    comparison = collation.comparison(2, 1)
    assert (comparison.a.text, comparison.b.text) == (OWN, COPY)
    assert collation.comparison(2, 1) is comparison


def test_articles_that_print_the_same_copy_are_a_family(collation: Collation) -> None:
    assert [family.articles for family in collation.families] == [(0, 1), (2,)]
    assert collation.order_of_outlets == (0, 1, 2)


def test_one_article_is_too_few() -> None:
    with pytest.raises(NewsdiffError, match="two or more"):
        newsdiff.collate([WIRE])
