"""Every row is exactly as wide as the layout assumes, whatever an article contains, so that columns stay aligned."""

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

import newsdiff
from newsdiff.model import Comparison
from newsdiff.text.sanitize import sanitize
from newsdiff.text.wrapping import wrap
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.layout.searching import Hit
from newsdiff_tui.layout.shown import shown
from newsdiff_tui.layout.view import fitted
from newsdiff_tui.state.workspace import Workspace
from newsdiff_tui.widgets.detail import Detail
from newsdiff_tui.widgets.header import ArticleHeader
from newsdiff_tui.widgets.panes import Panes

ANY = st.text(st.characters(min_codepoint=1, max_codepoint=0x10FFFF, exclude_categories=()), max_size=80)
"""Characters of every category."""

JOINING = (
    "a 1 # é \u0301 \u20e3 \ufe0f \ufe0e \u200d \u200c 👩 👍 🏿 🇩 🇺 ☁ ❤ 東 か ﾞ क् षि नि กำ ᄒ ᆞ ᆫ 한 שָ ع "
    "\u0600 \u0378 \x1b ᬆ"
)
ODD = st.lists(st.sampled_from([*JOINING.split(" "), " ", "\n"]), max_size=40).map("".join)
"""Characters that join with their neighbours, in orders no language uses."""


def off(strips: list[Any], width: int) -> list[tuple[str, int, int]]:
    """Return the rows that are not `width` cells wide, as a whole or as the sum of their segments."""
    found = []
    for strip in strips:
        parts = sum(cell_len(segment.text) for segment in strip)
        if not parts == cell_len(strip.text) == strip.cell_length == width:
            found.append((strip.text, parts, cell_len(strip.text)))
    return found


def every_row(panes: Panes) -> list[Any]:
    """Return all rows of the panes, from first to last."""
    found = []
    for y in range(0, panes.plan.height if panes.plan else 0, panes.size.height):
        panes.scroll_to(y=y, animate=False, force=True)
        found += [panes.render_line(line) for line in range(panes.size.height)]
    return found


SIZES = [(80, 24), (120, 40), (200, 60)]


@pytest.mark.parametrize("size", SIZES)
async def test_columns_stay_level(
    size: tuple[int, int], samples: dict[str, dict[str, str]], hostile: Callable[[str], Comparison]
) -> None:
    every = [one for table in samples.values() for one in table.values()]
    left = "\n\n".join(f"The mayor said {one} on day {n} {one}{one}." for n, one in enumerate(every))
    right = "\n\n".join(f"The mayor of the town said {one} by day {n}." for n, one in enumerate(every) if n % 3)
    outlets = newsdiff.Document(left, every[0] + samples["tall"]["family"], title=samples["tall"]["keycap"] * 30)
    comparison = newsdiff.compare(outlets, newsdiff.Document(right, samples["tall"]["pile of accents"]))
    app = NewsdiffApp(Workspace.temporary(comparison))
    async with app.run_test(size=size) as pilot:
        panes, head = app.screen.query_one(Panes), app.screen.query_one(ArticleHeader)
        assert off([head.render_line(y) for y in range(3)], size[0]) == []
        assert off(every_row(panes), panes.size.width) == []
        single = [
            Hit(passage.id, side, (at, at + 1))
            for passage in app.main.comparison.passages
            for side, article, own in (("a", app.main.comparison.a, passage.a), ("b", app.main.comparison.b, passage.b))
            for index in own
            for at in range(article.sentences[index].start, article.sentences[index].end, 2)
        ]
        app.main.hits = tuple(single)
        assert off(every_row(panes), panes.size.width) == []
        await pilot.press("enter")
        await pilot.pause()
        detail = app.screen.query_one(Detail)
        for passage in app.main.comparison.passages[SIZES.index(size) :: len(SIZES)]:
            app.main.go_to(passage.id)
            await pilot.pause()
            assert off([detail.render_line(y) for y in range(detail.size.height)], detail.size.width) == []


@given(ANY | ODD, st.integers(0, 60))
def test_fitted_text_has_the_requested_width(text: str, width: int) -> None:
    assert cell_len(fitted(text, width)) == width


@given(ANY | ODD, st.integers(20, 80))
def test_no_line_of_a_listing_exceeds_the_width(text: str, width: int) -> None:
    assert [line for line in wrap(text, width, first="1. ", rest="    ") if cell_len(line) > width] == []


@given(ANY | ODD)
def test_a_replacement_takes_one_cell(text: str) -> None:
    """Otherwise replacements would disturb the layout."""
    for char, seen in zip(text, sanitize(text), strict=True):
        assert seen == char or cell_len(seen) == 1


@given(ANY | ODD)
def test_variation_selectors_do_not_change_widths(text: str) -> None:
    """Terminals disagree about the width of a character with an emoji selector, but not about the character alone."""
    safe = shown(text)
    assert len(safe) == len(text)
    for at, char in enumerate(safe):
        if char == "\ufe0f":
            assert cell_len(safe[at - 1]) == 2


def test_every_code_point_has_a_valid_width() -> None:
    alone = sanitize(" ".join(map(chr, range(0x110000))))[::2]
    assert len(alone) == 0x110000
    for seen in set(alone):
        assert cell_len(seen) <= 2
        assert cell_len(seen) > 0 or unicodedata.category(seen) in {"Mn", "Me", "Mc", "Cf", "Lo", "Sk", "Lm"}
