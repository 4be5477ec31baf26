"""Pieces of boilerplate, and the lines in which they are found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from newsdiff.model import Span

What = Literal[
    "front-matter", "dateline", "tail", "promotion", "advertisement", "sharing", "copyright",
    "note", "byline", "credit", "sign-up", "embed", "rule", "marker", "mail", "custom",
]  # fmt: skip
"""A kind of boilerplate. `dateline`: a stamp such as "Published 11:42 a.m.", or the place and agency before a lead.
`tail`: "The post T appeared first on O.". `promotion`: "Read more: T". `note`: an agency's note to its customers ("Adds
details"). `credit`: a picture credit, with its caption. `embed`: a post from a social network. `marker`: a paragraph
number, "Q:", the time of an entry in a live blog. `mail`: text added by an email program. `custom`: a match of one of
the user's rules.
"""


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A piece of boilerplate, with the metadata that it contains.

    Attributes:
        start: The offset of its first code point.
        end: Its end, exclusive; surrounding white space is not included.
        what: Its kind.
        outlet: The outlet that it names, if any.
        title: The headline that it quotes, if any.
        date: The date in it as `YYYY-MM-DD`, if complete and unambiguous.
    """

    start: int
    end: int
    what: What
    outlet: str | None = None
    title: str | None = None
    date: str | None = None


_LINE = re.compile(r"[^\r\n]+")


def text_lines(text: str) -> list[Span]:
    """Return the spans of the non-blank lines, without surrounding white space."""
    spans = []
    for line in _LINE.finditer(text):
        visible = line[0].lstrip()
        if visible:
            start = line.end() - len(visible)
            spans.append((start, start + len(visible.rstrip())))
    return spans
