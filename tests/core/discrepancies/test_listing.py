"""Lists of quotations and figures over both articles."""

from dataclasses import replace

import pytest

import newsdiff
from newsdiff.discrepancies.listing import Listed, figure_list, quotation_list
from newsdiff.model import Comparison, Document

A = """“The harbour will be closed until the spring of next year,” said Mayor Liz Brown.

“We were lucky that nobody slept in the warehouse that night,” Brown said.

The fire destroyed 40 houses in the old harbour on Friday.

“I lost everything that I had built in my life,” said Tom Reed, a baker.

The insurer will pay 3 million euros for the damage to the market hall."""
B = """“The harbour will be closed until the spring of next year,” said Mayor Liz Brown.

“We were lucky that nobody slept in the warehouse,” Brown said.

The fire destroyed 50 houses in the old harbour on Friday.

The insurer will pay 3 million euros for the damage to the market hall.

Crews from 7 towns came to help."""


def compared(a: str = A, b: str = B) -> Comparison:
    return newsdiff.compare(Document(a, "Herald"), Document(b, "Post"))


def said(comparison: Comparison, listed: tuple[Listed, ...]) -> list[tuple[str, str]]:
    """Return the status and the first words of each."""
    texts = [
        (one.status, comparison.a.text[slice(*one.a)] if one.a else comparison.b.text[slice(*one.b or (0, 0))])
        for one in listed
    ]
    return [(status, " ".join(text.split()[:3])) for status, text in texts]


def test_quotations() -> None:
    comparison = compared()
    found = quotation_list(comparison)
    assert said(comparison, found) == [
        ("same", "The harbour will"),
        ("cut", "We were lucky"),
        ("only-a", "I lost everything"),
    ]
    assert [one.source for one in found] == ["said Mayor Liz Brown", "Brown said", "said Tom Reed"]


def test_figures() -> None:
    comparison = compared()
    found = figure_list(comparison)
    assert [(status, text.split()[0]) for status, text in said(comparison, found)] == [
        ("differs", "40"),
        ("same", "3"),
        ("only-b", "7"),
    ]
    assert all(not one.quotation for one in found)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "Rescuers saved 17 passengers of the ferry.",
            "Rescuers saved many passengers of the ferry.\n\nThe shop in Kelmar has 17 employees.",
            ["only-a", "only-b"],
        ),
        (
            "It snowed.\n\nRescuers saved 17 passengers of the ferry.",
            "The ferry sank near Orvik with 17 young passengers.\n\nIt rained.",
            ["same"],
        ),
        (
            "Rescuers saved 17 passengers of the ferry.",
            "Rescuers saved 17 people from the ferry.",
            ["same"],
        ),
        (
            "It snowed.\n\nThe old bridge is 17 km away.",
            "A path of 17 km leads through the woods of Kelmar.\n\nIt rained.",
            ["same"],
        ),
        (
            "The flood killed 17 people. The toll stands at 17.",
            "The flood killed 17 people.",
            ["same"],
        ),
        (
            "For the new bridge the city of Orvik pays 55 million.",
            "For the new bridge the city of Orvik pays 65 million.",
            ["differs"],
        ),
    ],
)
def test_equal_figures_are_the_same_if_they_count_the_same(left: str, right: str, expected: list[str]) -> None:
    assert sorted(one.status for one in figure_list(compared(left, right))) == expected
    assert len(figure_list(compared(right, left))) == len(expected)


def test_swapped_articles_have_swapped_lists() -> None:
    statuses = sorted(one.status for one in quotation_list(compared(B, A)))
    assert statuses == ["cut", "only-b", "same"]
    assert sorted(one.status for one in figure_list(compared(B, A))) == ["differs", "only-a", "same"]


def test_nothing_to_list() -> None:
    assert quotation_list(compared("", "")) == ()
    assert figure_list(compared("It rained.", "It snowed.")) == ()


def test_words_without_quotation_marks_are_in_the_other_article() -> None:
    plain = "The report called the old bridge a danger to everyone who used it.\n\nIt rained."
    marked = "It rained.\n\nA long inquiry heard experts.\n\nIt was “a danger to everyone who used it”."
    assert [one.status for one in quotation_list(compared(plain, marked))] == ["unmarked-a"]
    assert [one.status for one in quotation_list(compared(marked, plain))] == ["unmarked-b"]


def test_a_dismissed_discrepancy_is_one_entry() -> None:
    comparison = compared()
    found = [one for passage in comparison.passages for one in passage.discrepancies]
    assert {one.kind for one in found} == {"figure", "quote-trimmed"}
    passages = tuple(
        replace(passage, discrepancies=tuple(replace(one, dismissed=True) for one in passage.discrepancies))
        for passage in comparison.passages
    )
    comparison = replace(comparison, passages=passages)
    assert [one.status for one in figure_list(comparison)] == ["dismissed", "same", "only-b"]
    assert [one.status for one in quotation_list(comparison)] == ["same", "dismissed", "only-a"]


def test_boilerplate_is_not_listed() -> None:
    story = "It rained for 3 days."
    sign_up = "Sign up to receive our 5 best stories.\n\nBy clicking on the sign up button you consent to 7 emails."
    assert [one.status for one in figure_list(compared(f"{story}\n\n{sign_up}", story))] == ["same"]
