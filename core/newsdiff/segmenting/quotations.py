"""Finding the direct quotations in an article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsdiff.languages.punctuation import QUOTE_MARKS, SINGLE_QUOTES
from newsdiff.model import Article, Paragraph, Span
from newsdiff.segmenting.quotes import is_closing

_MARK = re.compile(f"[{QUOTE_MARKS}]")
_SINGLE = re.compile(f"[{SINGLE_QUOTES}]")
_LOST = re.compile(r"(?<![^\s(])\?(?=\w)([^?\n]{1,200})\?(?![\w?])")
"""Matches a quotation whose marks a program replaced by question marks."""

_LONGEST_SINGLE = 200
"""Maximum length of a quotation in single marks, in code points; it limits the search after a stray apostrophe."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Quotation:
    """A quotation in one article.

    Attributes:
        start: The start of the quoted words, after the opening mark.
        end: The end of the quoted words, before the closing mark, or at the end of the paragraph if there is none.
    """

    start: int
    end: int


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Return the quotations of an article in order, without nested ones.

    A quotation that is not closed ends with its paragraph, as in speech quoted over several paragraphs. An unclosed
    mark in the middle of a paragraph is ignored as a mistake, and so is a closing mark without an opening one.
    """
    return _find(article.text, article.paragraphs)


@lru_cache(maxsize=2)
def _find(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Quotation, ...]:
    """Find the quotations in a text. Results are cached for two articles, because several steps need them."""
    found: list[Quotation] = []
    for paragraph in paragraphs:
        found += _double(text, paragraph.start, paragraph.end)
        found += _single(text, paragraph.start, paragraph.end, found)
        if "?" in text[paragraph.start : paragraph.end]:
            found += _damaged(text, paragraph.start, paragraph.end, found)
    return tuple(sorted(found, key=lambda quotation: quotation.start))


def _double(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Yield quotations in double marks, guillemets or corner brackets between two offsets."""
    opened: int | None = None
    for match in _MARK.finditer(text, start, end):
        at = match.start()
        if text[at] == text[at - 1 : at]:  # a mark typed twice is one
            opened = at + 1 if opened == at else opened
            continue
        if opened is None:
            if not is_closing(text, at):
                opened = at + 1
        elif is_closing(text, at):
            yield Quotation(opened, at)
            opened = None
    if opened is not None and opened < end and (opened == start + 1 or _goes_on(text, end)):
        yield Quotation(opened, end)


def _goes_on(text: str, end: int) -> bool:
    """Return whether the next paragraph starts with an opening mark, so that the quotation continues there."""
    following = text[end : end + 8].lstrip()
    return following[:1] in QUOTE_MARKS and following != ""


def _single(text: str, start: int, end: int, known: list[Quotation]) -> Iterator[Quotation]:
    """Yield quotations in single marks, as in headlines. Apostrophes inside or at the end of a word open none."""
    opened: int | None = None
    for match in _SINGLE.finditer(text, start, end):
        at = match.start()
        if any(one.start <= at < one.end for one in known):
            continue
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        if not before.isalnum() and after.isalnum() and not is_closing(text, at):
            opened = at + 1
        elif opened is not None and not before.isspace() and not after.isalnum():
            if at - opened <= _LONGEST_SINGLE:
                yield Quotation(opened, at)
            opened = None


def _damaged(text: str, start: int, end: int, known: list[Quotation]) -> list[Quotation]:
    """Return quotations whose marks were replaced by question marks."""
    spans = (match.span(1) for match in _LOST.finditer(text, start, end))
    return [Quotation(*span) for span in spans if not any(one.start <= span[0] < one.end for one in known)]


def within(quotations: Sequence[Quotation], span: Span) -> list[Span]:
    """Return the parts of quotations that are in a span; the quotations must be in order."""
    start, end = span
    first = bisect_right(quotations, start, key=lambda quotation: quotation.end)
    found: list[Span] = []
    for one in quotations[first:]:
        if one.start >= end:
            break
        found.append((max(one.start, start), min(one.end, end)))
    return found
