"""Removing all colours from the output, for NO_COLOR (https://no-color.org).

Textual itself only turns colours into greys, which are still colours and replace the terminal's own background. Here
only text styles remain: bold, italic, underline, dim and reverse.
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
"""Styles for parts of Textual's widgets that would otherwise be distinguished only by their background. The highlighted
option of a list is bold and underlined because `reverse` has no effect on it.
"""


class Colourless(LineFilter):
    """Removes the colours from painted lines."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - as LineFilter.apply
        """Return the segments with their text styles but without foreground and background colours."""
        return [Segment(text, style and without_colour(style), control) for text, style, control in segments]


@lru_cache(4096)
def without_colour(style: Style) -> Style:
    """Return a style without colours. Its click action is kept."""
    plain = style.without_color
    return plain + Style.from_meta(style.meta) if style.meta else plain
