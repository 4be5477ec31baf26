"""The palette as a style sheet: a custom property for each colour, and `--colour` for that of a label."""

from __future__ import annotations

from newsdiff.model.labels import CONTENTS
from newsdiff.model.palette import COLOURS


def palette_css() -> str:
    """Return the colours of the report for light and dark, and for elements with the class of a label."""
    colours = "\n".join(f"  --{role}: light-dark({one.light}, {one.dark});" for role, one in COLOURS.items())
    of_labels = "\n".join(f".{label.role} {{ --colour: {_shade(label.role)}; }}" for label in CONTENTS)
    return f":root {{\n  color-scheme: light dark;\n{colours}\n}}\n{of_labels}\n"


def _shade(role: str) -> str:
    """Return the colour of a label: that of what matters least is paler, as in the app. It is the farthest from the
    others, and would be the loudest.
    """
    return f"color-mix(in srgb, var(--{role}) 70%, var(--page))" if role == "cosmetic" else f"var(--{role})"
