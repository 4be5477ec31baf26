"""The export formats of the app, and the suggested file name."""

# ruff: noqa: PTH118, PTH120, PTH122
# No pathlib: paths stay the strings that the user gave.

from __future__ import annotations

import os

from newsdiff.model import Comparison
from newsdiff.notebook.naming import safe_name
from newsdiff.outputs import FORMATS, Format

EXPORTS = tuple(known for known in FORMATS if known.suffix)
"""The formats offered: those written to files."""


def choice(known: Format) -> str:
    """Return a format as the export dialog lists it: `JSON: everything, for programs (schema newsdiff/1)`."""
    return f"{known.title}: {known.help}"


def default_path(known: Format, comparison: Comparison) -> str:
    """Return a path made of the names of both files, beside the left article, or in the current folder if that is not a
    file.
    """
    a, b = (article.document.path for article in comparison.articles)
    names = [_stem(path) for path in (a, b)]
    folder = "" if a == "-" else os.path.dirname(a)
    return os.path.join(folder, f"{names[0]}--{names[1]}{known.suffix}")


def _stem(path: str) -> str:
    if path in ("", "-"):
        return "article"
    return safe_name(os.path.splitext(path)[0])
