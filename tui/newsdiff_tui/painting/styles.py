"""Styles: the Rich styles for everything painted, made once for each palette.

Colour is never alone: beside it stand the sign in the gutter and a text style (what stands in one article
only is italic; where there is no colour, words of one article only are underlined and the characters that differ in
them bold too).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.style import Style
from textual.color import Color

from newsdiff.model import Content, Side
from newsdiff_tui.painting.marks import Strength
from newsdiff_tui.painting.theme import Palette
from newsdiff_tui.state.labels import Label

_STANDING_OUT = frozenset({"removed", "added", "moved"})


@dataclass(frozen=True, slots=True)
class Styles:
    """What the painter needs.

    Attributes:
        page: Empty page.
        current: The background of the current passage, to be laid over another style.
        quiet: References, numbers, titles.
        rule: Rules.
        strong: Text that must be seen: the position, the current number.
        accent: The bar at the current passage.
        bar: The foot of the screen.
        bar_key: Keys in it.
        sign: A label's sign, and the bar beside its text.
        block: A label in pictures (bars, overview): what both articles have stands back behind what one has.
        join: The line that joins a passage across the rule.
        text: A passage's text, by its content.
        side: The letter of a side.
        marked: Marks, to be laid over a text style.
    """

    page: Style
    current: Style
    quiet: Style
    rule: Style
    strong: Style
    accent: Style
    bar: Style
    bar_key: Style
    sign: Mapping[Label, Style]
    block: Mapping[Label, Style]
    join: Mapping[Label, Style]
    text: Mapping[Content, Style]
    side: Mapping[Side, Style]
    marked: Mapping[tuple[Strength, Side], Style]


def styles_of(palette: Palette) -> Styles:
    """The styles that go with a palette."""
    page = _ink(palette.text, palette.page)
    left, right = palette.side("a"), palette.side("b")
    plain = palette.plain or None
    hit = _ink(palette.page, palette.accent) + Style(bold=True, reverse=plain)
    selected = _ink(palette.page, palette.text) + Style(reverse=plain)
    return Styles(
        page=page,
        current=Style(bgcolor=palette.band.rich_color),
        quiet=page + _ink(palette.quiet) + Style(dim=plain),
        rule=page + _ink(palette.rule) + Style(dim=plain),
        strong=page + Style(bold=True),
        accent=page + _ink(palette.accent),
        bar=_ink(palette.text, palette.band) + Style(reverse=plain),
        bar_key=_ink(palette.accent, palette.band) + Style(bold=True, reverse=plain),
        sign={label: page + _ink(color) + Style(bold=True) for label, color in palette.labels.items()},
        block={
            label: page + _ink(color if label in _STANDING_OUT else palette.page.blend(color, 0.45))
            for label, color in palette.labels.items()
        },
        join={label: page + _ink(palette.page.blend(color, 0.6)) for label, color in palette.labels.items()},
        text={
            "verbatim": page + _ink(palette.page.blend(palette.text, 0.78)),
            "cosmetic": page,
            "reworded": page,
            "removed": page + _ink(left.blend(palette.text, 0.4)) + Style(italic=True),
            "added": page + _ink(right.blend(palette.text, 0.4)) + Style(italic=True),
        },
        side={"a": page + _ink(left) + Style(bold=True), "b": page + _ink(right) + Style(bold=True)},
        marked={
            ("word", "a"): _mark(palette, "word", left),
            ("char", "a"): _mark(palette, "char", left),
            ("word", "b"): _mark(palette, "word", right),
            ("char", "b"): _mark(palette, "char", right),
            ("hit", "a"): hit,
            ("hit", "b"): hit,
            ("selected", "a"): selected,
            ("selected", "b"): selected,
        },
    )


def _mark(palette: Palette, strength: Strength, color: Color) -> Style:
    underline = Style(underline=palette.plain or None)
    if strength == "char":
        return _ink(palette.page, color) + Style(bold=True) + underline
    return _ink(color.blend(palette.text, 0.72), palette.page.blend(color, 0.22)) + underline


def _ink(color: Color, background: Color | None = None) -> Style:
    return Style(color=color.rich_color, bgcolor=background.rich_color if background else None)
