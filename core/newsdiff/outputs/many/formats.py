"""The table of output formats of a collation, `COLLATION_FORMATS`, with one row per format.

To add a format, add a module with a function `render(collation: Collation, options: RenderOptions) -> str` and a row
here. The row must have the same name as a format in `newsdiff.outputs.FORMATS`, because that format's option selects
both. Modules are imported only when their format is requested.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.outputs.formats import Format, one_named

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation

_HERE = "newsdiff.outputs.many"

COLLATION_FORMATS: tuple[Format[Collation], ...] = (
    Format(
        "html", "HTML", "the table, for any browser, to send and to print", f"{_HERE}.html", ".html", selective=True
    ),
    Format(
        "text", "plain text", "the statements with their carriers", f"{_HERE}.text", ".txt", printed=True,
        selective=True,
    ),
    Format(
        "markdown", "Markdown", "the statements, for an issue or a chat", f"{_HERE}.markdown", ".md", selective=True
    ),
    Format("csv", "CSV", "a row per statement, for a spreadsheet", f"{_HERE}.csv_table", ".csv", selective=True),
    Format("json", "JSON", "everything, for programs (newsdiff-many/1)", f"{_HERE}.json_contract", ".json"),
    Format("stat", "a summary", "families, and how much outlets share", f"{_HERE}.summary", printed=True),
)  # fmt: skip
"""All formats, in the order in which they are offered."""


def collation_format(name: str) -> Format[Collation]:
    """Return the format of a collation with the given name.

    Raises:
        NewsdiffError: There is no such format.
    """
    return one_named(name, COLLATION_FORMATS)
