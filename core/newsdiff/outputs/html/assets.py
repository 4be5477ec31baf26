"""The templates, style sheets and scripts of a report.

The Content-Security-Policy of the report has the hashes of its style sheet and script, so no other style or script in
the file is applied. Only one part of the style sheet comes from the articles: the names of the outlets in the header of
printed pages. All of their characters except letters and digits are escaped.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.resources import files

from newsdiff.model.labels import COLOURED
from newsdiff.outputs.html.colours import palette_css

STYLE = ("page", "header", "discrepancies", "rows", "marks", "narrow", "print")
SCRIPT = ("report", "filters", "navigation", "search", "connectors", "keys")
"""The parts of the script, in order; each file has one purpose."""

KINDS = ("all", *(label.role for label in COLOURED), "partly", "differing")
"""The filters of the report that have a digit as their key, in the order of the digits from 0."""

_HERE = "newsdiff.outputs.html"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Assets:
    """The files of a report.

    Attributes:
        package: The package that they are in.
        style_files: The names of its style sheets, in order.
        script_files: The names of its scripts, in order.
        shared_style: The names of style sheets from the report of two articles, which come first.
        lists: Lists to insert into the scripts, by name, in place of `[/* name */]`.
    """

    package: str
    style_files: tuple[str, ...]
    script_files: tuple[str, ...]
    shared_style: tuple[str, ...] = ()
    lists: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def style(self, running_head: str = "") -> str:
        """Return the whole style sheet, including the palette and the header of printed pages."""
        shared = [_read(_HERE, f"style/{name}.css") for name in self.shared_style]
        own = [_read(self.package, f"style/{name}.css") for name in self.style_files]
        return "\n".join([palette_css(), *shared, *own, _sheets(running_head)])

    def script(self) -> str:
        """Return the whole script, wrapped in a scope of its own."""
        parts = "\n".join(_read(self.package, f"script/{name}.js") for name in self.script_files)
        for name, values in self.lists.items():
            parts = parts.replace(f"[/* {name} */]", json.dumps(values))
        return f'(() => {{\n"use strict";\n{parts}\n}})();\n'

    def template(self, name: str) -> str:
        """Return the source of a template."""
        return _read(self.package, f"templates/{name}")

    def policy(self, running_head: str = "") -> str:
        """Return the Content-Security-Policy, which allows only this script and style sheet, and no requests."""
        return (
            f"default-src 'none'; script-src '{_hash(self.script())}'; style-src '{_hash(self.style(running_head))}'; "
            "base-uri 'none'; form-action 'none'"
        )


REPORT = Assets(_HERE, STYLE, SCRIPT, lists={"kinds": KINDS})
"""The files of the report of two articles."""

style, script, template, policy = REPORT.style, REPORT.script, REPORT.template, REPORT.policy


def _sheets(running_head: str) -> str:
    if not running_head:
        return ""
    head = "".join(char if char.isascii() and char.isalnum() else f"\\{ord(char):x} " for char in running_head)
    return f'@page {{ @top-left {{ content: "{head}"; }} }}\n@page :first {{ @top-left {{ content: none; }} }}\n'


@cache
def _read(package: str, path: str) -> str:
    return (files(package) / path).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")
