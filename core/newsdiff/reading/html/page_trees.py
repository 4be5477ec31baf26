"""Tidying the element tree of a page before the story is extracted.

Trafilatura loses loose text between paragraphs, the first of several paragraphs separated by two line breaks, and the
words inside some inline elements. In a tidy tree it finds all of them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdiff.reading.html.blocks import BLOCKS

if TYPE_CHECKING:
    from lxml.etree import _Element

_DROPPED = ("script", "style", "template", "svg", "s", "strike", "del", "noscript")
_UNWRAPPED = tuple("time q code ins abbr cite mark data kbd samp var wbr dfn bdi u".split())
_HOLDERS = frozenset(
    "article aside blockquote body center dd details div fieldset footer header li main section td".split()
)
"""Elements that may contain paragraphs."""


def tidy(root: _Element) -> None:
    """Remove scripts and struck-out text from a tree, and put all text of a block into paragraphs."""
    for element in list(root.iter(*_DROPPED)):
        remove(element)
    for element in list(root.iter(*_UNWRAPPED)):
        if element.tag == "q":
            element.text = f"“{element.text or ''}"
            if len(element):
                element[-1].tail = f"{element[-1].tail or ''}”"
            else:
                element.text += "”"
        if element.tag != "code" or (parent := element.getparent()) is None or parent.tag != "pre":
            _unwrap(element)
    for element in list(root.iter(*_HOLDERS, "p")):
        if _needs_paragraphs(element):
            if element.tag == "p":
                _split_paragraph(element)
            else:
                _wrap_text(element)


def remove(element: _Element) -> None:
    """Remove an element from its tree, but not the text after it."""
    parent = element.getparent()
    if parent is None:
        return
    _add_before(parent, element, element.tail)
    element.tail = None
    parent.remove(element)


def _add_before(parent: _Element, element: _Element, text: str | None) -> None:
    """Add text directly before a child of `parent`."""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (text or "")
    else:
        parent.text = (parent.text or "") + (text or "")


def _unwrap(element: _Element) -> None:
    """Replace an element by its content."""
    parent = element.getparent()
    if parent is None:
        return
    _add_before(parent, element, element.text)
    for child in list(element):
        element.addprevious(child)
    remove(element)


def _needs_paragraphs(element: _Element) -> bool:
    """Return whether an element contains loose text between blocks or around two line breaks."""
    children = list(element)
    if not any(_has_text(text) for text in (element.text, *(child.tail for child in children))):
        return False
    twice = any(
        one.tag == "br" and not _has_text(one.tail) and two.tag == "br"
        for one, two in pairwise(children)
    )
    return twice or (element.tag != "p" and any(child.tag in BLOCKS for child in children))


def _has_text(text: str | None) -> bool:
    return bool(text) and not text.isspace()  # type: ignore[union-attr]


def _runs(element: _Element) -> list[_Element | list[object]]:
    """Return an element's blocks and the runs of text between them; two line breaks in succession end a run."""
    runs: list[_Element | list[object]] = []
    run: list[object] = [element.text] if _has_text(element.text) else []
    breaks = 0
    for child in list(element):
        tail = child.tail
        child.tail = None
        if child.tag == "br":
            breaks += 1
            if breaks >= 2 and run:
                runs.append(run)
                run = []
            elif run:
                run.append(child)
        elif child.tag in BLOCKS:
            if run:
                runs.append(run)
            runs.append(child)
            run, breaks = [], 0
        else:
            run.append(child)
            breaks = 0
        if tail:
            if _has_text(tail):
                breaks = 0
            if run or _has_text(tail):
                run.append(tail)
    if run:
        runs.append(run)
    return runs


def _fill(paragraph: _Element, run: list[object]) -> None:
    """Put text and inline elements into a paragraph."""
    for piece in run:
        if isinstance(piece, str):
            if len(paragraph):
                paragraph[-1].tail = (paragraph[-1].tail or "") + piece
            else:
                paragraph.text = (paragraph.text or "") + piece
        else:
            paragraph.append(piece)


def _wrap_text(element: _Element) -> None:
    """Wrap loose text between paragraphs in new paragraphs."""
    runs = _runs(element)
    element.text = None
    for child in list(element):
        element.remove(child)
    for run in runs:
        if isinstance(run, list):
            if any(not isinstance(piece, str) or _has_text(piece) for piece in run):
                paragraph = element.makeelement("p")
                element.append(paragraph)
                _fill(paragraph, run)
        else:
            element.append(run)


def _split_paragraph(element: _Element) -> None:
    """Split a paragraph at two consecutive line breaks."""
    runs = [run for run in _runs(element) if isinstance(run, list)]
    element.text = None
    for child in list(element):
        element.remove(child)
    at = element
    for number, run in enumerate(runs):
        if number:
            after = element.makeelement("p")
            after.tail, at.tail = at.tail, None
            at.addnext(after)
            at = after
        _fill(at, run)
