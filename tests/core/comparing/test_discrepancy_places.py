"""Which passage a discrepancy belongs to, and which others refer to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

import newsdiff
from newsdiff.aligning import align
from newsdiff.comparing.anchors import Locator
from newsdiff.comparing.dismissals import dismissal, dismissed_only
from newsdiff.comparing.passages import find_passages, with_discrepancies
from newsdiff.comparing.swapping import swap
from newsdiff.model import Comparison, Link
from newsdiff.model.discrepancy_labels import discrepancy_counts, sign
from newsdiff.outputs.discrepancies import references

A = "The flood destroyed 40 houses in Orvik, and it closed the old bridge.\n\nThe fair was called off."
B = "The old bridge is closed, and the fair in Orvik was called off.\n\nThe flood destroyed 50 houses in Orvik."


@pytest.fixture(scope="module")
def lead() -> Comparison:
    """The lead of A is linked to that of B, and also to B's sentence about the houses, which has no other match."""
    plain = newsdiff.compare(A, B)
    a, b = plain.articles
    links = (Link(0, 0, 0.9), Link(0, 1, 0.8, "also"))
    passages = find_passages(a, b, links, align(a, b).lexicon, {})
    return replace(plain, links=links, passages=with_discrepancies(a, b, links, passages), alignment=None)


def test_both_passages_have_the_sign_and_one_has_the_discrepancy(lead: Comparison) -> None:
    home = next(one for one in lead.passages if one.b == (1,))
    other = next(one for one in lead.passages if one.a == (0,))
    assert [one.kind for one in home.discrepancies] == ["figure"]
    assert other.discrepancies == ()
    assert [sign(one) for one in (home, other)] == ["≠", "≠"]
    assert sum(discrepancy_counts(lead.passages).values()) == 1
    said = "≠ figures differ: 40 houses / 50 houses"
    assert list(references(lead, other, ("Agency", "Daily"))) == [f"{said} (passage {home.id})"]
    assert list(references(lead, home, ("Agency", "Daily"))) == []


def test_dismissing_it_removes_both_signs(lead: Comparison) -> None:
    home = next(one for one in lead.passages if one.b == (1,))
    locators = Locator(lead.a), Locator(lead.b)
    gone, _ = dismissed_only(lead, [dismissal(lead, home.discrepancies[0], locators)], locators)
    assert {sign(one) for one in gone.passages} == {""}
    assert dismissed_only(gone, [], locators)[0] == lead


def test_references_change_sides_with_the_articles(lead: Comparison) -> None:
    assert [len(one.elsewhere) for one in swap(lead).passages if one.b == (0,)] == [1]
    assert swap(swap(lead)) == lead
