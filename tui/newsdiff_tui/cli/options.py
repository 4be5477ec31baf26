"""The options of the command line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Options:
    """The values of all options. Paths are as typed; `-` is a standard stream.

    Attributes:
        a: The left article.
        b: The right article.
        more: Further articles. With these, or with a folder, all articles are collated.
        batch: Compare many pairs: those listed in the CSV file A, or the files with equal names in the folders A and B.
        resume: Continue the output of an earlier batch.
        processes: The number of processes of a batch; None for one per core.
        base: The outlet with which others are compared in a collation.
        printed: Names of the formats to print, in the order of `newsdiff.outputs.FORMATS`.
        files: Names of the formats to write, each with its path, in the same order.
        all: List also verbatim passages.
        explain: The number of the passage to explain.
        stamp: Put the date into the report.
        paths: Put the paths of the articles into the report, not only the names of their files.
        width: Line width of plain text in columns; None for that of the terminal.
        screenshot: The path of the picture of the app.
        size: Columns and rows of the picture.
        keys: Keys to press before the picture is taken, separated by spaces.
        force: Overwrite existing files.
        name: The names of the articles, in order; may be empty.
        encoding: The encoding of both articles; None to detect it.
        lang: The language of both articles (ISO 639-1); None to detect it.
        max_size: Maximum size of an article in bytes; None for the default.
        furniture: Rules in the configuration for lines that are not part of any story.
        semantic: The folder or name of the language model that judges doubtful matches.
        no_notes: Ignore notes and corrections, and save none.
        watch: Compare again when a file changes.
        refetch: Fetch stored pages again.
        offline: Use only stored pages, and fetch none.
        config: The configuration file; None for the default one.
        help: Print the help.
        version: Print the version.
        json_schema: Print the JSON Schema of `newsdiff/1` (`pair`) or of `newsdiff-many/1` (`many`).
        completion: The shell whose completion script to print.
    """

    a: str | None = None
    b: str | None = None
    more: tuple[str, ...] = ()
    batch: bool = False
    resume: bool = False
    processes: int | None = None
    base: str | None = None
    printed: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    all: bool = False
    explain: int | None = None
    stamp: bool = False
    paths: bool = False
    width: int | None = None
    screenshot: str | None = None
    size: tuple[int, int] | None = None
    keys: str | None = None
    force: bool = False
    name: tuple[str, ...] = ()
    encoding: str | None = None
    lang: str | None = None
    max_size: int | None = None
    furniture: tuple[str, ...] = ()
    semantic: str | None = None
    no_notes: bool = False
    watch: bool = False
    refetch: bool = False
    offline: bool = False
    config: str | None = None
    help: bool = False
    version: bool = False
    json_schema: str | None = None
    completion: str | None = None

    @property
    def articles(self) -> tuple[str, ...]:
        """The paths of all articles, as typed."""
        return tuple(path for path in (self.a, self.b, *self.more) if path is not None)
