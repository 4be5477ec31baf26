"""What the app can export, and where to: a table of kinds, each exporter imported when it is chosen."""

# ruff: noqa: PTH118, PTH120, PTH122
# Paths are those the reader gave: joined, not made into anything else.

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal

from newsdiff.model import Comparison
from newsdiff.notebook.naming import safe_name

Format = Literal["html", "text", "markdown", "csv", "json"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A form that a comparison can be exported in: its name, the ending of its files, and what it is for."""

    name: Format
    ending: str
    words: str


KINDS = (
    Kind("html", ".html", "HTML: one file for any browser, to send and to print"),
    Kind("text", ".txt", "text: a listing of the passages that differ"),
    Kind("markdown", ".md", "Markdown: the same for documents and issues"),
    Kind("csv", ".csv", "CSV: a table of the passages, for spreadsheets"),
    Kind("json", ".json", "JSON: everything, for programs"),
)


def content(kind: Kind, comparison: Comparison) -> str:
    """The whole text of an export."""
    match kind.name:
        case "html":
            from newsdiff.outputs.html import html_report

            return html_report(comparison)
        case "text":
            from newsdiff.outputs.text import listing

            return listing(comparison)
        case "markdown":
            from newsdiff.outputs.markdown import markdown

            return markdown(comparison)
        case "csv":
            from newsdiff.outputs.csv_table import table

            return table(comparison)
        case "json":
            return comparison.to_json() + "\n"


def default_path(kind: Kind, comparison: Comparison) -> str:
    """A name made of those of both articles' files, beside the left one; in the current folder where it is no file."""
    a, b = (article.document.path for article in comparison.articles)
    names = [_stem(path) for path in (a, b)]
    folder = "" if a == "-" else os.path.dirname(a)
    return os.path.join(folder, f"{names[0]}--{names[1]}{kind.ending}")


def _stem(path: str) -> str:
    if path in ("", "-"):
        return "article"
    return safe_name(os.path.splitext(path)[0])
