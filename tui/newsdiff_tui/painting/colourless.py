"""Screens without colour, for those who set NO_COLOR (https://no-color.org): not one colour reaches the terminal.

Textual by itself turns colours into greys, which are colours to a terminal all the same, and paint over the page
that the reader chose. Here only text styles are left: bold, italic, underline, dim and reverse say what colours said.
"""

from __future__ import annotations

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

CURSORS = """
    DataTable:nocolor > .datatable--cursor,
    Input:nocolor > .input--cursor,
    Input:nocolor > .input--selection,
    TextArea:nocolor .text-area--cursor,
    TextArea:nocolor .text-area--selection { text-style: reverse; }
    DataTable:nocolor > .datatable--header { text-style: bold; }
    OptionList:nocolor > .option-list--option-highlighted { text-style: bold underline; }
    Input:nocolor > .input--placeholder { text-style: dim; }
"""
"""Style of the parts of Textual's widgets that only a background tells apart. A list's options cannot be reversed."""


class Colourless(LineFilter):
    """Takes the colours out of painted lines."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - as LineFilter.apply
        """The same text in the same text styles, without a foreground or a background."""
        return [Segment(text, style and without_colour(style), control) for text, style, control in segments]


@lru_cache(4096)
def without_colour(style: Style) -> Style:
    """A style without its colours; what a click on it does is kept."""
    plain = style.without_color
    return plain + Style.from_meta(style.meta) if style.meta else plain
