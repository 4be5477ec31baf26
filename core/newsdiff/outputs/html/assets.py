"""The report's own files: templates, style and script.

Style and script go into the report unchanged, with their hashes in its Content-Security-Policy: nothing else in the
file can style or run.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from newsdiff.outputs.html.colours import palette_css

STYLE = ("page", "header", "discrepancies", "rows", "marks", "narrow", "print")
SCRIPT = ("report", "filters", "navigation", "search", "connectors", "keys")
"""The parts in order; each file has one purpose, and the report contains all of them as one script."""


@cache
def style() -> str:
    """Return the whole style sheet: the palette, then the files."""
    return "\n".join([palette_css(), *(_read(f"style/{name}.css") for name in STYLE)])


@cache
def script() -> str:
    """Return the whole script, in a scope of its own."""
    parts = "\n".join(_read(f"script/{name}.js") for name in SCRIPT)
    return f'(() => {{\n"use strict";\n{parts}\n}})();\n'


def template(name: str) -> str:
    """Return the source of a template."""
    return _read(f"templates/{name}")


def policy() -> str:
    """Return the Content-Security-Policy: nothing is fetched; only this script runs and only this style sheet
    applies.
    """
    return (
        f"default-src 'none'; script-src '{_hash(script())}'; style-src '{_hash(style())}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _read(path: str) -> str:
    return (files("newsdiff.outputs.html") / path).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")
