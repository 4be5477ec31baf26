"""The header's warning about two articles that are hardly comparable."""

import pytest

import newsdiff
from newsdiff.model import Comparison, Document
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.panes import Panes

ENGLISH = "The mayor of the town resigned on Monday after a long debate about the harbour and the old bridge."
GERMAN = "Die Bürgermeisterin der Stadt ist am Montag nach einer langen Debatte über den Hafen zurückgetreten."


def header(app: NewsdiffApp) -> list[str]:
    widget = app.screen.query_one(ArticleHeader)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_two_languages_are_said_in_one_line_at_the_top(size: tuple[int, int]) -> None:
    comparison = newsdiff.compare(Document(ENGLISH, "Herald"), Document(GERMAN, "Post"))
    app = NewsdiffApp(Workspace.temporary(comparison))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        warning, outlets, _, position = header(app)
        assert warning.startswith(" These articles are in two languages (English, German)")
        assert len(warning) <= size[0]
        assert warning.endswith("…") == (size[0] < 100)
        assert outlets.startswith(" A Herald")
        assert position.startswith("── no matches found") or "1 of" in position
        assert app.screen.query_one(Panes).region.y == 4
        await pilot.press("s")
        await pilot.pause()
        assert "(German, English)" in header(app)[0]


async def test_without_a_warning_the_header_has_three_rows(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert len(header(app)) == 3
