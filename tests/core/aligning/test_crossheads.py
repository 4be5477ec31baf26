"""A crosshead made of words of the sentence below it does not count as unmatched; any other one does."""

from __future__ import annotations

import pytest

import newsdiff

LEAD = "A fire in a warehouse kept the port of Norvik closed for a second day on Monday."
BELOW = "Mayor Ida Holm asked residents to keep their windows closed until Friday."
END = "The port is expected to open again on Thursday."


def article(*paragraphs: str) -> str:
    return "\n\n".join(("Port of Norvik stays closed", LEAD, *paragraphs, END)) + "\n"


@pytest.mark.parametrize("crosshead, also", [("The mayor", True), ("Windows closed", True), ("The owner", False)])
def test_a_crosshead_and_the_sentence_below_it(crosshead: str, also: bool) -> None:
    with_crosshead = article(crosshead, BELOW)
    comparison = newsdiff.compare(article(BELOW), with_crosshead)
    assert [link.a for link in comparison.links if link.b == 2 and link.role == "also"] == ([2] if also else [])
    mirrored = newsdiff.compare(with_crosshead, article(BELOW))
    assert [link.swapped() for link in mirrored.links] == list(comparison.links)


def test_the_explanation_has_the_score_of_the_link() -> None:
    comparison = newsdiff.compare(article(BELOW), article("The mayor", BELOW))
    passage = next(number for number, one in enumerate(comparison.passages, 1) if one.b == (2,))
    link = next(link for link in comparison.links if link.b == 2)
    assert newsdiff.explain(comparison, passage).links[0].score == link.score


def test_a_crosshead_is_alone_if_the_sentence_below_it_is() -> None:
    comparison = newsdiff.compare(article(), article("The mayor", BELOW))
    assert all(link.b != 2 for link in comparison.links)


def test_a_crosshead_that_both_have_is_verbatim() -> None:
    comparison = newsdiff.compare(article("The mayor", BELOW), article("The mayor", BELOW))
    assert {link.role for link in comparison.links} == {"main"}
