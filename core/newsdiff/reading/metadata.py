"""Metadata of an article, and the validation of every value.

Values come from pages, documents, servers and the libraries that read them. None is trusted to be a string, to be
short, or to be free of control characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST = 200
"""Maximum length of a title or outlet in characters. They are displayed in headers, and in a broken page they can be
endless.
"""

_UNSEEN = dict.fromkeys([*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")
"""Control characters and direction marks, which would disturb the display of a title."""

_DATE = r"(\d{4})-(\d{2})-(\d{2})(?!\d)"
_MOMENT = _DATE + r"[T ](\d{2}):(\d{2})(?!\d)(?::\d{2}(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2}(?!\d))?"
_LANGUAGE = r"([A-Za-z]{2})(?![A-Za-z])"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Metadata:
    """The metadata from one source; `|` fills missing values from another."""

    outlet: str | None = None
    title: str | None = None
    date: str | None = None
    language: str | None = None
    updated: str | None = None

    def __or__(self, other: Metadata) -> Metadata:
        return Metadata(
            self.outlet or other.outlet,
            self.title or other.title,
            self.date or other.date,
            self.language or other.language,
            self.updated or other.updated,
        )


def metadata(
    *,
    outlet: object = None,
    title: object = None,
    date: object = None,
    language: object = None,
    updated: object = None,
) -> Metadata:
    """Build metadata from values of any type; invalid ones are dropped."""
    return Metadata(one_line(outlet), one_line(title), iso_date(date), language_code(language), iso_moment(updated))


def one_line(value: object) -> str | None:
    """Return a title or outlet as one line of bounded length, or None if it is empty or not a string."""
    if not isinstance(value, str) or not value:
        return None
    line = " ".join(without_surrogates(value[: _LONGEST * 20]).translate(_UNSEEN).split())
    return (line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…") or None


def iso_date(value: object) -> str | None:
    """Return the date at the start of a value as `YYYY-MM-DD`, or None if there is none."""
    match = re.match(_DATE, value.strip()) if isinstance(value, str) and len(value) < _LONGEST else None
    return match[0] if match and 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31 else None


def iso_moment(value: object) -> str | None:
    """Return the date and time at the start of a value, or None if there is no time of day.

    The form is `YYYY-MM-DDThh:mm`, with the offset from UTC if there is one (`Z`, `+02:00`).
    """
    match = re.match(_MOMENT, value.strip()) if isinstance(value, str) and len(value) < _LONGEST else None
    if not match or not iso_date(value) or int(match[4]) > 23 or int(match[5]) > 59:
        return None
    offset = match[6] or ""
    if len(offset) == len("+0200"):
        offset = f"{offset[:3]}:{offset[3:]}"
    return f"{match[1]}-{match[2]}-{match[3]}T{match[4]}:{match[5]}{offset}"


def language_code(value: object) -> str | None:
    """Return the ISO 639-1 code at the start of a language tag such as `en-GB`."""
    match = re.match(_LANGUAGE, value.strip()) if isinstance(value, str) and len(value) < _LONGEST else None
    return match[1].lower() if match else None


def without_surrogates(text: str) -> str:
    """Return the text with each lone surrogate, which no file can contain, replaced by U+FFFD."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text
