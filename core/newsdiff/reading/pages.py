"""Saved web pages: the main text as plain paragraphs, and what the page says of itself.

Trafilatura finds the article among navigation, advertisements and comments; it takes long to import
and is loaded only here. Nothing is fetched: it gets the text that was read. Its result is walked as a tree,
because its own plain text joins headings and list items to their neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsdiff.errors import NewsdiffError
from newsdiff.reading.decoding import decode
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.metadata import metadata

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Page:
    """The main text of a page, blank lines between its blocks, and its own claims about itself."""

    text: str
    title: str | None
    outlet: str | None
    date: str | None
    language: str | None


_OPENING = (
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200})?"
    r"<(?:!doctype\s{1,9}html|html)\b"
)
_XML_DECLARATION = r"\A\s{0,200}<\?xml[^>]{0,200}>"
_LANGUAGE = r"<html\b[^>]{0,400}?\b(?:xml:)?lang\s*=\s*[\"']?([A-Za-z]{2})(?![A-Za-z])"
_TWO_BREAKS = r"<br\b[^>]{0,60}>(?:\s{0,200}<br\b[^>]{0,60}>){1,20}"
"""How old pages part paragraphs; trafilatura would make one break of them. Like the other patterns here it is
compiled only when a page is read."""

_LONG_VALUE = r"=\s{0,9}(?:\"[^\"<>]{1000,}\"|'[^'<>]{1000,}')"
"""An attribute that is far longer than any that says something of the text: a picture or a script's data inlined."""

_LONG_TAG = r"<([A-Za-z][\w-]{0,40})\s[^<>]{2000,}>"
"""A tag with hundreds of attributes, beyond those: the time that the parser takes grows with the square of them."""

_TAG = r"<[A-Za-z/]"

MOST_TAGS = 100_000
"""Tags of the largest page that is read, ten times those of a long live blog: two to eight seconds of work, twelve
where they are line breaks in one block, which trafilatura looks through again and again."""

_MANY_TAGS = 10_000
"""Tags from which on trafilatura alone looks for the text: where it is not sure it asks others for a second opinion,
justext among them, and the time that takes grows with the square of paragraphs of a few words in a row."""

_BLOCKS = frozenset(
    {"head", "p", "item", "quote", "code", "row", "list", "table", "div", "figure", "h1", "h2", "h3", "li"}
)

_DATES = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}
"""The day of first publication, as the page declares it: no guessing from dates within the story, and nothing
that depends on the day on which newsdiff runs."""


def extract(source: Source) -> Extracted:
    """The main text of a saved web page."""
    decoded = decode(source.data, where=source.where, encoding=source.encoding, html=True)
    page = page_of(decoded.text)
    known = metadata(outlet=page.outlet, title=page.title, date=page.date, language=page.language)
    return Extracted(page.text, decoded.encoding, known)


def is_page(text: str) -> bool:
    """Whether a text begins as an HTML document does."""
    return "html" in text[:4096].lower() and re.match(_OPENING, text, re.IGNORECASE | re.DOTALL) is not None


def page_of(html: str) -> Page:
    """The article in a page; its text is empty where none can be found."""
    import logging
    import warnings

    import trafilatura

    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        # What they report of odd markup would be printed over the screen.
        if not (logger := logging.getLogger(library)).handlers:
            logger.addHandler(logging.NullHandler())
    html = _lean(re.sub(_XML_DECLARATION, "", html, count=1, flags=re.IGNORECASE))
    if not is_page(html):
        html = f"<html><body>{html}</body></html>"  # a fragment, which trafilatura would take for no HTML
    html = re.sub(_TWO_BREAKS, "</p><p>", html, flags=re.IGNORECASE)
    _refuse_what_would_be_cut(html)
    language = re.search(_LANGUAGE, html[:20_000], re.IGNORECASE)
    with warnings.catch_warnings(action="ignore"):  # of odd dates, which they quote: on the screen, too
        found: Any = trafilatura.bare_extraction(
            html,
            fast=html.count("<") > _MANY_TAGS,
            include_comments=False,
            with_metadata=True,
            date_extraction_params=dict(_DATES),
        )
    text = _text_of(found.body) if found is not None and found.body is not None else ""
    return Page(
        text or _fallback(html),
        found and found.title,
        found and (found.sitename or found.hostname),
        found and found.date,
        language[1].lower() if language else None,
    )


def _lean(html: str) -> str:
    """The page without what only costs time and memory; NewsdiffError if that is not enough."""
    if html.count("<") > MOST_TAGS and sum(1 for _ in re.finditer(_TAG, html)) > MOST_TAGS:
        raise NewsdiffError(
            f"This web page has more than {MOST_TAGS:,} tags, too many for an article: save its text as plain text."
        )
    return re.sub(_LONG_TAG, r"<\1>", re.sub(_LONG_VALUE, "=''", html))


def _refuse_what_would_be_cut(html: str) -> None:
    """NewsdiffError for a page that the parser gives up in the middle of: it would keep that to itself, and what stands
    behind would be taken for left out. A few hundred `<font>` that are never closed are enough.
    """
    from lxml import etree

    parser = etree.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        etree.fromstring(html, parser)
    except (etree.LxmlError, ValueError):
        return
    last = parser.error_log.last_error
    if last is not None and last.type_name == "ERR_RESOURCE_LIMIT":
        raise NewsdiffError(
            "This web page cannot be read to its end, as its tags are nested too deeply or one of them holds too much: "
            "save its text as plain text."
        )


def _fallback(html: str) -> str:
    """All paragraphs of a page, or all its text, where no article stands out."""
    import trafilatura

    body, text, _ = trafilatura.baseline(html)
    return _text_of(body) or _tidy(text) or _tidy(trafilatura.html2txt(html))


def _text_of(body: _Element) -> str:
    return "\n\n".join(block for block in _tidy_blocks(_pieces(body)))


def _pieces(body: _Element) -> Iterator[str]:
    """The text in document order, with a blank line around each block and a line end for each break.

    Walked with a stack of its own: pages may be nested more deeply than Python recurses.
    """
    todo: list[_Element | str] = [body]
    while todo:
        node = todo.pop()
        if isinstance(node, str):
            yield node
            continue
        if not isinstance(node.tag, str):  # a comment or processing instruction
            continue
        around = "\n\n" if node.tag in _BLOCKS else "\t" if node.tag == "cell" else ""
        if node.tag in {"lb", "br"}:
            around = "\n"
        yield around
        yield re.sub(r"\s+", " ", node.text or "")
        todo.append(around if node.tag not in {"lb", "br"} else "")
        for child in reversed(node):
            todo.append(re.sub(r"\s+", " ", child.tail or ""))
            todo.append(child)


def _tidy_blocks(pieces: Iterator[str]) -> Iterator[str]:
    for block in re.split(r"\n[ \t]*\n\s*", "".join(pieces)):
        lines = (" ".join(line.split(" ")).strip() for line in block.split("\n"))
        if tidy := "\n".join(line for line in lines if line):
            yield tidy


def _tidy(text: str | None) -> str:
    return "\n\n".join(_tidy_blocks(iter([re.sub(r"\n+", "\n\n", text or "")])))
