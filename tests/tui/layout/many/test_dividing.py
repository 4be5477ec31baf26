"""The place of the readings: beside the table if its columns lose nothing by that, and otherwise below it."""

import pytest

from newsdiff.model.collation import Collation
from newsdiff_tui.layout.many.dividing import Division, division
from newsdiff_tui.state.many.table import TableState

DIVISIONS = [
    # width, height, statements, division
    (80, 22, 40, Division(beside=False, size=8)),
    (80, 22, 5, Division(beside=False, size=15)),  # two heads and five statements
    (80, 22, 0, Division(beside=False, size=18)),  # two heads, and two rows for a message
    (80, 8, 40, Division(beside=False, size=4)),
    (133, 22, 40, Division(beside=False, size=8)),
    (134, 22, 40, Division(beside=True, size=56)),
    (250, 58, 40, Division(beside=True, size=100)),
    (400, 58, 40, Division(beside=True, size=110)),
]


@pytest.mark.parametrize("width, height, statements, expected", DIVISIONS)
def test_the_readings_get_what_the_table_does_not_need(
    story: Collation, width: int, height: int, statements: int, expected: Division
) -> None:
    assert division(story, TableState(1, 0), width, height, statements) == expected
