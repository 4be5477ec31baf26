"""Reader for emails (.eml) and web archives (.mhtml), which have the same format."""

from __future__ import annotations

import email
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from urllib.parse import urlsplit

from newsdiff.errors import NewsdiffError
from newsdiff.reading.decoding import Decoded, decode
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.html import pages
from newsdiff.reading.html.blocks import blocks_of, join, parse_html
from newsdiff.reading.metadata import Metadata, metadata

_MOST_PARTS = 200
_MOST_RULES = 5000
"""Maximum number of lines that look like boundaries between parts."""

_TYPE_FIELD = rb"(?im)^content-(?:type|disposition):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*"
_LONGEST_FIELD = 2000
"""Maximum length of a header in characters; longer ones are dropped."""

_MOST_NESTED = 20
"""Maximum depth of nested multiparts; forwarded emails rarely exceed five."""

_SAVED_PAGE = "snapshot-content-location"


def extract(source: Source) -> Extracted:
    """Return the text of an email, or the main text of the page in a web archive."""
    boundaries = source.data[: 1 << 20].lower().count(b"boundary=")
    if boundaries > _MOST_PARTS or (boundaries and source.data.count(b"\n--") > _MOST_RULES):
        raise NewsdiffError(f"{source.where} has too many parts for an email: save its text as plain text.")
    try:
        # With the old policy, headers are only parsed when they are read; parsing all of them could take any amount of
        # time and memory.
        message = email.message_from_bytes(re.sub(_TYPE_FIELD, _cut, source.data))
        leaves = _leaves(message)
    except Exception as error:  # untrusted headers can raise anything in the parser
        raise _unreadable(source.where) from error
    if not leaves:
        raise _unreadable(source.where)
    if (page := _saved_page(message, leaves)) is not None:
        found = pages.extract(Source(_payload(page), source.where, source.encoding or _charset(page), ".html"))
        return replace(found, known=found.known | metadata(outlet=_host(_header(message, _SAVED_PAGE))))
    known = _known(message)
    body = _body(leaves, source)
    return Extracted(body.text, body.encoding, known=known, parts=body.parts)


def _unreadable(where: str) -> NewsdiffError:
    return NewsdiffError(f"{where} is an email without text: save its text as plain text.")


def _cut(field: re.Match[bytes]) -> bytes:
    """Replace an overlong header, because the parameters of headers are searched repeatedly."""
    return field[0] if len(field[0]) <= _LONGEST_FIELD else b"X-Too-Long: 1"


def _leaves(message: Message) -> list[Message]:
    """Return the parts that are neither attachments nor multiparts, in order."""
    found: list[Message] = []
    todo: list[tuple[Message, int]] = [(message, 0)]
    while todo and len(found) < _MOST_PARTS:
        part, depth = todo.pop()
        payload = part.get_payload()
        if isinstance(payload, list) and depth < _MOST_NESTED:
            todo += [(child, depth + 1) for child in reversed(payload) if isinstance(child, Message)]
        elif part.get_content_disposition() != "attachment" and not isinstance(payload, list):
            found.append(part)
    return found


def _saved_page(message: Message, leaves: list[Message]) -> Message | None:
    """Return the main page of a web archive: the HTML saved from its address, else the first."""
    htmls = [leaf for leaf in leaves if leaf.get_content_type() in {"text/html", "application/xhtml+xml"}]
    address = _header(message, _SAVED_PAGE)
    related = message.get_content_type() == "multipart/related" and not _header(message, "to")
    if not htmls or not (address or related):
        return None
    return next((leaf for leaf in htmls if _header(leaf, "content-location") == address), htmls[0])


def _host(address: str) -> str:
    """Return the host of an address, without `www.`."""
    host = _quietly(lambda: urlsplit(address).hostname)
    return host.removeprefix("www.") if isinstance(host, str) else ""


def _body(leaves: list[Message], source: Source) -> Extracted:
    """Return the plain text of an email, or its HTML if the plain text is only a stub."""
    plain = next((leaf for leaf in leaves if leaf.get_content_type() == "text/plain"), None)
    html = next((leaf for leaf in leaves if leaf.get_content_type() == "text/html"), None)
    texts: list[Extracted] = []
    if plain is not None:
        decoded = _decoded(plain, source, html=False)
        flowed = _parameter(plain, "format") == "flowed"
        text = _unflowed(decoded.text, joined=_parameter(plain, "delsp") == "yes") if flowed else decoded.text
        texts.append(Extracted(text, decoded.encoding))
    if html is not None:
        decoded = _decoded(html, source, html=True)
        root = parse_html(decoded.text)
        text, parts = join([(block.text, None) for block in blocks_of(root)] if root is not None else [])
        texts.append(Extracted(text, decoded.encoding, parts=parts))
    if not texts:
        raise _unreadable(source.where)
    stub = len(texts) == 2 and len(texts[0].text.split()) * 2 < len(texts[1].text.split())
    return texts[-1 if stub else 0]


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _decoded(part: Message, source: Source, *, html: bool) -> Decoded:
    """Decode a part by its declared encoding, else by the detected one."""
    data = _payload(part)
    for encoding in (source.encoding, _charset(part)):
        if encoding:
            try:
                return decode(data, where=source.where, encoding=encoding)
            except NewsdiffError:
                if encoding == source.encoding:
                    raise
    return decode(data, where=source.where, html=html)


def _charset(part: Message) -> str | None:
    charset = _quietly(part.get_content_charset)
    return charset if isinstance(charset, str) and charset not in {"us-ascii", "ascii"} else None


def _parameter(part: Message, name: str) -> str:
    value = _quietly(lambda: part.get_param(name))
    return value.lower() if isinstance(value, str) else ""


def _header(part: Message, name: str) -> str:
    value = str(part.get(name) or "")[:_LONGEST_FIELD]
    decoded = _quietly(lambda: str(make_header(decode_header(value))))
    return " ".join((decoded if isinstance(decoded, str) else value).split())


def _quietly(ask: Callable[[], object]) -> object:
    """Call `ask` and return its result, or None if an invalid header makes it fail."""
    try:
        return ask()
    except Exception:  # unusual headers can raise anything
        return None


def _known(message: Message) -> Metadata:
    """Return the email's sender, subject and date as metadata."""
    pair = _quietly(lambda: parseaddr(_header(message, "from")[:1000]))
    sender, address = pair if isinstance(pair, tuple) else ("", "")
    sent = _quietly(lambda: _sent(message))
    subject = re.sub(r"\A(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+", "", _header(message, "subject")[:2000], flags=re.IGNORECASE)
    return metadata(outlet=sender or address, title=subject, date=sent, updated=sent)


def _sent(message: Message) -> str:
    """Return the time at which an email was sent, in UTC."""
    sent = parsedate_to_datetime(_header(message, "date")[:200])
    return sent.astimezone(UTC).isoformat(timespec="minutes")


def _unflowed(text: str, *, joined: bool) -> str:
    """Remove the soft line breaks of a text with "format=flowed" (RFC 3676)."""
    paragraphs: list[list[str]] = []
    flowing = False
    for line in text.splitlines():
        body = line.removeprefix(" ") if not line.startswith(">") else line
        soft = body.endswith(" ") and body != "-- "
        body = body[:-1] if soft and joined else body
        if flowing and body.strip() and not line.startswith(">"):
            paragraphs[-1].append(body)
        else:
            paragraphs.append([body])
        flowing = soft and not line.startswith(">")
    return "\n".join(map("".join, paragraphs))
