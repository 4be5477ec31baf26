"""Recognising file formats by their first bytes, both readable ones and those to reject with advice."""

from __future__ import annotations

import re

_SAVE = "save its text as plain text or HTML and compare that"
_UNPACK = "unpack it and compare the text file inside"
_WORDS = "compare the article's text instead"

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
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

REPAIR = "open it in the program that made it, and save it again"
"""Advice on damaged documents."""

KINDS = {".docx": "Word document", ".odt": "OpenDocument text", ".epub": "EPUB book"}
"""The documents that are ZIP archives, by the suffix of their names."""

ZIP, _ZIP_END = b"PK\x03\x04", b"PK\x05\x06"
"""The start of a ZIP archive; the names of its members, listed at its end, show the format. Without its end it is
damaged.
"""

_LONGEST_ZIP_END = 22 + 65_535

_ZIP_MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
)

_MAIL = rb"(?:[!-9;-~]{1,80}:[ \t\r\n][^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,200}){3,200}"
"""Matches three or more header lines, with which every email and web archive starts."""

_MAIL_FIELDS = (b"mime-version:", b"message-id:", b"received:", b"return-path:", b"delivered-to:")
_CAPTIONS = rb"(?:\xef\xbb\xbf)?(?:WEBVTT\b|\s{0,20}\d{1,6}[ \t]*\r?\n\d{1,4}:\d\d:\d\d[.,]\d{1,3}[ \t]*-->)"
_PDF_HEAD = 1024
"""Number of bytes at the start of a PDF that contain its signature."""

_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b")


def refusal(data: bytes, suffix: str = "") -> tuple[str, str] | None:
    """Return the kind of a file that is not text, with advice, or None if it may be text.

    Args:
        data: The file, or its start.
        suffix: The suffix of its name, which distinguishes a truncated document from another kind of archive.
    """
    if data.startswith(ZIP):
        if suffix in KINDS and _ZIP_END not in data[-_LONGEST_ZIP_END:]:
            return f"a damaged {KINDS[suffix]}", REPAIR
        for member, kind in _ZIP_MEMBERS:
            if _holds(data, member):
                return kind, _SAVE
        return "a ZIP archive", _UNPACK
    for signature, kind, advice in _SIGNATURES:
        if data.startswith(signature):
            return kind, advice
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
    """Return whether a file starts like an HTML document, in any encoding that keeps ASCII or is UTF-16 with a mark."""
    first = data[:8192]
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        first = first.replace(b"\0", b"")[2:]
    first = first.removeprefix(b"\xef\xbb\xbf")
    return b"html" in first.lower() and re.match(_HTML, first, re.IGNORECASE | re.DOTALL) is not None


def _holds(data: bytes, name: bytes) -> bool:
    """Return whether a ZIP archive has a member with this name. Names are uncompressed at its start and end."""
    return data.startswith(ZIP) and (name in data[:4096] or name in data[-262144:])


def is_word(data: bytes) -> bool:
    """Return whether a file is a Word document."""
    return _holds(data, b"word/document.xml")


def is_opendocument(data: bytes) -> bool:
    """Return whether a file is an OpenDocument text."""
    return _holds(data, b"application/vnd.oasis.opendocument.text")


def is_epub(data: bytes) -> bool:
    """Return whether a file is an EPUB book."""
    return _holds(data, b"application/epub+zip")


def is_rtf(data: bytes) -> bool:
    """Return whether a file is an RTF document."""
    return data.startswith(b"{\\rtf")


def is_pdf(data: bytes) -> bool:
    """Return whether a file is a PDF."""
    return data.startswith(b"%PDF-") or (b"%PDF-" in data[:_PDF_HEAD] and b"\0" in data[:_PDF_HEAD])


def is_mail(data: bytes) -> bool:
    """Return whether a file is an email or a web archive."""
    head = data[:65536]
    return any(field in head.lower() for field in _MAIL_FIELDS) and re.match(_MAIL, head) is not None


def is_captions(data: bytes) -> bool:
    """Return whether a file contains captions."""
    head = data[:200]
    return (b"WEBVTT" in head or b"-->" in head) and re.match(_CAPTIONS, head) is not None


def never(_data: bytes) -> bool:
    """Return False, for formats without a signature."""
    return False


def is_binary(data: bytes) -> bool:
    """Return whether `data` is binary: it has a NUL, or more than a tenth of its bytes are controls."""
    return b"\0" in data or (len(data) - len(data.translate(None, _CONTROLS))) * 10 > len(data)
