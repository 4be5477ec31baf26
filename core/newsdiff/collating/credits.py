"""Finding the agency that an article credits in a dateline, a byline or a credit line.

Picture credits do not count, nor do agencies cited in the story itself ("Reuters reported"). An article without a
credit is reported as uncredited only if it never mentions the agency of its family, and credits no other within the
story (`lacks_credit`).

    MOSCOW, Dec 9 (Reuters) -       a dateline
    BY ASSOCIATED PRESS             a byline
    Copyright 2022 The Associated Press. All rights reserved.
    AP writers in Paris contributed to this report.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdiff.languages.agencies import AGENCIES
from newsdiff.segmenting.boilerplate import find_boilerplate
from newsdiff.segmenting.boilerplate.pieces import text_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdiff.model import Article

_PLACES = frozenset({"dateline", "byline", "note", "copyright", "tail"})
"""The kinds of boilerplate that are searched for credits."""

_HEAD, _FOOT = 8, 4
"""Number of lines at the start and end of a text that are searched for unrecognised datelines and credits."""

_LONGEST = 300
"""Maximum length of a line that is examined, in characters."""

_DATELINE = 80
"""Maximum length of a dateline up to its agency, in characters."""


def credited_agencies(article: Article) -> tuple[str, ...]:
    """Return the agencies that an article credits for its copy, in alphabetical order.

    An outlet that is an agency credits itself.
    """
    found = {name for text in _credits(article) for name in _agencies_in(text)}
    own = _pattern().fullmatch(article.outlet.removeprefix("The ").removesuffix(" News"))
    return tuple(sorted(found | ({_name(own[0])} if own else set())))


def lacks_credit(article: Article, agency: str) -> bool:
    """Return whether an article neither mentions an agency nor credits any within the story.

    Call it only if the article has no `credited_agencies`. An ambiguous name, such as "the PA", counts.
    """
    texts = (article.text, article.document.title or "")
    return not any(_mention(agency).search(text) or _in_story().search(text) for text in texts)


@cache
def _mention(agency: str) -> re.Pattern[str]:
    """Return the pattern for an agency's name in any spelling, such as "afp", "A.P." or "Reuters-Bericht"."""
    return re.compile("|".join(map(_loosely, AGENCIES[agency])), re.IGNORECASE)


def _loosely(form: str) -> str:
    if len(form) > _ABBREVIATION or not form.isascii():
        return re.escape(form).replace(r"\ ", r"\s+")
    letters = r"\.?".join(form)
    return rf"(?<!\w){letters}(?!\w)"


@cache
def _in_story() -> re.Pattern[str]:
    """Return the pattern for credits of agencies at the ends of paragraphs, and for those that say who contributed."""
    name = _pattern().pattern
    return re.compile(
        rf"[(\[](?:[\w.-]{{1,20}}[/,&] ?){{0,3}}{name}(?:[/,&] ?[\w.-]{{1,20}}){{0,3}}[)\]]\.?[ \t]*$"
        rf"|{name}(?: and [^.\n]{{1,40}})? contributed\b"
        rf"|\b[Ww]ith (?:material|information|files|inputs?|reporting|copy) (?:from|by) [^.\n]{{0,60}}?{name}",
        re.MULTILINE,
    )


def _credits(article: Article) -> Iterator[str]:
    """Yield the parts of an article that credit the sources of its copy."""
    text = article.text
    pictures = set()
    for piece in find_boilerplate(text):
        if piece.what in _PLACES:
            yield text[piece.start : min(piece.end, piece.start + _LONGEST)]
        elif piece.what == "credit":
            pictures.add((piece.start, piece.end))
    lines = [
        text[start : min(end, start + _LONGEST)] for start, end in text_lines(text) if (start, end) not in pictures
    ]
    for line in lines[:_HEAD]:
        if dateline := re.match(_IN_DATELINE, line[:_DATELINE]):
            yield dateline[1]
    for line in (*lines[:_HEAD], *lines[-_FOOT:]):
        if re.fullmatch(_CREDIT_LINE, line):
            yield line


_IN_DATELINE = r"[^.?!\n]{0,60}?\(([^()\n]{2,30})\) ?(?:[-–—:]|\|)"
"""Matches a place and an agency in brackets before a dash, as in "Alicante (Spain) (AFP) –"."""

_NAME = r"(?:[^\W\d_a-zß-öø-ÿа-яё][\w.'’]{0,20}|dpa|sda|sid|and|with|by|of)"

_CREDIT_LINE = (
    rf"[-–—(\[ ]{{0,3}}(?:(?:Source|Agency|Credit|Quelle|Fuente|Fonte) ?: ?)?"
    rf"{_NAME}(?:[ /,&-]{{1,3}}{_NAME}){{0,8}}[)\] .]{{0,3}}"
    r"|.{0,160}\b(?:contributed to this|[Ww]ith (?:files|inputs?|reporting|agencies|additional reporting))\b.{0,80}"
)
"""Matches a line that consists of names, or that says who contributed."""


def _agencies_in(text: str) -> Iterator[str]:
    for found in _pattern().finditer(text):
        yield _name(found[0])


@cache
def _pattern() -> re.Pattern[str]:
    """Return the pattern for all names of agencies in all forms, the longest first."""
    forms = {form for names in AGENCIES.values() for form in names}
    forms |= {form.upper() for form in forms if len(form) > _ABBREVIATION}
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, ordered))})(?![\w-])")


_ABBREVIATION = 4
"""Maximum length of a name that is taken for an abbreviation, and so is matched only in its own case."""


def _name(form: str) -> str:
    """Return the agency whose name can be written as `form`."""
    return next(name for name, forms in AGENCIES.items() if form in forms or form in map(str.upper, forms))
