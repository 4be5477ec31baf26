"""Parsing YAML front matter, the block between two `---` lines at the start of Markdown files.

Only flat `key: value` lines are supported. A YAML parser would be a dependency for seven keys, and would take any text
that starts with a line of hyphens to be front matter.
"""

from __future__ import annotations

import re

from newsdiff.languages.boilerplate import HEAD_LABELS

_LONGEST = 8000
"""Maximum length of front matter in characters; real blocks stay below 2,000."""

_DEEPEST = 23
"""Maximum offset of the line that opens front matter, in characters."""

_OPENING = r"\s{0,20}---[ \t]{0,20}(?:\r\n|\n|\r)"
_LINE = r"[^\r\n]*(?:\r\n|\n|\r|$)"
_FIELD = r"([A-Za-z_][\w .-]{0,40}?)[ \t]{0,8}:(?:[ \t]+|$)(.*)"


def front_matter(text: str) -> tuple[int, int, dict[str, str]] | None:
    """Return the start and end of the front matter in `text` and its fields by lower-case name, or None."""
    opening = re.match(_OPENING, text) if "---" in text[:_DEEPEST] else None
    if opening is None:
        return None
    fields: dict[str, str] = {}
    position, limit = opening.end(), min(len(text), opening.end() + _LONGEST)
    while position < limit:
        found = re.compile(_LINE).match(text, position, limit)
        line = found.group() if found else ""
        if line.rstrip() in {"---", "..."}:
            end = position + len(line.rstrip())
            return (text.index("---"), end, fields) if fields else None
        if not _take(line, fields):
            return None
        position += len(line)
    return None


def _take(line: str, fields: dict[str, str]) -> bool:
    """Add the field in a line, if any, to `fields`, and return whether the line may be part of front matter."""
    if not line.strip() or line[0] in " \t#" or line.startswith("- "):
        return True
    match = re.match(_FIELD, line.rstrip(), re.DOTALL)
    if match is None:
        return False
    value = match[2].strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    fields.setdefault(match[1].lower(), value)
    return True


_LABELLED = re.compile(r"([^\W\d_]{2,15})[ \t]?:[ \t]+(\S.{0,300})")


def labelled_head(text: str) -> list[tuple[str, int, int, int]]:
    """Return labelled lines such as `Title: ...` or `Source: ...` at the start of a text, up to the first blank line.

    Returns:
        Tuples of the label's meaning (`title`, `standfirst`, `outlet`, `date` or `other`), and the offsets of the start
            of the line, the start of its value and the end of the line. The list is empty unless every line has a
            known label and one of them is the title.
    """
    found: list[tuple[str, int, int, int]] = []
    position = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    for raw in text[position : position + _LONGEST].splitlines(keepends=True):
        line = raw.rstrip()
        if not line.strip():
            return found if any(name == "title" for name, *_ in found) else []
        match = _LABELLED.fullmatch(line)
        name = HEAD_LABELS.get(match[1].lower()) if match else None
        if match is None or name is None:
            return []
        found.append((name, position, position + match.start(2), position + len(line)))
        position += len(raw)
    return []
