"""Steps through the differences, and what the header says of the place."""

from typing import Any

import pytest

from newsdiff.model import Comparison
from newsdiff_tui.frame import LAYOUTS
from newsdiff_tui.settings.welcome import HINT
from newsdiff_tui.state.navigation import Reading, at, other_end, outermost, passage_of, position, start, step
from newsdiff_tui.widgets.header import FRAMED


def test_the_first_difference_is_where_reading_starts(tale: Comparison) -> None:
    assert start(tale) == Reading(2, "a")


@pytest.mark.parametrize(
    ("here", "forward", "there"),
    [
        (Reading(2), True, Reading(3, "a")),
        (Reading(3), True, Reading(4, "b")),
        (Reading(4, "b"), True, Reading(5, "a")),
        (Reading(6), True, Reading(6, "a", "last difference")),
        (Reading(6, "a", "last difference"), False, Reading(5, "a")),
        (Reading(2), False, Reading(2, "a", "first difference")),
        (Reading(1), True, Reading(2, "a")),
        (Reading(1), False, Reading(1, "a", "first difference")),
        (Reading(None), True, Reading(2, "a")),
    ],
)
def test_steps(tale: Comparison, here: Reading, forward: bool, there: Reading) -> None:
    assert step(tale, here, forward) == there


def test_the_other_end_of_a_move_and_back(tale: Comparison) -> None:
    there = other_end(tale, Reading(5, "a"))
    assert there == Reading(5, "b")
    assert other_end(tale, there) == Reading(5, "a")
    assert other_end(tale, Reading(2)) == Reading(5, "a"), "the next moved one"
    assert other_end(tale, Reading()) == Reading(5, "a")
    shared = frozenset({"verbatim", "cosmetic", "reworded"})
    assert other_end(tale, Reading(2, hidden=shared)).note == "nothing has moved"


@pytest.mark.parametrize(
    ("here", "last", "there"),
    [
        (Reading(4, "b"), False, Reading(1, "a")),
        (Reading(1), True, Reading(6, "a")),
        (Reading(4, "b", hidden=frozenset({"verbatim"})), False, Reading(2, "a", hidden=frozenset({"verbatim"}))),
        (Reading(4, "b", only="added"), False, Reading(4, "b", only="added")),
    ],
)
def test_the_ends_are_the_outermost_passages_shown(tale: Comparison, here: Reading, last: bool, there: Reading) -> None:
    assert outermost(tale, here, last) == there


def test_a_passage_is_read_on_a_side_where_it_stands(tale: Comparison) -> None:
    assert at(tale, 2, "b") == Reading(2, "a")
    assert at(tale, 4, "a") == Reading(4, "b")
    assert at(tale, 99) == Reading()
    assert passage_of(tale, 0) is None


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        (Reading(2), "1 of 5 · only in Herald"),
        (Reading(3), "2 of 5 · reworded, split in two"),
        (Reading(4), "3 of 5 · only in Post"),
        (Reading(5), "4 of 5 · cosmetic, moved"),
        (Reading(6, "a", "last difference"), "5 of 5 · reworded · last difference"),
        (Reading(1), "before the first of 5 · verbatim"),
    ],
)
def test_position(tale: Comparison, reading: Reading, expected: str) -> None:
    assert position(tale, reading) == expected


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (35, "5 of 5 · reworded · last difference"),
        (34, "5 of 5 · last difference"),
        (20, "last difference"),
        (3, "last difference"),
    ],
)
def test_what_the_last_step_had_to_say_comes_before_the_place(tale: Comparison, room: int, expected: str) -> None:
    assert position(tale, Reading(6, "a", "last difference"), room) == expected


def test_the_longest_notes_fit_a_narrow_terminal() -> None:
    assert max(map(len, (f"1 of 1000 · {HINT}", *LAYOUTS.values()))) <= 80 - FRAMED


@pytest.mark.parametrize(
    ("a", "b", "passages", "expected"),
    [
        ([], [], [], "both articles are empty"),
        (["A."], [], [("removed", "in-place", [0], [])], "Post is empty · 1 of 1 · only in Herald"),
        ([], ["A."], [("added", "in-place", [], [0])], "Herald is empty · 1 of 1 · only in Post"),
        (["A."], ["A."], [("verbatim", "in-place", [0], [0])], "no differences: the same text · verbatim"),
        (
            ["A."],
            ["X."],
            [("removed", "in-place", [0], []), ("added", "in-place", [], [0])],
            "nothing shared · 1 of 2 · only in Herald",
        ),
    ],
)
def test_position_where_there_is_little_to_walk(
    build: Any, a: list[str], b: list[str], passages: list[Any], expected: str
) -> None:
    comparison = build(a, b, passages)
    assert position(comparison, start(comparison)) == expected
    assert step(comparison, start(comparison), True).note in ("no differences", "last difference", "")
