"""Words in two forms are one term: derivations, acronyms, countries and shares."""

from __future__ import annotations

import pytest

from newsdiff.aligning.derivations import derived_terms, spelled_out
from newsdiff.aligning.terms import lexicon
from newsdiff.reading import document_of
from newsdiff.segmenting import segment


def shared(a: str, b: str) -> set[str]:
    """Return the terms that two sentences share."""
    left, right = (segment(document_of(text, name="x"), language="en") for text in (a, b))
    return set(lexicon(left, right).shared(0, 0))


@pytest.mark.parametrize(
    "a, b, term",
    [
        ("They agreed to reduce output.", "A reduction is planned.", "reduc"),
        ("She decided alone.", "Her decision stands.", "decid"),
        ("Tourists left.", "Tourism collapsed.", "tourism"),
        ("Spain objected.", "The Spanish objection failed.", "ES"),
        ("The U.S. will pay.", "American taxpayers pay.", "US"),
        ("The IMF lowered it.", "The International Monetary Fund did.", "imf"),
        ("A third of the voters stayed away.", "Turnout fell by 33 percent.", "33"),
        ("One in four fell ill.", "25% were ill.", "25"),
        ("Two-thirds agreed.", "67% did.", "67"),
    ],
)
def test_two_forms_of_one_word(a: str, b: str, term: str) -> None:
    assert term in shared(a, b)


@pytest.mark.parametrize(
    "a, b",
    [
        ("The contract is void.", "What a contrast."),
        ("He told us so.", "The US said so."),
        ("They polish silver.", "The Polish fleet left."),
        ("It was the third attempt.", "It fell by 33%."),
        ("The generals left.", "A generation left."),
    ],
)
def test_words_that_only_look_alike(a: str, b: str) -> None:
    assert shared(a, b) <= {"it", "fell", "left", "said", "so", "the", "a", "is", "was", "by"}


def test_terms_without_relatives_are_left_out() -> None:
    assert derived_terms(["dam", "burst", "output", "outcom"]) == {}


def test_an_acronym_needs_its_words_in_order() -> None:
    known = frozenset({"IMF", "FBI"})
    assert list(spelled_out("The Fund of the Monetary International Union.", known)) == []
    assert list(spelled_out("Agents of the Federal Bureau of Investigation came.", known)) == ["FBI"]
