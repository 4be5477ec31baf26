"""The palette as a style sheet: a custom property for each colour, and `--colour` for that of a label."""

from __future__ import annotations

from newsdiff.model.labels import CONTENTS
from newsdiff.model.palette import COLOURS


def palette_css() -> str:
    """Return the colours of the report for light and dark, and for elements with the class of a label."""
    colours = "\n".join(f"  --{role}: light-dark({one.light}, {one.dark});" for role, one in COLOURS.items())
    of_labels = "\n".join(f".{label.role} {{ --colour: var(--{label.role}); }}" for label in CONTENTS)
    return f":root {{\n  color-scheme: light dark;\n{colours}\n}}\n{of_labels}\n"
