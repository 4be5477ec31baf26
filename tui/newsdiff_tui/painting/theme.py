"""Colours: two themes of our own, and the colours of the labels in every theme.

The six label colours were searched for, not picked: of a hue range for each label, the set whose closest
pair is furthest apart (CIEDE2000 of at least 20) to full colour vision, deuteranopia and protanopia alike,
each with a contrast of at least 4.5:1 against the page. No pair is told apart by red against green. Orange
is the left article and blue the right one everywhere: in passages that stand only there and in words that
do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.color import Color
from textual.theme import Theme

from newsdiff.model import Side
from newsdiff_tui.state.labels import Label

DARK_LABELS: dict[Label, str] = {
    "verbatim": "#86888c",
    "cosmetic": "#f6fd8d",
    "reworded": "#dbbbf2",
    "removed": "#e18118",
    "added": "#347cfe",
    "moved": "#dffaed",
}
LIGHT_LABELS: dict[Label, str] = {
    "verbatim": "#57606b",
    "cosmetic": "#362a00",
    "reworded": "#9b33f6",
    "removed": "#9e5c0f",
    "added": "#031e8e",
    "moved": "#032024",
}

DARK = Theme(
    name="newsdiff-dark",
    dark=True,
    primary="#6ea8fe",
    secondary="#dbbbf2",
    accent="#f0b35e",
    foreground="#dcdfe4",
    background="#15181e",
    surface="#1b1f27",
    panel="#232934",
    variables={"footer-key-foreground": "#f0b35e", "footer-background": "#1b1f27", "border": "#3a4352"},
)
LIGHT = Theme(
    name="newsdiff-light",
    dark=False,
    primary="#1f4fb8",
    secondary="#9b33f6",
    accent="#9e5c0f",
    foreground="#23272e",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e9e6df",
    variables={"footer-key-foreground": "#9e5c0f", "footer-background": "#f3f1ec", "border": "#c9c5bb"},
)


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours that the panes are painted with, all opaque.

    Attributes:
        page: Behind the text.
        band: Behind the rows of the current passage.
        text: Of text that is in both articles in other words.
        quiet: Of gutters and references.
        rule: Of rules.
        accent: Of what marks the reader's place.
        labels: Of signs and bars, by label.
        plain: Whether the terminal shows no colours, so that styles must say all.
    """

    page: Color
    band: Color
    text: Color
    quiet: Color
    rule: Color
    accent: Color
    labels: Mapping[Label, Color]
    plain: bool

    def side(self, side: Side) -> Color:
        """The colour of what stands only in one article."""
        return self.labels["removed" if side == "a" else "added"]


def palette(theme: Theme, plain: bool = False) -> Palette:
    """The palette that goes with a theme; a theme that leaves its colours to the terminal gets our page."""
    own = DARK if theme.dark else LIGHT
    variables = (own if theme.ansi else theme).to_color_system().generate()
    page, text = Color.parse(variables["background"]), Color.parse(variables["foreground"])
    accent = Color.parse(variables["accent"])
    labels = DARK_LABELS if theme.dark else LIGHT_LABELS
    return Palette(
        page=page,
        band=page.blend(text, 0.09),
        text=text,
        quiet=page.blend(text, 0.66),
        rule=page.blend(text, 0.3),
        accent=accent,
        labels={label: Color.parse(value) for label, value in labels.items()},
        plain=plain,
    )
