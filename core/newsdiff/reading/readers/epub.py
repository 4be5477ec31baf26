"""Reader for EPUB books and magazines: the chapters in reading order, without navigation or cover."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsdiff.model import Role
from newsdiff.reading.decoding import decode
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.html.blocks import blocks_of, join, parse_html
from newsdiff.reading.metadata import metadata
from newsdiff.reading.readers.archives import Archive, attribute, local_name
from newsdiff.reading.signatures import KINDS

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_ASIDE = frozenset({"titlepage", "cover", "toc", "copyright-page", "halftitlepage"})
_NOTES = frozenset({"footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"})
_MOST_CHAPTERS = 2000


def extract(source: Source) -> Extracted:
    """Return the text of all chapters."""
    archive = Archive(source.data, source.where, KINDS[".epub"])
    package_name = _package(archive)
    package = archive.xml(package_name)
    found: list[tuple[str, Role | None]] = []
    for name in _chapters(package, posixpath.dirname(package_name)):
        if name in archive.names:
            decoded = decode(archive.read(name), where=source.where, html=True)
            root = parse_html(decoded.text)
            if root is not None and not _is_aside(root):
                for block in blocks_of(root):
                    headline = not found and block.element.tag in {"h1", "h2"}
                    found.append((block.text, "headline" if headline else _role(block.element)))
    declared = {local_name(element): element.text for element in package.iter() if "dc/elements" in str(element.tag)}
    text, parts = join(found)
    known = metadata(
        outlet=declared.get("publisher"),
        title=declared.get("title") or next((text for text, role in found if role == "headline"), None),
        date=declared.get("date"),
        language=declared.get("language"),
    )
    return Extracted(text, known=known, parts=parts)


def _package(archive: Archive) -> str:
    """Return the name of the package document, which lists the chapters."""
    if _CONTAINER not in archive.names:
        raise archive.damaged()
    roots = (element for element in archive.xml(_CONTAINER).iter() if local_name(element) == "rootfile")
    name = next((attribute(root, "full-path") for root in roots), "")
    if name not in archive.names:
        raise archive.damaged()
    return name


def _chapters(package: _Element, folder: str) -> Iterator[str]:
    """Yield the names of the chapters in the order of the spine."""
    files: dict[str, str] = {}
    for item in package.iter():
        navigation = "nav" in attribute(item, "properties").split()
        if local_name(item) == "item" and not navigation and "html" in attribute(item, "media-type"):
            place = posixpath.join(folder, unquote(attribute(item, "href")))
            files[attribute(item, "id")] = posixpath.normpath(place)
    references = (item for item in package.iter() if local_name(item) == "itemref")
    wanted = [attribute(item, "idref") for item in references if attribute(item, "linear") != "no"]
    names = [files[name] for name in wanted if name in files]
    yield from list(dict.fromkeys(names))[:_MOST_CHAPTERS]


def _is_aside(root: _Element) -> bool:
    """Return whether a chapter is the cover, the title page or a table of contents."""
    return any(_types(element) & _ASIDE for element in root.iter("body", "section") if _is_outermost(element))


def _is_outermost(element: _Element) -> bool:
    parent = element.getparent()
    return element.tag == "body" or (parent is not None and parent.tag == "body" and len(parent) == 1)


def _types(element: _Element) -> frozenset[str]:
    return frozenset((element.get("epub:type") or element.get("{http://www.idpf.org/2007/ops}type") or "").split())


def _role(element: _Element) -> Role | None:
    node: _Element | None = element
    while node is not None:
        if _types(node) & _NOTES:
            return "footnote"
        if node.tag == "figcaption":
            return "caption"
        node = node.getparent()
    return None
