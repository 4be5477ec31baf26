"""Writing the palette as CSS custom properties."""

from __future__ import annotations

from newsdiff.model.labels import CONTENTS, Label
from newsdiff.model.palette import COLOURS


def palette_css() -> str:
    """Return CSS with the colours of the report in light and dark mode, and with a class for each label."""
    colours = "\n".join(f"  --{role}: light-dark({one.light}, {one.dark});" for role, one in COLOURS.items())
    of_labels = "\n".join(f".{label.role} {{ --colour: {_shade(label)}; }}" for label in CONTENTS)
    return f":root {{\n  color-scheme: light dark;\n{colours}\n}}\n{of_labels}\n"


def _shade(label: Label) -> str:
    """Return the CSS value for the colour of a label."""
    own = f"var(--{label.role})"
    return f"color-mix(in srgb, {own} 70%, var(--page))" if label.emphasis == "pale" else own
