"""The table of output formats of a comparison, `FORMATS`, with one row per format.

To add a format, add a module with a function `render(comparison: Comparison, options: RenderOptions) -> str` (or `->
bytes` for a binary format) and a row here: the command line gets an option for it, and the app offers it for export.
The module is imported only when its format is requested.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from newsdiff.errors import NewsdiffError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Comparison

Subject = TypeVar("Subject")
"""The subject of a format, a comparison or a collation."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class RenderOptions:
    """Rendering options; each format uses those that apply to it.

    Attributes:
        width: Line width of plain text in cells.
        everything: Whether to include passages that do not differ, and statements that are not part of the story.
        made: The time of creation, in any form; without it, the same input gives the same bytes.
        paths: Whether a report shows the paths of the articles, not only the names of their files.
        shown: The ids of the passages or statements to show, for formats that are `selective`; None for the default.
        base: The article of a collation whose readings the others are compared with; None for the most common reading.
    """

    width: int = 80
    everything: bool = False
    made: str = ""
    paths: bool = False
    shown: frozenset[int] | None = None
    base: int | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Format(Generic[Subject]):
    """An output format, a row of `FORMATS` or of `newsdiff.outputs.many.COLLATION_FORMATS`.

    Attributes:
        name: The short name, which is also the name of its option.
        title: The name used in sentences.
        help: The content and purpose, as a phrase that follows the title.
        module: The module with the function `render`.
        suffix: The suffix of its files; empty for a format that is only printed.
        printed: Whether its option prints it to the terminal instead of writing a file.
        binary: Whether its files are binary, and so never sent to a terminal.
        selective: Whether it can be limited to some of the passages or statements.
    """

    name: str
    title: str
    help: str
    module: str
    suffix: str = ""
    printed: bool = False
    binary: bool = False
    selective: bool = False

    def render(self, subject: Subject, options: RenderOptions | None = None) -> str:
        """Return a comparison or collation in this format, as the text of a file, ending in a line feed.

        Raises:
            TypeError: The format is binary; see `content`.
        """
        made = self.content(subject, options)
        if isinstance(made, bytes):
            raise TypeError(f"{self.title} is not text")
        return made

    def content(self, subject: Subject, options: RenderOptions | None = None) -> str | bytes:
        """Return a comparison or collation as the text of a file, or as bytes if the format is binary."""
        render = cast("Callable[[Subject, RenderOptions], str | bytes]", import_module(self.module).render)
        return render(subject, options or RenderOptions())


_HERE = "newsdiff.outputs"

FORMATS: tuple[Format[Comparison], ...] = (
    Format("html", "HTML", "a report for any browser, to send and to print", f"{_HERE}.html", ".html", selective=True),
    Format(
        "text", "plain text", "the passages that differ, as a list", f"{_HERE}.text", ".txt", printed=True,
        selective=True,
    ),
    Format(
        "markdown", "Markdown", "the passages that differ, for an issue or a chat", f"{_HERE}.markdown", ".md",
        selective=True,
    ),
    Format(
        "csv", "CSV", "a table of the passages, for a spreadsheet", f"{_HERE}.csv_table", ".csv", selective=True
    ),
    Format("json", "JSON", "everything, for programs (schema newsdiff/1)", f"{_HERE}.json_contract", ".json"),
    Format(
        "docx", "Word", "the right article as tracked changes to the left one", f"{_HERE}.docx", ".docx", binary=True
    ),
    Format("stat", "a summary", "how much of each article is also in the other", f"{_HERE}.summary", printed=True),
)  # fmt: skip
"""All formats, in the order in which they are offered."""


def format_named(name: str) -> Format[Comparison]:
    """Return the format of a comparison with the given name.

    Raises:
        NewsdiffError: There is no such format.
    """
    return one_named(name, FORMATS)


def one_named(name: str, formats: Sequence[Format[Subject]]) -> Format[Subject]:
    """Return the format with the given name.

    Raises:
        NewsdiffError: There is no such format.
    """
    for known in formats:
        if known.name == name:
            return known
    raise NewsdiffError(f"There is no format '{name}': choose {', '.join(known.name for known in formats)}.")
