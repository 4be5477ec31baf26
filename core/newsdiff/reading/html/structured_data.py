"""Reading a page's JSON-LD metadata, with limits on size, depth and type.

Libraries search JSON-LD with regular expressions that take quadratic time, so it is removed before they see the page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsdiff.reading.html.page_trees import remove
from newsdiff.reading.metadata import Metadata, iso_moment, metadata

if TYPE_CHECKING:
    from lxml.etree import _Element

_LARGEST = 256 * 1024
"""Maximum length of a script that is parsed, in characters; on news pages the usual length is about 5,000."""

_MOST = 20
"""Maximum number of scripts that are parsed."""

_DEEPEST = 6
_MOST_NODES = 2000

_KINDS = ("Article", "BlogPosting", "Report", "LiveBlogPosting", "WebPage")
"""Types of objects that describe the story or its page."""


def take_structured_data(root: _Element) -> Metadata:
    """Remove all JSON-LD from a page, and return its metadata about the story."""
    known = Metadata()
    for count, script in enumerate([one for one in root.iter("script") if _is_json(one)]):
        text = script.text or ""
        if count < _MOST and len(text) <= _LARGEST:
            known |= _parsed(text)
            remove(script)
    return known


def _is_json(script: _Element) -> bool:
    return "json" in (script.get("type") or "").lower()


def _parsed(text: str) -> Metadata:
    try:
        data = json.loads(text.strip())
    except (ValueError, RecursionError):
        return Metadata()
    found = [node for node in _nodes(data) if _is_story(node)]
    found.sort(key=lambda node: "WebPage" in str(node.get("@type")))  # the story before the page
    known = Metadata()
    for node in found:
        publisher = node.get("publisher")
        publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
        known |= metadata(
            title=node.get("headline"),
            outlet=publisher.get("name") if isinstance(publisher, dict) else publisher,
            date=node.get("datePublished"),
            updated=iso_moment(node.get("dateModified")) or node.get("datePublished"),
            language=node.get("inLanguage"),
        )
    return known


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects in a JSON value, outermost first."""
    todo: list[tuple[Any, int]] = [(data, 0)]
    seen = 0
    while todo and seen < _MOST_NODES:
        value, depth = todo.pop(0)
        seen += 1
        if isinstance(value, dict):
            yield value
            children: list[Any] = [child for child in value.values() if isinstance(child, dict | list)]
        else:
            children = list(value[:_MOST_NODES]) if isinstance(value, list) else []
        if depth < _DEEPEST:
            todo += [(child, depth + 1) for child in children]


def _is_story(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.endswith(_KINDS) for name in names)
