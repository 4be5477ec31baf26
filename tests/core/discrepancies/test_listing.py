"""Lists of quotations and figures over both articles."""

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


def test_swapped_articles_have_swapped_lists() -> None:
    statuses = sorted(one.status for one in quotation_list(compared(B, A)))
    assert statuses == ["cut", "only-b", "same"]
    assert sorted(one.status for one in figure_list(compared(B, A))) == ["differs", "only-a", "same"]


def test_nothing_to_list() -> None:
    assert quotation_list(compared("", "")) == ()
    assert figure_list(compared("It rained.", "It snowed.")) == ()
