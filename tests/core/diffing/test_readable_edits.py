"""Edits that people can read: the examples of edits.md, and the laws of all edits."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsdiff
from newsdiff.diffing import diff
from newsdiff.outputs.inline_edits import inline_edits
from newsdiff.reading import document_of
from newsdiff.segmenting import segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Comparison, Edit

_EXAMPLE = re.compile(r"^## (.+)\n\n    (.+)\n    (.+)\n    (.+)\n", re.MULTILINE)
EXAMPLES = [
    pytest.param(left, right, edits, id=title)
    for title, left, right, edits in _EXAMPLE.findall(Path(__file__).with_name("edits.md").read_text(encoding="utf-8"))
]


def test_all_examples_are_parsed() -> None:
    text = Path(__file__).with_name("edits.md").read_text(encoding="utf-8")
    assert len(EXAMPLES) == text.count("\n## ") >= 40


@pytest.mark.parametrize("left, right, edits", EXAMPLES)
def test_edits_read_as_expected(left: str, right: str, edits: str) -> None:
    comparison = newsdiff.compare(left, right)
    assert [inline_edits(comparison, passage) for passage in comparison.passages] == [edits]


@pytest.mark.parametrize("left, right, edits", EXAMPLES)
def test_the_edits_of_an_example_spell_both_texts(left: str, right: str, edits: str) -> None:
    assert re.sub(r"\[-(.*?)-\](?!-)|\{\+.*?\+\}", r"\1", edits) == left
    gone = re.sub(r"\[-.*?-\](?!-)|\{\+(.*?)\+\}", r"\1", edits)
    assert "".join(gone.split()) == "".join(right.split())


@pytest.mark.parametrize("left, right", [example.values[:2] for example in EXAMPLES])
def test_no_change_includes_the_spaces_on_both_sides_of_a_word(left: str, right: str) -> None:
    for a, b in ((left, right), (right, left)):
        comparison = newsdiff.compare(a, b)
        for changed in _changed_texts(comparison):
            assert changed.isspace() or not (changed[0].isspace() and changed[-1].isspace())


def test_sides_with_little_in_common_become_before_and_after() -> None:
    [edit] = _edits("The mayor of Lviv resigned.", "Nine ships sank off Crete, Greece said.")
    assert (edit.op, edit.chars) == ("replace", ())


def test_white_space_is_not_a_change() -> None:
    assert [edit.op for edit in _edits("One  two\u00a0three.", "One two\nthree.")] == ["equal"]


def test_sentences_that_are_not_adjacent_are_separate_edits() -> None:
    left = "The plant builds drones and it builds rifles."
    right = "The plant builds drones. Rain is likely. It builds rifles."
    edits = _edits(left, right, (0, 2))
    assert [(left[slice(*edit.a)] if edit.a else "", right[slice(*edit.b)] if edit.b else "") for edit in edits] == [
        ("The plant builds drones", "The plant builds drones"),
        (" and it", "."),
        ("", "It"),
        (" builds rifles.", " builds rifles."),
    ]


def _edits(left: str, right: str, sentences: tuple[int, ...] = (0,)) -> tuple[Edit, ...]:
    """Return the edits between a text of one sentence and some sentences of another text, linked or not."""
    a, b = (segment(document_of(text, name=name), language="en") for text, name in ((left, "A"), (right, "B")))
    return diff(a, (0,), b, sentences, lambda word: len(word) < 4)


def _changed_texts(comparison: Comparison) -> Iterator[str]:
    for passage in comparison.passages:
        for edit in (char for whole in passage.edits for char in whole.chars or (whole,)):
            if edit.op == "delete" and edit.a:
                yield comparison.a.text[slice(*edit.a)]
            if edit.op == "insert" and edit.b:
                yield comparison.b.text[slice(*edit.b)]
