"""Reading many articles at once, from the files in a folder or the rows of a CSV file."""

from __future__ import annotations

import csv
import hashlib
import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load, quoted
from newsdiff.model import Document
from newsdiff.reading.csv_tables import rows_by_column
from newsdiff.reading.decoding import decode
from newsdiff.reading.documents import document_of, read
from newsdiff.reading.formats import READERS
from newsdiff.reading.metadata import metadata
from newsdiff.reading.readers.archives import BROKEN

MOST = 10_000
"""Maximum number of articles read at once."""

_COLUMNS = ("title", "text", "outlet", "date")
_OWN = (".newsdiff.json",)
"""Suffixes of newsdiff's own files, which are saved beside the articles."""

_ABOUT = frozenset({"readme", "license", "licence", "copying", "changelog", "contributing", "notice"})
"""Names (without suffix) of files that describe a folder."""


def read_many(
    path: str | os.PathLike[str], *, encoding: str | None = None, max_size: int | None = None
) -> tuple[Document, ...]:
    """Read all articles in a folder or a CSV file.

    In a folder, every file with the suffix of a known format is read, in order of name. Subfolders, reports written by
    newsdiff and files about the folder (`left_out`) are skipped. A CSV file has a header row (`title`, `text`,
    `outlet`, `date`, in any order; only `text` is required) and one row per article, separated by commas, semicolons or
    tabs.

    Args:
        path: The folder or file.
        encoding: Overrides detection.
        max_size: Maximum size of a file in bytes, by default `MAX_BYTES`.

    Raises:
        NewsdiffError: An article cannot be read, there is none, or there are more than `MOST`.
    """
    path = os.fspath(path)
    if Path(path).is_dir():
        found = tuple(read(one, encoding=encoding, max_size=max_size) for one in _files(path))
        if not found:
            raise NewsdiffError(f"{quoted(path)} has no articles in it: name a folder with text files or pages.")
        return found
    return tuple(_rows(path, encoding, max_size))


def left_out(path: str) -> list[str]:
    """Return the names of files in a folder that are not articles although they have the suffix of one.

    These are descriptions of the folder, such as README.md, links to files that do not exist, and devices.
    """
    if not Path(path).is_dir():
        return []
    return [one.name for one in _named(path) if not one.is_dir() and (_is_about(one) or not one.is_file())]


def _files(folder: str) -> list[str]:
    found = [str(one) for one in _readable(folder) if not _is_about(one) and not _is_report(one)]
    if len(found) > MOST:
        raise _too_many(folder)
    return found


def _readable(folder: str) -> list[Path]:
    """Return the files in a folder that have the suffix of a known format, sorted by name."""
    return [one for one in _named(folder) if one.is_file()]


def _named(folder: str) -> list[Path]:
    """Return all entries of a folder that have the suffix of a known format, sorted by name.

    They may be other things than files, such as devices or broken links.
    """
    suffixes = tuple(suffix for reader in READERS for suffix in reader.suffixes)
    try:
        entries = sorted(entry for entry in Path(folder).iterdir() if not entry.name.startswith("."))
    except OSError as error:
        raise NewsdiffError(f"{quoted(folder)} cannot be read: check its permissions.") from error
    return [one for one in entries if one.name.lower().endswith(suffixes) and not one.name.endswith(_OWN)]


def _is_about(path: Path) -> bool:
    return path.stem.lower() in _ABOUT


_REPORT = b'<meta name="generator" content="newsdiff '
_CREATOR = b"<dc:creator>newsdiff</dc:creator>"
_LISTING = re.compile(
    rb"""[\d,]+\ articles,\ [\d,]+\ statements?:\           # plain text of a collation
    | .+\ \([\d,]+\ sentences?\)\n.+\ \([\d,]+\ sentences?\)\n  # and of a comparison
    | \#\#\ [\d,]+\ articles\ on\ one\ story\n           # Markdown of a collation
    | \#\#\ .+\ and\ .+\n\n-\ \*\*.+\ sentences?\n       # and of a comparison
    """,
    re.VERBOSE,
)
"""Matches the start of a list of differences written by newsdiff."""

_HEAD = 2_000
"""Number of bytes searched for the mark of a newsdiff report, at the start of a file or of a Word document's
properties."""


def _is_report(path: Path) -> bool:
    """Return whether a file is a report written by newsdiff."""
    name = path.name.lower()
    try:
        if name.endswith((".html", ".htm")):
            with path.open("rb") as file:
                return _REPORT in file.read(_HEAD)
        if name.endswith((".txt", ".md", ".markdown")):
            with path.open("rb") as file:
                return bool(_LISTING.match(file.read(_HEAD)))
        if name.endswith(".docx"):
            with zipfile.ZipFile(path) as archive, archive.open("docProps/core.xml") as file:
                return _CREATOR in file.read(_HEAD)
    except BROKEN:
        return False  # reading it raises an error with the reason
    return False


def _rows(path: str, encoding: str | None, max_size: int | None) -> Iterator[Document]:
    """Yield the articles of a CSV file."""
    where = quoted(path)
    data = load(path, max_size)
    text = decode(data, where=where, encoding=encoding).text
    before = csv.field_size_limit(len(text) + 1)
    try:
        columns, rows = rows_by_column(text, where, columns=_COLUMNS)
        if "text" not in columns:
            raise NewsdiffError(
                f"{where} has no column named text: add a first row that names title, text, outlet and date."
            )
        found = 0
        for number, row in enumerate(rows, 2):
            fields = dict(zip(columns, row, strict=False))
            if not fields.get("text", "").strip():
                continue
            found += 1
            if found > MOST:
                raise _too_many(path)
            yield _document(fields, number, path)
    except csv.Error as error:
        raise NewsdiffError(f"{where} is not a valid CSV file: save it again from your spreadsheet.") from error
    finally:
        csv.field_size_limit(before)
    if not found:
        raise NewsdiffError(f"{where} has no articles in it: each row needs a text.")


def _document(fields: dict[str, str], number: int, path: str) -> Document:
    """Return the article from one row of a CSV file."""
    known = metadata(**{name: fields.get(name) for name in _COLUMNS if name != "text"})
    text = fields["text"]
    plain = document_of(text, name=f"{Path(path).name} row {number}")
    return Document(
        text=plain.text,
        outlet=known.outlet or plain.outlet,
        title=known.title or plain.title,
        date=known.date or plain.date,
        encoding="",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        size=plain.size,
        language=plain.language,
    )


def _too_many(path: str) -> NewsdiffError:
    return NewsdiffError(f"{quoted(path)} has more than {MOST:,} articles: divide them into several folders or files.")
