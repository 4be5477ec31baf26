"""Records behave as frozen dataclasses do, to whoever makes, compares, keeps or copies them."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from newsdiff.comparing.compare import compare
from newsdiff.model import Comparison, Edit, Note, Paragraph
from newsdiff.model.records import Record


class Place(Record):
    town: str
    street: str = "Main Street"
    number: int = 1


@dataclasses.dataclass(frozen=True, slots=True)
class Dataclass:
    town: str
    street: str = "Main Street"
    number: int = 1


CALLS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    (("Oslo",), {}),
    (("Oslo", "Gata"), {}),
    (("Oslo", "Gata", 2), {}),
    (("Oslo",), {"number": 3}),
    ((), {"number": 3, "town": "Oslo"}),
    ((), {}),
    ((), {"number": 3}),
    (("Oslo", "Gata", 2, "north"), {}),
    (("Oslo",), {"town": "Bergen"}),
    (("Oslo",), {"side": "north"}),
]


def made(kind: Any, values: tuple[Any, ...], named: dict[str, Any]) -> object:
    """The fields of what is made, or that it cannot be."""
    try:
        one = kind(*values, **named)
    except TypeError:
        return TypeError
    return one.town, one.street, one.number


@pytest.mark.parametrize("values, named", CALLS)
def test_made_of_the_same_values_as_a_dataclass(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    assert made(Place, values, named) == made(Dataclass, values, named)


def test_equal_values_of_one_class_are_equal_and_have_one_hash() -> None:
    assert Place("Oslo") == Place("Oslo", "Main Street", 1)
    assert len({Place("Oslo"), Place("Oslo"), Place("Bergen")}) == 2
    assert Place("Oslo") != Dataclass("Oslo")
    assert Paragraph(0, 5) != (0, 5, "prose")


def test_its_fields_are_shown() -> None:
    assert repr(Place("Oslo")) == "Place(town='Oslo', street='Main Street', number=1)"


def test_nothing_is_changed_afterwards() -> None:
    place = Place("Oslo")
    with pytest.raises(dataclasses.FrozenInstanceError, match="town"):
        place.town = "Bergen"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="town"):
        del place.town
    with pytest.raises(AttributeError):
        place.region = "north"  # type: ignore[attr-defined]
    assert place == Place("Oslo")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])  # noqa: S301
def test_copies_are_equal(again: Any) -> None:
    comparison = compare("The mayor resigned on Monday.", "On Monday the mayor resigned.")
    assert again(Place("Oslo")) == Place("Oslo")
    assert again(comparison) == comparison


def test_dataclasses_finds_the_fields() -> None:
    edit = Edit("replace", (0, 3), (0, 4), (Edit("delete", (0, 1), None),))
    assert dataclasses.is_dataclass(edit)
    assert [field.name for field in dataclasses.fields(Place)] == ["town", "street", "number"]
    assert dataclasses.replace(edit, op="insert") == Edit("insert", (0, 3), (0, 4), edit.chars)
    assert Place("Oslo").__replace__(number=2) == Place("Oslo", number=2)
    assert dataclasses.asdict(Note(1, "who says so?", True)) == {
        "passage": 1,
        "text": "who says so?",
        "bookmarked": True,
    }


def test_a_pattern_names_the_fields_in_order() -> None:
    match Place("Oslo", "Gata", 2):
        case Place("Oslo", street, number):
            assert (street, number) == ("Gata", 2)
        case _:
            pytest.fail("a record is matched by its fields")


def test_comparisons_are_told_apart_by_all_but_their_settings() -> None:
    one, two = (compare("The mayor resigned.", "The mayor has resigned.", language=code) for code in ("en", "de"))
    assert isinstance(one, Comparison)
    assert len({one, two}) == 2
    assert hash(one) == hash(dataclasses.replace(one, settings={}))
