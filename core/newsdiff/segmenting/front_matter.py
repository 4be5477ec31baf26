"""YAML front matter: the block between two `---` lines that Markdown sites put before a text.

Only the flat `key: value` lines that such blocks consist of are understood. That is no YAML parser, on
purpose: a text that happens to begin with a rule is not taken for one, and no dependency is needed for seven
keys.
"""

from __future__ import annotations

import re

_LONGEST = 8000
"""Characters: front matter that is not closed within these is none. Real blocks stay below 2,000."""

_OPENING = re.compile(r"\s{0,20}---[ \t]{0,20}(?:\r\n|\n|\r)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_FIELD = re.compile(r"([A-Za-z_][\w .-]{0,40}?)[ \t]{0,8}:(?:[ \t]+|$)(.*)", re.DOTALL)


def front_matter(text: str) -> tuple[int, int, dict[str, str]] | None:
    """Where front matter stands in `text` and its fields by lower-case name; None where there is none."""
    opening = _OPENING.match(text)
    if opening is None:
        return None
    fields: dict[str, str] = {}
    position, limit = opening.end(), min(len(text), opening.end() + _LONGEST)
    while position < limit:
        found = _LINE.match(text, position, limit)
        line = found.group() if found else ""
        if line.rstrip() in {"---", "..."}:
            end = position + len(line.rstrip())
            return (text.index("---"), end, fields) if fields else None
        if not _take(line, fields):
            return None
        position += len(line)
    return None


def _take(line: str, fields: dict[str, str]) -> bool:
    """Add a line's field, if it has one; whether the line may stand in front matter at all."""
    if not line.strip() or line[0] in " \t#" or line.startswith("- "):
        return True
    match = _FIELD.match(line.rstrip())
    if match is None:
        return False
    value = match[2].strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    fields.setdefault(match[1].lower(), value)
    return True
