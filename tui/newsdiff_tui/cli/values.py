"""What the value of an option may be; argparse makes a sentence of what is raised here."""

from __future__ import annotations

from argparse import ArgumentTypeError

from newsdiff_tui.settings.sizes import size_of

NARROWEST = 20
"""Cells below which a line of text cannot be read."""


def passage_number(value: str) -> int:
    """The number of a passage."""
    try:
        return int(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is not the number of a passage") from None


def language(value: str) -> str:
    """The language of a code such as `en`, `EN` or `en-GB`."""
    from newsdiff.languages.codes import is_code

    code = value.replace("_", "-").partition("-")[0].lower()
    if not is_code(code):
        which = "codes are those of ISO 639-1, two letters such as en, de or zh"
        without = "for a language that has none, give that of its nearest relative"
        raise ArgumentTypeError(f"{value!r} is not the code of a language: {which}; {without}")
    return code


def width(value: str) -> int:
    """The cells of a line."""
    try:
        cells = int(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is not a number of cells") from None
    if cells < NARROWEST:
        raise ArgumentTypeError(f"{cells} is too narrow to read, {NARROWEST} is the least")
    return cells


def picture_size(value: str) -> tuple[int, int]:
    """`160x50` as columns and rows."""
    columns, _, rows = value.lower().partition("x")
    if not (columns.isdecimal() and rows.isdecimal()):
        raise ArgumentTypeError(f"{value!r} is not a size, such as 160x50")
    size = int(columns), int(rows)
    if not (20 <= size[0] <= 500 and 5 <= size[1] <= 300):
        raise ArgumentTypeError(f"{value} is not between 20x5 and 500x300")
    return size


def file_size(value: str) -> int:
    """The bytes of a size such as `64MB`."""
    try:
        return size_of(value)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None
