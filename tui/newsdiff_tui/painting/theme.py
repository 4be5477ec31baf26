"""Colours: two themes in the palette of every newsdiff output, and the colours of the labels in every theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.color import Color
from textual.theme import Theme

from newsdiff.model import Side
from newsdiff.model.labels import COLOURED
from newsdiff.model.palette import COLOURS
from newsdiff_tui.state.labels import Label


def _colours(*, dark: bool) -> dict[str, str]:
    return {role: colour.dark if dark else colour.light for role, colour in COLOURS.items()}


def _theme(name: str, *, dark: bool) -> Theme:
    colours = _colours(dark=dark)
    return Theme(
        name=name,
        dark=dark,
        primary=colours["link"],
        secondary=colours["reworded"],
        accent=colours["accent"],
        foreground=colours["text"],
        background=colours["page"],
        surface=colours["raised"],
        panel=colours["panel"],
        variables={
            "footer-key-foreground": colours["accent"],
            "footer-background": colours["raised"],
            "border": colours["rule"],
        },
    )


DARK = _theme("newsdiff-dark", dark=True)
LIGHT = _theme("newsdiff-light", dark=False)


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
    colours = _colours(dark=theme.dark)
    return Palette(
        page=page,
        band=page.blend(text, 0.09),
        text=text,
        quiet=page.blend(text, 0.66),
        rule=page.blend(text, 0.3),
        accent=accent,
        labels={label.role: Color.parse(colours[label.role]) for label in COLOURED},
        plain=plain,
    )
