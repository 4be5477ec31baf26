"""Parsing the values of options; argparse reports the exceptions raised here."""

from __future__ import annotations

from argparse import ArgumentTypeError

from newsdiff.languages.codes import is_code
from newsdiff_tui.settings.sizes import size_of

NARROWEST = 20
"""Minimum width in columns for readable text."""

MOST_PROCESSES = 256
"""Maximum number of processes of a batch."""


def passage_number(value: str) -> int:
    """Parse the number of a passage."""
    try:
        return int(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is not a passage number") from None


def language(value: str) -> str:
    """Parse a language code such as `en`, `EN` or `en-GB`."""
    code = value.replace("_", "-").partition("-")[0].lower()
    if not is_code(code):
        advice = "use ISO 639-1, for example en, de or zh, or the code of its closest relative if it has none"
        raise ArgumentTypeError(f"{value!r} is not a language code: {advice}")
    return code


def width(value: str) -> int:
    """Parse a line width in columns."""
    try:
        columns = int(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is not a number of columns") from None
    if columns < NARROWEST:
        raise ArgumentTypeError(f"{columns} is too narrow: the minimum is {NARROWEST}")
    return columns


def processes(value: str) -> int:
    """Parse a number of processes."""
    if not (value.isdecimal() and len(value) < 4 and 1 <= int(value) <= MOST_PROCESSES):
        raise ArgumentTypeError(f"{value!r} is not a number of processes from 1 to {MOST_PROCESSES}")
    return int(value)


def picture_size(value: str) -> tuple[int, int]:
    """Parse columns and rows such as `160x50`."""
    columns, _, rows = value.lower().partition("x")
    if not (columns.isdecimal() and rows.isdecimal()):
        raise ArgumentTypeError(f"{value!r} is not a size: write, for example, 160x50")
    size = int(columns), int(rows)
    if not (20 <= size[0] <= 500 and 5 <= size[1] <= 300):
        raise ArgumentTypeError(f"{value} is not between 20x5 and 500x300")
    return size


def file_size(value: str) -> int:
    """Parse a file size such as `64MB` to bytes."""
    try:
        return size_of(value)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None
