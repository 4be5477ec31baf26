"""Reader for OpenDocument texts (.odt), with all changes accepted and without comments.

The content is XML similar to HTML: its elements are renamed to HTML elements and then read like a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.model import Role
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.html.blocks import blocks_of, join
from newsdiff.reading.metadata import Metadata, metadata
from newsdiff.reading.readers.archives import Archive, attribute, local_name
from newsdiff.reading.signatures import KINDS

if TYPE_CHECKING:
    from lxml.etree import _Element

_AS_HTML = {
    "text": "body", "p": "p", "h": "h2", "list": "ul", "list-item": "li", "table": "table", "table-row": "tr",
    "table-cell": "td", "text-box": "div", "section": "div", "line-break": "br",
}  # fmt: skip

_GONE = frozenset(
    "annotation annotation-end tracked-changes hidden-text hidden-paragraph note-citation sequence-decls "
    "variable-decls user-field-decls forms table-of-content alphabetical-index bibliography script".split()
)

_SPACES = 1000
"""Maximum number of consecutive spaces that one element may stand for."""


def extract(source: Source) -> Extracted:
    """Return the text of an OpenDocument file, with notes at the end as separate parts."""
    archive = Archive(source.data, source.where, KINDS[".odt"])
    content = archive.xml("content.xml")
    styles = _Styles([content, *([archive.xml("styles.xml")] if "styles.xml" in archive.names else [])])
    body = next((element for element in content.iter() if element.tag == f"{{{_OFFICE}}}text"), None)
    if body is None:
        raise archive.damaged()
    notes = _tidy(body, styles)
    found = [(block.text, _role(block.element, styles)) for block in blocks_of(body)]
    found = [(text, None if role == "headline" and at > 0 else role) for at, (text, role) in enumerate(found)]
    for note in notes:
        found += [(block.text, "footnote") for block in blocks_of(note)]
    text, parts = join(found)
    known = metadata(title=next((text for text, role in found if role == "headline"), None)) | _declared(archive)
    return Extracted(text, known=known, parts=parts)


_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


class _Styles:
    """The styles of a document: their parents, and the styles that hide text."""

    def __init__(self, roots: list[_Element]) -> None:
        self._parents: dict[str, str] = {}
        self.hidden: set[str] = set()
        for root in roots:
            for style in root.iter():
                if local_name(style) != "style":
                    continue
                name = attribute(style, "name")
                self._parents[name] = attribute(style, "parent-style-name")
                for properties in style:
                    hides = local_name(properties) in {"text-properties", "section-properties"}
                    if hides and attribute(properties, "display") == "none":
                        self.hidden.add(name)

    def base(self, name: str) -> str:
        """Return the named style from which an automatic style is derived."""
        for _ in range(10):
            if name in {"Title", "Subtitle", "Caption"} or not self._parents.get(name):
                break
            name = self._parents[name]
        return name


def _tidy(body: _Element, styles: _Styles) -> list[_Element]:
    """Remove everything but the text, rename elements to those of HTML, and return the bodies of the notes."""
    notes: list[_Element] = []
    for element in list(body.iter()):
        name = local_name(element)
        parent = element.getparent()
        if name in _GONE or _is_hidden(element, styles):
            _remove(element)
        elif name == "note":
            notes += [child for child in element if local_name(child) == "note-body"]
            _remove(element)
        elif name in {"s", "tab"}:
            count = attribute(element, "c")
            spaces = min(int(count), _SPACES) if count.isdigit() and len(count) < 9 else 1
            element.tail = ("\t" if name == "tab" else " " * spaces) + (element.tail or "")
        if name == "h" and attribute(element, "outline-level") == "1":
            element.tag = "h1"
        elif name in _AS_HTML and (parent is not None or name == "text"):
            element.tag = _AS_HTML[name]
        elif name == "s":
            element.tag = "span"  # `s` is struck-out text in HTML
    for note in notes:
        note.tag = "div"
    return notes


def _is_hidden(element: _Element, styles: _Styles) -> bool:
    return attribute(element, "display") == "none" or (
        bool(styles.hidden) and attribute(element, "style-name") in styles.hidden
    )


def _remove(element: _Element) -> None:
    """Remove an element from its tree, but not the text after it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)
    element.tail = None


def _role(element: _Element, styles: _Styles) -> Role | None:
    base = styles.base(attribute(element, "style-name"))
    roles: dict[str, Role] = {"Title": "headline", "Subtitle": "standfirst", "Caption": "caption"}
    return roles.get(base, "headline" if element.tag == "h1" else None)


def _declared(archive: Archive) -> Metadata:
    """Return the metadata declared in the document."""
    if "meta.xml" not in archive.names:
        return metadata()
    values = {local_name(element): element.text for element in archive.xml("meta.xml").iter()}
    return metadata(title=values.get("title"))
