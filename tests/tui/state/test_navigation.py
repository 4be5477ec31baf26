"""Steps through the differences, and what the header says about the place."""

from dataclasses import replace
from typing import Any

import pytest

from newsdiff.model import Comparison
from newsdiff.model.labels import Role
from newsdiff_tui.layout.arrangement import LAYOUTS, Arrangement
from newsdiff_tui.settings.welcome import HINT
from newsdiff_tui.state.navigation import ViewState, at, other_end, outermost, passage_of, start, step
from newsdiff_tui.state.position import position
from newsdiff_tui.widgets.header import FRAMED


def test_the_app_starts_at_the_first_difference(tale: Comparison) -> None:
    assert start(tale) == ViewState(2, "a")


@pytest.mark.parametrize(
    ("here", "forward", "there"),
    [
        (ViewState(2), True, ViewState(3, "a")),
        (ViewState(3), True, ViewState(4, "b")),
        (ViewState(4, "b"), True, ViewState(5, "a")),
        (ViewState(6), True, ViewState(6, "a", "last difference")),
        (ViewState(6, "a", "last difference"), False, ViewState(5, "a")),
        (ViewState(2), False, ViewState(2, "a", "first difference")),
        (ViewState(1), True, ViewState(2, "a")),
        (ViewState(1), False, ViewState(1, "a", "no difference before this passage")),
        (ViewState(None), True, ViewState(2, "a")),
    ],
)
def test_steps(tale: Comparison, here: ViewState, forward: bool, there: ViewState) -> None:
    assert step(tale, here, forward) == there


def test_the_other_end_of_a_move_and_back(tale: Comparison) -> None:
    there = other_end(tale, ViewState(5, "a"))
    assert there == ViewState(5, "b")
    assert other_end(tale, there) == ViewState(5, "a")
    assert other_end(tale, ViewState(2)) == ViewState(5, "a"), "the next moved one"
    assert other_end(tale, ViewState()) == ViewState(5, "a")
    shared = frozenset({"verbatim", "cosmetic", "reworded"})
    assert other_end(tale, ViewState(2, hidden=shared)).note == "all moved passages are hidden"


def test_m_visits_both_ends_of_every_moved_passage_and_starts_again(tale: Comparison) -> None:
    also = ((1, 1), (1, 4))
    moved = tuple(replace(one, position="moved", also=also) if one.id in (3, 5) else one for one in tale.passages)
    comparison = replace(tale, passages=moved)
    visited = [ViewState(2)]
    for _ in range(5):
        visited.append(other_end(comparison, visited[-1]))
    assert [(one.passage, one.side, one.note) for one in visited[1:]] == [
        (3, "a", ""), (3, "b", ""), (5, "a", ""), (5, "b", ""), (3, "a", "")
    ]  # fmt: skip
    clicked = other_end(comparison, ViewState(5, "b"))
    assert (clicked.passage, clicked.side) == (5, "a"), "the other end comes first"
    assert other_end(comparison, clicked).passage == 3


@pytest.mark.parametrize(
    ("here", "last", "there"),
    [
        (ViewState(4, "b"), False, ViewState(1, "a")),
        (ViewState(1), True, ViewState(6, "a")),
        (ViewState(4, "b", hidden=frozenset({"verbatim"})), False, ViewState(2, "a", hidden=frozenset({"verbatim"}))),
        (ViewState(4, "b", only="added"), False, ViewState(4, "b", only="added")),
    ],
)
def test_top_and_bottom_are_the_outermost_visible_passages(
    tale: Comparison, here: ViewState, last: bool, there: ViewState
) -> None:
    assert outermost(tale, here, last) == there


def test_the_side_is_one_that_has_the_passage(tale: Comparison) -> None:
    assert at(tale, 2, "b") == ViewState(2, "a")
    assert at(tale, 4, "a") == ViewState(4, "b")
    assert at(tale, 99) == ViewState()
    assert passage_of(tale, 0) is None


REWORDED: frozenset[Role] = frozenset({"reworded"})


@pytest.mark.parametrize(
    ("view_state", "expected"),
    [
        (ViewState(2), "1 of 5 · passage 2 · no match in Post"),
        (ViewState(3), "2 of 5 · passage 3 · reworded, split into two"),
        (ViewState(4), "3 of 5 · passage 4 · no match in Herald"),
        (ViewState(5), "4 of 5 · passage 5 · cosmetic, moved"),
        (ViewState(6, "a", "last difference"), "5 of 5 · passage 6 · reworded · last difference"),
        (ViewState(1), "before the first of 5 · passage 1 · verbatim"),
        (ViewState(3, hidden=REWORDED), "between 1 and 2 of 3 · passage 3 · reworded, split into two"),
        (ViewState(6, hidden=REWORDED), "after the last of 3 · passage 6 · reworded"),
    ],
)
def test_position(tale: Comparison, view_state: ViewState, expected: str) -> None:
    assert position(tale, view_state) == expected


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (47, "5 of 5 · passage 6 · reworded · last difference"),
        (46, "5 of 5 · passage 6 · last difference"),
        (35, "5 of 5 · last difference"),
        (20, "last difference"),
        (3, "last difference"),
    ],
)
def test_a_message_comes_before_the_position(tale: Comparison, room: int, expected: str) -> None:
    assert position(tale, ViewState(6, "a", "last difference"), room) == expected


def test_the_longest_messages_fit_a_narrow_terminal() -> None:
    described = (Arrangement(layout).described(width) for layout in LAYOUTS for width in (72, 80))
    assert max(map(len, (f"1 of 1000 · {HINT}", *described))) <= 80 - FRAMED


@pytest.mark.parametrize(
    ("a", "b", "passages", "expected"),
    [
        ([], [], [], "both articles are empty"),
        (["A."], [], [("removed", "in-place", [0], [])], "Post is empty · 1 of 1 · passage 1 · no match in Post"),
        ([], ["A."], [("added", "in-place", [], [0])], "Herald is empty · 1 of 1 · passage 1 · no match in Herald"),
        (["A."], ["A."], [("verbatim", "in-place", [0], [0])], "no differences: the same text · passage 1 · verbatim"),
        (
            ["A."],
            ["X."],
            [("removed", "in-place", [0], []), ("added", "in-place", [], [0])],
            "no matches found · 1 of 2 · passage 1 · no match in Post",
        ),
    ],
)
def test_position_with_few_differences(
    build: Any, a: list[str], b: list[str], passages: list[Any], expected: str
) -> None:
    comparison = build(a, b, passages)
    assert position(comparison, start(comparison)) == expected
    assert step(comparison, start(comparison), True).note in ("no differences", "last difference", "")
