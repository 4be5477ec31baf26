"""Decoding bytes, and detecting their encoding.

The following are tried, in order of certainty:

* a byte order mark;
* encodings that bytes rarely match by chance (UTF-16 without a mark, ISO-2022, UTF-8);
* the declaration in an HTML page;
* UTF-8 with a few invalid bytes (a text cut in the middle of a character should not turn into another alphabet);
* statistical detection;
* windows-1252, the usual encoding of western sites and editors before UTF-8.

The text is exactly what the codec returns, including line endings, but without the byte order mark.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

from newsdiff.errors import NewsdiffError
from newsdiff.reading.signatures import is_binary


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the Python codec it was decoded with."""

    text: str
    encoding: str
    broken: int = 0
    """Number of U+FFFD in the text that stand for invalid bytes."""


_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, because this mark starts with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
}
"""Extensions of standard encodings. Pages and editors use them under the name of the standard, and browsers assume
them. The standard itself is tried if the text is not valid in the extension.
"""

_DECLARED = (
    rb"<\?xml[^>]{0,100}?\bencoding\s*=\s*[\"']([\w.:-]{1,40})"
    rb"|<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
)
_ISO_2022 = b"\x1b$"

_ENCODINGS = (
    r"ascii|utf-8|utf-8-sig|utf-(?:16|32)(?:-[bl]e)?|iso8859-\d+|cp\d+|mac-\w+|koi8-[rtu]|kz1048|ptcp154|hp-roman8"
    r"|palmos|tis-620|iso2022_\w+|euc_\w+|shift_jis\w*|big5\w*|gb\w+|hz|johab"
)
"""Python codecs for text. The others have different purposes (host names, source code, compressed
data); some take unlimited time, and a page that declares one is wrong or malicious.
"""

_IMPLAUSIBLE = r"mac-(?!roman|cyrillic)|cp(?:037|273|424|500|875|1026|1140)$"
"""Encodings wrongly detected in very short western texts: regional Macintosh and mainframe codes, which no article
uses.
"""

_SAMPLE = 64 * 1024
"""Maximum number of bytes used for detection; more would make it slower, not better."""


def decode(data: bytes, *, where: str, encoding: str | None = None, html: bool = False) -> Decoded:
    """Decode the bytes of a file.

    Args:
        data: The bytes.
        where: The name of the file in messages.
        encoding: The only encoding to try; None to detect it.
        html: Whether to look for the encoding that an HTML page declares.

    Raises:
        NewsdiffError: The encoding is unknown or does not fit, or the data are not text.
    """
    if encoding is not None:
        return _decode_as(data, encoding, where)
    for mark, name in _BOMS:
        if data.startswith(mark) and (text := _strictly(data, name)) is not None:
            return Decoded(text, name)
    if unmarked := _unmarked_utf16(data):
        return unmarked
    if html and b"\0" in data:
        data = data.replace(b"\0", b"")  # a browser ignores them, too
    if is_binary(data):
        _refuse_binary(where)
    for name in _certain(data, html):
        if (text := _strictly(data, name)) is not None:
            return Decoded(text, name)
    if (text := _nearly_utf8(data)) is not None:
        return Decoded(text, "utf-8", text.count("\ufffd") - data.count(b"\xef\xbf\xbd"))
    for name in (*_detected(data), "cp1252"):
        if (text := _strictly(data, name)) is not None:
            return Decoded(text, name)
    return Decoded(data.decode("latin-1"), "latin-1")


def refuse_surely_binary(first: bytes, *, where: str) -> None:
    """Raise NewsdiffError if the first bytes of a file show that `decode` will reject it, whatever follows.

    This is the case if there are NULs at both even and odd positions, which rules out UTF-16 without a mark.
    """
    marked = first.startswith(tuple(mark for mark, _ in _BOMS))
    if not marked and b"\0" in first[::2] and b"\0" in first[1::2]:
        _refuse_binary(where)


def _refuse_binary(where: str) -> NoReturn:
    raise NewsdiffError(f"{where} is a binary file, not text: save the article as plain text or HTML and compare that.")


def _decode_as(data: bytes, encoding: str, where: str) -> Decoded:
    codec = _codec(encoding)
    if codec is None:
        raise NewsdiffError(f"There is no text encoding {encoding!r}: name one such as utf-8 or windows-1252.")
    text = _strictly(data, codec)
    if text is None:
        raise NewsdiffError(
            f"{where} cannot be decoded as {encoding}: name another encoding, or none to have it detected."
        )
    return Decoded(text, codec)


def _codec(name: str) -> str | None:
    """Return Python's name for a text encoding, or None if it is unknown."""
    try:
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return codec if re.fullmatch(_ENCODINGS, codec) else None


def _strictly(data: bytes, name: str) -> str | None:
    """Decode strictly, and remove a byte order mark.

    Return None if the bytes are invalid, the codec is unknown, or the result contains a surrogate.
    """
    try:
        text = data.decode(name)
        text.encode("utf-8")
    except (UnicodeError, LookupError, ValueError):
        return None
    return text.removeprefix("\ufeff")


def _unmarked_utf16(data: bytes) -> Decoded | None:
    """Decode UTF-16 without a byte order mark, as some Windows programs write it.

    Its NULs are all at even or all at odd positions, and it has characters of few alphabets.
    """
    if len(data) < 8 or b"\0" not in data:
        return None
    for name, high, low in (("utf-16-le", data[1::2], data[::2]), ("utf-16-be", data[::2], data[1::2])):
        few = sum(sorted((high.count(block) for block in set(high)), reverse=True)[:3])
        if b"\0" in low or high.count(0) * 10 < len(high) or few * 20 < len(high) * 19:
            continue
        text = _strictly(data, name)
        if text is not None and not is_binary(text.encode("utf-8")):
            return Decoded(text, name)
    return None


def _certain(data: bytes, html: bool) -> Iterator[str]:
    """Yield encodings that bytes hardly ever match by chance; the first in which the bytes are valid is right."""
    if _ISO_2022 in data:
        yield "iso2022_jp"
        yield "iso2022_kr"
    yield "utf-8"
    if html and (declared := re.search(_DECLARED, data[:4096], re.IGNORECASE)):
        for codec in _with_superset((declared[1] or declared[2]).decode("ascii")):
            # A declaration that is readable as ASCII cannot name an encoding in which these bytes are other letters.
            if _strictly(declared[0], codec) == declared[0].decode("ascii", "replace"):
                yield codec


def _nearly_utf8(data: bytes) -> str | None:
    """Decode UTF-8 with a few invalid bytes, replacing each by U+FFFD.

    Text in another encoding hardly ever has three valid multi-byte letters and only one invalid one.
    """
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    valid = sum(1 for char in text if char > "\x7f") - broken
    return text if broken * 8 <= valid or (broken == 1 and valid >= 3) else None


def _detected(data: bytes) -> Iterator[str]:
    """Detect the encoding statistically, from the lines that are not ASCII.

    chardet is imported only here, because nine files in ten are UTF-8.
    """
    import chardet

    sample = b""
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            sample += line
        if len(sample) >= _SAMPLE:
            break
    name = chardet.detect(sample[:_SAMPLE])["encoding"]
    if name:
        yield from (codec for codec in _with_superset(name) if not re.match(_IMPLAUSIBLE, codec))


def _with_superset(name: str) -> Iterator[str]:
    """Yield the Python codecs for a name, starting with the one that browsers use; none if the name is unknown."""
    codec = _codec(name)
    if codec is None:
        return
    if codec in _SUPERSETS:
        yield _SUPERSETS[codec]
    yield codec
