"""Reader for Word documents (.docx), with all changes accepted and without comments.

Mammoth converts a tidied copy of the document to HTML. In the copy, text that is deleted, moved away or hidden is
removed, and fields and text boxes, which Mammoth would lose, are moved to places where it finds them.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from newsdiff.model import Role
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.html.blocks import blocks_of, join, parse_html
from newsdiff.reading.metadata import metadata
from newsdiff.reading.readers.archives import Archive, attribute, local_name
from newsdiff.reading.signatures import KINDS

if TYPE_CHECKING:
    from lxml.etree import _Element

_DOCUMENT = "word/document.xml"
_WITH_TEXT = (_DOCUMENT, "word/footnotes.xml", "word/endnotes.xml")
_BESIDES = frozenset(
    {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml",
    }
)  # fmt: skip

_GONE = frozenset({"del", "moveFrom", "commentReference", "annotationRef", "delText", "delInstrText"})
_UNWRAPPED = frozenset({"ins", "moveTo", "fldSimple", "smartTag", "customXml"})
_OFF = frozenset({"0", "false", "off", "none"})

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.standfirst:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Caption'] => p.caption:fresh
"""


def extract(source: Source) -> Extracted:
    """Return the text of a Word document, with footnotes at the end as separate parts."""
    import mammoth

    archive = Archive(source.data, source.where, KINDS[".docx"])
    tidied = _tidied(archive)
    try:
        converted = mammoth.convert_to_html(
            tidied,
            style_map=_STYLES,
            convert_image=lambda _image: [],
            include_embedded_style_map=False,
        )
        html = converted.value
    except Exception as error:  # an untrusted document can raise anything
        raise archive.damaged() from error
    root = parse_html(html) if isinstance(html, str) else None
    if root is None:
        return Extracted("")
    found = _one_headline([(block.text, _role(block.element)) for block in blocks_of(root)])
    text, parts = join(found)
    title = next((text for text, role in found if role == "headline"), None) or _declared_title(archive)
    return Extracted(text, known=metadata(title=title), parts=parts)


def _tidied(archive: Archive) -> io.BytesIO:
    """Return a copy of the archive with only the members that Mammoth needs, and with tidied text."""
    hidden = _hidden_styles(archive)
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w") as out:
        for name in archive.names:
            if name in _WITH_TEXT:
                from lxml import etree

                root = archive.xml(name)
                _tidy(root, hidden)
                out.writestr(name, etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
            elif name in _BESIDES:
                out.writestr(name, archive.read(name))
    copy.seek(0)
    return copy


def _hidden_styles(archive: Archive) -> frozenset[str]:
    """Return the identifiers of styles whose text is hidden."""
    if "word/styles.xml" not in archive.names:
        return frozenset()
    styles = (element for element in archive.xml("word/styles.xml").iter() if local_name(element) == "style")
    return frozenset(attribute(style, "styleId") for style in styles if _is_hidden(style, frozenset()))


def _is_hidden(element: _Element, styles: frozenset[str]) -> bool:
    """Return whether a run, paragraph or style is hidden, directly or by its style."""
    for properties in element:
        if local_name(properties) not in {"rPr", "pPr"}:
            continue
        for child in properties:
            name, value = local_name(child), attribute(child, "val")
            if name == "vanish" and value.lower() not in _OFF:
                return local_name(properties) == "rPr"
            if name in {"rStyle", "pStyle"} and value in styles:
                return True
    return False


def _tidy(root: _Element, hidden: frozenset[str]) -> None:
    """Remove everything that is not text, and move text boxes behind their paragraphs."""
    for element in list(root.iter()):
        name = local_name(element)
        parent = element.getparent()
        if parent is None:
            continue
        is_run = name == "r" or (name == "p" and bool(hidden))
        if (name in _GONE and local_name(parent) not in {"rPr", "trPr"}) or (is_run and _is_hidden(element, hidden)):
            parent.remove(element)
        elif name in _UNWRAPPED and local_name(parent) not in {"rPr", "trPr", "pPr"}:
            _unwrap(element, parent)
        elif name == "AlternateContent":
            _lift_text_boxes(element, parent)


def _unwrap(element: _Element, parent: _Element) -> None:
    """Replace an element by its children."""
    at = parent.index(element)
    for child in list(element):
        if not local_name(child).endswith("Pr"):
            parent.insert(at, child)
            at += 1
    parent.remove(element)


def _lift_text_boxes(element: _Element, parent: _Element) -> None:
    """Move the paragraphs of a text box behind the paragraph that anchors it.

    The document stores them twice; one copy is dropped.
    """
    content = next((child for child in element.iter() if local_name(child) == "txbxContent"), None)
    if content is None:
        return
    anchor = parent
    while anchor is not None and local_name(anchor) != "p":
        anchor = anchor.getparent()
    parent.remove(element)
    if anchor is not None:
        for child in reversed(list(content)):
            anchor.addnext(child)


def _role(element: _Element) -> Role | None:
    """Return the role of a block, from its style and from the note that contains it."""
    node: _Element | None = element
    while node is not None:
        if node.tag == "li" and node.get("id", "").startswith(("footnote-", "endnote-")):
            return "footnote"
        if node.tag == "p" and (name := node.get("class")) in {"standfirst", "caption"}:
            return "standfirst" if name == "standfirst" else "caption"
        node = node.getparent()
    return "headline" if element.tag == "h1" else None


def _one_headline(found: list[tuple[str, Role | None]]) -> list[tuple[str, Role | None]]:
    """Keep the role of headline only for the first block of the document."""
    return [(text, None if role == "headline" and at > 0 else role) for at, (text, role) in enumerate(found)]


def _declared_title(archive: Archive) -> str | None:
    if "docProps/core.xml" not in archive.names:
        return None
    titles = (element for element in archive.xml("docProps/core.xml").iter() if local_name(element) == "title")
    return next((element.text for element in titles if element.text), None)
