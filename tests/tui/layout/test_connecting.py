"""The connector lines between the panes, drawn row by row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff_tui.layout.connecting import Connections, Join

DRAWN = [
    ("nothing joined", [], ["  │  ", "  │  "]),
    ("split in two", [Join(1, (0,), (0, 2))], ["──┬──", "  │  ", "  ╰──"]),
    ("three merged", [Join(1, (0, 1, 3), (0,))], ["──┬──", "──┤  ", "  │  ", "──╯  "]),
    ("moved down", [Join(1, (0,), (2,))], ["──╮  ", "  │  ", "  ╰──"]),
    ("moved up", [Join(1, (2,), (0,))], ["  ╭──", "  │  ", "──╯  "]),
    ("one inside the other", [Join(1, (0,), (3,)), Join(2, (1,), (2,))], ["─╮│  ", "─┼╮  ", " │╰──", " ╰───"]),
]


@pytest.mark.parametrize(("joins", "rows"), [case[1:] for case in DRAWN], ids=[case[0] for case in DRAWN])
def test_drawn(joins: list[Join], rows: list[str]) -> None:
    connections = Connections(joins)
    assert ["".join(drawn for drawn, _ in connections.row(y)) for y in range(len(rows))] == rows


def test_a_join_without_a_free_lane_has_no_line() -> None:
    connections = Connections([Join(number, (number,), (20 - number,)) for number in range(1, 6)])
    owners = {owner for y in range(25) for _, owner in connections.row(y)} - {None}
    assert owners == {3, 4, 5}


ROWS = st.lists(st.integers(0, 30), min_size=1, max_size=3, unique=True).map(lambda rows: tuple(sorted(rows)))


@given(st.lists(st.builds(Join, st.integers(1, 9), ROWS, ROWS), max_size=8))
def test_lines_are_drawn_to_their_end(joins: list[Join]) -> None:
    connections = Connections(joins)
    for y in range(32):
        row = connections.row(y)
        assert len(row) == 5
        assert all(len(drawn) == 1 for drawn, _ in row)
        for drawn, owner in row[1:4]:
            if owner is not None:
                assert drawn in "─│╯╰┴╮╭┬┤├┼╴╶╵╷"
