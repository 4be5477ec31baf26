"""Normalising the spacing of a text before paragraphs, boilerplate and sentences are found.

Texts that differ only in line endings or in the kind and number of spaces have the same even text, and so are divided
alike. Spans in it are mapped back to the original text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from newsdiff.model import Article, Paragraph, Sentence, Span

_SPACES = "\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028"
_SPACE = rf"(?<!\d)[{_SPACES}]|[{_SPACES}](?!\d)"
"""Matches an unusual space to be replaced. A space between two digits is kept, because it may group the digits of a
number."""

_BREAKS = dict.fromkeys(map(ord, _LINE_ENDS), "\n")

_ODD = re.compile(rf"[\r\u2029{_SPACES}{_LINE_ENDS}]|(?<=\S)[ \t]{{2}}|(?<=\S)\t|[ \t]\n")
"""Matches anything that shows uneven spacing; most texts have none."""

_UNEVEN = r"\r?\r\n|\r|\u2029|[ \t]{2,}|\t| (?=[\r\n\u2029])"
"""Matches line endings, and white space that may have to be replaced."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class EvenText:
    """A text with even spacing, with the mapping to the original.

    Attributes:
        text: The text, with LF line endings, single spaces in lines, and none at their ends.
        starts: Offsets in `text` at which a new shift begins.
        shifts: For each of `starts`, the number to add to offsets from there on to get offsets in the original.
    """

    text: str
    starts: array[int]
    shifts: array[int]

    def original(self, start: int, end: int) -> Span:
        """Map a span of this text, which starts and ends with visible characters, to a span of the original."""
        if not self.starts:
            return start, end
        return self._offset(start), self._offset(max(start, end - 1)) + (end > start)

    def _offset(self, offset: int) -> int:
        at = bisect_right(self.starts, offset)
        return offset + self.shifts[at - 1] if at else offset

    def even(self, start: int, end: int) -> Span:
        """Map a span of the original to a span of this text, the reverse of `original`."""
        if not self.starts:
            return start, end
        return self._even_offset(start), self._even_offset(max(start, end - 1)) + (end > start)

    def _even_offset(self, offset: int) -> int:
        known = range(len(self.starts))
        at = bisect_right(known, offset, key=lambda number: self.starts[number] + self.shifts[number])
        return offset - self.shifts[at - 1] if at else offset


def even(text: str) -> EvenText:
    """Return a text with even spacing. Results are cached, because reading and segmenting need them."""
    return _even_of_many(text) if len(text) < LONG else _even(text)


LONG = 50_000
"""Length of an article in characters from which it is cached with only one other; of shorter ones, many are, because
collating compares each with all others.
"""


@lru_cache(maxsize=32)
def _even_of_many(text: str) -> EvenText:
    return _even.__wrapped__(text)


@lru_cache(maxsize=2)
def _even(text: str) -> EvenText:
    starts, shifts = array("q"), array("q")
    if not _ODD.search(text):
        return EvenText(text, starts, shifts)
    known = re.sub(_SPACE, " ", text).translate(_BREAKS)
    pieces: list[str] = []
    position = length = shift = 0
    for match in re.finditer(_UNEVEN, known):
        found = match[0]
        becomes = _even_form(found, known[match.start() - 1 : match.start()], known[match.end() : match.end() + 1])
        if found == becomes:
            continue
        pieces += (known[position : match.start()], becomes)
        length += match.start() - position + len(becomes)
        position = match.end()
        if position - length != shift:
            shift = position - length
            starts.append(length)
            shifts.append(shift)
    pieces.append(known[position:])
    return EvenText("".join(pieces), starts, shifts)


def _even_form(found: str, before: str, after: str) -> str:
    """Return the replacement for white space between two characters.

    Indentation is kept, because it shows which lines belong to a list item.
    """
    if found[0] not in " \t":
        return "\n\n" if found == "\u2029" else "\n"
    if after in _ENDS_LINE:
        return ""
    return found if before in _ENDS_LINE else " "


_ENDS_LINE = frozenset(["", "\r", "\n", "\u2029"])


def even_article(article: Article) -> Article:
    """Return an article with even spacing, divided into the same paragraphs and sentences."""
    known = even(article.text)
    if known.text == article.text:
        return article
    paragraphs = [Paragraph(*known.even(one.start, one.end), one.kind) for one in article.paragraphs]
    sentences = [Sentence(*known.even(one.start, one.end), one.paragraph) for one in article.sentences]
    document = replace(article.document, text=known.text, parts=())
    return replace(article, document=document, paragraphs=tuple(paragraphs), sentences=tuple(sentences))
