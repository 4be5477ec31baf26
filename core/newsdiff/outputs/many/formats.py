"""The table of output formats of a collation, `COLLATION_FORMATS`, with one row per format.

To add a format, add a module with a function `render(collation: Collation, options: CollationOptions) -> str` and a row
here, with the name of a format of `newsdiff.outputs.FORMATS`, whose option asks for it. Modules are imported only when
their format is requested.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from newsdiff.errors import NewsdiffError

if TYPE_CHECKING:
    from newsdiff.model.collation import Collation


@dataclass(frozen=True, slots=True)
class CollationOptions:
    """Rendering options; each format uses those that apply to it.

    Attributes:
        width: Line width of plain text in cells.
        everything: Whether to list also statements that are not part of the story.
        base: The article with whose readings others are compared; None for the most common reading.
        made: The time of creation, in any form; without it, the same input gives the same bytes.
        paths: Whether a report shows the paths of the articles, not only the names of their files.
    """

    width: int = 80
    everything: bool = False
    base: int | None = None
    made: str = ""
    paths: bool = False


@dataclass(frozen=True, slots=True)
class CollationFormat:
    """An output format of a collation.

    Attributes:
        name: The short name, which is also the name of its option.
        title: The name used in sentences.
        help: The content and purpose, as a phrase that follows the title.
        module: The module with the function `render`.
        suffix: The suffix of its files; empty for a format that is only printed.
        printed: Whether its option prints it to the terminal instead of writing a file.
    """

    name: str
    title: str
    help: str
    module: str
    suffix: str = ""
    printed: bool = False

    def render(self, collation: Collation, options: CollationOptions | None = None) -> str:
        """Return a collation in this format, as the text of a file, ending in a line feed."""
        render = cast("Callable[[Collation, CollationOptions], str]", import_module(self.module).render)
        return render(collation, options or CollationOptions())


_HERE = "newsdiff.outputs.many"

COLLATION_FORMATS: tuple[CollationFormat, ...] = (
    CollationFormat("html", "HTML", "the table, for any browser, to send and to print", f"{_HERE}.html", ".html"),
    CollationFormat("text", "plain text", "the statements with their carriers", f"{_HERE}.text", ".txt", printed=True),
    CollationFormat("markdown", "Markdown", "the statements, for an issue or a chat", f"{_HERE}.markdown", ".md"),
    CollationFormat("csv", "CSV", "a row per statement, for a spreadsheet", f"{_HERE}.csv_table", ".csv"),
    CollationFormat("json", "JSON", "everything, for programs (newsdiff-many/1)", f"{_HERE}.json_contract", ".json"),
    CollationFormat("stat", "a summary", "families, and what each shares with each", f"{_HERE}.summary", printed=True),
)
"""All formats, in the order in which they are offered."""


def collation_format(name: str) -> CollationFormat:
    """Return the format with the given name.

    Raises:
        NewsdiffError: There is no such format.
    """
    for known in COLLATION_FORMATS:
        if known.name == name:
            return known
    raise NewsdiffError(f"There is no format '{name}': choose {', '.join(one.name for one in COLLATION_FORMATS)}.")
