"""The values of a comparison are frozen: they can be copied, pickled, compared and hashed, but not changed."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

import newsdiff.model
from newsdiff.comparing.compare import compare
from newsdiff.model import Edit, Note, Paragraph

VALUES = [value for name in newsdiff.model.__all__ if isinstance(value := getattr(newsdiff.model, name), type)]


@pytest.mark.parametrize("value", VALUES)
def test_every_class_of_the_model_is_a_frozen_dataclass_with_slots(value: Any) -> None:
    assert dataclasses.is_dataclass(value)
    assert value.__dataclass_params__.frozen
    assert {field.name for field in dataclasses.fields(value)} == set(value.__slots__)


def test_fields_cannot_be_changed_deleted_or_added() -> None:
    paragraph = Paragraph(0, 5)
    with pytest.raises(dataclasses.FrozenInstanceError, match="end"):
        paragraph.end = 6  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="end"):
        del paragraph.end
    with pytest.raises((AttributeError, TypeError)):
        paragraph.language = "en"  # type: ignore[attr-defined]
    assert paragraph == Paragraph(0, 5)


def test_values_are_equal_only_to_their_own_class() -> None:
    assert Paragraph(0, 5) == Paragraph(0, 5, "prose")
    assert Paragraph(0, 5) != (0, 5, "prose")
    assert len({Paragraph(0, 5), Paragraph(0, 5), Paragraph(0, 6)}) == 2


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])  # noqa: S301
def test_copies_are_equal(again: Any) -> None:
    comparison = compare("The mayor resigned on Monday.", "On Monday the mayor resigned.")
    assert again(comparison) == comparison


def test_replace_and_asdict() -> None:
    edit = Edit("replace", (0, 3), (0, 4), (Edit("delete", (0, 1), None),))
    assert dataclasses.replace(edit, op="insert") == Edit("insert", (0, 3), (0, 4), edit.chars)
    assert dataclasses.asdict(Note(1, "who says so?", True)) == {
        "passage": 1,
        "text": "who says so?",
        "bookmarked": True,
    }


def test_comparisons_are_equal_if_their_articles_and_settings_are() -> None:
    codes = ("en", "en", "de")
    one, same, other = (compare("The mayor resigned.", "The mayor has resigned.", language=code) for code in codes)
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
