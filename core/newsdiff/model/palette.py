"""The colours of all outputs and the app, by role, for light and dark backgrounds.

The six label colours were computed, each within a range of hues. Any two of them differ by at least 20 (CIEDE2000) in
normal, deuteranopic and protanopic vision. Each has a contrast of at least 4.5:1 (WCAG AA) on the page, on raised
surfaces and on a tint of itself. No two differ only as red and green do. Orange always stands for the left
article and blue for the right one, in passages as well as in words found in only one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Colour:
    """A colour for light and for dark backgrounds, as `#rrggbb`."""

    light: str
    dark: str


COLOURS: Mapping[str, Colour] = {
    # surroundings
    "page": Colour("#fbfaf7", "#15181e"),
    "raised": Colour("#f3f1ec", "#1b1f27"),  # dialogs, notes, the footer
    "panel": Colour("#e9e6df", "#232934"),
    "rule": Colour("#c9c5bb", "#3a4352"),  # lines and borders
    # text
    "text": Colour("#23272e", "#dcdfe4"),
    "quiet": Colour("#57606b", "#a2a8b3"),  # facts, captions
    "link": Colour("#1f4fb8", "#6ea8fe"),  # also the focus and the current passage of the report
    "accent": Colour("#9e5c0f", "#f0b35e"),  # keys and the reader's place in the app
    # labels, by their role
    "verbatim": Colour("#58626f", "#888a8e"),
    "cosmetic": Colour("#362a00", "#f7ff8f"),
    "reworded": Colour("#9129f5", "#e5c7ff"),
    "removed": Colour("#9b5a0a", "#e0811d"),
    "added": Colour("#0a1d8c", "#4688ff"),
    "moved": Colour("#032024", "#dffbeb"),
}
"""Every colour by its role. A label's role is in `labels.LABELS`."""
