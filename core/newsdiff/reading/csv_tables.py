"""Opening a CSV file that names its columns in the first row."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator

from newsdiff.errors import NewsdiffError


def rows_by_column(text: str, where: str, *, columns: Collection[str]) -> tuple[list[str], Iterator[list[str]]]:
    """Return the names of all columns, in lower case, and an iterator over the other rows.

    Args:
        text: The content of the file, with columns separated by commas, semicolons or tabs.
        where: The name of the file for messages.
        columns: The columns that are read, which must not occur twice.

    Raises:
        NewsdiffError: A column occurs twice, so that it is unclear which one is meant.
        csv.Error: It is not a valid CSV file; the iterator may raise this too.
    """
    head = text.lstrip("\ufeff\r\n").partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    names = [name.strip().lower() for name in next(reader, [])]
    if twice := next((name for name in columns if names.count(name) > 1), None):
        raise NewsdiffError(f"{where} has two columns named {twice}: rename or remove one.")
    return names, reader
