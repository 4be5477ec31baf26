"""The footer has as many commands as fit; what a newcomer needs first stays longest."""

from dataclasses import replace

import pytest

from newsdiff.model import Comparison
from newsdiff.model.collation import Collation
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.screens.help import Help
from newsdiff_tui.state.many.workspace import CollationWorkspace
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.footer import CommandFooter


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (40, "n Next  p Prev  w ≠  ? Help  q Quit"),
        (60, 'n Next  p Prev  w ≠  " Quotes  f Filter  ? Help  q Quit'),
        (80, 'n Next  p Prev  w ≠  " Quotes  f Filter  / Search  e Export  ? Help  q Quit'),
        (100, 'n Next  p Prev  w ≠  " Quotes  m Moved  d Detail  f Filter  / Search  e Export  ? Help  q Quit'),
        (
            120,
            'n Next  p Prev  w ≠  " Quotes  m Moved  d Detail  f Filter  / Search  a Note  x Pair  e Export  v View  '
            "? Help  q Quit",
        ),
    ],
)
async def test_commands_that_fit(tale: Comparison, width: int, shown: str) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(width, 24)) as pilot:
        await pilot.pause()
        assert app.screen.query_one(CommandFooter).render_line(0).text.strip() == shown


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (80, "n Next  p Prev  w ≠  d Readings  f Filter  : Compare  e Export  ? Help  q Quit"),
        (
            120,
            "n Next  p Prev  w ≠  d Readings  f Filter  m Mark  : Compare  = Base  s Shares  / Search  e Export  "
            "? Help  q Quit",
        ),
    ],
)
async def test_commands_that_fit_below_the_table(story: Collation, width: int, shown: str) -> None:
    app = NewsdiffApp(CollationWorkspace.temporary(story))
    async with app.run_test(size=(width, 24)) as pilot:
        await pilot.pause()
        assert app.screen.query_one(CommandFooter).render_line(0).text.strip() == shown


async def test_help_has_the_dates_of_both_articles(tale: Comparison) -> None:
    dated = replace(tale.a, document=replace(tale.a.document, date="2031-02-01"))
    app = NewsdiffApp(Workspace.temporary(replace(tale, a=dated)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("?")
        assert isinstance(app.screen, Help)
        first, shared, second, _ = app.screen.text.plain.splitlines()[:4]
        assert (first, second) == ("  A  Herald, 2031-02-01", "  B  Post")
        assert shared.endswith("% of its words also appear in matching sentences of B.")
