"""The table of labels: one row for each value that a reader is shown, and what the rows say."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from newsdiff.model import Content, Passage, Shape
from newsdiff.model.labels import BY_VALUE, CONTENT_LABELS, LABELS, PARTLY, Role, carries, main, names, signs
from newsdiff.model.palette import COLOURS


def passage(content: str, position: str = "in-place", shape: str = "1:1", a: int = 1, b: int = 1) -> Passage:
    return Passage(1, content, position, shape, tuple(range(a)), tuple(range(b)), 0.5, ())  # type: ignore[arg-type]


def test_every_displayed_value_has_one_row() -> None:
    shown = {*get_args(Content), "moved", *get_args(Shape)} - {"1:1", "1:0", "0:1"}
    assert sorted(label.value for label in LABELS) == sorted(shown)


def test_signs_are_one_character_each_and_all_different() -> None:
    assert [len(label.sign) for label in LABELS] == [1] * len(LABELS)
    assert len({label.sign for label in LABELS}) == len(LABELS)


def test_every_role_has_a_colour() -> None:
    assert {label.role for label in LABELS} == set(get_args(Role)) <= set(COLOURS)


def test_no_wording_implies_removing_or_adding() -> None:
    said = " ".join(f"{label.name} {label.meaning} {label.share} {label.detail}" for label in LABELS)
    assert "removed" not in said
    assert "added" not in said


LABELLED = [
    (passage("verbatim"), "=  ", "verbatim", "verbatim"),
    (passage("reworded", "moved", "1:n", 1, 2), "~↷<", "reworded, moved, split", "moved"),
    (passage("cosmetic", shape="n:1", a=2), "≈ >", "cosmetic, merged", "cosmetic"),
    (passage("verbatim", "moved"), "=↷ ", "verbatim, moved", "moved"),
    (passage("reworded", shape="n:m", a=2, b=2), "~ ×", "reworded, regrouped", "reworded"),
    (passage("removed", shape="1:0", b=0), "−  ", "no match in Daily {n}", "removed"),
    (passage("added", shape="0:1", a=0), "+  ", "no match in Wire", "added"),
]


@pytest.mark.parametrize(("labelled", "cells", "words", "first"), LABELLED)
def test_a_passage_is_labelled(labelled: Passage, cells: str, words: str, first: str) -> None:
    assert signs(labelled) == cells
    assert names(labelled, "Wire", "Daily {n}") == words
    assert main(labelled).value == first
    assert carries(labelled, labelled.content)
    assert carries(labelled, "moved") == (labelled.position == "moved")


@pytest.mark.parametrize(
    ("content", "shape", "words", "value"),
    [("removed", "1:0", "partly in Daily", "partly-in-b"), ("added", "0:1", "partly in Wire", "partly-in-a")],
)
def test_a_sentence_that_others_match_in_part_is_not_without_a_match(
    content: str, shape: str, words: str, value: str
) -> None:
    partly = replace(passage(content, shape=shape), also=((0, 4),))
    assert (names(partly, "Wire", "Daily"), signs(partly), main(partly).role) == (words, "∩  ", "reworded")
    assert (carries(partly, value), carries(partly, content), carries(partly, "reworded")) == (True, False, False)


def test_a_match_is_not_called_partly_in_other_passages() -> None:
    assert names(replace(passage("reworded"), also=((0, 4),)), "Wire", "Daily") == "reworded"


def test_all_labels_of_a_content_are_listed_once() -> None:
    assert [label.value for label in CONTENT_LABELS] == [
        "verbatim", "cosmetic", "reworded", "partly-in-b", "partly-in-a", "removed", "added",
    ]  # fmt: skip
    assert all(label.sign not in {other.sign for other in LABELS} for label in PARTLY)


EXPLAINED = [
    ("verbatim", "identical apart from spacing"),
    ("reworded", "matched; the wording differs"),
    ("removed", "no sentence of B is similar enough"),
    ("added", "no sentence of A is similar enough"),
    ("moved", "appears in a different place in B"),
    ("1:n", "one sentence of A matches 3 in B"),
    ("n:1", "2 sentences of A match one in B"),
    ("n:m", "2 sentences of A match 3 in B"),
]


@pytest.mark.parametrize(("value", "meaning"), EXPLAINED)
def test_labels_are_explained_with_numbers_where_they_are_known(value: str, meaning: str) -> None:
    assert BY_VALUE[value].explained("A", "B", 2, 3) == meaning
    assert not set("{}123") & set(BY_VALUE[value].explained("A", "B"))


def test_shapes_are_counted() -> None:
    assert [BY_VALUE[shape].detailed("A", "B", "three", "two") for shape in ("1:n", "n:1", "n:m")] == [
        "split into two",
        "three merged into one",
        "three regrouped into two",
    ]


def test_what_the_app_asks_of_a_label_has_one_answer() -> None:
    letters = [label.letter for label in (*LABELS, PARTLY[0]) if label.letter]
    assert sorted(letters) == sorted(set(letters)), "no letter means two labels"
    assert [bool(label.command and label.texture) for label in LABELS] == [label.axis == "content" for label in LABELS]
