"""Whole comparisons of two articles, in which all steps work together."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

import newsdiff
from newsdiff.model import Document, Edit


def test_strings_and_documents_give_the_same_comparison() -> None:
    document = Document("The mayor of Lviv resigned.", outlet="Herald")
    comparison = newsdiff.compare(document, "The mayor of Lviv resigned on Monday.")
    assert (comparison.a.outlet, comparison.b.outlet) == ("Herald", "B")
    assert comparison.a.document is document
    assert [passage.content for passage in comparison.passages] == ["reworded"]


def test_the_language_can_be_given() -> None:
    comparison = newsdiff.compare("Die Straße.", "Die Strasse.", language="de")
    assert (comparison.a.language, comparison.b.language) == ("de", "de")
    assert comparison.settings.language == "de"


def test_documents_made_by_hand_are_checked_as_files_are() -> None:
    made = Document("The mayor \ud800of Lviv resigned. \udcff", outlet="Herald", language="EN-gb\ud800")
    comparison = newsdiff.compare(made, made)
    assert comparison.a.text == "The mayor \ufffdof Lviv resigned. \ufffd"
    assert comparison.a.language == "en"
    assert newsdiff.collate([made, made]).statements
    newsdiff.to_json(comparison).encode("utf-8")
    with pytest.raises(newsdiff.NewsdiffError, match=r"^'Long' has more than 4,800,000 characters"):
        newsdiff.compare(Document("a" * 4_800_001, outlet="Long"), made)


@pytest.mark.parametrize("value", [None, 1, b"The mayor resigned.", Document(b"The mayor.", "A")])  # type: ignore[arg-type]
def test_a_value_that_is_not_an_article_is_rejected(value: object) -> None:
    with pytest.raises(TypeError, match=r"^articles must be documents, .* or strings, not (NoneType|int|bytes)$"):
        newsdiff.compare(value, "The mayor resigned.")  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["xx", "english", "\ud800"])
def test_a_language_has_to_have_a_code(code: str) -> None:
    with pytest.raises(newsdiff.NewsdiffError, match="is not a language code"):
        newsdiff.compare("The mayor resigned.", "The mayor resigned.", language=code)


@pytest.mark.parametrize("left, right", [("", ""), (" \n\n ", ""), ("", "\ufeff")])
def test_two_empty_texts_are_identical(left: str, right: str) -> None:
    comparison = newsdiff.compare(left, right)
    assert comparison.identical or all(passage.content == "added" for passage in comparison.passages)
    assert comparison.links == ()


def test_passages_follow_the_left_article_and_added_ones_their_neighbours() -> None:
    left = "The mayor of Lviv resigned.\n\nNine ships sank off Crete.\n\nTomatoes ripen in August."
    right = "The mayor of Lviv resigned.\n\nA comet is visible tonight.\n\nNine ships sank off Crete."
    comparison = newsdiff.compare(left, right, language="en")
    assert [(p.id, p.content, p.a, p.b) for p in comparison.passages] == [
        (1, "verbatim", (0,), (0,)),
        (2, "added", (), (1,)),
        (3, "verbatim", (1,), (2,)),
        (4, "removed", (2,), ()),
    ]
    assert [passage.id for passage in comparison.differences] == [2, 4]


def test_differences_are_all_passages_except_verbatim_in_place() -> None:
    left = "Rain flooded Bergen. Nine ships sank off Crete on Friday. The mayor of Lviv resigned on Monday."
    right = "Nine ships sank off Crete on Friday. The mayor of Lviv resigned on Monday. Rain flooded Bergen."
    comparison = newsdiff.compare(left, right, language="en")
    assert [(p.content, p.position) for p in comparison.differences] == [("verbatim", "moved")]
    assert not comparison.identical


def test_an_unmatched_passage_has_one_deletion_or_insertion() -> None:
    text = "The mayor resigned."
    [removed] = newsdiff.compare(text, "").passages
    [added] = newsdiff.compare("", text).passages
    assert removed.edits == (Edit("delete", (0, len(text)), None),)
    assert added.edits == (Edit("insert", None, (0, len(text))),)


def test_a_passage_has_the_score_of_its_weakest_link() -> None:
    left = "The mayor resigned on Monday and will be replaced by his deputy."
    right = "The mayor resigned on Monday. He will be replaced by his deputy."
    comparison = newsdiff.compare(left, right, language="en")
    [passage] = comparison.passages
    assert passage.shape == "1:n"
    assert passage.score == min(link.score for link in comparison.links)
    assert all(comparison.settings.threshold <= link.score < 1 for link in comparison.links)


def test_swapped_edits_are_reversed() -> None:
    char = Edit("delete", (3, 4), None)
    there = (Edit("equal", (0, 3), (0, 3)), Edit("replace", (3, 6), (3, 5), (char,)), Edit("insert", None, (5, 9)))
    back = (
        Edit("equal", (0, 3), (0, 3)),
        Edit("replace", (3, 5), (3, 6), (Edit("insert", None, (3, 4)),)),
        Edit("delete", (5, 9), None),
    )
    assert tuple(edit.swapped() for edit in there) == back
    assert tuple(edit.swapped() for edit in back) == there


def test_values_are_frozen() -> None:
    comparison = newsdiff.compare("One.", "Two.")
    with pytest.raises(dataclasses.FrozenInstanceError):
        comparison.passages = ()  # type: ignore[misc]



@pytest.fixture(scope="module")
def two_reports() -> newsdiff.Comparison:
    """Two invented reports with also-links and possible matches."""
    stories = Path(__file__).parents[2] / "gold" / "stories"
    return newsdiff.compare(newsdiff.read(stories / "08-a.txt"), newsdiff.read(stories / "08-b.txt"))


def test_also_links_are_known_to_both_passages(two_reports) -> None:
    also = {(link.a, link.b) for link in two_reports.links if link.role == "also"}
    assert also
    for passage in two_reports.passages:
        assert set(passage.also) == {(a, b) for a, b in also if (a in passage.a) != (b in passage.b)}


def test_words_with_a_possible_match_are_among_those_without_one(two_reports) -> None:
    assert two_reports.possible
    for share in (two_reports.provenance.a, two_reports.provenance.b):
        assert 0 < share.possible <= share.only_here


def test_swapping_swaps_also_links_and_possible_matches(two_reports) -> None:
    swapped = newsdiff.compare(two_reports.b.document, two_reports.a.document)
    assert swapped.provenance.a == two_reports.provenance.b
    assert {(b, a) for passage in swapped.passages for a, b in passage.also} == {
        pair for passage in two_reports.passages for pair in passage.also
    }
