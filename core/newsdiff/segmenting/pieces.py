"""A piece of boilerplate, and the lines of a text in which boilerplate is sought."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from newsdiff.model import Span

What = Literal[
    "front-matter", "dateline", "tail", "promotion", "advertisement", "sharing", "copyright",
    "note", "byline", "credit", "sign-up", "embed", "rule", "marker", "mail", "custom",
]  # fmt: skip
"""The kinds of boilerplate.

`dateline`: a stamp such as "Published 11:42 a.m.", or place and agency before a lead. `tail`: "The post T appeared
first on O.". `promotion`: "Read more: T". `note`: a note of an agency to its customers ("Adds details"). `credit`: the
maker of a picture, with its caption. `embed`: a post of a social network. `marker`: a paragraph number, "Q:", a time of
a live blog. `mail`: text added by a mail program. `custom`: a match of one of the user's rules.
"""


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A piece of boilerplate, and what it says about the article.

    Attributes:
        start: Its first code point.
        end: Its end, exclusive; surrounding white space is not included.
        what: Its kind.
        outlet: The outlet it names, if any.
        title: The headline it names, if any.
        date: The day it names as `YYYY-MM-DD`, if complete and unambiguous.
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
