"""Finding boilerplate, the text that a site adds around a story and that is copied or scraped with it.

Boilerplate stays in the text, but is not joined to sentences of the story, and does not count as the outlet's
reporting. Mistaking a sentence of the story for boilerplate is far worse than missing boilerplate, so every rule
requires a form that prose does not have: a whole line of known words, or a formula in a certain place. The rules cover
a few languages; in others boilerplate is not found.

Every pattern is bounded and anchored (titles have at most 300 characters, short lines 200), so that the time stays
linear even for hostile text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsdiff.errors import NewsdiffError
from newsdiff.model import Span
from newsdiff.segmenting.boilerplate.agency import bylines, datelines, notes, picture_credits
from newsdiff.segmenting.boilerplate.date_stamps import stamp_of_line
from newsdiff.segmenting.boilerplate.front_matter import front_matter, labelled_head
from newsdiff.segmenting.boilerplate.markers import mail, markers, rules
from newsdiff.segmenting.boilerplate.pieces import Boilerplate, text_lines
from newsdiff.segmenting.boilerplate.site_lines import site_lines
from newsdiff.segmenting.boilerplate.tails import tails


def find_boilerplate(text: str, furniture: tuple[str, ...] = ()) -> tuple[Boilerplate, ...]:
    """Return all boilerplate in `text`, in order and without overlaps.

    Args:
        text: The text of an article.
        furniture: The user's rules, ignoring case: each is the start of a line, or a regular expression between slashes
            that must match a whole line.

    Raises:
        NewsdiffError: A regular expression is invalid.
    """
    return _boilerplate(text, furniture)


@lru_cache(maxsize=2)
def _boilerplate(text: str, furniture: tuple[str, ...]) -> tuple[Boilerplate, ...]:
    """Find the boilerplate; cached for two articles, because both reading and segmenting need it."""
    lines = text_lines(text)
    found = [*_front_matter(text), *tails(text), *_custom(text, lines, furniture)]
    for rule in (site_lines, notes, markers, bylines, picture_credits, datelines, mail, rules):
        found += rule(text, lines)
    found.sort(key=lambda piece: (piece.start, -piece.end))
    kept: list[Boilerplate] = []
    for piece in found:
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return tuple(kept)


def _custom(text: str, lines: list[Span], furniture: tuple[str, ...]) -> Iterator[Boilerplate]:
    """Yield the lines that match one of the user's rules."""
    if not furniture:
        return
    patterns = [_compiled(rule) for rule in furniture]
    for start, end in lines:
        line = text[start : min(end, start + _LONGEST_CUSTOM)]
        if any(pattern.fullmatch(line) for pattern in patterns):
            yield Boilerplate(start, end, "custom")


def _compiled(rule: str) -> re.Pattern[str]:
    if len(rule) > 2 and rule[0] == rule[-1] == "/":
        try:
            return re.compile(rule[1:-1], re.IGNORECASE)
        except re.error as error:
            raise NewsdiffError(f"'{rule}' is an invalid regular expression: {error}.") from error
    return re.compile(re.escape(rule) + ".*", re.IGNORECASE)


_LONGEST_CUSTOM = 2000
"""Maximum length of a line that the user's rules are matched against, in characters."""

_DATE_KEYS = ("date", "published", "pubdate", "publishdate", "publish_date", "date_published")
_COMMENT = r"\s{1,5}#.{0,200}$"
_OFFSET = r"(?:\s?[+-]\d\d:?\d\d)?\s?(?:\[[\w/+-]{1,40}\])?$"

_OUTLET_KEYS = ("outlet", "publication", "publisher", "site", "source")


def _front_matter(text: str) -> Iterator[Boilerplate]:
    block = front_matter(text)
    if block is None:
        yield from _labelled_head(text)
        return
    start, end, fields = block
    outlet = next((fields[key] for key in _OUTLET_KEYS if fields.get(key)), None)
    day = next((fields[key] for key in _DATE_KEYS if fields.get(key)), "")
    yield Boilerplate(start, end, "front-matter", outlet, fields.get("title") or None, _date_of_field(day))


def _date_of_field(value: str) -> str | None:
    """Return the day in the value of a field, which may end with an offset from UTC, a time zone or a comment."""
    for ending in ("", _COMMENT, _OFFSET):
        value = re.sub(ending, "", value) if ending else value
        if value and (stamp := stamp_of_line(value, 0, len(value))):
            return stamp.date
    return None


def _labelled_head(text: str) -> Iterator[Boilerplate]:
    """Yield the labels before the title and the standfirst, and other labelled lines at the start of a text."""
    for name, start, value, end in labelled_head(text):
        if name in {"title", "standfirst"}:
            label = start + len(text[start:value].rstrip())
            yield Boilerplate(start, label, "front-matter", title=text[value:end] if name == "title" else None)
        else:
            stamp = stamp_of_line(text, value, end) if name == "date" else None
            outlet = text[value:end] if name == "outlet" else None
            yield Boilerplate(start, end, "front-matter", outlet, date=stamp.date if stamp else None)


__all__ = ["Boilerplate", "find_boilerplate"]
