"""The connector lines between the panes, drawn row by row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff_tui.layout.panes.connecting import Connector, Connectors

DRAWN = [
    ("nothing joined", [], ["  │  ", "  │  "]),
    ("split in two", [Connector(1, (0,), (0, 2))], ["──┬──", "  │  ", "  ╰──"]),
    ("three merged", [Connector(1, (0, 1, 3), (0,))], ["──┬──", "──┤  ", "  │  ", "──╯  "]),
    ("moved down", [Connector(1, (0,), (2,))], ["──╮  ", "  │  ", "  ╰──"]),
    ("moved up", [Connector(1, (2,), (0,))], ["  ╭──", "  │  ", "──╯  "]),
    ("one in the other", [Connector(1, (0,), (3,)), Connector(2, (1,), (2,))], ["─╮│  ", "─┼╮  ", " │╰──", " ╰───"]),
]


@pytest.mark.parametrize(("connectors", "rows"), [case[1:] for case in DRAWN], ids=[case[0] for case in DRAWN])
def test_drawn(connectors: list[Connector], rows: list[str]) -> None:
    found = Connectors(connectors)
    assert ["".join(drawn for drawn, _ in found.row(y)) for y in range(len(rows))] == rows


def test_a_join_without_a_free_lane_has_no_line() -> None:
    found = Connectors([Connector(number, (number,), (20 - number,)) for number in range(1, 6)])
    owners = {owner for y in range(25) for _, owner in found.row(y)} - {None}
    assert owners == {3, 4, 5}


ROWS = st.lists(st.integers(0, 30), min_size=1, max_size=3, unique=True).map(lambda rows: tuple(sorted(rows)))


@given(st.lists(st.builds(Connector, st.integers(1, 9), ROWS, ROWS), max_size=8))
def test_lines_are_drawn_to_their_end(connectors: list[Connector]) -> None:
    found = Connectors(connectors)
    for y in range(32):
        row = found.row(y)
        assert len(row) == 5
        assert all(len(drawn) == 1 for drawn, _ in row)
        for drawn, owner in row[1:4]:
            if owner is not None:
                assert drawn in "─│╯╰┴╮╭┬┤├┼╴╶╵╷"
