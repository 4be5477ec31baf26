"""The rows of the report: every stretch once, in its article's order, with unmatched ones of both sides together."""

from pathlib import Path

import pytest

import newsdiff
from newsdiff.comparing.side_by_side import stretches
from newsdiff.outputs.emphasis import emphasis
from newsdiff.outputs.html.lines import blocks, lines
from newsdiff.outputs.html.rows import rows

STORIES = Path(__file__).parents[3] / "gold" / "stories"


@pytest.mark.parametrize("number", ["05", "08", "12"])
def test_every_stretch_is_there_once_in_its_articles_order(number):
    made = newsdiff.compare(*(newsdiff.read(STORIES / f"{number}-{side}.txt") for side in "ab"))
    found = rows(made)
    assert [row.left for row in found if row.left] == list(stretches(made, "a"))
    assert [row.right for row in found if row.right] == list(stretches(made, "b"))


SHARED = ["The mayor of Bellport resigned on Monday.", "Nobody was hurt in the old town hall fire."]
A = f"{SHARED[0]} Two ducks crossed a road. Rain fell in Oslo. {SHARED[1]}"
B = f"{SHARED[0]} Shares rose in Tokyo. {SHARED[1]} Our reporter saw three helicopters."


def test_unmatched_sentences_between_two_matches_are_one_gap():
    made = newsdiff.compare(A, B)
    gaps = [block for block in blocks(lines(made)) if not block.line]
    shown = [[[line.passage.id for box in side for line in box.lines] for side in (gap.a, gap.b)] for gap in gaps]
    assert shown == [[[3, 4], [2]], [[], [6]]]


@pytest.mark.parametrize(
    ("a", "b", "strongest"),
    [
        ("The flood destroyed 40 houses.", "The flood destroyed 50 houses.", (["40"], ["50"])),
        ("The mayor met Anna Bell in town.", "The mayor met Anna Ball in town.", (["Bell"], ["Ball"])),
        ("She did say so in court today.", "She did not say so in court today.", ([], ["not"])),
        ("They travelled to the city by train.", "They traveled to the cities by train.", ([], [])),
        ("Der Rat kaufte das Haus am Markt.", "Der Rat kaufte den Hof am Markt.", ([], [])),
    ],
    ids=["a figure", "a name", "a negation", "spelling and endings", "German nouns"],
)
def test_the_strongest_mark(a, b, strongest):
    made = newsdiff.compare(a, b)
    found = emphasis(made)
    sides = zip("ab", made.articles, strict=True)
    assert tuple([article.text[slice(*span)] for span in found[1, side]] for side, article in sides) == strongest
