"""The options of the command line, as one value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The options that were given. Paths are as given; `-` is a standard stream.

    Attributes:
        a: The left article.
        b: The right article.
        more: Further articles; with them, or with a folder, statements are collated instead of two articles compared.
        batch: Compare many pairs, listed in the CSV file A or of the same names in the folders A and B.
        resume: Go on with the output of an earlier batch.
        base: The outlet that the others are read against in a collation.
        printed: Names of the formats to print, in the order of `newsdiff.outputs.FORMATS`.
        files: Names of the formats to write, each with the path of its file, in the same order.
        all: List verbatim passages, too.
        explain: The passage to explain, by its number.
        stamp: Put the date into the report.
        paths: Put the paths of the articles into the report as given, not only the names of the files.
        width: Columns in a line of plain text; None for those of the terminal.
        screenshot: Where to write a picture of the app.
        size: Columns and rows of that picture.
        keys: Keys to press before the picture is taken, separated by spaces.
        force: Overwrite existing files.
        name: The names of the articles, in order; empty if none were given.
        encoding: The encoding of both articles; None to detect it.
        lang: The language of both articles (ISO 639-1); None to detect it.
        max_size: Bytes above which an article is rejected; None for the default.
        furniture: Lines of the configuration that are not part of any story.
        semantic: The language model that judges doubtful matches: its folder or name.
        no_notes: Ignore notes and corrections, and save none.
        watch: Compare again when a file changes.
        refetch: Fetch pages again that were kept.
        offline: Use kept pages only, fetch none.
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
        """The paths of all articles, as given."""
        return tuple(path for path in (self.a, self.b, *self.more) if path is not None)
