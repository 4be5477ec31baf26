"""The palette: every text is readable (WCAG 2 AA, 4.5:1) on every background where it is used, light and dark."""

from __future__ import annotations

import re

import pytest

from newsdiff.model.labels import COLOURED
from newsdiff.model.palette import COLOURS

TEXTS = ("text", "quiet", "link", "accent", *(label.role for label in COLOURED))
GROUNDS = ("page", "raised")
TINT = 0.09
"""How strongly the colour of a label tints the background of its chip in the report."""

Rgb = tuple[float, float, float]


def rgb(colour: str) -> Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def contrast(one: Rgb, other: Rgb) -> float:
    def luminance(colour: Rgb) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(colour: Rgb, ground: Rgb, share: float) -> Rgb:
    red, green, blue = (share * c + (1 - share) * g for c, g in zip(colour, ground, strict=True))
    return red, green, blue


def test_the_measure_itself() -> None:
    assert contrast(rgb("#000000"), rgb("#ffffff")) == pytest.approx(21)
    assert contrast(rgb("#777777"), rgb("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize("role", TEXTS)
def test_texts_are_readable(role: str, shade: str) -> None:
    colour = rgb(getattr(COLOURS[role], shade))
    grounds = [rgb(getattr(COLOURS[ground], shade)) for ground in GROUNDS]
    assert min(contrast(colour, ground) for ground in grounds) >= 4.5
    if role not in ("text", "quiet", "link", "accent"):
        assert contrast(colour, mixed(colour, grounds[0], TINT)) >= 4.5


def test_every_colour_is_spelled_for_css_and_for_terminals() -> None:
    shades = [shade for colour in COLOURS.values() for shade in (colour.light, colour.dark)]
    assert [shade for shade in shades if not re.fullmatch("#[0-9a-f]{6}", shade)] == []
