"""With NO_COLOR no colour is sent to the terminal, and text styles replace it."""

from collections.abc import Callable, Iterator

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.geometry import Region
from textual.widgets import DataTable

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.painting.colourless import Colourless
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.painting.theme import DARK
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.footer import CommandFooter


def painted(app: NewsdiffApp) -> Iterator[Segment]:
    """Return everything that the parts of the current screen send, including borders and scroll bars."""
    for widget in [app.screen, *app.screen.walk_children()]:
        for strip in widget.render_lines(Region(0, 0, *widget.outer_size)):
            yield from strip


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_no_part_of_any_screen_has_a_colour(
    tale: Comparison, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=size, notifications=True) as pilot:
        app.notify("a message")
        for keys in (
            ["n"],
            ["slash", *"she", "enter"],
            ["slash"],
            ["escape", "v", "v", "v"],
            ["question_mark"],
            ["escape", "e"],
        ):
            await pilot.press(*keys)
            await pilot.pause()
            coloured = [one for one in painted(app) if one.style and (one.style.color or one.style.bgcolor)]
            assert not coloured, keys


async def test_the_current_item_is_reversed_bold_or_underlined(
    tale: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = NewsdiffApp(Workspace.temporary(tale))
    async with app.run_test(size=(80, 24)) as pilot:
        keys = next(iter(app.screen.query_one(CommandFooter).render_lines(Region(0, 0, 80, 1))))
        assert all(segment.style and segment.style.reverse for segment in keys)
        await pilot.press("v", "v", "v")
        await pilot.pause()
        cursor = list(app.screen.query_one(DataTable).render_lines(Region(0, 2, 40, 1))[0])
        assert any("no match" in segment.text and segment.style and segment.style.reverse for segment in cursor)
        await pilot.press("e", "down")
        await pilot.pause()
        assert any("plain text:" in one.text and one.style and one.style.underline for one in painted(app))


def test_marks_are_seen_without_colour(styles: Callable[..., Styles]) -> None:
    marked = {
        strength: Colourless().apply([Segment("x", style)], Color(0, 0, 0))[0].style
        for (strength, side), style in styles(DARK.name, plain=True).marked.items()
        if side == "a"
    }
    assert marked == {
        "word": Style(underline=True),
        "char": Style(underline=True, bold=True),
        "discrepancy": Style(reverse=True, underline=True, underline2=True, bold=True),
        "discrepancy-word": Style(reverse=True, underline2=True, underline=True, bold=True),
        "discrepancy-char": Style(reverse=True, underline2=True, underline=True, bold=True),
        "hit": Style(reverse=True, bold=True),
        "selected": Style(reverse=True),
    }


def test_click_actions_are_kept() -> None:
    style = Style(color="red", bgcolor="blue", bold=True, meta={"@mouse.down": "grab"})
    (segment,) = Colourless().apply([Segment("x", style)], Color(0, 0, 0))
    assert segment.style == Style(bold=True, meta={"@mouse.down": "grab"})
    assert Colourless().apply([Segment("x")], Color(0, 0, 0)) == [Segment("x")]
