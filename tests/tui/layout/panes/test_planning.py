"""Rows: what they show, and that they spell both articles at every width."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.model import Comparison, Side
from newsdiff_tui.layout.panes.overview import glances
from newsdiff_tui.layout.panes.planning import Plan
from newsdiff_tui.layout.panes.slots import Cell, Reference, Slot
from newsdiff_tui.layout.panes.unifying import unified
from newsdiff_tui.layout.view import view


def planned(comparison: Comparison, width: int, columns: int) -> Plan:
    made = view(comparison)
    return Plan(comparison, made.bands, made.texts, (width, width), columns)


def described(comparison: Comparison, slot: Slot) -> str:
    if isinstance(slot, Reference):
        return f"-> {slot.passage} {slot.towards} in {slot.side}"
    if slot is None or slot.span is None:
        return ""
    text = comparison.a.text if slot.stretch.side == "a" else comparison.b.text
    return f"{' ' if slot.at else slot.stretch.passage} {text[slot.span[0] : slot.span[1]]}"


def test_two_columns(tale: Comparison) -> None:
    plan = planned(tale, 25, 2)
    table = [tuple(described(tale, slot) for slot in plan.row(y)) for y in range(plan.height)]
    assert table == [
        ("-> 5 down in a", "5 “I am tired”, she said."),
        ("1 The mayor resigned on", "1 The mayor resigned on"),
        ("  Monday.", "  Monday."),
        ("2 Nobody saw it coming.", ""),
        ("", ""),
        ("3 She had promised to stay", "3 She had vowed to stay."),
        ("  until the summer.", "  Until the summer, that"),
        ("", "  is."),
        ("", ""),
        ("5 “I am tired,” she said.", "4 A statue fell over."),
        ("-> 5 up in b", ""),
        ("6 The council meets on", "6 The council will meet on"),
        ("  Friday to choose.", "  Friday."),
    ]


def test_runs_without_a_match_are_opposite_each_other(build: Any) -> None:
    comparison = build(
        ["Same.", "Left one is quite a long sentence.", "Left two.", "Left three.", "End."],
        ["Same.", "Right one.", "Right two.", "Far away.", "End.", "Left three."],
        [
            ("verbatim", "in-place", [0], [0]),
            ("added", "in-place", [], [1]),
            ("added", "in-place", [], [2]),
            ("added", "in-place", [], [3]),
            ("removed", "in-place", [1], []),
            ("removed", "in-place", [2], []),
            ("verbatim", "moved", [3], [5]),
            ("verbatim", "in-place", [4], [4]),
        ],
    )
    plan = planned(comparison, 20, 2)
    assert [tuple(described(comparison, slot) for slot in plan.row(y)) for y in range(plan.height)] == [
        ("1 Same.", "1 Same."),
        ("5 Left one is quite a", "2 Right one."),
        ("  long sentence.", ""),
        ("6 Left two.", "3 Right two."),
        ("7 Left three.", "4 Far away."),
        ("-> 7 down in b", ""),
        ("8 End.", "8 End."),
        ("-> 7 up in a", "7 Left three."),
    ]
    assert plan.row(2)[1] is None, "the space below a shorter sentence does not belong to it"
    assert plan.top(3, "b") == plan.top(6, "a") == 3


def test_one_column(tale: Comparison) -> None:
    plan = planned(tale, 60, 1)
    assert [described(tale, plan.row(y)[0]) for y in range(plan.height)] == [
        "5 “I am tired”, she said.",
        "-> 5 down in a",
        "1 The mayor resigned on Monday.",
        "2 Nobody saw it coming.",
        "",
        "3 She had promised to stay until the summer.",
        "3 She had vowed to stay. Until the summer, that is.",
        "",
        "4 A statue fell over.",
        "5 “I am tired,” she said.",
        "-> 5 up in b",
        "",
        "6 The council meets on Friday to choose.",
        "6 The council will meet on Friday.",
    ]


def test_articles_without_matches_follow_each_other_in_one_column(build: Any) -> None:
    passages = [
        ("removed", "in-place", [0], []),
        ("removed", "in-place", [1], []),
        ("added", "in-place", [], [0]),
    ]
    comparison = build(["A.", "B."], ["X."], passages)
    plan = planned(comparison, 40, 1)
    assert [described(comparison, plan.row(y)[0]) for y in range(plan.height)] == ["1 A.", "2 B.", "", "3 X."]


def seen(plan: Plan, side: Side) -> list[tuple[int, int]]:
    return [
        slot.span
        for y in range(plan.height)
        for slot in plan.row(y)
        if isinstance(slot, Cell) and slot.span and slot.stretch.side == side
    ]


@given(st.data(), st.integers(20, 200), st.sampled_from([1, 2]))
def test_rows_spell_both_articles(comparisons: Any, data: st.DataObject, width: int, columns: int) -> None:
    comparison = data.draw(comparisons)
    plan = planned(comparison, width, columns)
    verbatim = {
        index for passage in comparison.passages if passage.content == "verbatim" for index in passage.b if columns == 1
    }
    for side, one in (("a", comparison.a), ("b", comparison.b)):
        spans = seen(plan, side)
        spelt = {at for start, end in spans for at in range(start, end) if not one.text[at].isspace()}
        own = {at for at, char in enumerate(one.text) if not char.isspace()}
        left_out = {
            at
            for index in (verbatim if side == "b" else ())
            for at in range(one.sentences[index].start, one.sentences[index].end)
        }
        assert own - left_out <= spelt <= own
        assert side == "b" or spans == sorted(spans)
        assert sum(end - start for start, end in spans) == len({at for s, e in spans for at in range(s, e)})


@given(st.data(), st.integers(20, 200), st.sampled_from([1, 2]))
def test_the_way_back_from_a_row_to_the_text(comparisons: Any, data: st.DataObject, width: int, columns: int) -> None:
    comparison = data.draw(comparisons)
    plan = planned(comparison, width, columns)
    assert len(glances(comparison, plan, 20)) == min(20, plan.height)
    for y in range(plan.height):
        place = plan.place(y)
        if place is not None:
            row = plan.row_of(*place)
            assert row >= y
            assert any(isinstance(slot, Cell) and slot.span and slot.span[0] == place[1] for slot in plan.row(row))
    for passage in comparison.passages:
        for side in ("a", "b"):
            rows = plan.rows_of(passage.id, side)
            assert rows
            assert any(
                isinstance(slot, Cell) and not slot.at and slot.stretch.passage == passage.id
                for slot in plan.row(rows.start)
            )


@pytest.mark.parametrize("columns", [1, 2])
def test_rows_outside_the_plan_are_empty(tale: Comparison, columns: int) -> None:
    plan = planned(tale, 40, columns)
    assert plan.row(-1) == plan.row(plan.height) == (None,) * columns
    assert plan.top(999, "a") is None
    assert plan.place(plan.height) is None


def test_articles_without_matches_follow_each_other_by_number(build: Any) -> None:
    comparison = build(
        ["Cats sleep."],
        ["Rates rose.", "Banks closed."],
        [("added", "in-place", [], [0]), ("added", "in-place", [], [1]), ("removed", "in-place", [0], [])],
    )
    found = unified(comparison, view(comparison).bands)
    assert [(band.stretches[0].passage, band.spaced) for band in found] == [(1, False), (2, False), (3, True)]
