"""Numbers of people to whom the same happened are compared, however the articles put it."""

from pathlib import Path

import pytest

import newsdiff

SEEDS = Path(__file__).resolve().parents[4] / "seeds"


def figures(left: str, right: str, language: str) -> list[tuple[str | None, str | None]]:
    """The values of the figures that differ in two linked sentences."""
    comparison = newsdiff.compare(left, right, language=language)
    assert [(link.a, link.b) for link in comparison.links] == [(0, 0)]
    found = (one for passage in comparison.passages for one in passage.discrepancies)
    return [(one.value_a, one.value_b) for one in found if one.kind == "figure"]


@pytest.mark.parametrize(
    ("left", "right", "language", "expected"),
    [
        pytest.param(
            "A bomb exploded in the market of Kesh, killing 17 and wounding 40.",
            "A bomb exploded in the market of Kesh and left 19 dead and 45 wounded.",
            "en",
            [("17", "19 dead"), ("40", "45 wounded")],
            id="before a figure and after it",
        ),
        pytest.param(
            "In the crash on the A7, 17 were injured, police said.",
            "In the crash on the A7, 27 people on a bus were hurt, police said.",
            "en",
            [("17", "27 people")],
            id="some words after a figure",
        ),
        pytest.param(
            "Bei dem Unfall auf der A7 wurden 17 Menschen verletzt.",
            "Bei dem Unfall auf der A7 gab es 27 Verletzte.",
            "de",
            [("17 Menschen", "27 Verletzte")],
            id="German",
        ),
        pytest.param(
            "L’explosion à Kesh a tué 17 personnes mardi soir.",
            "L’explosion à Kesh mardi soir a fait 19 morts.",
            "fr",
            [("17 personnes", "19 morts")],
            id="French",
        ),
    ],
)
def test_figures_of_one_outcome_differ(left, right, language, expected):
    assert figures(left, right, language) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Two men were arrested at the scene, and a woman of 29 was detained later in the Mill Quarter.",
            "Three people had been arrested: two men and a 29-year-old woman, who was found later in the Mill Quarter.",
        ),
        pytest.param(
            "A bomb exploded in the market of Kesh, killing at least 17.",
            "A bomb that exploded in the market of Kesh killed 19 people.",
            id="a figure that may be rounded",
        ),
        pytest.param(
            "The shooting in Kesh killed three suspects on Monday at dawn.",
            "Two officers died in the shooting in Kesh on Monday at dawn.",
            id="other people",
        ),
        pytest.param(
            "In the fire at the school of Kesh, 17 people including two children were killed.",
            "The fire at the school of Kesh killed 17 people, some of them children.",
            id="a part of a number",
        ),
        pytest.param(
            "The shooting in Kesh injured 12 people and 30 were arrested.",
            "The shooting in Kesh injured 12 people, and 9 were rescued.",
            id="other outcomes",
        ),
    ],
)
def test_figures_of_other_outcomes_or_people_are_not_compared(left, right):
    assert figures(left, right, "en") == []


def test_what_a_headline_and_a_lead_repeat_is_compared_once():
    comparison = newsdiff.compare(*(newsdiff.read(SEEDS / f"market-{name}.md") for name in ("wire", "post")))
    links = {(link.a, link.b): link.role for link in comparison.links}
    assert [links[pair] for pair in ((0, 0), (0, 1), (1, 0), (1, 1))] == ["main", "also", "also", "main"]
    found = [one for passage in comparison.passages for one in passage.discrepancies if one.kind == "figure"]
    assert [(one.value_a, one.value_b) for one in found if max(one.link) < 2] == [
        ("Seven dead", "Eleven dead"),
        ("seven people", "11 people"),
    ]
