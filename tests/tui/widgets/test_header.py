"""The header's warning about two articles that are hardly comparable."""

import pytest

import newsdiff
from newsdiff.model import Comparison, Document
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.geometry import geometry
from newsdiff_tui.layout.view import distinct
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.panes import Panes

ENGLISH = "The mayor of the town resigned on Monday after a long debate about the harbour and the old bridge."
GERMAN = "Die Bürgermeisterin der Stadt ist am Montag nach einer langen Debatte über den Hafen zurückgetreten."


def header(app: NewsdiffApp) -> list[str]:
    widget = app.screen.query_one(ArticleHeader)
    return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_two_languages_are_said_whole_at_the_top(size: tuple[int, int]) -> None:
    comparison = newsdiff.compare(Document(ENGLISH, "Herald"), Document(GERMAN, "Post"))
    app = NewsdiffApp(Workspace.temporary(comparison))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        *warning, outlets, _, position = header(app)
        assert " ".join(" ".join(warning).split()) == (
            "These articles are in two languages (English, German): only figures and names can match."
        )
        assert len(warning) == (1 if size[0] == 120 else 2)
        assert all(len(row) <= size[0] for row in warning)
        assert outlets.startswith(" A Herald")
        assert position.startswith("── no matches found") or "1 of" in position
        assert app.screen.query_one(Panes).region.y == 3 + len(warning)
        await pilot.press("s")
        await pilot.pause()
        assert "(German, English)" in header(app)[0]


async def test_rows_of_any_geometry_have_the_width_of_the_header(tale: Comparison) -> None:
    """After a resize, a row may be painted before the message about a terminal that is too small covers it."""
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        widget = app.screen.query_one(ArticleHeader)
        for width in range(30):
            widget.geometry = geometry(tale, width, 2)
            assert {widget.render_line(y).cell_length for y in range(widget.size.height)} == {120}
        await pilot.pause()


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (40, ("2031-02-01", "2031-02-02")),
        (50, ("Harbo… 2031-02-01", "Harbor… 2031-02-02")),
        (64, ("Harbor Wire, 2031-02-01", "Harbor Wire, 2031-02-02")),
        (80, ("Harbor Wire, 2031-02-01", "Harbor Wire, 2031-02-02")),
    ],
)
async def test_two_versions_of_a_page_are_distinguished_at_every_width(width: int, shown: tuple[str, str]) -> None:
    versions = [Document(f"{ENGLISH} Day {day}.", "Harbor Wire", date=f"2031-02-0{day}") for day in (1, 2)]
    app = NewsdiffApp(Workspace.temporary(newsdiff.compare(*versions)))
    async with app.run_test(size=(width, 20)) as pilot:
        await pilot.pause()
        a, b = header(app)[0].split("│")
        assert shown == (a.strip().removeprefix("A ").strip(), b.strip().removeprefix("B ").strip())


@pytest.mark.parametrize(
    ("names", "width", "shown"),
    [
        (("Herald", "Post"), 10, ("Herald", "Post")),
        (("Herald, 9 May, 10:05", "Herald, 9 May, 11:20"), 14, ("Herald,… 10:05", "Herald,… 11:20")),
        (("Herald", "Herald, 9 May"), 8, ("Herald", "9 May")),
        (("Long name of A", "Long name of B"), 8, ("…A", "…B")),
        (("mine-rescue", "mine-rescue-2"), 8, ("…rescue", "…rescue…")),
        (("mine_rescue_post.txt", "mine_rescue_times.txt"), 12, ("…post.txt", "…times.txt")),
        (("山火事の続報東京", "山火事の続報大阪"), 8, ("…東京", "…大阪")),
        (("Herald, 2031-02-01", "Herald, 2031-02-02"), 10, ("2031-02-01", "2031-02-02")),
    ],
)
def test_names_that_differ_at_their_end(names: tuple[str, str], width: int, shown: tuple[str, str]) -> None:
    assert distinct(names, (width, width)) == shown


async def test_without_a_warning_the_header_has_three_rows(tale: Comparison) -> None:
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert len(header(app)) == 3
