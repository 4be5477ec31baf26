"""Splitting HTML into blocks of visible text, one per paragraph.

Two consecutive line breaks end a block, loose text between paragraphs becomes a block of its own, and inline markup
does not split a sentence. Struck-out text is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.model import Part, Role

if TYPE_CHECKING:
    from lxml.etree import _Element

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td "
    "tfoot th thead tr ul".split()
)
"""Elements that start and end a block."""

UNSEEN = frozenset(
    "applet area audio base button canvas col colgroup datalist del embed frame frameset head iframe input link map "
    "meta meter noembed noframes noscript object option optgroup param progress rp rt s script select source strike "
    "style svg template textarea title track video".split()
)
"""Elements whose content is not displayed as text, or is struck out."""

_HIDDEN = r"(?:display\s*:\s*none|visibility\s*:\s*hidden)"
_SPACE = r"[ \t\n\r\f]+"
_CELLS = frozenset({"td", "th"})


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text.

    Attributes:
        text: The text, with a line feed for each single line break in the page.
        element: The innermost block element around it.
        role: Its role in the article, if known.
    """

    text: str
    element: _Element
    role: Role | None = None


def blocks_of(root: _Element) -> Iterator[Block]:
    """Yield the blocks of a tree in document order.

    The traversal uses a stack of its own, because pages may be nested more deeply than Python can recurse.
    """
    buffer: list[str] = []
    owner = root
    todo: list[tuple[str, _Element, str]] = [("enter", root, "")]
    preformatted = 0
    while todo:
        what, element, text = todo.pop()
        if what == "text":
            buffer.append(text if preformatted else re.sub(_SPACE, " ", text))
            continue
        tag = element.tag.lower() if isinstance(element.tag, str) else ""
        if what == "leave":
            if tag in _CELLS:
                buffer.append("\t")
            elif tag == "q":
                buffer.append("”")
            else:
                yield from _flush(buffer, owner)
                preformatted -= tag == "pre"
                owner = _block_around(element, root)
            continue
        if not tag or tag in UNSEEN or is_hidden(element) or is_note_mark(element):
            continue
        if tag == "br":
            buffer.append("\n")
            continue
        if tag == "q":
            buffer.append("“")
        if tag in _CELLS or tag == "q":
            todo.append(("leave", element, ""))
        elif tag in BLOCKS or element is root:
            yield from _flush(buffer, owner)
            owner = element
            preformatted += tag == "pre"
            todo.append(("leave", element, ""))
        for child in reversed(element):
            if child.tail:
                todo.append(("text", child, child.tail))
            todo.append(("enter", child, ""))
        if element.text:
            todo.append(("text", element, element.text))
    yield from _flush(buffer, owner)


def _block_around(element: _Element, root: _Element) -> _Element:
    """Return the nearest block element that contains this one."""
    parent = element.getparent()
    while parent is not None and parent is not root and parent.tag not in BLOCKS:
        parent = parent.getparent()
    return root if parent is None else parent


def is_hidden(element: _Element) -> bool:
    """Return whether an element's attributes hide it."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style) and re.search(_HIDDEN, style[:1000], re.IGNORECASE) is not None


def is_note_mark(element: _Element) -> bool:
    """Return whether an element is a footnote mark, or the arrow that links back from a footnote."""
    if element.tag == "sup":
        link = next(iter(element), None)
        return link is not None and len(element) == 1 and not (element.text or "").strip() and is_note_mark(link)
    if element.tag != "a" or "#" not in (element.get("href") or ""):
        return False
    text = "".join(element.itertext()).strip("[]() \ufe0e\ufe0f")
    if len(text) > 4:
        return False
    parent = element.getparent()
    raised = parent is not None and parent.tag == "sup"
    said = f"{element.get('role')} {element.get('class')} {element.get('epub:type')} {element.get('href')}".lower()
    known = any(word in said for word in ("noteref", "footnote", "endnote", "backlink", "cite_ref", "cite_note"))
    number = text.isdigit() or text in "*†‡§"
    return text in {"↩", "↑", "^"} or (number and (raised or known or _is_first_in_note(element)))


def _is_first_in_note(element: _Element) -> bool:
    """Return whether a link is the number at the start of a footnote."""
    parent = element.getparent()
    if parent is None or element.getprevious() is not None or (parent.text or "").strip():
        return False
    around = [parent, *([grand] if (grand := parent.getparent()) is not None else [])]
    return any("note" in f"{node.get('class')} {node.get('id')} {node.get('epub:type')}".lower() for node in around)


def _flush(buffer: list[str], element: _Element) -> Iterator[Block]:
    """Turn the pieces in the buffer into blocks, and empty it."""
    text = "".join(buffer)
    buffer.clear()
    if text.isspace() or not text:
        return
    for piece in re.split(r"\n[ \t\xa0]*\n\s*", text):
        if tidy := tidy_text(piece):
            yield Block(tidy, element)


def tidy_text(text: str) -> str:
    """Return a block's text without soft hyphens and redundant spaces."""
    text = text.replace("\xad", "")
    lines = (re.sub(r"[ \t]*\t[ \t]*|  +", _narrower, line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _narrower(match: re.Match[str]) -> str:
    return "\t" if "\t" in match[0] else " "


def join(blocks: Iterable[tuple[str, Role | None]]) -> tuple[str, tuple[Part, ...]]:
    """Join blocks with blank lines; return the text, and its parts whose role is known."""
    pieces: list[str] = []
    parts: list[Part] = []
    position = 0
    for text, role in blocks:
        if not text:
            continue
        if role is not None:
            parts.append(Part(position, position + len(text), role))
        pieces.append(text)
        position += len(text) + 2
    return "\n\n".join(pieces), tuple(parts)


def parse_html(html: str) -> _Element | None:
    """Parse a page or a fragment; return None if it is empty."""
    from lxml import etree

    parser = etree.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    try:
        root = etree.fromstring(html.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None
    return root
