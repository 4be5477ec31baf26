"""The table of passages at common widths: which columns, and nothing cut without an ellipsis."""

import pytest
from textual.widgets import DataTable

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.state.workspace import Workspace


@pytest.mark.parametrize(
    ("size", "keys", "headings"),
    [
        ((80, 24), ["v", "v", "v"], ["No. ▾", "label", "share", "first words"]),
        ((120, 40), ["v", "v", "v"], ["No. ▾", "label", "position", "outlet", "share", "first words"]),
    ],
)
async def test_columns(tale: Comparison, size: tuple[int, int], keys: list[str], headings: list[str]) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        table = app.screen.query_one(DataTable)
        assert [str(column.label) for column in table.ordered_columns] == headings
        rows = [table.render_line(y).text for y in range(7)]
        assert all(heading in rows[0] for heading in headings)
        middle = ("", "", "") if size[0] == 80 else (" in place Herald", " in place both", " in place Post")
        starts = ("2 − no match in B", "3 ~ < reworded, split 1:2", "4 + no match in A")
        for row, start in zip(rows[2:5], starts, strict=True):
            assert " ".join(row.split()).startswith(start + middle[rows.index(row) - 2] + " ")
        assert "Nobody saw it coming." in rows[2]
        assert all(len(row.rstrip()) <= size[0] - 4 for row in rows)


async def test_columns_depend_on_the_width_and_o_sorts_by_each(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("v", "v", "v", "o", "o")
        table = app.screen.query_one(DataTable)
        assert [str(column.label) for column in table.ordered_columns] == ["No.", "label", "share ▾", "first words"]
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert [str(column.label) for column in table.ordered_columns][2:5] == ["position", "outlet", "share ▾"]
        await pilot.press("o", "o")
        assert str(table.ordered_columns[0].label) == "No. ▾"
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert table.row_count == 6
