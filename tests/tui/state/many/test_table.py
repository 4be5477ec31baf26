"""The reader's place in the table of statements: steps, columns, filters, base, marks, families."""

from dataclasses import replace

import pytest

from newsdiff.model.collation import Collation
from newsdiff_tui.state.many import table
from newsdiff_tui.state.many.filters import (
    Marks,
    description,
    filtered,
    left_by,
    limited,
    ordered,
    places,
    settled,
)
from newsdiff_tui.state.many.outlets import family_name, outlet_names
from newsdiff_tui.state.many.table import TableState, start

HERE = Marks(discrepant={1}, kept={4})


def ids(collation: Collation, state: TableState) -> list[int]:
    return [one.id for one in left_by(collation, state, HERE)]


def test_it_starts_at_the_first_statement_and_the_first_outlet(story: Collation) -> None:
    assert start(story) == TableState(1, 0)


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("", [1, 2, 3, 4, 5]),
        ("in-all", [1]),
        ("not-all", [2, 3, 4, 5]),
        ("lacked", [2, 3]),
        ("alone", [4, 5]),
        ("one-family", [3, 4, 5]),
        ("several-readings", [1, 2, 3]),
        ("discrepant", [1]),
        ("kept", [4]),
    ],
)
def test_filters(story: Collation, name: str, left: list[int]) -> None:
    assert ids(story, TableState(only=name)) == left


@pytest.mark.parametrize(
    ("name", "outlet", "left", "words"),
    [
        ("alone", 0, [4], "in Wire alone"),
        ("alone", 1, [], "in Herald alone"),
        ("lacked", 2, [2], "lacked by Post alone"),
        ("not-all", 2, [2, 4, 5], "lacked by Post"),
        ("", 3, [1, 2, 5], "in Blog"),
        ("several-readings", 3, [1, 2], "with several readings, in Blog"),
    ],
)
def test_filters_limited_to_an_outlet(story: Collation, name: str, outlet: int, left: list[int], words: str) -> None:
    state = TableState(only=name, about=outlet)
    assert ids(story, state) == left
    assert description(story, state) == words


def test_what_the_base_has_and_others_lack(story: Collation) -> None:
    assert filtered(story, TableState(1, 0), "dropped", HERE).note == "no base yet: = makes the current outlet the base"
    state = filtered(story, TableState(1, 0, base=0), "dropped", HERE)
    assert (ids(story, state), description(story, state)) == ([2, 3, 4], "of Wire that others lack")
    assert table.with_base(story, state).only == ""
    here = replace(state, about=3)
    assert (ids(story, here), description(story, here)) == ([3, 4], "of Wire, lacked by Blog")


def test_a_filter_is_switched_on_and_off_and_moves_to_what_is_shown(story: Collation) -> None:
    alone = filtered(story, TableState(2, 0), "alone", HERE)
    assert (alone.only, alone.statement) == ("alone", 4)
    assert filtered(story, alone, "alone", HERE).only == ""
    here = limited(story, replace(alone, outlet=3), HERE)
    assert (here.about, here.statement) == (3, 5)
    assert limited(story, here, HERE).about is None
    assert settled(story, TableState(1, only="alone", about=1), HERE).statement == 1, "nothing is shown"


def test_steps_visit_what_not_all_carry_and_stop_at_the_ends(story: Collation) -> None:
    shown = story.statements
    visited = places(shown, story)
    state = table.step(shown, start(story), visited, 1, "statement")
    assert state.statement == 2
    last = table.step(shown, TableState(5), visited, 1, "statement")
    assert (last.statement, last.note) == (5, "last statement")
    assert table.step(shown, TableState(2), visited, -1, "statement").note == "first statement"
    assert table.step(shown, TableState(2), [], 1, "statement").note == "no statement"


def test_rows_and_columns_end_where_the_table_ends(story: Collation) -> None:
    assert table.move(story.statements, TableState(1), 10).statement == 5
    assert table.move(story.statements, TableState(5), 1).note == "last statement"
    assert table.move((), TableState(5), 1).note == "no statements to show"
    assert table.sideways(story, TableState(1, 0), -1).note == "first column"
    assert table.sideways(story, TableState(1, 0), 1).outlet == 1


def test_with_a_base_statements_follow_its_order(story: Collation) -> None:
    backwards = replace(story, statements=story.statements[::-1])
    assert [one.id for one in ordered(backwards, None)] == [5, 4, 3, 2, 1]
    assert [one.id for one in ordered(backwards, 0)] == [5, 1, 2, 3, 4], "what Wire lacks follows what it followed"
    assert [one.id for one in ordered(backwards, 3)] == [1, 2, 5, 4, 3]
    based = table.with_base(story, TableState(1, 3))
    assert (based.base, based.note) == (3, "compared with Blog")
    assert table.with_base(story, based).base is None


def test_the_last_two_marks_are_compared(story: Collation) -> None:
    state = TableState(1, 0)
    assert table.pair(state) is None
    for outlet in (0, 1, 3):
        state = table.mark(story, replace(state, outlet=outlet))
    assert (state.marked, table.pair(state)) == ((1, 3), (1, 3))
    assert table.mark(story, state).marked == (1,), "marking again takes the mark away"
    assert table.pair(TableState(1, 2, marked=(1,))) == (1, 2)
    assert table.pair(TableState(1, 2, base=0)) == (0, 2)
    assert table.pair(TableState(1, 2, base=2)) is None


def test_a_family_is_one_column_when_folded(story: Collation) -> None:
    folded = table.fold(story, TableState(1, 2))
    assert [column.articles for column in table.columns(story, folded)] == [(0, 1, 2), (3,)]
    assert folded.outlet == 0
    assert table.fold(story, folded).folded == frozenset()
    assert table.fold(story, TableState(1, 3)).note == "no other outlet prints the same copy"
    assert table.fold_all(story, TableState()).folded == {0}
    assert table.fold_all(story, folded).folded == frozenset()


def test_names_lose_a_common_ending_and_are_distinguished(story: Collation) -> None:
    def renamed(*names: str) -> Collation:
        articles = tuple(
            replace(one, document=replace(one.document, outlet=name))
            for one, name in zip(story.articles, names, strict=True)
        )
        return replace(story, articles=articles)

    assert outlet_names(renamed("a.txt", "b.txt", "b.txt", "c.txt")) == ["a", "b", "b (2)", "c"]
    assert outlet_names(renamed("a.txt", "b.md", "c", "d")) == ["a.txt", "b.md", "c", "d"]
    assert family_name(story, 0) == "AP copy"
    assert family_name(story, 1) == "Blog"
    assert family_name(replace(story, families=(replace(story.families[0], name=None),)), 0) == "Wire +2"
