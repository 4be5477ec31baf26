"""What a reading of a statement is compared with."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from newsdiff.collating.differences import compared_with, discrepant
from newsdiff.model.collation import Collation, Family, Member, Reading, Statement
from newsdiff.outputs.many import collation_format
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

HEADLINE = "Kelmar mayor resigns after protests"
LEAD = "The mayor of Kelmar resigned on Monday after two days of protests at the harbour, her office said."
LEAD_CUT = "The mayor of Kelmar resigned on Monday after days of protests at the harbour, her office said."
OTHER = "Fishermen blocked the harbour for two days until Nora Visk gave up."


def collation(*readings: tuple[str, Sequence[int]]) -> Collation:
    """Return a collation with one statement, from the text of each reading and the articles that have it."""
    number = 1 + max(at for _, articles in readings for at in articles)
    texts = [[text for text, articles in readings if at in articles] for at in range(number)]
    articles = tuple(segment(document_of("\n\n".join(own), name=str(at))) for at, own in enumerate(texts))
    found = [
        Reading(letter, tuple(Member(at, texts[at].index(text)) for at in carriers))
        for letter, (text, carriers) in zip("abcdef", readings, strict=False)
    ]
    families = tuple(Family(None, (at,)) for at in range(number))
    shares = tuple((None,) * number for _ in range(number))
    return Collation(articles, (Statement(1, tuple(found)),), families, shares)


STORY = collation((HEADLINE, [0, 1, 2]), (LEAD, [0, 1]), (LEAD_CUT, [2]), (OTHER, [3]))

COMPARED = [
    # reading, base, the reading it is compared with and the articles of both sentences
    ("a", None, None),
    ("b", None, ("a", 1, 0)),  # nothing more common is closer
    ("c", None, ("b", 0, 2)),  # the lead with the lead, not with the headline
    ("d", None, ("a", 0, 3)),
    ("c", 1, ("b", 1, 2)),  # the sentence of the base, if it has the reading
    ("b", 2, ("c", 2, 0)),  # the second reading of the base
    ("a", 3, ("d", 3, 0)),
]


@pytest.mark.parametrize("letter, base, expected", COMPARED)
def test_a_reading_is_compared_with_the_first_or_with_one_like_it(
    letter: str, base: int | None, expected: tuple[str, int, int] | None
) -> None:
    (statement,) = STORY.statements
    reading = next(one for one in statement.readings if one.letter == letter)
    found = compared_with(STORY, statement, reading, base)
    assert (found and (found.reading.letter, found.left.article, found.right.article)) == expected


@pytest.mark.parametrize(
    "name, words", [("text", "compared with b"), ("markdown", "compared with _b_"), ("html", "compared with <b>b</b>")]
)
def test_outputs_name_what_a_reading_is_compared_with(name: str, words: str) -> None:
    assert words in collation_format(name).render(STORY)


def test_all_statements_of_two_discrepant_sentences_are_discrepant() -> None:
    made = collation(("The yard hired forty welders.", [0]), ("The yard hired fifty welders.", [1]))
    (statement,) = made.statements
    twice = replace(made, statements=(statement, replace(statement, id=2)))
    assert {*discrepant(twice)} == {1, 2}
