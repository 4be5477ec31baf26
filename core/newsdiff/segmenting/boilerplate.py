"""Boilerplate: text that a site adds around a story, copied or scraped together with it.

It stays in the text, but must neither be joined to a sentence of the story nor count as something an outlet wrote about
the event. Taking a sentence of the story for boilerplate is far worse than missing some, so every rule requires a form
that prose does not have: a whole line of known words, or a formula in a certain place. A short list of languages is
built in; in others boilerplate is missed.

Every pattern is bounded and anchored (titles to 300 characters, short lines to 200), so hostile text costs linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsdiff.errors import NewsdiffError
from newsdiff.model import Span
from newsdiff.segmenting.agency import bylines, datelines, notes, picture_credits
from newsdiff.segmenting.date_stamps import stamp_of_line
from newsdiff.segmenting.front_matter import front_matter, labelled_head
from newsdiff.segmenting.markers import mail, markers, rules
from newsdiff.segmenting.pieces import Boilerplate, text_lines
from newsdiff.segmenting.site_lines import site_lines
from newsdiff.segmenting.tails import tails


@lru_cache(maxsize=2)
def find_boilerplate(text: str, furniture: tuple[str, ...] = ()) -> tuple[Boilerplate, ...]:
    """Return all boilerplate in `text`, in order and without overlaps.

    Cached for two articles, because reading uses what it says and segmenting uses where it is.

    Args:
        text: The text of an article.
        furniture: The user's rules: the start of a line, or a regular expression between slashes that must match
            the whole line. Case does not matter.

    Raises:
        NewsdiffError: A regular expression is invalid.
    """
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
"""Number of characters of a line that the user's rules are matched against."""

_OUTLET_KEYS = ("outlet", "publication", "publisher", "site", "source")


def _front_matter(text: str) -> Iterator[Boilerplate]:
    block = front_matter(text)
    if block is None:
        yield from _labelled_head(text)
        return
    start, end, fields = block
    outlet = next((fields[key] for key in _OUTLET_KEYS if fields.get(key)), None)
    day = fields.get("date", "")
    stamp = stamp_of_line(day, 0, len(day)) if day else None
    yield Boilerplate(
        start, end, "front-matter", outlet, fields.get("title") or None, stamp.date if stamp else None
    )


def _labelled_head(text: str) -> Iterator[Boilerplate]:
    """Yield the labels before title and standfirst, and the other labelled lines at the start of a text."""
    for name, start, value, end in labelled_head(text):
        if name in {"title", "standfirst"}:
            label = start + len(text[start:value].rstrip())
            yield Boilerplate(start, label, "front-matter", title=text[value:end] if name == "title" else None)
        else:
            stamp = stamp_of_line(text, value, end) if name == "date" else None
            outlet = text[value:end] if name == "outlet" else None
            yield Boilerplate(start, end, "front-matter", outlet, date=stamp.date if stamp else None)


__all__ = ["Boilerplate", "find_boilerplate"]
