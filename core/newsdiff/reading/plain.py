"""Plain text and Markdown: the decoded text, exactly as it is."""

from __future__ import annotations

from newsdiff.reading.decoding import decode
from newsdiff.reading.formats import Extracted, Source

_MARKDOWN = (".md", ".markdown")


def extract(source: Source) -> Extracted:
    """The text of a file."""
    decoded = decode(source.data, where=source.where, encoding=source.encoding)
    return Extracted(decoded.text, decoded.encoding, markdown=source.suffix in _MARKDOWN)
