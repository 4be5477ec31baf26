"""Looking things up in a comparison, and the same values with their sides swapped."""

from __future__ import annotations

import json

import pytest

import newsdiff
from newsdiff.model import Anchor, Correction, Edit, Likeness, Link

A, B = "The mayor resigned on Monday.", "On Monday the mayor resigned. Rain fell."


def test_articles_and_sentences_by_side() -> None:
    comparison = newsdiff.compare(A, B)
    assert (comparison.article("a"), comparison.article("b")) == comparison.articles
    passage = comparison.passages[0]
    assert (passage.sentences("a"), passage.sentences("b")) == (passage.a, passage.b)
    edit = Edit("insert", None, (3, 5))
    assert (edit.span("a"), edit.span("b")) == (None, (3, 5))


def test_passages_by_id() -> None:
    comparison = newsdiff.compare(A, B)
    assert [comparison.passage(one.id) for one in comparison.passages] == list(comparison.passages)


@pytest.mark.parametrize(
    ("a", "b", "passage_id", "message"),
    [
        (A, B, 0, "There is no passage 0: passages are numbered 1 to 2."),
        (A, B, 3, "There is no passage 3: passages are numbered 1 to 2."),
        ("", "", 1, "There is no passage 1: there are no passages."),
    ],
)
def test_an_unknown_passage_is_an_error(a: str, b: str, passage_id: int, message: str) -> None:
    with pytest.raises(newsdiff.NewsdiffError) as raised:
        newsdiff.compare(a, b).passage(passage_id)
    assert str(raised.value) == message


def test_swapped_values() -> None:
    one, two = Anchor(0, 4, "aa"), Anchor(9, 14, "bb")
    assert Link(1, 2, 0.5).swapped() == Link(2, 1, 0.5)
    assert Likeness(1, 2, 0.5).swapped() == Likeness(2, 1, 0.5)
    assert Correction("pair", one, two).swapped() == Correction("pair", two, one)
    inner = Edit("delete", (0, 1), None)
    assert Edit("replace", (0, 3), (5, 7), (inner,)).swapped() == Edit(
        "replace", (5, 7), (0, 3), (Edit("insert", None, (0, 1)),)
    )


def test_the_methods_give_what_the_functions_give() -> None:
    comparison = newsdiff.compare(A, B)
    assert comparison.to_dict() == newsdiff.to_dict(comparison)
    assert comparison.to_json(indent=1) == newsdiff.to_json(comparison, indent=1)
    assert json.loads(comparison.to_json()) == comparison.to_dict()
    assert comparison._repr_html_() == newsdiff.html_fragment(comparison)
