"""Files that hold no text, recognised by how they begin, so that the message can say what the file is and
what to do.

Word and OpenDocument files are the likely mistake here; the rest is what people have lying beside an article.
"""

from __future__ import annotations

import re

_SAVE = "save its text as plain text or HTML and compare that"
_UNPACK = "unpack it and compare the text file inside"
_WORDS = "compare the article's text instead"

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", _SAVE),
    (b"{\\rtf", "an RTF document", _SAVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (DOC)", _SAVE),
    (b"bplist00", "a Safari web archive", "save the page as HTML source and compare that"),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"PK\x05\x06", "an empty ZIP archive", _WORDS),
    (b"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", _WORDS),
    (b"\xff\xd8\xff", "a JPEG picture", _WORDS),
    (b"GIF87a", "a GIF picture", _WORDS),
    (b"GIF89a", "a GIF picture", _WORDS),
    (b"SQLite format 3\x00", "an SQLite database", _WORDS),
    (b"\x7fELF", "a program", _WORDS),
)

ZIP = b"PK\x03\x04"
"""How a ZIP archive begins, which may be anything; the names in it, at its end for certain, tell what."""

_ZIP_MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (ODT)"),
    (b"application/epub+zip", "an EPUB book"),
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
)

_MAIL_HEADS = (b"From: ", b"MIME-Version:", b"Message-ID:")
"""How browsers begin a page saved as a single file (MHTML), and mail programs a mail."""

_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b")


def refusal(data: bytes) -> tuple[str, str] | None:
    """What `data` is and what to do, if its first bytes say that it is no text."""
    if data.startswith(ZIP):
        # Names of members stand uncompressed in the file, the first of them at its very start.
        for member, kind in _ZIP_MEMBERS:
            if member in data[:4096] or member in data[-65536:]:
                return kind, _SAVE
        return "a ZIP archive", _UNPACK
    for signature, kind, advice in _SIGNATURES:
        if data.startswith(signature):
            return kind, advice
    if data.startswith(_MAIL_HEADS) and b"\ncontent-type: multipart/" in data[:4096].lower():
        return "a web archive (MHTML) or a mail", "save the page as HTML, or the text as plain text, and compare that"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "a WebP picture", _WORDS
    if data[4:8] == b"ftyp":
        return "a video or sound file", _WORDS
    return None


_HTML = (
    rb"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--.{0,2000}?-->\s{0,200})?"
    rb"<(?:!doctype\s{1,9}html|html)\b"
)


def is_html(data: bytes) -> bool:
    """Whether a file begins as an HTML document does, in any encoding that keeps ASCII or is UTF-16 with a mark."""
    first = data[:8192]
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        first = first.replace(b"\0", b"")[2:]
    first = first.removeprefix(b"\xef\xbb\xbf")
    return b"html" in first.lower() and re.match(_HTML, first, re.IGNORECASE | re.DOTALL) is not None


def never(_data: bytes) -> bool:
    """For formats that have no signature."""
    return False


def is_binary(data: bytes) -> bool:
    """Whether `data` holds a NUL, or more control bytes than a damaged text would (a tenth of it)."""
    return b"\0" in data or (len(data) - len(data.translate(None, _CONTROLS))) * 10 > len(data)
