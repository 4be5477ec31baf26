"""The app's two themes, made from the palette of all outputs, and the colours of labels in every theme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from textual.color import Color
from textual.theme import Theme

from newsdiff.model import Side
from newsdiff.model.labels import COLOURED, Emphasis, Role
from newsdiff.model.palette import COLOURS


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
THEMES = (DARK, LIGHT)
"""newsdiff's own themes, in the order in which the theme command offers them."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Palette:
    """The colours for painting the articles, all opaque.

    Attributes:
        page: The background of text.
        band: The background of the current passage and of the footer.
        text: Reworded text, and all text outside the articles.
        quiet: Numbers and references.
        rule: Rules.
        accent: The marker of the reader's place.
        labels: Signs and bars, by label.
    """

    page: Color
    band: Color
    text: Color
    quiet: Color
    rule: Color
    accent: Color
    labels: Mapping[Role, Color]

    def side(self, side: Side) -> Color:
        """Return the colour for text that is only in one article."""
        return self.labels["removed" if side == "a" else "added"]


def palette(theme: Theme) -> Palette:
    """Return the palette of a theme; if its colours are those of the terminal, newsdiff's page colour is used."""
    own = DARK if theme.dark else LIGHT
    generated = (own if theme.ansi else theme).to_color_system().generate()
    page, text = Color.parse(generated["background"]), Color.parse(generated["foreground"])
    colours = _colours(dark=theme.dark)
    return Palette(
        page=page,
        band=page.blend(text, 0.09),
        text=text,
        quiet=page.blend(text, 0.66),
        rule=page.blend(text, 0.3),
        accent=Color.parse(generated["accent"]),
        labels={label.role: Color.parse(colours[label.role]) for label in COLOURED},
    )


def variables(theme: Theme) -> dict[str, str]:
    """Return newsdiff's own stylesheet variables, such as `$diff-page` and `$diff-label-moved`."""
    made = palette(theme)
    page, text = made.page, made.text
    found = {
        "page": page,
        "band": made.band,
        "text": text,
        "quiet": made.quiet,
        "rule": made.rule,
        "accent": made.accent,
        "text-verbatim": page.blend(text, 0.78),
        "text-removed": made.side("a").blend(text, 0.4),
        "text-added": made.side("b").blend(text, 0.4),
    }
    for label in COLOURED:
        color = made.labels[label.role]
        found[f"label-{label.role}"] = page.blend(color, 0.7) if label.emphasis == "pale" else color
        found[f"block-{label.role}"] = page.blend(color, _IN_BLOCKS[label.emphasis])
        found[f"connector-{label.role}"] = page.blend(color, 0.6)
    sides: tuple[Side, Side] = ("a", "b")
    for side in sides:
        color = made.side(side)
        found[f"side-{side}"] = color
        found[f"word-{side}"] = color.blend(text, 0.72)
        found[f"word-{side}-background"] = page.blend(color, 0.2)
        found[f"char-{side}-background"] = page.blend(color, 0.4)
    return {f"diff-{name}": color.hex for name, color in found.items()}


_IN_BLOCKS: Mapping[Emphasis, float] = {"pale": 0.2, "plain": 0.45, "bold": 0.45, "full": 1.0}
"""The share of a label's colour in bars and the overview, keyed by emphasis. The rest is the colour of the page."""


def next_theme(current: str, available: Iterable[str]) -> str:
    """Return the theme after the current one, in the order of newsdiff's own themes, then all others by name."""
    own = tuple(theme.name for theme in THEMES)
    names = [*own, *sorted(name for name in available if name not in own)]
    return names[(names.index(current) + 1) % len(names)]
