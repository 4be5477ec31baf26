"""Listing pairs of articles, from a CSV file or from two folders whose files have the same names."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load, quoted
from newsdiff.reading.csv_tables import rows_by_column
from newsdiff.reading.decoding import decode
from newsdiff.reading.formats import READERS

# ruff: noqa: PTH113, PTH117, PTH118, PTH120, PTH208 - without pathlib, as in the rest of the library

MOST = 1_000_000
"""Maximum number of pairs in a list."""

_COLUMNS = ("a", "b", "name_a", "name_b")
_OWN = ".newsdiff.json"


@dataclass(frozen=True, slots=True)
class ArticlePair:
    """Two articles to compare.

    Attributes:
        a: The path or address of the left article.
        b: The path or address of the right article.
        name_a: The outlet of the left article; empty to find it in the article.
        name_b: The outlet of the right article; empty to find it in the article.
    """

    a: str
    b: str
    name_a: str = ""
    name_b: str = ""


def pairs_in(path: str) -> Sequence[ArticlePair]:
    """Return the pairs in a CSV file with the columns `a` and `b` and, optionally, `name_a` and `name_b`.

    Paths are relative to the folder of the file.

    Raises:
        NewsdiffError: The file cannot be read, or is not such a list.
    """
    where = quoted(path)
    text = decode(load(path), where=where).text
    before = csv.field_size_limit(len(text) + 1)
    try:
        return _rows(text, where, os.path.dirname(path) if path != "-" else "")
    except csv.Error as error:
        raise NewsdiffError(f"{where} is not a valid CSV file: save it again from your spreadsheet.") from error
    finally:
        csv.field_size_limit(before)


def _rows(text: str, where: str, folder: str) -> Sequence[ArticlePair]:
    columns, rows = rows_by_column(text, where, columns=_COLUMNS)
    if not {"a", "b"} <= {*columns}:
        raise NewsdiffError(f"{where} has no columns named a and b: add a first row that names them.")
    found: list[ArticlePair] = []
    for row in rows:
        fields = {name: value.strip() for name, value in zip(columns, row, strict=False) if name in _COLUMNS}
        if not any(fields.values()):
            continue
        if len(found) == MOST:
            raise NewsdiffError(f"{where} has more than {MOST:,} pairs: divide it into several files.")
        a, b = (_in_folder(fields.get(name, ""), folder) for name in ("a", "b"))
        found.append(ArticlePair(a, b, fields.get("name_a", ""), fields.get("name_b", "")))
    if not found:
        raise NewsdiffError(f"{where} has no pairs in it: each row needs a and b.")
    return found


def _in_folder(path: str, folder: str) -> str:
    return path if "://" in path or os.path.isabs(path) or not path else os.path.join(folder, path)


def pairs_of_folders(a: str, b: str) -> Sequence[ArticlePair]:
    """Pair the articles that have the same file name in two folders, sorted by name.

    Raises:
        NewsdiffError: A folder cannot be read, or the folders have no file names in common.
    """
    names = sorted({*_articles(a)} & {*_articles(b)})
    if not names:
        raise NewsdiffError(f"{quoted(a)} and {quoted(b)} have no articles of the same name: name a CSV file of pairs.")
    return [ArticlePair(os.path.join(a, name), os.path.join(b, name)) for name in names]


def without_counterpart(a: str, b: str) -> list[str]:
    """Return a sentence for each of two folders that has articles whose names are not in the other folder."""
    in_a, in_b = {*_articles(a)}, {*_articles(b)}
    found = []
    for folder, own, other, there in ((a, in_a, in_b, b), (b, in_b, in_a, a)):
        if alone := sorted(own - other):
            such = f"such as {quoted(alone[0])}" if len(alone) > 1 else quoted(alone[0])
            found.append(
                f"Not compared: {len(alone):,} of {len(own):,} files in {quoted(folder)}, {such}. "
                f"There is none of the same name in {quoted(there)}."
            )
    return found


def _articles(folder: str) -> Iterator[str]:
    suffixes = tuple(suffix for reader in READERS for suffix in reader.suffixes)
    try:
        names = os.listdir(folder)
    except OSError as error:
        problem = "is not a folder" if os.path.isfile(folder) else "cannot be read"
        raise NewsdiffError(f"{quoted(folder)} {problem}: name a folder with articles.") from error
    for name in names:
        if name.lower().endswith(suffixes) and not name.startswith(".") and not name.endswith(_OWN):
            yield name
