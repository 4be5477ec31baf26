"""Colours are readable and distinguishable with every colour vision, simulated by Machado, Oliveira and Fernandes 2009
at full severity.
"""

from collections.abc import Callable
from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme
from textual.widgets import OptionList

from newsdiff.model import Comparison
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.painting.theme import DARK, LIGHT, palette
from newsdiff_tui.settings.remembered import Look
from newsdiff_tui.state.workspace import Workspace

Three = tuple[float, float, float]

SEEN_BY = {
    "full colour vision": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def linear(color: Color) -> list[float]:
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.normalized]


def luminance(color: Color) -> float:
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(color), strict=True))


def contrast(one: Color, other: Color) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(color: Color, eye: tuple[Three, Three, Three]) -> Three:
    parts = linear(color)
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, parts, strict=True)))) for row in eye
    )
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue
    z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def ciede2000(one: Three, other: Three) -> float:
    """The colour difference of Sharma, Wu and Dalal 2005."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * sqrt(mean**7 / (mean**7 + 25**7))
    c1, c2 = hypot(a1 * stretch, b1), hypot(a2 * stretch, b2)
    h1, h2 = degrees(atan2(b1, a1 * stretch)) % 360, degrees(atan2(b2, a2 * stretch)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    light, chroma, hue = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = (
        1
        - 0.17 * cos(radians(hm - 30))
        + 0.24 * cos(radians(2 * hm))
        + 0.32 * cos(radians(3 * hm + 6))
        - 0.2 * cos(radians(4 * hm - 63))
    )
    sl, sc, sh = 1 + 0.015 * (lm - 50) ** 2 / sqrt(20 + (lm - 50) ** 2), 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rotation = -2 * sqrt(cm**7 / (cm**7 + 25**7)) * sin(radians(60 * exp(-(((hm - 275) / 25) ** 2))))
    return sqrt((light / sl) ** 2 + (chroma / sc) ** 2 + (hue / sh) ** 2 + rotation * chroma / sc * hue / sh)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_colour_difference_against_published_data(one: Three, other: Three, expected: float) -> None:
    assert ciede2000(one, other) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("eye", SEEN_BY)
def test_label_colours_are_distinguishable(theme: Theme, eye: str) -> None:
    colors = palette(theme).labels
    near = {
        (one, other): round(ciede2000(lab(colors[one], SEEN_BY[eye]), lab(colors[other], SEEN_BY[eye])), 1)
        for one, other in combinations(colors, 2)
    }
    assert {pair: value for pair, value in near.items() if value < 20} == {}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_text_is_readable(theme: Theme, styles: Callable[..., Styles]) -> None:
    made = palette(theme)
    chosen = styles(theme.name)
    texts = {
        **{f"text {name}": style for name, style in chosen.text.items()},
        **{f"sign {name}": style for name, style in chosen.sign.items()},
        **{f"mark {name}": chosen.text["reworded"] + style for name, style in chosen.marked.items()},
        "quiet": chosen.quiet,
        "strong": chosen.strong,
    }
    low = {}
    for name, style in texts.items():
        assert style.color is not None
        assert style.bgcolor is not None
        on_page = contrast(Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor))
        on_band = contrast(Color.from_rich_color(style.color), made.band) if name.startswith("text") else on_page
        if min(on_page, on_band) < 4.5:
            low[name] = round(min(on_page, on_band), 2)
    assert low == {}


def test_every_theme_has_a_palette() -> None:
    for theme in BUILTIN_THEMES.values():
        made = palette(theme)
        assert made.page.ansi is None
        assert contrast(made.text, made.page) > 3


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name])
async def test_the_letter_and_the_sign_of_the_highlighted_filter_are_legible(tale: Comparison, theme: str) -> None:
    app = NewsdiffApp(Workspace.temporary(tale), Look(theme))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f", "down")
        await pilot.pause()
        shown = app.screen.query_one(OptionList).render_line(1)
        styles = [segment.style for segment in shown if segment.text.strip() and segment.style]
        colours = {(one.color, one.bgcolor) for one in styles if one.color and one.bgcolor}
        assert len(colours) > 2
        for front, back in colours:
            assert contrast(Color.from_rich_color(front), Color.from_rich_color(back)) >= 3
