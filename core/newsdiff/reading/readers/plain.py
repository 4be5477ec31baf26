"""Reader for plain text, which is kept as decoded unless it was damaged in transit."""

from __future__ import annotations

from newsdiff.reading.decoding import Decoded, decode
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.readers import repairs


def extract(source: Source) -> Extracted:
    """Return the text of a file, with left-over markup rendered."""
    decoded = decode(source.data, where=source.where, encoding=source.encoding)
    text, remarks = repaired(decoded)
    blocks = repairs.is_fragment(text)
    if blocks or repairs.has_inline_markup(text):
        from newsdiff.reading.html.blocks import blocks_of, join, parse_html

        root = parse_html(repairs.as_page(text, blocks=blocks))
        found, parts = join([(block.text, None) for block in blocks_of(root)] if root is not None else [])
        if found:
            return Extracted(found, decoded.encoding, parts=parts, remarks=(*remarks, "HTML markup was removed."))
    unescaped = repairs.without_references(text)
    if unescaped != text:
        remarks = (*remarks, "HTML character references such as &nbsp; were replaced.")
    return Extracted(unescaped, decoded.encoding, remarks=remarks)


def repaired(decoded: Decoded) -> tuple[str, tuple[str, ...]]:
    """Return a decoded text without mojibake, and a remark about its encoding."""
    remarks: list[str] = []
    if decoded.broken:
        what = "1 byte is" if decoded.broken == 1 else f"{decoded.broken} bytes are"
        remarks.append(f"{what} not valid UTF-8 and shown as \ufffd.")
    text, garbled = repairs.without_mojibake(decoded.text)
    if text != decoded.text:
        remarks.append("Letters garbled by a wrong encoding were repaired.")
    if garbled:
        remarks.append("Some letters seem garbled by a wrong encoding.")
    return text, tuple(remarks)
