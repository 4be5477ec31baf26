"""Extracting the main text of a saved web page as paragraphs, and its metadata.

Trafilatura separates the article from navigation, advertisements and comments; it is slow to import and is imported
only here. It fetches nothing. Its tree is used instead of its plain text, which joins headings and list items to their
neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from newsdiff.errors import NewsdiffError
from newsdiff.model import Part
from newsdiff.reading.decoding import decode
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.html.blocks import blocks_of, join
from newsdiff.reading.html.page_trees import tidy
from newsdiff.reading.html.story_blocks import story_blocks
from newsdiff.reading.html.structured_data import take_structured_data
from newsdiff.reading.metadata import Metadata, language_code, metadata

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Page:
    """The main text of a page, with blank lines between its blocks, and the page's metadata."""

    text: str
    parts: tuple[Part, ...] = ()
    known: Metadata = field(default_factory=Metadata)


_OPENING = (
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200})?"
    r"<(?:!doctype\s{1,9}html|html)\b"
)
_XML_DECLARATION = r"\A\s{0,200}<\?xml[^>]{0,200}>"
_CONTROLS = r"[\x00-\x08\x0b\x0c\x0e-\x1f]|&#(?:[xX]0*(?:[0-8bcefBCEF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2\d|3[01]));"
"""Control characters, which an XML tree cannot contain."""

_LONG_VALUE = r"=\s{0,9}(?:\"[^\"<>]{1000,}\"|'[^'<>]{1000,}')"
"""Matches an attribute far longer than any useful one, such as an inlined picture or script data."""

_LONG_TAG = r"<([A-Za-z][\w-]{0,40})\s[^<>]{2000,}>"
"""Matches a tag with hundreds of attributes, which the parser would process in quadratic time."""

_TAG = r"<[A-Za-z/]"

MOST_TAGS = 100_000
"""Maximum number of tags in a page, ten times that of a long live blog. A page with so many takes two to eight seconds,
or twelve if they are line breaks in one block, which trafilatura scans repeatedly.
"""

_MANY_BLOCKS = 5000
"""Maximum number of blocks of a page on which trafilatura's fallback extractors are used. They take quadratic time on
consecutive short paragraphs.
"""

_FOUND_BLOCKS = frozenset("body main head p item quote code row cell list table div figure".split())
"""Block elements in trafilatura's own format."""

_BREAK = "\v"
"""A character that stands for a line break in the page; no page can contain it."""

_DATES = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}
"""Options for finding the date. They select the declared day of first publication, and forbid guesses from the story.
"""


def extract(source: Source) -> Extracted:
    """Extract the main text of a saved web page."""
    decoded = decode(source.data, where=source.where, encoding=source.encoding, html=True)
    page = page_of(decoded.text)
    return Extracted(page.text, decoded.encoding, known=page.known, parts=page.parts)


def is_page(text: str) -> bool:
    """Return whether a text starts like an HTML document."""
    return "html" in text[:4096].lower() and re.match(_OPENING, text, re.IGNORECASE | re.DOTALL) is not None


def page_of(html: str) -> Page:
    """Return the article on a web page; its text is empty if there is none."""
    html = re.sub(_CONTROLS, " ", html)
    html = _lean(re.sub(_XML_DECLARATION, "", html, count=1, flags=re.IGNORECASE))
    if not is_page(html):
        html = f"<html><body>{html}</body></html>"  # a fragment, which trafilatura would not recognise as HTML
    root = _parsed(html)
    if root is None:
        return Page("")
    language = language_code(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))
    declared = take_structured_data(root) | _declared_moment(root)
    tidy(root)
    blocks = [block for block in blocks_of(root) if block.text]
    found, known = _found_by_trafilatura(root, declared, fast=len(blocks) > _MANY_BLOCKS)
    story = story_blocks(blocks, found, known.title)
    text, parts = join([(block.text, block.role) for block in story])
    if not text:
        text, parts = join([(block.text, None) for block in blocks])
    return Page(text, parts, Metadata(known.outlet, known.title, known.date, language, declared.updated))


def _declared_moment(root: _Element) -> Metadata:
    """Return the time of a page's last change, or else of publication, from its `meta` elements."""
    stated = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        stated[name.lower()] = element.get("content")
    known = Metadata()
    for name in _MOMENTS:
        known |= metadata(updated=stated.get(name))
    return known


_MOMENTS = (
    "article:modified_time", "og:updated_time", "datemodified", "last-modified",
    "article:published_time", "og:published_time", "datepublished", "date",
)  # fmt: skip
"""Names of `meta` elements with the time of the last change or of publication, the best first."""


def _parsed(html: str) -> _Element | None:
    """Parse a page; return None if that is not possible.

    Raises:
        NewsdiffError: The parser would silently drop the rest of the page, which would then seem to be missing from the
            article. A few hundred unclosed `<font>` tags are enough to cause that.
    """
    from lxml import etree
    from lxml.html import HTMLParser  # trafilatura expects its elements

    parser = HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    try:
        root = etree.fromstring(html.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None
    last = parser.error_log.last_error
    if last is not None and last.type_name == "ERR_RESOURCE_LIMIT":
        raise NewsdiffError(
            "This web page cannot be read completely: its tags are nested too deeply, or one of them is too large: "
            "save its text as plain text."
        )
    return root


def _found_by_trafilatura(root: _Element, declared: Metadata, *, fast: bool) -> tuple[list[str], Metadata]:
    """Return the blocks that trafilatura takes for the story, and the headline, outlet and date that it finds."""
    import logging
    import warnings

    import trafilatura

    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        # Their warnings about unusual markup would be printed over the screen.
        if not (logger := logging.getLogger(library)).handlers:
            logger.addHandler(logging.NullHandler())
    with warnings.catch_warnings(action="ignore"):  # warnings about unusual dates, likewise
        try:
            found: Any = trafilatura.bare_extraction(
                deepcopy(root),
                fast=fast,
                include_comments=False,
                with_metadata=True,
                date_extraction_params=dict(_DATES),
            )
        except Exception:  # unusual markup can raise anything
            found = None
    body = getattr(found, "body", None)
    known = metadata(
        outlet=getattr(found, "sitename", None),
        title=getattr(found, "title", None),
        date=declared.date or getattr(found, "date", None),
    )
    known |= Metadata(declared.outlet, declared.title) | metadata(outlet=getattr(found, "hostname", None))
    return ([] if body is None else _texts(body)), known


def _texts(body: _Element) -> list[str]:
    """Return the text of each block in trafilatura's output tree."""
    texts = []
    for element in body.iter():
        if element.tag in _FOUND_BLOCKS:
            own = "".join(_own_text(element))
            texts += [" ".join(piece.split()) for piece in own.split(_BREAK) if piece.strip()]
    return texts


def _own_text(element: _Element) -> Iterator[str]:
    """Yield the text of a block without that of nested blocks."""
    yield element.text or ""
    for child in element:
        if child.tag == "lb" or child.tag in _FOUND_BLOCKS:
            yield _BREAK
        else:
            yield from _own_text(child)
        yield child.tail or ""


def _lean(html: str) -> str:
    """Return the page without oversized attributes. Raise NewsdiffError if it has too many tags."""
    if html.count("<") > MOST_TAGS and sum(1 for _ in re.finditer(_TAG, html)) > MOST_TAGS:
        raise NewsdiffError(
            f"This web page has more than {MOST_TAGS:,} tags, too many for an article: save its text as plain text."
        )
    return re.sub(_LONG_TAG, r"<\1>", re.sub(_LONG_VALUE, "=''", html))
