"""Reader for Markdown: the rendered text, without markup for emphasis, links, quotes, lists and rules.

Line ends are kept, so that wrapped text and text with one line per paragraph are recognised as in plain text.
"""

from __future__ import annotations

import re

from newsdiff.model import Role
from newsdiff.reading.decoding import decode
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.html.blocks import Block, blocks_of, join, parse_html
from newsdiff.reading.metadata import metadata
from newsdiff.reading.readers.plain import repaired
from newsdiff.segmenting.boilerplate import find_boilerplate
from newsdiff.segmenting.boilerplate.front_matter import front_matter

_MOST = 1_000_000
"""Maximum length of a text that is rendered, in characters. Each takes up to 11 microseconds."""

_NOTE = r"\[\^[^\]\s]{1,60}\]:\s*"
_NOTE_MARK = r"\[\^[^\]\s]{1,60}\]"


def extract(source: Source) -> Extracted:
    """Return the rendered text of a Markdown file, and the metadata in its front matter."""
    from markdown_it import MarkdownIt

    decoded = decode(source.data, where=source.where, encoding=source.encoding)
    text, remarks = repaired(decoded)
    if len(text) > _MOST:
        return Extracted(text, decoded.encoding, remarks=(*remarks, "Too long for Markdown; read as plain text."))
    block = front_matter(text)
    fields = block[2] if block else {}
    parser = MarkdownIt("commonmark", {"breaks": True}).enable(["table", "strikethrough"])
    root = parse_html(parser.render(text[block[1] if block else 0 :]))
    blocks = list(blocks_of(root)) if root is not None else []
    found = [_with_role(block, first=at == 0) for at, block in enumerate(blocks)]
    rendered, parts = join(found)
    declared = next((piece for piece in find_boilerplate(text) if block and piece.start == block[0]), None)
    known = metadata(
        outlet=declared and declared.outlet,
        title=(declared and declared.title) or next((one.text for one in blocks if one.element.tag == "h1"), None),
        date=declared and declared.date,
        language=fields.get("lang") or fields.get("language"),
    )
    return Extracted(rendered, decoded.encoding, known=known, parts=parts, remarks=remarks)


def _with_role(block: Block, *, first: bool) -> tuple[str, Role | None]:
    if re.match(_NOTE, block.text):
        return re.sub(_NOTE, "", block.text, count=1), "footnote"
    role: Role | None = "headline" if first and block.element.tag == "h1" else None
    return re.sub(_NOTE_MARK, "", block.text), role
