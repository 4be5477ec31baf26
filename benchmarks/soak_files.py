"""Making articles in common file formats: web pages, office documents, books, emails and PDF."""

from __future__ import annotations

import html
import io
import json
import textwrap
import zipfile
from email.message import EmailMessage
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_ODT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile '
    'full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_BOOK = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest><item id="c" href="c.xhtml" '
    'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>'
)


def _escaped(text: str) -> str:
    return html.escape("".join(c if c in "\t\n" or " " <= c < "\ud800" or c > "\udfff" else "?" for c in text))


def _blocks(text: str, element: str) -> str:
    name = element.partition(" ")[0]
    return "".join(f"<{element}>{_escaped(part)}</{name}>" for part in text.split("\n\n"))


def _zipped(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else None
            archive.writestr(name, content.encode("utf-8", "replace"), kind)
    return packed.getvalue()


def page(text: str) -> bytes:
    """Return a web page with metadata in JSON-LD."""
    about = json.dumps({"@type": "NewsArticle", "headline": text[:40], "datePublished": "2024-05-06"})
    data = f'<script type="application/ld+json">{about.replace("<", " ")}</script>'
    head = f"<head><title>{_escaped(text[:40])}</title>{data}</head>"
    return f"<html>{head}<body><article>{_blocks(text, 'p')}</article></body></html>".encode("utf-8", "replace")


def word(text: str) -> bytes:
    """Return a Word document."""
    runs = "".join(f"<w:p><w:r><w:t>{_escaped(part)}</w:t></w:r></w:p>" for part in text.split("\n\n"))
    return _zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{runs}</w:body></w:document>',
        }
    )


def opendocument(text: str) -> bytes:
    """Return an OpenDocument text."""
    body = f"<office:body><office:text>{_blocks(text, 'text:p')}</office:text></office:body>"
    names = f'xmlns:office="{_OFFICE}" xmlns:text="{_ODT}"'
    return _zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}>{body}</office:document-content>",
        }
    )


def book(text: str) -> bytes:
    """Return an EPUB of one chapter."""
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{_blocks(text, "p")}</body></html>'
    return _zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "content.opf": _BOOK,
            "c.xhtml": chapter,
        }
    )


def rich_text(text: str) -> bytes:
    """Return an RTF document."""
    escaped = text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("\n\n", "\\par ")
    return f"{{\\rtf1\\ansi {''.join(map(_rtf_character, escaped))}}}".encode("ascii", "replace")


def _rtf_character(character: str) -> str:
    number = ord(character)
    if number < 0x80 or number > 0xFFFF:
        return character
    return f"\\u{number - 0x10000 * (number > 0x7FFF)}?"


def mail(text: str) -> bytes:
    """Return an email."""
    message = EmailMessage()
    message["Subject"], message["From"] = "The story", "desk@example.org"
    message.set_content("".join(c for c in text if c not in "\r\0").encode("utf-8", "replace").decode())
    return message.as_bytes()


def pdf(text: str) -> bytes:
    """Return a PDF in Helvetica, which has Latin letters only."""
    lines = [line for part in text.split("\n\n") for line in (*textwrap.wrap(part, 90), "")]
    pages = [lines[at : at + 50] for at in range(0, len(lines), 50)] or [[]]
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>",
        f"<</Type /Pages /Kids [{kids}] /Count {len(pages)}>>".encode(),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
    ]
    for number, page_lines in enumerate(pages):
        rows = b"".join(b"(" + _pdf_string(line) + b") Tj T*\n" for line in page_lines)
        shown = b"BT /F1 11 Tf 14 TL 60 760 Td\n" + rows + b"ET"
        content = 5 + 2 * number
        objects += [
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F1 3 0 R>>>>"
            + f" /Contents {content} 0 R>>".encode(),
            f"<</Length {len(shown)}>>stream\n".encode() + shown + b"\nendstream",
        ]
    return _numbered(objects)


def _pdf_string(line: str) -> bytes:
    return b"".join(
        b"\\" + bytes([byte]) if byte in b"()\\" else bytes([byte]) for byte in line.encode("cp1252", "replace")
    )


def _numbered(objects: list[bytes]) -> bytes:
    """Return the file of these objects, with its cross-reference table."""
    out, starts = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        starts.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    rows = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + rows + end


FILES: tuple[tuple[str, Callable[[str], bytes]], ...] = (
    ("html", page), ("docx", word), ("odt", opendocument), ("epub", book), ("rtf", rich_text), ("eml", mail),
    ("pdf", pdf),
)  # fmt: skip
"""The kinds of files: suffix and maker."""


def drawn(text: str, draw: random.Random) -> tuple[str, bytes]:
    """Return the suffix and bytes of a file with this text, in a random format, occasionally truncated."""
    if draw.random() < 0.3:
        suffix, make = draw.choice(FILES)
        data = make(text)
    else:
        suffix, data = "txt", text.encode(draw.choice(["utf-8", "utf-8", "utf-8", "utf-16", "cp1252"]), "replace")
    return suffix, data[: draw.randrange(len(data) + 1)] if draw.random() < 0.05 else data
