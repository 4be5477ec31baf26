"""Roles of blocks according to a page's markup: byline, caption, standfirst, or not part of the story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdiff.languages.punctuation import CLOSING_MARKS
from newsdiff.model import Role
from newsdiff.reading.html.blocks import Block

if TYPE_CHECKING:
    from lxml.etree import _Element

_OUTSIDE_STORY = re.compile(
    r"\b(?:related|recommend\w*|promo\w*|newsletter\w*|sharing|share|social\w*|comments?|commentlist|disqus|advert\w*|"
    r"sidebar|breadcrumbs?|cookie\w*|subscri\w*|sign-?up|popular|trending|most-?read|read-?more|see-?also|tags?|"
    r"keywords|topics|toolbar|menu|navbar|navigation|outbrain|taboola|sponsor\w*|paywall|login|pagination|pager|widget|"
    r"author-?bio|read-?next|more-?stories|more-?on|teasers?|toc|print|hidden|skip|button|rating|poll|edit-?section|"
    r"navbox|metadata|noprint|infobox|gallery|carousel|slideshow)\b"
)
_ASIDE_TAGS = frozenset({"nav", "form", "aside", "dialog", "menu", "button"})
_ASIDE_ROLES = frozenset({"navigation", "complementary"})
_BYLINE = re.compile(r"\b(?:by-?line\w*|authors?|author-?name|article-?author|vcard|writer)\b")
_DATE = re.compile(
    r"\b(?:date-?line|date|datetime|time-?stamp|pub-?date|published|updated|publish-?\w*|posted-?on|time)\b"
)
_CAPTION = re.compile(r"\b(?:caption\w*|wp-caption-text|figcaption|image-?description)\b")
_CREDIT = re.compile(r"\b(?:credits?|copyright|photo-?credit|image-?credit|photographer)\b")
_STANDFIRST = re.compile(
    r"\b(?:stand-?first|sub-?title|sub-?head\w*|sub-?headline|dek|deck|teaser-?text|intro|introduction|lede?|strapline|kicker-?text|"
    r"article-?summary|excerpt|chapo|vorspann|entradilla|bajada|sommario|ingress)\b"
)

_LONGEST_LINE = 200
"""Maximum length of a byline, date line or credit in characters."""

_HIGHEST = 50
"""Maximum number of elements searched for the mark of a caption, from the block outwards."""

_NEAREST = 3
"""Maximum number of elements searched for the mark of a byline, date line or credit, from the block outwards."""

_TIME = r"\b(?:19|20|21)\d\d\b|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}"
"""Matches a year, a date or a time of day; a date line contains one of them."""


def _said(element: _Element) -> str:
    """Return the attributes in which an element states its purpose."""
    names = " ".join(element.get(name) or "" for name in ("class", "id", "itemprop", "rel", "role", "data-testid"))
    return re.sub(r"([a-z])([A-Z])", r"\1-\2", names[:400]).lower().replace("_", "-")


def role_of(block: Block, container: _Element) -> Role | None:
    """Return the role of a block according to its markup and that of its ancestors."""
    short = len(block.text) <= _LONGEST_LINE and not is_prose(block.text)
    node: _Element | None = block.element
    for level in range(_HIGHEST):
        if node is None or node is container:
            break
        short = short and level < _NEAREST
        said = _said(node)
        if node.tag == "figcaption" or _CAPTION.search(said):
            return "caption"
        if short and node.tag not in {"body", "article", "main"}:
            if _CREDIT.search(said):
                return "credit"
            if _BYLINE.search(said) and node.tag != "section":
                return "byline"
            if _DATE.search(said) and re.search(_TIME, block.text):
                return "dateline"
        node = node.getparent()
    return None


def is_outside_story(element: _Element, container: _Element) -> bool:
    """Return whether the page marks an element or one of its ancestors as outside the story."""
    node: _Element | None = element
    while node is not None and node is not container:
        if node.tag in _ASIDE_TAGS or _OUTSIDE_STORY.search(_said(node)) or node.get("role") in _ASIDE_ROLES:
            return True
        node = node.getparent()
    return False


def says_standfirst(element: _Element, container: _Element) -> bool:
    """Return whether the page marks an element, its parent or its grandparent as a standfirst."""
    node: _Element | None = element
    for _ in range(3):
        if node is None or node is container:
            return False
        if _STANDFIRST.search(_said(node)):
            return True
        node = node.getparent()
    return False


def is_prose(text: str) -> bool:
    """Return whether a block reads like a sentence."""
    ends = text.rstrip(CLOSING_MARKS + ")]").endswith((".", "!", "?", "…", "。", "！", "？", "।", "۔", "؟"))
    return (len(text) >= 40 and ends) or (len(text) >= 100 and re.search(r"[.!?。！？।۔؟](?:\s|$)", text) is not None)


def link_share(block: Block) -> float:
    """Return the share of a block's text that consists of links."""
    letters = sum(len("".join(link.itertext()).strip()) for link in block.element.iter("a"))
    around = block.element
    while around is not None and around.tag != "a":
        around = around.getparent()
    return 1.0 if around is not None else letters / max(1, len(block.text))
